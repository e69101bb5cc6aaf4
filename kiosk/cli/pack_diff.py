"""kiosk pack diff: what a new version of a pack would change, before anybody says yes to it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import data_option
from kiosk.errors import KioskError, UsageError

if TYPE_CHECKING:
    from kiosk.packs.diff import Side

_WORDS = ("active", "previous")
_TROUBLE = 2


@click.command(epilog="Example: kiosk pack diff active mypack --language fr")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or programs.")
@click.option("--language", metavar="L", help="Only the texts of this language, and entries that are new or gone.")
@click.option("--full", is_flag=True, help="Show long texts whole.")
@data_option
def diff(old: str, new: str, form: str, language: str | None, full: bool, data: Path) -> int:
    """Show what is added, removed and changed from OLD to NEW.

    Each is a source folder, an archive, the id of an installed edition, or one of the words “active” and “previous”
    for what this kiosk shows now and showed before. The exit code is that of diff: 0 if both are the same, 1 if they
    differ, 2 if one cannot be read or the command was used wrongly.
    """
    from kiosk.packs.diff import difference
    from kiosk.packs.diff_text import lines

    try:
        found = difference(_side(old, data), _side(new, data))
        if language:
            found = found.in_language(_spoken(language, found.languages))
    except KioskError as error:
        error.exit_code = _TROUBLE
        raise
    if form == "json":
        click.echo(json.dumps(found.as_json(), ensure_ascii=False, indent=2))
    else:
        for line in lines(found, full=full):
            click.echo(line)
    return int(not found.same)


def _side(named: str, data: Path) -> "Side":
    from kiosk.packs.sides import side_of_edition, side_of_pack
    from kiosk.store.library import Library

    if named not in _WORDS and Path(named).exists():
        return side_of_pack(Path(named))
    library = Library(data)
    shown = dict(zip(_WORDS, (library.active(), library.previous()), strict=True))
    editions = {info.id: info for info in library.list()} | {word: info for word, info in shown.items() if info}
    if named not in editions:
        if named in _WORDS:
            raise UsageError(f"The data folder {data} holds no {named} edition; see “kiosk pack list”.")
        raise UsageError(
            f"“{named}” is neither a source nor an archive nor an edition in {data}; see “kiosk pack list”."
        )
    return side_of_edition(editions[named], library.paths.media)


def _spoken(language: str, languages: tuple[str, ...]) -> str:
    if language not in languages:
        raise UsageError(f"Neither of the two speaks “{language}”; choose from {', '.join(languages)}.")
    return language
