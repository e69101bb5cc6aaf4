"""What the calendar shows: the year as a ring, one day of it, and lines of what is observed when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.days import DayLine, Observance, after, in_month, in_year, on
from kiosk.content.goals import GoalLine
from kiosk.i18n.calendars import format_days

LINES = 3
"""How many lines stand below a day."""

UNKNOWN_YEAR = 2023
"""Stands for the year where the clock is not trusted: a common one."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """One line: a day or week and when it is; `ordinal` counts its first day."""

    dayId: str
    name: str
    shortName: str
    when: str
    goal: int
    goalTitle: str
    colour: str
    nightColour: str
    ordinal: int
    week: bool


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month at the ring; `start` is its first day, `middle` half way through it, both counted from 0 in the year."""

    month: int
    label: str
    start: int
    middle: float


@dataclass(frozen=True, slots=True)
class GoalChoice:
    """A Goal by which the ring can be filtered; `count` days belong to it."""

    goalId: str
    number: int
    title: str
    nightColour: str
    nightTextColour: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class CalendarProps:
    """Everything beside the lists. `ordinal` is the day at the bottom; `pace` the one the ring is passing now."""

    trusted: bool = True
    year: int = UNKNOWN_YEAR
    days: int = 365
    yearStart: int = 1
    ordinal: int = 1
    today: int = 0
    numeral: str = ""
    month: str = ""
    weekday: str = ""
    dateText: str = ""
    wholeDate: str = ""
    dayId: str = ""
    name: str = ""
    text: str = ""
    when: str = ""
    goal: int = 0
    goalTitle: str = ""
    goalId: str = ""
    colour: str = ""
    textColour: str = ""
    nightColour: str = ""
    nightTextColour: str = ""
    hasEasy: bool = False
    gap: int = -1
    monthShown: bool = False
    filterGoal: int = 0
    filterTitle: str = ""
    marks: str = ""
    nightMarks: str = ""


def marks(found: Iterable[Observance], lines: Mapping[str, DayLine], tones: Mapping[int, str], year: int) -> str:
    """What the ring draws: "index:depth:length:colour" for each observance; those of one day stand one behind another.

    A day without a Goal has no colour of its own and takes the accent: "".
    """
    depth: dict[int, int] = {}
    parts = []
    for item in found:
        index = item.first.toordinal() - date(year, 1, 1).toordinal()
        level = 0
        if item.length == 1:
            level = depth.get(index, 0)
            depth[index] = level + 1
        goals = lines[item.id].goals
        parts.append(f"{index}:{level}:{item.length}:{tones.get(goals[0], '') if goals else ''}")
    return ";".join(parts)


def day_row(item: Observance, line: DayLine, goals: Mapping[int, GoalLine], language: str) -> DayRow:
    """The line of an observance."""
    goal = goals.get(line.goals[0]) if line.goals else None
    return DayRow(
        dayId=item.id,
        name=line.name,
        shortName=line.short_name,
        when=format_days(item.first, item.last, language),
        goal=goal.number if goal else 0,
        goalTitle=goal.title if goal else "",
        colour=goal.colour if goal else "",
        nightColour=goal.night_colour if goal else "",
        ordinal=item.first.toordinal(),
        week=item.length > 1,
    )


def beside(lines: Iterable[DayLine], when: date, shown: str) -> tuple[Observance, ...]:
    """The lines below a day: what else is observed on it, then what comes next."""
    known = tuple(lines)
    same = [item for item in on(known, when) if item.id != shown]
    return tuple([*same, *after(known, when)][: max(LINES, len(same))])


def of_month(lines: Iterable[DayLine], year: int, month: int) -> tuple[Observance, ...]:
    """The lines of a month."""
    return in_month(lines, year, month)


def days_in(year: int) -> int:
    """365, or 366 in a leap year."""
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days


def until_next(lines: Iterable[DayLine], when: date) -> int:
    """How many days it is to the next observance; -1 when there is none within a year."""
    upcoming = next(iter(after(lines, when)), None)
    return (upcoming.first - when).days if upcoming else -1


def occurrence(line: DayLine, near: date) -> Observance | None:
    """The observance of a day that lies nearest to a date, the coming one where two are as near."""
    found = [item for year in (near.year - 1, near.year, near.year + 1) for item in in_year([line], year)]
    return min(found, key=lambda item: (abs((item.first - near).days), item.first < near), default=None)


def neighbourly(lines: Iterable[DayLine], near: date, reach: int) -> Observance | None:
    """The observance nearest to a touched date, at most `reach` days away; days before weeks."""
    span = [near + timedelta(days=step) for step in range(-reach, reach + 1)]
    found = [item for when in span for item in on(tuple(lines), when) if item.length == 1]
    return min(found, key=lambda item: (abs((item.first - near).days), item), default=None)
