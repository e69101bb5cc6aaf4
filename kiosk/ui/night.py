"""Outside the opening hours: a dark screen that tells, when touched, when it opens again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock, trusted_today
from kiosk.i18n.dates import format_opening
from kiosk.i18n.languages import direction, script
from kiosk.ui.house import House
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

TELLS_S = 10.0
"""How long it tells when it opens."""
_LOOK_MS = 10_000


@dataclass(frozen=True, slots=True)
class OpensRow:
    """When it opens, in one language."""

    code: str
    script: str
    rightToLeft: bool
    text: str


@QmlElement
@QmlUncreatable("Made by the program.")
class Night(QObject):  # type: ignore[operator]
    """Dark while the venue is closed and nobody visits; a clock that cannot be trusted never makes it so."""

    changed = Signal()

    def __init__(self, house: House, clock: Clock, parent: QObject) -> None:
        """Be light until nobody visits."""
        super().__init__(parent)
        self._house = house
        self._clock = clock
        self._resting = self._dark = self._telling = False
        self._touched = 0.0
        self._rows = Rows(OpensRow, self)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        if any(house.hours.week) or house.hours.closed_days:
            self._timer.start()

    def rest(self, *, on: bool) -> None:
        """Nobody visits, or somebody does."""
        self._resting = on
        self.look()

    @property
    def _local(self) -> datetime | None:
        return self._clock.now().astimezone() if trusted_today(self._clock) else None

    @Slot()
    def look(self) -> None:
        """Look at the clock; the timer calls this."""
        local = self._local
        dark = self._resting and local is not None and not self._house.hours.is_open(local)
        telling = dark and self._telling and self._clock.monotonic() - self._touched < TELLS_S
        if (dark, telling) != (self._dark, self._telling):
            self._dark, self._telling = dark, telling
            self.changed.emit()

    @Slot()
    def touch(self) -> None:
        """Somebody wants to know when it opens."""
        self.look()
        local = self._local
        if not self._dark or local is None:
            return
        self._rows.replace(self._opens(local))
        self._touched, self._telling = self._clock.monotonic(), True
        QTimer.singleShot(round(TELLS_S * 1000) + 100, self, self.look)
        self.changed.emit()

    def _opens(self, local: datetime) -> Iterator[OpensRow]:
        opening = self._house.hours.opens_next(local)
        for code in self._house.languages:
            text = self._house.phrase(code, "Closed at the moment")
            if opening:
                text = self._house.phrase(code, "We open again: %1")
                text = text.replace("%1", format_opening(opening, code))
            yield OpensRow(code, script(code), direction(code) == "rtl", text)

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        """Whether the screen is dark."""
        return self._dark

    @Property(bool, notify=changed)
    def telling(self) -> bool:
        """Whether it tells when it opens."""
        return self._telling

    @Property(QObject, constant=True)
    def opens(self) -> QObject:
        """When it opens, as rows of OpensRow, one a language."""
        return self._rows
