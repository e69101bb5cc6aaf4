"""The chart of a series under a visitor's finger."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.series import Series
from kiosk.ui.charts import ChartProps, Plan, PointRow, Reading, TickRow, derive_chart, point_rows, read, tick_rows
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class SeriesViewModel(QObject):  # type: ignore[operator]
    """The chart of one series; it opens on its newest year."""

    changed = Signal()
    moved = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Hold no series."""
        super().__init__(parent)
        self._sources = sources
        self._goal = ""
        self._language = ""
        self._series: Series | None = None
        self._props = ChartProps()
        self._reading = Reading()
        self._points = Rows(PointRow, self)
        self._ticks = Rows(TickRow, self)

    def show(self, language: str, goal: str, series: Series | None) -> None:
        """Show a series of a Goal, or none; the same one in another language keeps its year."""
        same = series is not None and self._series is not None and series.id == self._series.id
        year = self._reading.year if same else series.years[-1] if series else 0
        self._language, self._goal, self._series = language, goal, series
        self._points.replace(point_rows(series) if series else ())
        self._ticks.replace(tick_rows(series, language) if series else ())
        props = derive_chart(series, language) if series else ChartProps()
        if props != self._props:
            self._props = props
            self.changed.emit()
        self._take(read(series, year, language) if series else Reading())

    def reset(self) -> None:
        """Forget which year a visitor read."""
        if self._series is not None:
            self._take(read(self._series, self._series.years[-1], self._language))

    def _take(self, reading: Reading) -> None:
        if reading != self._reading:
            self._reading = reading
            self.moved.emit()

    @Slot(float)
    def scrub(self, across: float) -> None:
        """Read the year that lies nearest to a place on the chart."""
        if self._series is not None:
            plan = Plan.of(self._series)
            year = self._series.nearest(plan.first + across * (plan.last - plan.first))
            self._take(read(self._series, year, self._language))

    @Slot(int, str)
    def step(self, steps: int, via: str) -> None:
        """Read the next year that has a value (1) or the one before (-1)."""
        if self._series is not None:
            before = self._reading.year
            self._take(read(self._series, self._series.step(before, steps), self._language))
            if self._reading.year != before:
                self.note(via)

    @Slot(str)
    def note(self, via: str) -> None:
        """Note the year that was read; `via` says with what."""
        self._sources.visit.act("goal.series", subject=self._goal, control=via, value=self._reading.year)

    @Property(QObject, constant=True)
    def points(self) -> QObject:
        """The years as rows of PointRow."""
        return self._points

    @Property(QObject, constant=True)
    def ticks(self) -> QObject:
        """The lines behind them as rows of TickRow."""
        return self._ticks

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is a series."""
        return self._props.title != ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is counted."""
        return self._props.title

    @Property(str, notify=changed)
    def measure(self) -> str:
        """What the number counts, to be read after it."""
        return self._props.measure

    @Property(str, notify=changed)
    def unit(self) -> str:
        """The unit, a word of the vocabulary."""
        return self._props.unit

    @Property(str, notify=changed)
    def source(self) -> str:
        """Who counted."""
        return self._props.source

    @Property(int, notify=changed)
    def first(self) -> int:
        """The first year known."""
        return self._props.first

    @Property(int, notify=changed)
    def last(self) -> int:
        """The last year known."""
        return self._props.last

    @Property(str, notify=changed)
    def target(self) -> str:
        """The number that a target names for 2030, or ""."""
        return self._props.target

    @Property(float, notify=changed)
    def targetUp(self) -> float:
        """Its place."""
        return self._props.targetUp

    @Property(int, notify=moved)
    def year(self) -> int:
        """The year that is read."""
        return self._reading.year

    @Property(str, notify=moved)
    def number(self) -> str:
        """Its value."""
        return self._reading.number

    @Property(float, notify=moved)
    def across(self) -> float:
        """The place of the year."""
        return self._reading.across

    @Property(float, notify=moved)
    def up(self) -> float:
        """The place of the value."""
        return self._reading.up

    @Property(str, notify=moved)
    def toGo(self) -> str:
        """How far it is to the target; "0" when it is reached, "" without a target."""
        return self._reading.toGo

    @Property(str, notify=moved)
    def change(self) -> str:
        """How much it changed since the first year."""
        return self._reading.change

    @Property(str, notify=moved)
    def trend(self) -> str:
        """Whether that is "more", "less" or "same"; "" in the first year."""
        return self._reading.trend
