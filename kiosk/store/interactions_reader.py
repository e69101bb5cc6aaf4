"""Reads the interaction log beside the kiosk that goes on writing it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.interactions_file import damaged_log, named_if_damaged, recognised

EXPORTED = (
    "seq",
    "kiosk",
    "visit_day",
    "visit",
    "at",
    "offset_min",
    "in_visit_ms",
    "kind",
    "screen",
    "subject",
    "control",
    "language",
    "dwell_ms",
    "value",
    "input",
    "edition",
    "app_version",
)
"""The columns of an export, in order; a change is a new version of the schema."""


def read_events(path: Path, *, since: date | None = None, until: date | None = None) -> Iterator[tuple[object, ...]]:
    """Rows of EXPORTED in order, of the local days from `since` to `until`; the kiosk may go on writing meanwhile."""
    if not path.is_file():
        raise StoreError(
            f"There is no interaction log at {path}; run the kiosk first, or name its data folder with --data."
        )
    with named_if_damaged(path), closing(_connect(path)) as connection:
        connection.execute("BEGIN")
        if not recognised(connection, path):
            return
        yield from connection.execute(
            f"SELECT {', '.join(EXPORTED)} FROM events "  # noqa: S608  # our own names
            "WHERE date(at + 60 * offset_min, 'unixepoch') BETWEEN ? AND ? ORDER BY seq",
            ((since or date.min).isoformat(), (until or date.max).isoformat()),
        )


def count_events(path: Path, *, since: date | None = None) -> int:
    """How many events `read_events` would read; 0 where there is no log."""
    if not path.is_file():
        return 0
    with named_if_damaged(path), closing(_connect(path)) as connection:
        if not recognised(connection, path):
            return 0
        counted = "SELECT count(*) FROM events WHERE date(at + 60 * offset_min, 'unixepoch') >= ?"
        return int(connection.execute(counted, ((since or date.min).isoformat(),)).fetchone()[0])


def check_interactions(path: Path) -> int:
    """How many events a whole log holds, 0 where there is none yet; raise StoreError if it is damaged."""
    if not path.is_file():
        return 0
    with named_if_damaged(path), closing(_connect(path)) as connection:
        if not recognised(connection, path):
            return 0
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise damaged_log(path, found.splitlines()[-1])
        return int(connection.execute("SELECT count(*) FROM events").fetchone()[0])


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)
