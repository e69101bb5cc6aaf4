"""A list that never grows: a fixed number of delegates that are filled again and again."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from kiosk.ui.rows import Rows


class Slots(Rows):
    """So many rows of one frozen dataclass with a field `shown`; each row keeps its slot as long as it is there.

    A view keeps its delegates: no reset ever comes, so a finger that is down loses nothing, and only what differs is
    told. `fill` changes at most `budget` slots at a time, for each change lays out text.
    """

    def __init__(self, row_type: type, count: int, parent: QObject) -> None:
        """Make `count` empty slots."""
        super().__init__(row_type, parent)
        self.replace([row_type()] * count)
        self._slot_of: dict[Hashable, int] = {}
        self._free = list(range(count - 1, -1, -1))

    def fill(self, wanted: Sequence[tuple[Hashable, Any]], budget: int) -> bool:
        """Show the rows wanted, by their keys; False when some had to wait for the next time."""
        keys = {key for key, _ in wanted}
        for key in [key for key in self._slot_of if key not in keys]:
            slot = self._slot_of.pop(key)
            self._free.append(slot)
            if self._rows[slot].shown:
                self._put(slot, replace(self._rows[slot], shown=False))
        left = budget
        for key, row in wanted:
            held = self._slot_of.get(key)
            if held is not None and self._rows[held] == row:
                continue
            if left <= 0:
                return False
            if held is None:
                if not self._free:
                    return True
                held = self._slot_of[key] = self._free.pop()
            self._put(held, row)
            left -= 1
        return True

    def _put(self, slot: int, row: Any) -> None:
        before = (self._rows[slot],)
        rows = list(self._rows)
        rows[slot] = row
        self._rows = tuple(rows)
        self.dataChanged.emit(self.index(slot), self.index(slot), self._differing(before, (row,)))
