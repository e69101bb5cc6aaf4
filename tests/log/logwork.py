"""Hands that write and read interaction logs, and a disk that can be spoilt."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.log.events import Event
from kiosk.log.recorder import Recorder
from kiosk.store.interactions import EventRow, InteractionsWriter

Start = Callable[..., Recorder]
"""Starts a recorder on a disk."""

NOON = 1_792_843_200
"""Noon of 24 October 2026 (UTC), where the hand clock starts."""

DAY = 86_400


def event(kind: str = "goal.open", visit: int = 0, at: int = NOON, *, offset_min: int = 0, value: str = "") -> Event:
    """An event of a visit."""
    return Event(kind, at, offset_min, visit, value=value)


def row(at: int = NOON, visit: int | None = None, *, day: str = "2026-10-24", **rest: object) -> EventRow:
    """A row as it is stored."""
    kind = str(rest.pop("kind", "goal.open"))
    return EventRow(kind, at, **{"offset_min": 0, "visit": visit, "visit_day": day if visit else "", **rest})  # type: ignore[arg-type]


def writer(path: Path) -> InteractionsWriter:
    """The log at `path`, open for writing."""
    return InteractionsWriter.open(path, kiosk="hall-2", edition="demo-1.0.0-abc", app_version="9.9")


def write_log(path: Path, rows: list[EventRow]) -> Path:
    """A log of some rows that nobody has open."""
    opened = writer(path)
    opened.write(rows)
    opened.close()
    return path


def stored(path: Path, *columns: str) -> list[tuple[object, ...]]:
    """What a log holds, in order; nothing if it is not there or empty."""
    if not path.is_file():
        return []
    with closing(sqlite3.connect(path)) as connection:
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return []
        return connection.execute(f"SELECT {', '.join(columns)} FROM events ORDER BY seq").fetchall()


def values(path: Path) -> list[str]:
    """The values of all events, in order."""
    return [str(value) for (value,) in stored(path, "value")]


def wait_for(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Look again and again until a condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition never held"
        time.sleep(0.005)


@dataclass
class Book:
    """Keeps events."""

    events: list[Event] = field(default_factory=list)

    def record(self, event: Event) -> None:
        self.events.append(event)

    def forget(self, visit: int) -> None:
        self.events = [event for event in self.events if event.visit != visit]

    def close(self) -> None:
        """Nothing is open."""

    def told(self, *names: str) -> list[tuple[object, ...]]:
        """The fields of all events."""
        return [tuple(getattr(event, name) for name in names) for event in self.events]


class Disk:
    """Opens the log at a path; a `trouble` is a pragma that makes SQLite answer as a spoilt disk does."""

    def __init__(self, path: Path, trouble: str = "") -> None:
        self.path = path
        self.trouble = trouble
        self.opened = 0

    def open(self) -> InteractionsWriter:
        """Open it as the disk is now."""
        self.opened += 1
        found = writer(self.path)
        if self.trouble:
            found._connection.execute(f"PRAGMA {self.trouble}")
        return found
