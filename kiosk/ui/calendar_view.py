"""The page of the calendar as QML reads it."""

from PySide6.QtCore import Property, QObject, Signal

from kiosk.ui.calendar_page import CalendarProps


class CalendarView(QObject):
    """Every property of the page; `told` comes when the name of today's observance is another one."""

    changed = Signal()
    told = Signal()

    def __init__(self, parent: QObject) -> None:
        """Show no day."""
        super().__init__(parent)
        self._props = CalendarProps()
        self._today_name = self._next_name = self._next_when = ""

    def _tell(self, today: str, coming: str, when: str) -> None:
        self._today_name, self._next_name, self._next_when = today, coming, when
        self.told.emit()

    @Property(str, notify=told)
    def todayName(self) -> str:
        """The short name of today's observance, or "" when there is none or the clock is not trusted."""
        return self._today_name

    @Property(str, notify=told)
    def nextName(self) -> str:
        """The short name of the next observance, or ""."""
        return self._next_name

    @Property(str, notify=told)
    def nextWhen(self) -> str:
        """When that is."""
        return self._next_when

    @Property(bool, notify=changed)
    def trusted(self) -> bool:
        """Whether the clock is to be believed; if not, nothing speaks of today."""
        return self._props.trusted

    @Property(int, notify=changed)
    def days(self) -> int:
        """365, or 366 in a leap year."""
        return self._props.days

    @Property(int, notify=changed)
    def yearStart(self) -> int:
        """1 January of the year in sight, as an ordinal."""
        return self._props.yearStart

    @Property(int, notify=changed)
    def ordinal(self) -> int:
        """The day at the foot of the ring."""
        return self._props.ordinal

    @Property(int, notify=changed)
    def today(self) -> int:
        """Today, or 0."""
        return self._props.today

    @Property(str, notify=changed)
    def numeral(self) -> str:
        """The day of the month that passes."""
        return self._props.numeral

    @Property(str, notify=changed)
    def month(self) -> str:
        """Its month."""
        return self._props.month

    @Property(str, notify=changed)
    def weekday(self) -> str:
        """Its day of the week, or "" where the year is not known."""
        return self._props.weekday

    @Property(str, notify=changed)
    def dateText(self) -> str:
        """The month as it stands beside that day, with the year where it is not the present one."""
        return self._props.dateText

    @Property(str, notify=changed)
    def wholeDate(self) -> str:
        """The same with the day itself, for where no numeral stands above it."""
        return self._props.wholeDate

    @Property(str, notify=changed)
    def dayId(self) -> str:
        """The id of the observance at the foot, or ""."""
        return self._props.dayId

    @Property(str, notify=changed)
    def name(self) -> str:
        """Its official name."""
        return self._props.name

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it is about, at the reading level chosen."""
        return self._props.text

    @Property(str, notify=changed)
    def when(self) -> str:
        """When a week is, in words."""
        return self._props.when

    @Property(int, notify=changed)
    def goal(self) -> int:
        """The number of its first Goal, or 0."""
        return self._props.goal

    @Property(str, notify=changed)
    def goalTitle(self) -> str:
        """The title of that Goal."""
        return self._props.goalTitle

    @Property(str, notify=changed)
    def goalId(self) -> str:
        """Its id."""
        return self._props.goalId

    @Property(str, notify=changed)
    def colour(self) -> str:
        """Its colour, or ""."""
        return self._props.colour

    @Property(str, notify=changed)
    def textColour(self) -> str:
        """The colour of text on that."""
        return self._props.textColour

    @Property(str, notify=changed)
    def nightColour(self) -> str:
        """Its colour in the dark themes, or ""."""
        return self._props.nightColour

    @Property(str, notify=changed)
    def nightTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.nightTextColour

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(int, notify=changed)
    def gap(self) -> int:
        """How many days it is to the next observance; -1 when one is here, or none comes."""
        return self._props.gap

    @Property(bool, notify=changed)
    def monthShown(self) -> bool:
        """Whether the whole month is listed."""
        return self._props.monthShown

    @Property(int, notify=changed)
    def filterGoal(self) -> int:
        """The Goal whose days alone are shown, or 0."""
        return self._props.filterGoal

    @Property(str, notify=changed)
    def filterTitle(self) -> str:
        """Its title."""
        return self._props.filterTitle

    @Property(str, notify=changed)
    def marks(self) -> str:
        """The observances as YearDots paints them."""
        return self._props.marks

    @Property(str, notify=changed)
    def nightMarks(self) -> str:
        """The same in the night tones."""
        return self._props.nightMarks
