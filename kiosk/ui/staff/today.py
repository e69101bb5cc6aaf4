"""How the day was: visits, how long they took, when they came, and when the program did not run."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from pathlib import Path
from statistics import median

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import StoreError
from kiosk.i18n.dates import format_day
from kiosk.i18n.numbers import format_number
from kiosk.store.staff_log import read_entries
from kiosk.store.visits_today import Day, read_day
from kiosk.ui.rows import Rows
from kiosk.ui.staff.desk import Desk, StaffLine

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

FEW = 5
"""Fewer visits than this in an hour are not told apart (standards: P7)."""
MOST_DOTS = 17
"""So many dots stand on each other at most."""
_FIRST_HOUR, _LAST_HOUR = 9, 18


@dataclass(frozen=True, slots=True)
class HourRow:
    """An hour and its dots; `few` stands for one to four visits."""

    hour: str
    dots: int
    few: bool


def dot_worth(hours: tuple[int, ...]) -> int:
    """How many visits one dot stands for."""
    return max(1, ceil(max(hours) / MOST_DOTS))


def hour_rows(hours: tuple[int, ...]) -> Iterator[HourRow]:
    """The hours from the first visit to the last, those of a usual day among them."""
    busy = [hour for hour, count in enumerate(hours) if count]
    first, last = min([*busy, _FIRST_HOUR]), max([*busy, _LAST_HOUR])
    worth = dot_worth(hours)
    for hour in range(first, last + 1):
        few = 0 < hours[hour] < FEW
        yield HourRow(f"{hour}:00", 1 if few else ceil(hours[hour] / worth), few)


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffToday(QObject):  # type: ignore[operator]
    """The first page."""

    changed = Signal()
    toldChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self.needs_restart = False
        self._day = Day()
        self._last: datetime | None = None
        self._told: tuple[str, ...] = ()
        self._hours = Rows(HourRow, self)

    def open(self) -> None:
        """Read the day."""
        paths, today = self._desk.paths, self._desk.clock.now().astimezone().date()
        self._desk.jobs.run(
            lambda: (read_day(paths.interactions, today), _last_export(paths.staff_log)), self._read, self._not_read
        )

    def _read(self, found: tuple[Day, datetime | None]) -> None:
        self._day, self._last = found
        self._hours.replace(hour_rows(self._day.hours))
        self.changed.emit()

    def _not_read(self, _error: StoreError) -> None:
        self._read((Day(), None))

    def lines(self, language: str) -> Iterator[StaffLine]:
        """When the log was last taken away: what is older than the log keeps it is lost."""
        desk, name = self._desk, self._desk.phrase(language, "Last export")
        if self._last is None:
            yield StaffLine("exported", name, desk.phrase(language, "Never"), "yellow")
            return
        old = (desk.clock.now() - self._last).days > desk.config.log.retention_days // 2
        yield StaffLine("exported", name, format_day(self._last.date(), language), "yellow" if old else "green")

    def tell(self, language: str) -> None:
        """Say in a language what stands beside the numeral."""
        told = tuple(self._beside(language))
        if told != self._told:
            self._told = told
            self.toldChanged.emit()

    def _beside(self, language: str) -> Iterator[str]:
        desk, day = self._desk, self._day
        if day.seconds:
            whole = round(median(day.seconds))
            time = f"{whole // 60}:{whole % 60:02}"
            yield desk.phrase(language, "Half of them longer than %1").replace("%1", time)
        if day.idle:
            idle = format_number(day.idle, language)
            yield desk.phrase(language, "Without a touch after waking: %1").replace("%1", idle)
        for gap in day.gaps[-2:]:
            span = f"{_clock(gap.begins)}–{_clock(gap.ends)}"
            words = desk.phrase(language, "Stopped: %1") if gap.stopped else desk.phrase(language, "Cut off: %1")
            yield words.replace("%1", span)

    def pick(self, key: str, by: int) -> None:
        """Nothing here is touched."""

    @Property(list, notify=toldChanged)
    def told(self) -> list[str]:
        """What stands beside the numeral."""
        return list(self._told)

    @Property(int, notify=changed)
    def visits(self) -> int:
        """How many visits there were."""
        return sum(self._day.hours)

    @Property(int, notify=changed)
    def worth(self) -> int:
        """How many visits one dot stands for."""
        return dot_worth(self._day.hours)

    @Property(bool, notify=changed)
    def few(self) -> bool:
        """Whether an hour had so few visits that they are not told apart."""
        return any(row.few for row in self._hours.rows)

    @Property(QObject, constant=True)
    def hours(self) -> QObject:
        """The hours as rows of HourRow."""
        return self._hours


def _last_export(log: Path) -> datetime | None:
    exports = [entry.at for entry in read_entries(log) if entry.what == "log.export" and entry.after != "failed"]
    return datetime.fromisoformat(exports[-1]) if exports else None


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
