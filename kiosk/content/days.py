"""International days and weeks, and when they fall."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from kiosk.content.text import Text
from kiosk.content.vocabulary import MONTH_WORDS, ORDINALS, WEEKDAY_WORDS

_RULE = re.compile(r"(\w+) (\w+) of (\w+)")


@dataclass(frozen=True, slots=True)
class Rule:
    """A day that moves with the weekday: `nth` 1 to 4, or -1 for the last; `weekday` 0 is Monday."""

    nth: int
    weekday: int
    month: int

    @classmethod
    def parse(cls, text: str) -> "Rule":
        """Read "second Saturday of May"; raise ValueError with the reason for anything else."""
        match = _RULE.fullmatch(text)
        if match is None:
            raise ValueError(f"“{text}” is not a rule of the form “second Saturday of May”")
        nth, weekday, month = match.groups()
        for word, known in ((nth, ORDINALS), (weekday, WEEKDAY_WORDS), (month, MONTH_WORDS)):
            if word not in known:
                raise ValueError(f"“{text}” says “{word}” where one of {', '.join(known)} should stand")
        place = ORDINALS.index(nth) + 1
        return cls(-1 if place == len(ORDINALS) else place, WEEKDAY_WORDS.index(weekday), MONTH_WORDS.index(month) + 1)

    def on(self, year: int) -> date:
        """The date in a year."""
        if self.nth > 0:
            first = date(year, self.month, 1)
            return first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.nth - 1))
        last = date(year, self.month, monthrange(year, self.month)[1])
        return last - timedelta(days=(last.weekday() - self.weekday) % 7)


@dataclass(frozen=True, slots=True)
class DayLine:
    """An international day or week as the calendar needs it.

    It falls on `month` and `day`, or by its `rules`, or on its `dates`; `length` counts its days. `first_year` is the
    first year of observance, 0 where it is not known.
    """

    id: str
    kind: str
    name: str
    short_name: str
    goals: tuple[int, ...]
    month: int = 0
    day: int = 0
    length: int = 1
    rules: tuple[Rule, ...] = ()
    dates: tuple[date, ...] = ()
    first_year: int = 0

    def begins(self, year: int) -> tuple[date, ...]:
        """The dates in a year on which it begins; none before it was first observed."""
        if year < self.first_year or not MINYEAR <= year <= MAXYEAR:
            return ()
        found = [when for when in self.dates if when.year == year]
        found += [rule.on(year) for rule in self.rules]
        if self.month and self.day <= monthrange(year, self.month)[1]:
            found.append(date(year, self.month, self.day))
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Day:
    """One international day in one language."""

    line: DayLine
    text: Text
    symbols: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Observance:
    """A day or week in a certain year: from `first` to `last`; days come before weeks, else they sort by id."""

    first: date
    length: int
    id: str

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + timedelta(days=self.length - 1)

    def covers(self, when: date) -> bool:
        """Whether it is observed on a date."""
        return self.first <= when <= self.last


def in_year(lines: Iterable[DayLine], year: int) -> tuple[Observance, ...]:
    """What begins in a year, by date."""
    return tuple(sorted(Observance(when, line.length, line.id) for line in lines for when in line.begins(year)))


def on(lines: Iterable[DayLine], when: date) -> tuple[Observance, ...]:
    """What is observed on a date: the days, then the weeks that are under way."""
    found = [item for item in _around(tuple(lines), when) if item.covers(when)]
    return tuple(sorted(found, key=lambda item: (item.length > 1, item)))


def in_month(lines: Iterable[DayLine], year: int, month: int) -> tuple[Observance, ...]:
    """What touches a month, by date."""
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return tuple(item for item in _around(tuple(lines), first) if item.first <= last and item.last >= first)


def after(lines: Iterable[DayLine], when: date) -> Iterator[Observance]:
    """What begins after a date within the following year, by date."""
    for item in _around(tuple(lines), when):
        if when < item.first <= when + timedelta(days=366):
            yield item


def _around(lines: tuple[DayLine, ...], when: date) -> tuple[Observance, ...]:
    """Last year's, this year's and the next: a week may begin in one and end in another."""
    return tuple(item for year in (when.year - 1, when.year, when.year + 1) for item in in_year(lines, year))
