"""The interactions database: it only grows, survives a power cut, and is replaced when it is damaged.

WAL keeps the file whole through power loss, synchronous=FULL keeps every commit; `settle` shortens the WAL, because a
damaged one costs everything behind the damage.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Self

from kiosk.errors import StoreError
from kiosk.store.faults import explained
from kiosk.store.interactions_file import APPLICATION_ID, SCHEMA_VERSION, delete_set_aside, recognised

_SCHEMA = """
CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kiosk TEXT NOT NULL,
    visit_day TEXT NOT NULL,
    visit INTEGER,
    at INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    in_visit_ms INTEGER,
    kind TEXT NOT NULL,
    screen TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (length(subject) <= 80 AND subject NOT GLOB '*[^a-z0-9-]*'),
    control TEXT NOT NULL CHECK (length(control) <= 20 AND control NOT GLOB '*[^a-z-]*'),
    language TEXT NOT NULL CHECK (length(language) <= 2),
    dwell_ms INTEGER,
    value TEXT NOT NULL CHECK (length(value) <= 20 AND value NOT GLOB '*[^a-z0-9._-]*'),
    input TEXT NOT NULL CHECK (length(input) <= 10),
    edition TEXT NOT NULL,
    app_version TEXT NOT NULL
) STRICT;
CREATE INDEX events_at ON events (at);
CREATE INDEX events_visit ON events (visit_day, visit);
"""

_KEPT_DAMAGED = 2

_BUSY_S = 5
"""How long a commit waits for another program that holds the log."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event as it is stored; `visit` counts the visits of `visit_day`, None outside a visit."""

    kind: str
    at: int
    offset_min: int
    visit_day: str = ""
    visit: int | None = None
    in_visit_ms: int | None = None
    screen: str = ""
    subject: str = ""
    control: str = ""
    language: str = ""
    dwell_ms: int | None = None
    value: str = ""
    input: str = ""


_COLUMNS = ", ".join(field.name for field in fields(EventRow))
_INSERT = (
    f"INSERT INTO events (kiosk, edition, app_version, {_COLUMNS}) "  # noqa: S608  # names of our own fields
    f"VALUES ({', '.join('?' * (len(fields(EventRow)) + 3))})"
)


class InteractionsWriter:
    """The one connection that writes; used on the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection, path: Path, stamp: tuple[str, str, str]) -> None:
        """Take over a connection; use `open` instead."""
        self._connection = connection
        self._path = path
        self._stamp = stamp

    @classmethod
    def open(cls, path: Path, *, kiosk: str, edition: str, app_version: str) -> Self:
        """Open or begin the log at `path`. A damaged one is set aside; a newer or unwritable one raises StoreError."""
        with explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            connection = _connect(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
                raise StoreError(
                    f"The interaction log {path} cannot be opened ({error}); free the disk or mend its rights."
                ) from None
            _set_aside(path)
            with explained(path):
                connection = _connect(path)
        return cls(connection, path, (kiosk, edition, app_version))

    def write(self, rows: Sequence[EventRow]) -> None:
        """Commit rows in one transaction: all or none."""
        with explained(self._path), self._connection:
            self._connection.executemany(_INSERT, [(*self._stamp, *astuple(row)) for row in rows])

    def last_visit(self, day: str) -> int:
        """The highest visit number of a day, 0 if none."""
        with explained(self._path):
            found = self._connection.execute("SELECT max(visit) FROM events WHERE visit_day = ?", (day,)).fetchone()
        return int(found[0] or 0)

    def forget(self, day: str, visit: int) -> None:
        """Delete every event of one visit, also from the WAL."""
        with explained(self._path), self._connection:
            self._connection.execute("DELETE FROM events WHERE visit_day = ? AND visit = ?", (day, visit))
        self.settle()

    def purge(self, before: int) -> int:
        """Delete events older than a moment (seconds since 1970), from all files; return how many rows went."""
        with explained(self._path):
            with self._connection:
                gone = self._connection.execute("DELETE FROM events WHERE at < ?", (before,)).rowcount
            delete_set_aside(self._path, before)
        if gone:
            self.settle()
        return gone

    def settle(self) -> None:
        """Move everything from the WAL into the database itself, as far as readers allow; never wait for them."""
        with explained(self._path):
            self._connection.execute("PRAGMA busy_timeout=0")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute(f"PRAGMA busy_timeout={_BUSY_S * 1000}")

    def close(self) -> None:
        """Settle and let go of the file."""
        with suppress(StoreError, sqlite3.Error):
            self.settle()
        self._connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_S)
    try:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=200", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("quick_check failed")
        _prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    if not recognised(connection, path):
        connection.executescript(
            f"BEGIN; {_SCHEMA} PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={SCHEMA_VERSION}; COMMIT;"
        )


def _set_aside(path: Path) -> None:
    with explained(path):
        for number in range(_KEPT_DAMAGED, 0, -1):
            aside = path.with_name(f"{path.stem}.corrupt-{number}")
            if number == _KEPT_DAMAGED:
                aside.unlink(missing_ok=True)
            elif aside.exists():
                aside.replace(path.with_name(f"{path.stem}.corrupt-{number + 1}"))
        path.replace(path.with_name(f"{path.stem}.corrupt-1"))
        for suffix in ("-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
