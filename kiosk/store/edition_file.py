"""Opens an edition's `content.db` for reading and refuses whatever is not one."""

import sqlite3
from pathlib import Path

from kiosk.store.faults import damaged, explained, newer, older
from kiosk.store.schema import APPLICATION_ID, FORMAT, TABLES

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_PRAGMAS = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON;"
_EXPECTED = {*TABLES, "search"}


def open_edition_file(path: Path) -> sqlite3.Connection:
    """A read-only connection to an edition; raise StoreError if the file is missing, damaged, or too new."""
    _check_header(path)
    with explained(path):
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False
        )
    try:
        connection.executescript(_PRAGMAS)
        _check_tables(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise damaged(path, str(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _check_header(path: Path) -> None:
    """Read the marks and the length from the file itself: SQLite takes an empty file for a database."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
            length = file.seek(0, 2)
    except FileNotFoundError as error:
        raise damaged(path, "the file is missing") from error
    except OSError as error:
        raise damaged(path, f"it cannot be read ({error.strerror or error})") from error
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise damaged(path, "it is empty" if not header else "it is not a SQLite file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise damaged(path, "it is another program's database")
    form = int.from_bytes(header[60:64], "big")
    if form > FORMAT:
        raise newer(path)
    if form < FORMAT:
        raise older(path)
    page = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page == 1 else page
    if length != page_size * int.from_bytes(header[28:32], "big"):
        raise damaged(path, "its length is not what it was when it was built")


def _check_tables(connection: sqlite3.Connection, path: Path) -> None:
    found = dict(connection.execute("SELECT name, type FROM sqlite_schema WHERE type <> 'index'").fetchall())
    missing = sorted(_EXPECTED - found.keys())
    if missing:
        raise damaged(path, f"the table “{missing[0]}” is missing")
    foreign = sorted(name for name, kind in found.items() if kind != "table")
    if foreign:
        raise damaged(path, f"it holds “{foreign[0]}”, which the kiosk never writes")
