"""Commands that change which pack a kiosk shows: install, list, rollback."""

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import data_option
from kiosk.cli.progress import told
from kiosk.store.progress import CancelledError

if TYPE_CHECKING:
    from kiosk.packs.install import Admission
    from kiosk.store.edition_info import EditionInfo
    from kiosk.store.library import Library


@click.command(epilog="Example: kiosk pack install summer.kpack")
@click.argument("packs", type=click.Path(path_type=Path), metavar="ARCHIVE|SOURCE…", nargs=-1, required=True)
@click.option("--allow-downgrade", is_flag=True, help="Take a version lower than the installed one.")
@click.option("--yes", is_flag=True, help="Do not show what will change and ask.")
@data_option
def install(packs: tuple[Path, ...], data: Path, allow_downgrade: bool, yes: bool) -> None:
    """Install a pack, or several as one exhibit; the kiosk shows it from its next start on.

    ARCHIVE is a sealed .kpack file, SOURCE a folder that is sealed first. It is shown for trial in every language, out
    of sight, before it takes its place; the edition shown until now is kept for “kiosk pack rollback”. Ctrl+C stops at
    any time and changes nothing. A pack that adds to another (“adds_to” in its pack.yaml) is shown together with it;
    of several, name the base first. What adds to a base stays when the base is exchanged. On a terminal it shows who
    signed and what will change, and asks.
    """
    from kiosk.packs.install import Admission, sealed
    from kiosk.packs.install import install as install_archive
    from kiosk.packs.trust import Trust
    from kiosk.settings import load_config
    from kiosk.store.library import Library
    from kiosk.ui.rehearsal import Rehearsal

    library = Library(data)
    before = library.active()
    admission = Admission(Trust(library.paths.trust), load_config(data).packs.unsigned)
    with told() as tell, sealed(packs, library, admission, tell) as (first, *more):
        if not yes and sys.stdin.isatty():
            _ask([first, *more], library, admission, allow_downgrade=allow_downgrade)
        info = install_archive(
            first,
            library,
            admission,
            more=more,
            allow_downgrade=allow_downgrade,
            rehearse=Rehearsal(tell),
            tell=tell,
        )
    if before and before.id == info.id:
        click.echo(f"{_named(info)} is already installed; nothing was changed.")
    else:
        click.echo(f"Installed {_named(info)}; the kiosk shows it from its next start on.")


def _ask(archives: list[Path], library: "Library", admission: "Admission", *, allow_downgrade: bool) -> None:
    """Tell what would change, and stop unless that is wanted."""
    from kiosk.packs.forecast import forecast
    from kiosk.store.room import megabytes

    ahead = forecast(archives, library, admission, allow_downgrade=allow_downgrade)
    for pack, publisher in zip(ahead.packs, ahead.publishers, strict=True):
        click.echo(f"{pack}: {f'signed by {publisher}' if publisher else 'signed by nobody'}")
    click.echo(ahead.difference.summary() if ahead.difference else "Nothing is shown yet.")
    room = ahead.room
    click.echo(f"Needs {megabytes(room.needs)} for media, {megabytes(room.free)} are free.")
    if not click.confirm("Install it?", default=True):
        raise CancelledError("Nothing was changed.")


@click.command(epilog="Example: kiosk pack remove our-museum")
@click.argument("id")
@data_option
def remove(id: str, data: Path) -> None:
    """Show the exhibit without the pack ID, which adds to it, from the next start on."""
    from kiosk.packs.install import remove as remove_pack
    from kiosk.store.library import Library
    from kiosk.ui.rehearsal import Rehearsal

    with told() as tell:
        info = remove_pack(id, Library(data), rehearse=Rehearsal(tell), tell=tell)
    click.echo(f"{_named(info)} is shown without “{id}” from the kiosk's next start on.")


@click.command("list", epilog="Example: kiosk pack list --format json")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to write the list.")
@data_option
def list_editions(data: Path, form: str) -> None:
    """List the editions in the data folder, and which one is shown."""
    from kiosk.store.library import Library

    rows = _rows(Library(data))
    if form == "json":
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2))
    elif not rows:
        click.echo(f"The data folder {data} holds no edition yet; install one with “kiosk pack install”.")
    else:
        for row in rows:
            click.echo(f"{row.status:<8}  {row.id}  {row.fault or _described(row)}")


@click.command(epilog="Example: kiosk pack rollback")
@data_option
def rollback(data: Path) -> None:
    """Show the previous edition again from the next start on."""
    from kiosk.store.library import Library

    click.echo(f"{_named(Library(data).rollback())} is shown again from the kiosk's next start on.")


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the list; `status` is active, previous, kept or damaged, and `fault` says what is damaged."""

    id: str
    status: str
    pack: str = ""
    version: str = ""
    title: str = ""
    languages: tuple[str, ...] = ()
    publisher: str = ""
    key: str = ""
    adds: tuple[str, ...] = ()
    fault: str = ""


def _rows(library: "Library") -> list[_Row]:
    active, previous = library.active(), library.previous()
    status = {info.id: name for name, info in (("previous", previous), ("active", active)) if info}
    whole = [
        _Row(
            info.id, status.get(info.id, "kept"), info.pack_id, info.version, info.title, info.languages, *_origin(info)
        )
        for info in library.list()
    ]
    return whole + [_Row(id, "damaged", fault=fault) for id, fault in library.faults().items()]


def _described(row: _Row) -> str:
    signed = f", signed by {row.publisher}" if row.publisher else ""
    adds = f", with {', '.join(row.adds)}" if row.adds else ""
    return f"{row.title} ({', '.join(row.languages)}){signed}{adds}"


def _origin(info: "EditionInfo") -> tuple[str, str, tuple[str, ...]]:
    adds = tuple(f"{part.pack_id} {part.version}" for part in info.parts[1:])
    return info.origin.publisher, info.origin.key, adds


def _named(info: "EditionInfo") -> str:
    return " with ".join(
        [f"{info.title} {info.version}", *(f"{part.pack_id} {part.version}" for part in info.parts[1:])]
    )
