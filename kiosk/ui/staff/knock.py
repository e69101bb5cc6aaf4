"""How staff ask to be let in: the date on home held for three seconds, then four discs of the ring, in time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

LISTENS_MS = 8000
"""How long the ring waits for the discs."""

DISCS = 4


def discs_to_touch(goals: Sequence[str]) -> tuple[str, ...]:
    """The discs that let staff in: every fourth part of the ring, which are Goals 1, 5, 9 and 13 of all seventeen."""
    return tuple(goals[len(goals) * part // DISCS] for part in range(DISCS)) if goals else ()


@QmlElement
@QmlUncreatable("Made by the program.")
class Knock(QObject):  # type: ignore[operator]
    """Listens after the date was held; whatever is touched but the next disc ends it.

    `may` asks whether there is anything to open, and calls back if so.
    """

    changed = Signal()
    opened = Signal()

    def __init__(
        self, goals: Callable[[], Sequence[str]], may: Callable[[Callable[[], None]], None], parent: QObject
    ) -> None:
        """Hear nothing yet."""
        super().__init__(parent)
        self._goals = goals
        self._may = may
        self._heard = -1
        self._touched = False
        self._timer = QTimer(self, singleShot=True, interval=LISTENS_MS)
        self._timer.timeout.connect(self.end)

    @Slot()
    def hold(self) -> None:
        """The date was held long enough."""
        self._may(self._listen)

    def _listen(self) -> None:
        if not self._goals():
            self.opened.emit()
            return
        self._touched = False
        self._timer.start()
        self._take(0)

    def pressed(self) -> None:
        """Something was touched or pressed; unless it turns out to be a disc, that ends it."""
        if self._touched:
            self.end()
        elif self._heard >= 0:
            self._touched = True

    @Slot(str, result=bool)
    def disc(self, goal: str) -> bool:
        """A disc was touched; True when it means a step of the way in, and opens no Goal."""
        if self._heard < 0:
            return False
        self._touched = False
        wanted = discs_to_touch(self._goals())
        if goal != wanted[self._heard]:
            self.end()
            return False
        if self._heard + 1 < DISCS:
            self._take(self._heard + 1)
            return True
        self.end()
        self.opened.emit()
        return True

    @Slot()
    def end(self) -> None:
        """Listen no more."""
        self._timer.stop()
        self._touched = False
        self._take(-1)

    def _take(self, heard: int) -> None:
        if heard != self._heard:
            self._heard = heard
            self.changed.emit()

    @Property(bool, notify=changed)
    def listening(self) -> bool:
        """Whether the discs mean something else than their Goals."""
        return self._heard >= 0

    @Property(int, notify=changed)
    def heard(self) -> int:
        """How many discs were right so far."""
        return max(0, self._heard)

    @Property(int, constant=True)
    def discs(self) -> int:
        """How many discs there are to touch."""
        return DISCS
