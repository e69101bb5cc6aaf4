"""What happened on this day of the year, or on the nearest one with moments."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import trusted_today
from kiosk.i18n.dates import format_date, format_day
from kiosk.store.chronicle import Chronicle
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 4
"""A sheet that one reads while standing."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """One moment of the day."""

    momentId: str
    date: str
    year: int
    title: str


@dataclass(frozen=True, slots=True)
class DayProps:
    """Today, "" when nobody knows; the day the moments are of; `exact` says that it is today."""

    today: str = ""
    day: str = ""
    exact: bool = False
    moments: tuple[DayRow, ...] = ()


def of_today(chronicle: Chronicle, today: date | None, language: str) -> DayProps:
    """The moments of today's day and month, or of the nearest day with moments; nothing without a today."""
    if today is None:
        return DayProps()
    wanted = f"{today:%m-%d}"
    lines = chronicle.on_day(language, wanted, MOST)
    if not lines:
        wanted = nearest(today, *chronicle.days_beside(wanted))
        lines = chronicle.on_day(language, wanted, MOST) if wanted else ()
    return DayProps(
        today=format_day(today, language),
        day=format_day(_in_leap_year(wanted), language) if lines else "",
        exact=wanted == f"{today:%m-%d}",
        moments=tuple(
            DayRow(line.id, format_date(line.date, language), line.date.year, line.title)
            for line in sorted(lines, key=lambda line: (line.date, line.id))
        ),
    )


def nearest(today: date, before: str, after: str) -> str:
    """Of two days of the year the one nearer to today, the later one on a tie; around New Year too."""
    if not before or not after:
        return before or after

    def away(day: str) -> int:
        days = abs((_in_leap_year(day) - _in_leap_year(f"{today:%m-%d}")).days)
        return min(days, 366 - days)

    return before if away(before) < away(after) else after


def _in_leap_year(day: str) -> date:
    return date.fromisoformat(f"2000-{day}")


@QmlElement
@QmlUncreatable("Made by the program.")
class OnThisDay(QObject):  # type: ignore[operator]
    """The day as the timeline offers it."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Know no day yet."""
        super().__init__(parent)
        self._sources = sources
        self._props = DayProps()
        self._moments = Rows(DayRow, self)

    def use(self, language: str) -> None:
        """Say what happened on the day in a language."""
        props = of_today(self._sources.edition.chronicle, trusted_today(self._sources.clock), language)
        if props != self._props:
            self._props = props
            self._moments.replace(props.moments)
            self.changed.emit()

    @Slot()
    def open(self) -> None:
        """Note that the day was looked at."""
        self._sources.visit.act("timeline.today", control="button", value=len(self._props.moments))

    @Property(QObject, constant=True)
    def moments(self) -> QObject:
        """The moments of the day in order of time, as rows of DayRow."""
        return self._moments

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is anything to show: a clock to trust, and a moment with a day."""
        return bool(self._props.moments)

    @Property(str, notify=changed)
    def today(self) -> str:
        """Day and month of today."""
        return self._props.today

    @Property(str, notify=changed)
    def day(self) -> str:
        """Day and month the moments are of."""
        return self._props.day

    @Property(bool, notify=changed)
    def exact(self) -> bool:
        """Whether that is today."""
        return self._props.exact
