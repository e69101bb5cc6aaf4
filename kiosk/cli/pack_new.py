"""How a source begins: from the starter, from a curator's workbook, or from a timeline that exists already."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.content.vocabulary import LANGUAGES
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.packs.sheets.sources import Made

_PATH = click.Path(path_type=Path)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(epilog="Example: kiosk pack new mypack --from-xlsx mypack.xlsx")
@click.argument("folder", type=_PATH, metavar="DIR", required=False)
@click.option("--from-xlsx", "workbook", type=_FILE, metavar="FILE.xlsx", help="Take the entries from a workbook.")
@click.option("--from-timelinejs", "timeline", type=_FILE, metavar="FILE", help="Take moments from TimelineJS.")
@click.option("--language", type=click.Choice(LANGUAGES), help="The language of these texts, if the file does not say.")
@click.option(
    "--xlsx-template", "template", type=_FILE, metavar="FILE.xlsx", help="Write a workbook to fill in, no DIR."
)
@click.option("--adds-to", "base", type=_PATH, metavar="BASE", help="Begin a pack that adds to this one.")
@click.option("--translates", metavar="L,L", help="With --adds-to: it brings these languages.")
def new(
    folder: Path | None,
    workbook: Path | None,
    timeline: Path | None,
    language: str | None,
    template: Path | None,
    base: Path | None,
    translates: str | None,
) -> None:
    """Write a source that builds into the new folder DIR: a small one with comments that teach, or one from a file.

    A workbook has sheets named as the modules and columns named as the fields; --xlsx-template writes one to fill in.
    TimelineJS is taken as JSON, or as its spreadsheet in XLSX or CSV; what a moment needs and the timeline does not
    have is left to be filled in, and what cannot be carried over is listed. A pack that adds to BASE (a source or an
    archive) has entries of its own, or BASE's texts in one more language, and is shown together with it.
    """
    if base or translates:
        _addition(folder, base, translates, mixed=bool(workbook or timeline or language or template))
        return
    _refuse_mixtures(folder, workbook, timeline, language, template)
    if template:
        from kiosk.packs.sheets.template import write_template

        write_template(template)
        click.echo(f"Wrote {template}; fill it in, then run “kiosk pack new DIR --from-xlsx {template}”.")
    elif folder and (workbook or timeline):
        _from_file(folder, workbook, timeline, language or "en")
    elif folder:
        from kiosk.packs.new import write_new_source

        write_new_source(folder)
        click.echo(f"Wrote a pack source to {folder}; look at its pack.yaml, then run “kiosk pack check {folder}”.")


def _refuse_mixtures(
    folder: Path | None, workbook: Path | None, timeline: Path | None, language: str | None, template: Path | None
) -> None:
    if workbook and timeline:
        raise UsageError("A source begins with one file; give --from-xlsx or --from-timelinejs.")
    if template and (folder or workbook or timeline or language):
        raise UsageError("The template is written alone; give --xlsx-template without anything else.")
    if not (folder or template):
        raise UsageError("There is no folder to write to; name a new one, as in “kiosk pack new mypack”.")
    if language and not (workbook or timeline):
        raise UsageError("The language belongs to a file; give --language with --from-xlsx or --from-timelinejs.")


def _addition(folder: Path | None, base: Path | None, translates: str | None, *, mixed: bool) -> None:
    if mixed or not (base and folder):
        raise UsageError("A pack that adds to another needs DIR and --adds-to BASE, and no other file.")
    if not base.exists():
        raise UsageError(f"There is nothing at {base}; name a pack source (a folder) or an archive (a .kpack file).")
    codes = [part.strip() for part in translates.split(",")] if translates else []
    unknown = next((code for code in codes if code not in LANGUAGES), None)
    if unknown is not None:
        raise UsageError(f"“{unknown}” is not a language of the kiosk; choose from {', '.join(LANGUAGES)}.")
    from kiosk.packs.together import write_new_addition

    write_new_addition(folder, base, codes)
    click.echo(f"Wrote a source that adds to {base}; translate it, then run “kiosk pack check {folder} --with {base}”.")


def _from_file(folder: Path, workbook: Path | None, timeline: Path | None, language: str) -> None:
    from kiosk.packs.sheets.faults import RefusedTableError
    from kiosk.packs.sheets.sources import new_from_timeline, new_from_workbook

    try:
        if workbook:
            made = new_from_workbook(folder, workbook, language)
        elif timeline:
            made = new_from_timeline(folder, timeline, language)
    except RefusedTableError as refused:
        for problem in refused.problems:
            click.echo(problem)
        raise
    _tell(folder, made)


def _tell(folder: Path, made: "Made") -> None:
    for remark in made.left_out:
        click.echo(remark)
    click.echo(f"Wrote a pack source to {folder}: {_counted(made.counts)}.")
    if made.to_fill:
        click.echo(f"Still to fill in: {_counted(made.to_fill)}.")
    if made.to_mend:
        click.echo(f"Still to mend: {made.to_mend} texts or fields.")
    click.echo(f"Run “kiosk pack check {folder}”, which names everything by file and line.")


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} ({count})" for name, count in counts.items())
