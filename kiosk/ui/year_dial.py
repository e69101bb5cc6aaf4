"""The year a visitor was born, on two wheels; nothing of it is kept but the decade in the log."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.spans import Density
from kiosk.log.visit import VisitLog

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

_START = 30
"""Where the wheels stand at first: so many years before the last one."""


@dataclass(frozen=True, slots=True)
class DialProps:
    """The years on offer, the year chosen (0 for none yet), and how many moments lie within a year of it."""

    first: int = 0
    last: int = 0
    year: int = 0
    count: int = 0


@QmlElement
@QmlUncreatable("Made by the program.")
class YearDial(QObject):  # type: ignore[operator]
    """Two wheels, decades and years. `turned` says that the thread should come to the year."""

    changed = Signal()
    turned = Signal(int)

    def __init__(self, visit: VisitLog, parent: QObject) -> None:
        """Begin without a year."""
        super().__init__(parent)
        self._visit = visit
        self._props = DialProps()
        self._density = Density({})

    def use(self, density: Density, last: int) -> None:
        """Offer the years from the first moment to the `last` one."""
        self._density = density
        first = density.years[0]
        self._take(replace(self._props, first=first, last=max(first, last), count=self._near(self._props.year)))

    def reset(self) -> None:
        """Forget the year."""
        self._props = replace(self._props, year=0, count=0)

    def _near(self, year: int) -> int:
        return self._density.in_years(year - 1, year + 1) if year else 0

    def _take(self, props: DialProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot()
    def open(self) -> None:
        """Begin to turn, at the year chosen before or in the midst of the living."""
        props = self._props
        self.choose(props.year or max(props.first, props.last - _START))

    @Slot(int)
    def choose(self, year: int) -> None:
        """Turn to a year; beyond the ends, stay at the end."""
        props = self._props
        year = min(props.last, max(props.first, year))
        if year != props.year:
            self._take(replace(props, year=year, count=self._near(year)))
        self.turned.emit(year)

    @Slot()
    def done(self) -> None:
        """Be content with the year: the log learns its decade."""
        self._visit.act("timeline.dial", control="dial", value=self._props.year // 10 * 10)

    @Slot()
    def clear(self) -> None:
        """Take the dot from the thread."""
        self._take(replace(self._props, year=0, count=0))

    @Property(int, notify=changed)
    def first(self) -> int:
        """The first year on offer."""
        return self._props.first

    @Property(int, notify=changed)
    def last(self) -> int:
        """The last year on offer."""
        return self._props.last

    @Property(int, notify=changed)
    def year(self) -> int:
        """The year chosen, or 0."""
        return self._props.year

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many moments lie within a year of it."""
        return self._props.count
