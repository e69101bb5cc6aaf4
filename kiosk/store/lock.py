"""One program at a time changes the store; the system lets go of the lock when a program dies."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import StoreError
from kiosk.store.faults import explained

if sys.platform == "win32":
    import msvcrt

    def _hold(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock file at `path` for the block; raise StoreError at once if another program holds it."""
    with explained(path):
        file = path.open("ab")
    with file:
        try:
            _hold(file)
        except OSError as error:
            raise StoreError(
                f"Another program is changing the data folder {path.parent}; wait until it has finished and try again."
            ) from error
        yield
