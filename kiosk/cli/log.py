"""kiosk log: the interaction log leaves the kiosk as a described data set, or is cleaned."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Literal

import click

from kiosk.cli.options import data_option
from kiosk.errors import UsageError

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group(epilog="Example: kiosk log export -o november --since 2026-11-01")
def log() -> None:
    """Export and clean the interaction log."""


@log.command(epilog="Example: kiosk log export -o november --format jsonl --since 2026-11-01 --until 2026-11-30")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="A new folder.")
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), default="csv", help="How to write the data.")
@click.option("--since", type=_DAY, metavar="DAY", help="The first local day, such as 2026-11-01.")
@click.option("--until", type=_DAY, metavar="DAY", help="The last local day.")
@data_option
def export(
    out: Path, form: Literal["csv", "jsonl"], since: datetime | None, until: datetime | None, data: Path
) -> None:
    """Write the events to the folder DIR: the data, a dictionary in words, datapackage.json and SHA256SUMS."""
    from kiosk.log.export import export as write_export
    from kiosk.store.layout import StorePaths

    done = write_export(StorePaths(data).interactions, out, form, since=_day(since), until=_day(until))
    click.echo(f"Wrote {done.events} events of {done.visits} visits to {done.folder}.")


@log.command(epilog="Example: kiosk log purge --before 2026-09-01")
@click.option("--before", type=_DAY, metavar="DAY", help="Delete what happened before this day (UTC).")
@click.option("--all", "everything", is_flag=True, help="Delete every event.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@data_option
def purge(before: datetime | None, everything: bool, yes: bool, data: Path) -> None:
    """Delete events for good: those older than the settings keep them, or those you name."""
    from kiosk.clock import SystemClock
    from kiosk.settings import load_config
    from kiosk.store.interactions_file import purge_events
    from kiosk.store.layout import StorePaths

    if before and everything:
        raise UsageError("--before and --all do not go together; give one of them.")
    config = load_config(data)
    if everything:
        end, named = 2**40, "every event"
    else:
        first = before or SystemClock().now() - timedelta(days=config.log.retention_days)
        end = int(first.replace(tzinfo=first.tzinfo or UTC).timestamp())
        named = f"events before {datetime.fromtimestamp(end, UTC):%Y-%m-%d %H:%M} UTC"
    if not yes:
        click.confirm(f"Delete {named} from {StorePaths(data).interactions} for good?", abort=True)
    gone = purge_events(StorePaths(data).interactions, end)
    click.echo(f"Deleted {gone} events.")


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None
