"""Counts that only mean anything together: how many visitors gave an answer or took a pledge, and nothing of whom.

A count is on the disk before anybody is thanked for it. Nothing here says when, in which visit or with what else
something was counted. The file is small and replaced whole; a damaged one is set aside and counting begins anew.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import Any

from kiosk.errors import StoreError
from kiosk.store.faults import explained, newer
from kiosk.store.files import write_safely

FORMAT = 1
"""The version of `tallies.json`."""

_KEPT_DAMAGED = 2
_DAMAGED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)

_Counts = dict[str, dict[str, int]]


class Tallies:
    """Counts by name and key, kept in one file; may be used from any thread, one change at a time."""

    def __init__(self, path: Path) -> None:
        """Count in the file at `path`; it is read at the first use."""
        self._path = path
        self._lock = Lock()
        self._known: _Counts | None = None

    def counts(self, name: str) -> Mapping[str, int]:
        """The counts of one name by key; what was never counted is left out."""
        with self._lock:
            return _view(self._all(), name)

    def add(self, name: str, key: str, by: int = 1) -> Mapping[str, int]:
        """Count something; return the counts of its name once they are safe on the disk."""
        self.change({(name, key): by})
        return self.counts(name)

    def change(self, by: Mapping[tuple[str, str], int]) -> None:
        """Change counts by (name, key), all or none; return once they are safe on the disk.

        A count never falls below nothing. Raise StoreError, and count nothing, when the disk takes none.
        """
        with self._lock:
            counts = {name: dict(keys) for name, keys in self._all().items()}
            for (name, key), step in by.items():
                keys = counts.setdefault(name, {})
                keys[key] = max(0, keys.get(key, 0) + step)
            left = {name: {key: count for key, count in keys.items() if count} for name, keys in counts.items()}
            counts = {name: keys for name, keys in left.items() if keys}
            text = json.dumps({"format": FORMAT, "tallies": counts}, indent=1, sort_keys=True)
            with explained(self._path):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_safely(self._path, [text.encode() + b"\n"])
            self._known = counts

    def _all(self) -> _Counts:
        if self._known is None:
            self._known = _read(self._path)
        return self._known


def check_tallies(path: Path) -> int:
    """How much is counted in the file at `path`, which is left as it is; StoreError where it is damaged or newer."""
    with explained(path):
        try:
            counts = _parsed(path, path.read_bytes())
        except FileNotFoundError:
            return 0
        except _DAMAGED as error:
            raise StoreError(
                f"The counts of answers and pledges in {path} are damaged; keep a copy, the kiosk begins to count anew."
            ) from error
    return sum(sum(keys.values()) for keys in counts.values())


def _view(counts: _Counts, name: str) -> Mapping[str, int]:
    return MappingProxyType(counts.get(name, {}))


def _read(path: Path) -> _Counts:
    """What the file holds; nothing where there is none, and nothing once a damaged one was set aside."""
    with explained(path):
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return {}
        try:
            return _parsed(path, text)
        except _DAMAGED:
            _set_aside(path)
            return {}


def _parsed(path: Path, text: bytes) -> _Counts:
    data = json.loads(text)
    if isinstance(data["format"], int) and data["format"] > FORMAT:
        raise newer(path)
    return _checked(data["tallies"])


def _checked(tallies: dict[str, dict[str, Any]]) -> _Counts:
    for keys in tallies.values():
        for count in keys.values():
            if isinstance(count, bool) or not isinstance(count, int) or count < 0:
                raise TypeError("a count is not a whole number")
    return tallies


def _set_aside(path: Path) -> None:
    for number in range(_KEPT_DAMAGED, 1, -1):
        older = path.with_name(f"{path.stem}.corrupt-{number - 1}")
        if older.exists():
            older.replace(path.with_name(f"{path.stem}.corrupt-{number}"))
    path.replace(path.with_name(f"{path.stem}.corrupt-1"))
