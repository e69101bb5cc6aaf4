"""What staff did at the kiosk: one line an entry, apart from the visitors' log, and only ever added to.

An entry is on the disk when `add` returns. The file holds no names: nobody but “staff” is known here.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.staff import is_entry
from kiosk.store.faults import explained
from kiosk.store.files import sync_folder

MOST_BYTES = 1024 * 1024
"""A fuller file becomes the older one, which takes the place of the one before it."""

_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """One thing that staff did: when (local, to the second), which kind, and from what to what."""

    at: str
    kind: str
    what: str = ""
    before: str = ""
    after: str = ""


class StaffLog:
    """The log at `path`; may be used from one thread at a time."""

    def __init__(self, path: Path, clock: Clock, *, most_bytes: int = MOST_BYTES) -> None:
        """Open nothing yet."""
        self._path = path
        self._clock = clock
        self._most = most_bytes

    def add(self, kind: str, what: str = "", before: str = "", after: str = "") -> None:
        """Add an entry; words outside the vocabulary raise ValueError, a disk that takes none StoreError."""
        if not is_entry(kind, what, before, after):
            raise ValueError(f"the staff log has no word for {(kind, what, before, after)}")
        at = self._clock.now().astimezone().isoformat(timespec="seconds")
        entry = {name: value for name, value in asdict(StaffEntry(at, kind, what, before, after)).items() if value}
        line = json.dumps(entry, ensure_ascii=False).encode() + b"\n"
        with explained(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._make_room()
            handle = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CREAT, _PRIVATE)
            try:
                os.write(handle, (b"" if _ends_whole(handle) else b"\n") + line)
                os.fsync(handle)
            finally:
                os.close(handle)
            sync_folder(self._path.parent)

    def _make_room(self) -> None:
        if self._path.is_file() and self._path.stat().st_size >= self._most:
            self._path.replace(older(self._path))


def older(path: Path) -> Path:
    """Where the entries before those of `path` are."""
    return path.with_name(f"{path.stem}.older{path.suffix}")


def read_entries(path: Path) -> Iterator[StaffEntry]:
    """Every entry that can be read, the oldest first; a line that a power cut left unfinished is passed over."""
    for file in (older(path), path):
        with explained(file):
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.is_file() else []
        for line in lines:
            try:
                yield StaffEntry(**json.loads(line))
            except (ValueError, TypeError):
                continue


def _ends_whole(handle: int) -> bool:
    size = os.fstat(handle).st_size
    if size == 0:
        return True
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1) == b"\n"
