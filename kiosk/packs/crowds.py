"""Refusing JSON that holds more than any exhibit, before each thing in it becomes a complaint in memory."""

from typing import Any

MOST_ENTRIES = 20_000
"""Entries of a module, and files of an archive: what stands just below the top."""
MOST_INSIDE = 250
"""Items of a list, and names of a mapping, anywhere deeper."""
_DEEP = 2


def refuse(value: Any) -> None:
    """Raise ValueError for a list or mapping of parsed JSON that is too long."""
    waiting = [(value, 0)]
    while waiting:
        found, depth = waiting.pop()
        if not isinstance(found, list | dict):
            continue
        if len(found) > (MOST_ENTRIES if depth < _DEEP else MOST_INSIDE):
            raise ValueError(f"it holds {len(found)} things where no exhibit has so many")
        waiting.extend((inside, depth + 1) for inside in (found.values() if isinstance(found, dict) else found))
