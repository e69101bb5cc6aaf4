"""Opening hours as staff set them: each weekday, and the days on which the venue is closed."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject, Signal

from kiosk.content.hours import ALWAYS, CLOSED, DAY_MINUTES, read_span, write_span
from kiosk.i18n.dates import format_day, month_names
from kiosk.i18n.languages import locale_of
from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, StaffLine

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
STEP = 30
USUAL = "10:00-18:00"
_LEAP_YEAR = 2024


def day_name(day: int, language: str) -> str:
    """A weekday as it stands alone, Monday being 0."""
    name = _plain_name(day, language)
    return name[:1].upper() + name[1:]


def hours_words(desk: Desk, changes: Changes, language: str, day: int) -> str:
    """The hours of a weekday in words."""
    text = str(changes.value(f"hours.{DAYS[day]}"))
    if text == ALWAYS:
        return desk.phrase(language, "Always open")
    return desk.phrase(language, "Closed") if text == CLOSED else text.replace("-", "–")


class StaffHours(QObject):
    """The week, and the door to the closed days."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        changes.changed.connect(self.changed)

    def open(self) -> None:
        """Nothing has to be looked up."""

    def lines(self, language: str) -> Iterator[StaffLine]:
        """A door for each weekday, one for closed days, and a way to make all days alike."""
        yield StaffLine("title", self._desk.phrase(language, "Outside these hours the screen is dark"), kind="head")
        for day in range(len(DAYS)):
            words = hours_words(self._desk, self._changes, language, day)
            yield StaffLine(f"day-{day}", day_name(day, language), words, kind="door")
        count = str(len(self._changes.value("hours.closed_days")))
        yield StaffLine("closed-days", self._desk.phrase(language, "Closed days"), count, kind="door")
        all_alike = self._desk.phrase(language, "Every day like %1").replace("%1", _plain_name(0, language))
        yield StaffLine("alike", all_alike, kind="touch", deed=self._desk.phrase(language, "Take over"))

    def pick(self, key: str, by: int) -> None:
        """Make every day like Monday."""
        del by
        if key == "alike":
            for day in DAYS[1:]:
                self._changes.put(f"hours.{day}", self._changes.value(f"hours.{DAYS[0]}"))


class StaffDayHours(QObject):
    """The hours of one weekday."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, day: int, parent: QObject) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        self._day = day
        self._name = f"hours.{DAYS[day]}"
        changes.changed.connect(self.changed)

    def open(self) -> None:
        """Nothing has to be looked up."""

    def lines(self, language: str) -> Iterator[StaffLine]:
        """Always, never, or from when to when."""
        desk, text = self._desk, str(self._changes.value(self._name))
        yield StaffLine("day", day_name(self._day, language), kind="head")
        kinds = (
            ("always", desk.phrase(language, "Always open"), text == ALWAYS),
            ("closed", desk.phrase(language, "Closed"), text == CLOSED),
            ("span", desk.phrase(language, "Open at certain hours"), text not in {ALWAYS, CLOSED}),
        )
        for key, words, checked in kinds:
            yield StaffLine(key, words, kind="choice", checked=checked)
        if kinds[2][2]:
            opens, closes = read_span(text) or (0, 0)
            yield StaffLine(
                "opens",
                desk.phrase(language, "Opens"),
                _clock(opens),
                kind="step",
                least=opens < STEP,
                most=opens + STEP >= closes,
            )
            yield StaffLine(
                "closes",
                desk.phrase(language, "Closes"),
                _clock(closes),
                kind="step",
                least=closes - STEP <= opens,
                most=closes + STEP > DAY_MINUTES,
            )

    def pick(self, key: str, by: int) -> None:
        """Choose, or move one end by half an hour."""
        text = str(self._changes.value(self._name))
        if key in {"always", "closed"}:
            self._changes.put(self._name, ALWAYS if key == "always" else CLOSED)
        elif key == "span" and text in {ALWAYS, CLOSED}:
            self._changes.put(self._name, USUAL)
        elif key in {"opens", "closes"} and text not in {ALWAYS, CLOSED}:
            opens, closes = read_span(text) or (0, DAY_MINUTES)
            if key == "opens":
                opens = max(0, min(closes - STEP, opens + by * STEP))
            else:
                closes = min(DAY_MINUTES, max(opens + STEP, closes + by * STEP))
            self._changes.put(self._name, write_span(opens, closes))


class StaffClosedDays(QObject):
    """Days of every year, and single days, on which the venue is closed."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Begin with today."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        self._next = date(_LEAP_YEAR, 1, 1)
        changes.changed.connect(self.changed)

    def open(self) -> None:
        """Offer today."""
        today = self._desk.clock.now().astimezone().date()
        self._next = date(_LEAP_YEAR, today.month, today.day)
        self.changed.emit()

    def lines(self, language: str) -> Iterator[StaffLine]:
        """The day to add, and those that are there."""
        desk = self._desk
        yield StaffLine("title", desk.phrase(language, "Closed days"), kind="head")
        yield StaffLine(
            "month", desk.phrase(language, "Month"), month_names(language)[self._next.month - 1], kind="step"
        )
        yield StaffLine("day", desk.phrase(language, "Day of the month"), str(self._next.day), kind="step")
        every = desk.phrase(language, "Closed every year on %1").replace("%1", format_day(self._next, language))
        yield StaffLine("add", every, kind="touch", deed=desk.phrase(language, "Add"))
        for text in self._changes.value("hours.closed_days"):
            once = len(text) > len("12-25")
            day = date.fromisoformat(text if once else f"{_LEAP_YEAR}-{text}")
            name = format_day(day, language) + (f" {day.year}" if once else "")
            words = "" if once else desk.phrase(language, "every year")
            yield StaffLine(f"on {text}", name, words, kind="touch", deed=desk.phrase(language, "Remove"))

    def pick(self, key: str, by: int) -> None:
        """Choose a day, add it, or take one away."""
        days = set(self._changes.value("hours.closed_days"))
        if key == "month":
            month = (self._next.month - 1 + by) % 12 + 1
            self._next = date(_LEAP_YEAR, month, min(self._next.day, _days_of(month)))
            self.changed.emit()
        elif key == "day":
            self._next = self._next.replace(day=(self._next.day - 1 + by) % _days_of(self._next.month) + 1)
            self.changed.emit()
        elif key == "add":
            self._changes.put("hours.closed_days", tuple(sorted(days | {f"{self._next:%m-%d}"})))
        elif key.startswith("on "):
            self._changes.put("hours.closed_days", tuple(sorted(days - {key.removeprefix("on ")})))


def _plain_name(day: int, language: str) -> str:
    return str(locale_of(language).days["stand-alone"]["wide"][day])


def _days_of(month: int) -> int:
    first = date(_LEAP_YEAR, month, 1)
    return (date(_LEAP_YEAR + month // 12, month % 12 + 1, 1) - first).days


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
