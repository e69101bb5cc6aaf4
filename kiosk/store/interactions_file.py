"""The interaction log as a file: is it ours, is it whole, and what is deleted from it for good."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.faults import explained

APPLICATION_ID = 0x554E4C47
"""“UNLG” in the header says that a file is an interaction log of this program."""

SCHEMA_VERSION = 1

_NOT_DAMAGE = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
}


def recognised(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether events can be in there: False for an empty file; raise for another program's or a newer one's."""
    application, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        return False
    if application != APPLICATION_ID:
        raise sqlite3.DatabaseError("not an interaction log")
    if version > SCHEMA_VERSION:
        raise StoreError(
            f"The interaction log {path} was written by a newer program (format {version}); update this one."
        )
    return True


def delete_set_aside(path: Path, before: int) -> None:
    """Delete damaged logs that were last written to before a moment: what they hold is as old as that."""
    for aside in path.parent.glob(f"{path.stem}.corrupt-*"):
        if aside.stat().st_mtime < before:
            aside.unlink()


def purge_events(path: Path, before: int) -> int:
    """Delete events older than a moment (seconds since 1970) and the room they took; return how many.

    Damaged logs that were set aside go too, if they are as old as that.
    """
    with explained(path):
        delete_set_aside(path, before)
    if not path.is_file():
        return 0
    with named_if_damaged(path), closing(sqlite3.connect(path, timeout=10)) as connection:
        if not recognised(connection, path):
            return 0
        connection.execute("PRAGMA secure_delete=ON")
        with connection:
            gone = connection.execute("DELETE FROM events WHERE at < ?", (before,)).rowcount
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return gone


@contextmanager
def named_if_damaged(path: Path) -> Iterator[None]:
    """Raise a StoreError with the remedy for whatever the block meets in a log that is damaged, or elsewhere."""
    with explained(path):
        try:
            yield
        except sqlite3.DatabaseError as error:
            if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _NOT_DAMAGE:
                raise
            raise damaged_log(path, str(error)) from error


def damaged_log(path: Path, why: str) -> StoreError:
    """The refusal of a log that cannot be trusted."""
    return StoreError(
        f"The interaction log {path} is damaged ({why}); keep a copy, the kiosk begins a new one by itself."
    )
