"""Commands that change which pack a kiosk shows: install, list, rollback."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import data_option
from kiosk.cli.progress import told

if TYPE_CHECKING:
    from kiosk.store.edition_info import EditionInfo
    from kiosk.store.library import Library


@click.command(epilog="Example: kiosk pack install summer.kpack")
@click.argument("pack", type=click.Path(path_type=Path), metavar="ARCHIVE|SOURCE")
@click.option("--allow-downgrade", is_flag=True, help="Take a version lower than the installed one.")
@data_option
def install(pack: Path, data: Path, allow_downgrade: bool) -> None:
    """Install a pack; the kiosk shows it from its next start on.

    ARCHIVE is a sealed .kpack file, SOURCE a folder that is sealed first. It is shown for trial in every language, out
    of sight, before it takes its place; the edition shown until now is kept for “kiosk pack rollback”. Ctrl+C stops at
    any time and changes nothing.
    """
    from kiosk.packs.install import Admission, install_source
    from kiosk.packs.install import install as install_archive
    from kiosk.packs.trust import Trust
    from kiosk.settings import load_config
    from kiosk.store.library import Library
    from kiosk.ui.rehearsal import Rehearsal

    library = Library(data)
    before = library.active()
    take = install_source if pack.is_dir() else install_archive
    admission = Admission(Trust(library.paths.trust), load_config(data).packs.unsigned)
    with told() as tell:
        info = take(pack, library, admission, allow_downgrade=allow_downgrade, rehearse=Rehearsal(tell), tell=tell)
    if before and before.id == info.id:
        click.echo(f"{_named(info)} is already installed; nothing was changed.")
    else:
        click.echo(f"Installed {_named(info)}; the kiosk shows it from its next start on.")


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
    return f"{row.title} ({', '.join(row.languages)}){signed}"


def _origin(info: "EditionInfo") -> tuple[str, str]:
    return info.origin.publisher, info.origin.key


def _named(info: "EditionInfo") -> str:
    return f"{info.title} {info.version}"
