"""The place of a preview: gone when it ends, however it ends; what a killed one left, the next one takes away."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.faults import explained
from kiosk.store.lock import held

_NAME = "kiosk-preview-"
_LOCK = "lock"
_ENDED = 128 + signal.SIGTERM


@contextmanager
def preview_folder(place: Path | None = None) -> Iterator[Path]:
    """A folder below `place` (by default where the system keeps what is temporary) for as long as the block runs."""
    place = place or Path(tempfile.gettempdir())
    _sweep(place)
    with explained(place, "or choose another place with TMPDIR"):
        unnamed = Path(tempfile.mkdtemp(prefix=f".{_NAME}", dir=place))
    folder = place / unnamed.name.removeprefix(".")
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(_ENDED))
    try:
        with held(unnamed / _LOCK):
            unnamed.rename(folder)  # only now can another preview see it, and it is locked
            yield folder
    finally:
        shutil.rmtree(unnamed, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
        signal.signal(signal.SIGTERM, before)


def _sweep(place: Path) -> None:
    """Remove what is nobody's any more; what is somebody else's stays."""
    for folder in place.glob(f"{_NAME}*"):
        try:
            if folder.stat().st_uid == os.getuid():
                with held(folder / _LOCK):
                    shutil.rmtree(folder, ignore_errors=True)
        except (StoreError, OSError):  # it is in use, or gone meanwhile
            continue
