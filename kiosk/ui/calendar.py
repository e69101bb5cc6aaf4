"""The year of international days: a ring to turn, the day at its foot, and what comes next."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import trusted_today
from kiosk.content.days import DayLine, after, in_year, on
from kiosk.content.goals import GoalLine
from kiosk.i18n.calendars import format_beside_day, format_days, format_month, format_weekday, whole_date
from kiosk.ui import calendar_page as page
from kiosk.ui.calendar_page import CalendarProps, DayRow, GoalChoice, MonthRow, day_row
from kiosk.ui.calendar_view import CalendarView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

FIRST, LAST = date(1945, 1, 1).toordinal(), date(2100, 12, 31).toordinal()
"""How far the ring can be turned."""

FINGER = 3
"""How many days beside a touched place a finger may have meant."""


@QmlElement
@QmlUncreatable("Made by the program.")
class CalendarViewModel(CalendarView):  # type: ignore[operator]
    """The calendar page. A birthday looked for here is kept nowhere."""

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._language = self._subject = self._opened = ""
        self._at = date.fromordinal(FIRST)
        self._shown = self._props
        self._offered = bool(sources.edition.days(sources.edition.languages[0]))
        self._all: tuple[DayLine, ...] = ()
        self._goals: dict[int, GoalLine] = {}
        self._told: tuple[str, date | None] = ("", None)
        self._lines = Rows(DayRow, self)
        self._months = Rows(MonthRow, self)
        self._choices = Rows(GoalChoice, self)

    def tell_today(self, language: str) -> None:
        """Know the name of today's observance in a language, for the doors to this page."""
        today = trusted_today(self._sources.clock)
        if not self._offered or (language, today) == self._told:
            return
        self._told = (language, today)
        lines = {line.id: line for line in self._sources.edition.days(language)}
        found = on(lines.values(), today) if today else ()
        coming = next(iter(after(lines.values(), today)), None) if today else None
        self._tell(
            lines[found[0].id].short_name if found else "",
            lines[coming.id].short_name if coming else "",
            format_days(coming.first, coming.last, language) if coming else "",
        )

    def show(self, language: str, subject: str) -> None:
        """Show the year in a language: at today, at the day `subject`, or with the days of the Goal `subject` only."""
        fresh = subject != self._subject or not self._language
        self._language, edition = language, self._sources.edition
        self._goals = {line.number: line for line in edition.goals(language)}
        today = trusted_today(self._sources.clock)
        lines = edition.days(language)
        self._all = lines if today else tuple(line for line in lines if line.month)
        if fresh:
            self._begin(subject, today)
        self._derive()

    def _begin(self, subject: str, today: date | None) -> None:
        self._subject = self._opened = subject
        goal = next((line.number for line in self._goals.values() if line.id == subject), 0)
        month = self._sources.clock.now().month
        self._at = today or date(page.UNKNOWN_YEAR, month, 1)
        self._props = replace(self._props, filterGoal=goal, monthShown=today is None and not subject)
        wanted = next((line for line in self._all if line.id == subject), None)
        item = page.occurrence(wanted, self._at) if wanted else None
        if item:
            self._at = item.first

    def reset(self) -> None:
        """Forget the day the visitor stood at, and their choice of Goals."""
        self._subject = self._language = self._opened = ""
        self._props = replace(self._props, filterGoal=0, monthShown=False)

    @Slot(int)
    def passing(self, ordinal: int) -> None:
        """Name the day that passes the foot of the ring; its text follows when the ring rests."""
        self._props = self._dated(self._props, date.fromordinal(_bounded(ordinal)))
        self._take()

    @Slot(int)
    def rest(self, ordinal: int) -> None:
        """The ring rests at a day."""
        if _bounded(ordinal) != self._at.toordinal():
            self._at, self._opened = date.fromordinal(_bounded(ordinal)), ""
            self._derive()

    @Slot(int, str)
    def turned(self, days: int, via: str) -> None:
        """Note that the ring was turned by hand."""
        if days:
            self._sources.visit.act("calendar.turn", control=via, value=days)

    @Slot(int)
    def touch(self, ordinal: int) -> None:
        """Go to the observance that was touched on the ring, or else to the day."""
        when = date.fromordinal(_bounded(ordinal))
        item = page.neighbourly(self._chosen(), when, FINGER)
        if item:
            self.openDay(item.id, item.first.toordinal(), "disc")
        else:
            self._go(when, "")

    @Slot(str, int, str)
    def openDay(self, day: str, ordinal: int, via: str) -> None:
        """Go to an observance; the log notes how far from today it is."""
        when = date.fromordinal(_bounded(ordinal))
        today = trusted_today(self._sources.clock)
        self._sources.visit.act("day.open", subject=day, control=via, value=(when - today).days if today else None)
        self._props = replace(self._props, monthShown=False)
        self._go(when, day)

    @Slot()
    def goToday(self) -> None:
        """Go back to today."""
        today = trusted_today(self._sources.clock)
        if today:
            self._sources.visit.act("calendar.turn", control="button", value=(today - self._at).days)
            self._go(today, "")

    @Slot(int)
    def goMonth(self, start: int) -> None:
        """Go to the first day of a month of the year in sight; `start` counts its days from 0."""
        when = date.fromordinal(_bounded(int(self._props.yearStart) + start))
        self.turned((when - self._at).days, "title")
        self._go(when, "")

    @Slot(bool)
    def showMonth(self, shown: bool) -> None:
        """See all days of the month in sight, or one day again."""
        self._props = replace(self._props, monthShown=shown)
        self._sources.visit.act("calendar.filter", control="list", value=self._at.month if shown else 0)
        self._derive()

    @Slot(str)
    def filter(self, goal: str) -> None:
        """See only the days of a Goal, or with "" all of them."""
        number = next((line.number for line in self._goals.values() if line.id == goal), 0)
        self._props = replace(self._props, filterGoal=number)
        self._sources.visit.act("calendar.filter", subject=goal, control="goal", value=len(self._chosen()))
        self._derive()

    @Slot(str)
    def openGoal(self, goal: str) -> None:
        """Open the Goal that a day belongs to."""
        self._sources.visit.act("goal.open", subject=goal, control="line")
        self._sources.navigation.open("goal", goal)

    def _go(self, when: date, day: str) -> None:
        self._at, self._opened = when, day
        self._derive()

    def _chosen(self) -> tuple[DayLine, ...]:
        goal = self._props.filterGoal
        return tuple(line for line in self._all if goal in line.goals) if goal else self._all

    def _dated(self, props: CalendarProps, when: date) -> CalendarProps:
        """The numeral and the words beside it, of a day."""
        today = trusted_today(self._sources.clock)
        other_year = bool(today and when.year != today.year)
        return replace(
            props,
            numeral=str(when.day),
            month=format_month(when.month, self._language),
            dateText=format_beside_day(when, self._language, year=other_year),
            wholeDate=whole_date(when, self._language, year=other_year),
            weekday=format_weekday(when, self._language) if today else "",
        )

    def _derive(self) -> None:
        chosen, when = self._chosen(), self._at
        lines = {line.id: line for line in chosen}
        here = on(chosen, when)
        item = next((item for item in here if item.id == self._opened), here[0] if here else None)
        self._fill_year(when.year, lines)
        self._fill_lines(chosen, when, item.id if item else "")
        today = trusted_today(self._sources.clock)
        goal = self._goals.get(lines[item.id].goals[0]) if item and lines[item.id].goals else None
        day = self._sources.edition.day(self._language, item.id) if item else None
        filtered = self._goals.get(self._props.filterGoal)
        self._props = replace(
            self._dated(self._props, when),
            trusted=today is not None,
            ordinal=when.toordinal(),
            today=today.toordinal() if today else 0,
            dayId=item.id if item else "",
            name=day.line.name if day else "",
            text=day.text.at(easy=self._sources.comfort.wishes.easy) if day else "",
            when=format_days(item.first, item.last, self._language) if item and item.length > 1 else "",
            goal=goal.number if goal else 0,
            goalTitle=goal.title if goal else "",
            goalId=goal.id if goal else "",
            colour=goal.colour if goal else "",
            textColour=goal.text_colour if goal else "",
            nightColour=goal.night_colour if goal else "",
            nightTextColour=goal.night_text_colour if goal else "",
            hasEasy=bool(day and day.text.easy),
            gap=-1 if item else page.until_next(chosen, when),
            filterTitle=filtered.title if filtered else "",
        )
        self._take()

    def _fill_year(self, year: int, lines: dict[str, DayLine]) -> None:
        found = in_year(lines.values(), year)
        day_tones = {number: line.colour for number, line in self._goals.items()}
        night_tones = {number: line.night_colour for number, line in self._goals.items()}
        begin = date(year, 1, 1).toordinal()
        self._props = replace(
            self._props,
            year=year,
            days=page.days_in(year),
            yearStart=begin,
            marks=page.marks(found, lines, day_tones, year),
            nightMarks=page.marks(found, lines, night_tones, year),
        )
        starts = [date(year, month, 1).toordinal() - begin for month in range(1, 13)]
        ends = [*starts[1:], self._props.days]
        self._months.replace(
            MonthRow(month, format_month(month, self._language, short=True), start, (start + end - 1) / 2)
            for month, (start, end) in enumerate(zip(starts, ends, strict=True), start=1)
        )

    def _fill_lines(self, chosen: tuple[DayLine, ...], when: date, shown: str) -> None:
        lines = {line.id: line for line in chosen}
        month = self._props.monthShown
        found = page.of_month(chosen, when.year, when.month) if month else page.beside(chosen, when, shown)
        self._lines.replace(day_row(item, lines[item.id], self._goals, self._language) for item in found)
        self._choices.replace(
            GoalChoice(
                goalId=line.id,
                number=number,
                title=line.title,
                nightColour=line.night_colour,
                nightTextColour=line.night_text_colour,
                count=sum(number in day.goals for day in self._all),
                chosen=number == self._props.filterGoal,
            )
            for number, line in self._goals.items()
        )

    def _take(self) -> None:
        if self._props != self._shown:
            self._shown = self._props
            self.changed.emit()

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether the edition has any international day."""
        return self._offered

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """What else is observed then, what comes next, or the month, as rows of DayRow."""
        return self._lines

    @Property(QObject, constant=True)
    def months(self) -> QObject:
        """The months of the year in sight, as rows of MonthRow."""
        return self._months

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """The Goals to filter by, as rows of GoalChoice."""
        return self._choices


def _bounded(ordinal: int) -> int:
    return max(FIRST, min(LAST, ordinal))
