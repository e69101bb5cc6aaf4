"""Turns what the disk and SQLite say into one sentence for a person: what, where, why, what to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.files import STAGING

_ELSEWHERE = "or choose another data folder with --data"
_FULL = "the disk is full; free some space"
_BROKEN = "the disk reports a fault; check the disk"
_READ_ONLY = "the disk is read-only; make it writable"
_NO_PERMISSION = "this user may not write there; change the permissions"
_FILE_IN_THE_WAY = "a file stands where a folder should be; move it away"
_BUSY = "another program is using it; try again in a moment"

_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EIO: _BROKEN,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.ENOTDIR: _FILE_IN_THE_WAY,
    errno.EEXIST: _FILE_IN_THE_WAY,
}

_DATABASE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _BROKEN,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _NO_PERMISSION,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
}


class DamagedStoreError(StoreError):
    """A file of the data folder is not what it was when it was written."""


class NewerStoreError(StoreError):
    """The data folder was written by a newer version of this program."""


def newer(path: Path) -> NewerStoreError:
    """The refusal of a file that a newer program wrote."""
    return NewerStoreError(
        f"{path} was written by a newer version of the kiosk; install that version {_ELSEWHERE}, nothing was changed."
    )


def older(path: Path) -> DamagedStoreError:
    """The refusal of an edition that an older program built to another form."""
    return DamagedStoreError(
        f"The edition {path} was built by an older version of the kiosk; "
        "install its pack again with “kiosk pack install”."
    )


def damaged(path: Path, why: str) -> DamagedStoreError:
    """The refusal of an edition that cannot be trusted."""
    return DamagedStoreError(f"The edition {path} is damaged: {why}; install its pack again with “kiosk pack install”.")


@contextmanager
def explained(path: Path, elsewhere: str = _ELSEWHERE) -> Iterator[None]:
    """Raise a StoreError that names `path` for whatever the disk or SQLite refuses inside the block.

    `elsewhere` is the other remedy: how a person names another place. An unfinished file is not named: nobody knows it.
    """
    try:
        yield
    except OSError as error:
        why = _SYSTEM.get(error.errno or 0, f"{error.strerror or error}; check the folder")
        named = str(error.filename or path)
        raise StoreError(f"{path if STAGING in named else named} cannot be used: {why} {elsewhere}.") from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        known = _DATABASE.get(code)
        why = f"{known} {elsewhere}" if known else f"{error}; check the pack with “kiosk pack check”"
        raise StoreError(f"{path} cannot be written: {why}.") from error
