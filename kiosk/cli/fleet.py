"""kiosk fleet: many kiosks at a glance, from what their sticks have brought home."""

import json
from pathlib import Path

import click

from kiosk.content.vocabulary import LANGUAGES
from kiosk.errors import UsageError

_PATH = click.Path(path_type=Path)


@click.group(epilog="Example: kiosk fleet report sticks -o fleet.html")
def fleet() -> None:
    """See how many kiosks are, without a network."""


@fleet.command(epilog="Example: kiosk fleet report sticks -o fleet.html --language fr")
@click.argument("folder", type=_PATH)
@click.option("-o", "--out", type=_PATH, metavar="FILE.html", help="Where to write the page.")
@click.option("--format", "form", type=click.Choice(["html", "json"]), default="html", help="For people or programs.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", help="The language of the page.")
@click.option("--days", type=click.IntRange(1, 3650), default=7, help="Without word for so long: not seen lately (7).")
def report(folder: Path, out: Path | None, form: str, language: str, days: int) -> None:
    """Merge what sticks have brought home and lies anywhere below FOLDER into one page, the worst kiosk first.

    Copy the folder “unhub” of each stick into a folder of its own below FOLDER; of each kiosk the newest word counts.
    Files that tell nothing are named, and stop nothing. JSON goes to the standard output unless -o names a file.
    """
    from kiosk.clock import SystemClock
    from kiosk.log.fleet import as_json, merge
    from kiosk.log.fleet_page import FleetPage
    from kiosk.store.faults import explained
    from kiosk.store.files import write_safely

    if form == "html" and out is None:
        raise UsageError("A page needs a place; name it with -o FILE.html.")
    found = merge(folder, SystemClock().now(), days)
    text = (
        FleetPage(found, language).html()
        if form == "html"
        else json.dumps(as_json(found), ensure_ascii=False, indent=2)
    )
    for fault in found.faults:
        click.echo(fault, err=True)
    if out is None:
        click.echo(text)
        return
    with explained(out, "or choose another place with -o"):
        write_safely(out, [text.encode()])
    unseen, look = found.count("unseen"), found.count("red", "yellow")
    click.echo(
        f"Wrote {out}: {len(found.kiosks)} kiosks, {look} to look at, {unseen} not seen for more than {days} days."
    )
