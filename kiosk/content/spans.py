"""Time cut into pages: centuries down to days, each a span of dates with a place on a line of years."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from kiosk.content.dates import PartialDate

_LEAP = 366
"""Every year is drawn as long as a leap year, so that a day has the same length everywhere."""

_THIRDS = (1, 11, 21)
"""The days on which the thirds of a month begin."""


def position(when: PartialDate) -> float:
    """Where the span of a date begins, as a number of years: 1945-06-26 is 1945.48."""
    return _place(when.first_day())


def length(when: PartialDate) -> float:
    """How many years the span of a date lasts: nothing for a day."""
    return {"day": 0.0, "month": 1 / 12, "year": 1.0}[when.precision]


def _place(day: date) -> float:
    return day.year + (day.toordinal() - date(day.year, 1, 1).toordinal()) / _LEAP


def day_at(place: float) -> date:
    """The day at a place; the reverse of `position`."""
    year = min(9999, max(1, int(place)))
    start = date(year, 1, 1).toordinal()
    inside = min(max(0, int((place - year) * _LEAP + 1e-6)), date(year, 12, 31).toordinal() - start)
    return date.fromordinal(start + inside)


@dataclass(frozen=True, slots=True)
class Unit:
    """How long pages are: so many months, or thirds of a month, or days."""

    months: int = 0
    days: int = 0

    @property
    def years(self) -> float:
        """About how many years a page lasts."""
        return self.months / 12 if self.months else self.days / _LEAP

    def page(self, place: float) -> int:
        """The number of the page at a place."""
        day = day_at(place)
        month = day.year * 12 + day.month - 1
        if self.months:
            return month // self.months
        if self.days > 1:
            return month * 3 + min(2, (day.day - 1) // 10)
        return day.toordinal()

    def first_day(self, page: int) -> date:
        """The first day of a page."""
        if self.months:
            return _month(page * self.months)
        if self.days > 1:
            return _month(page // 3).replace(day=_THIRDS[page % 3])
        return date.fromordinal(min(date.max.toordinal(), max(1, page)))

    def place(self, page: int) -> float:
        """Where a page begins, in years."""
        return _place(self.first_day(page))

    def dates(self, page: int) -> tuple[str, str]:
        """A page as dates: from the first, included, to the second, left out, each as short as it can be.

        Short, because "1947" and "1947-03" stand before the first of their days and belong to its page.
        """
        return _short(self.first_day(page)), _short(self.first_day(page + 1))


UNITS = (Unit(days=1), Unit(days=10), *(Unit(months=m) for m in (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400)))
"""The lengths of pages from the shortest."""


def unit_for(shortest: float) -> Unit:
    """The shortest pages that last at least so many years."""
    return next((unit for unit in UNITS if unit.years >= shortest), UNITS[-1])


def _month(number: int) -> date:
    number = min(9999 * 12 + 11, max(12, number))
    return date(number // 12, number % 12 + 1, 1)


def _short(day: date) -> str:
    text = day.isoformat()
    return text[:4] if text.endswith("-01-01") else text[:7] if text.endswith("-01") else text


class Density:
    """How many moments lie in any span of whole months, from counts by month; of "1947" it counts January."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Add up the counts of "1947-03" and "1947"."""
        months: dict[int, int] = {}
        for month, count in counts.items():
            number = int(month[:4]) * 12 + int(month[5:7] or 1) - 1
            months[number] = months.get(number, 0) + count
        self._months = sorted(months)
        self._sums = [0, *accumulate(months[number] for number in self._months)]

    @property
    def total(self) -> int:
        """All of them."""
        return self._sums[-1]

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year that has any; (0, 0) without."""
        return (self._months[0] // 12, self._months[-1] // 12) if self._months else (0, 0)

    def between(self, since: int, until: int) -> int:
        """How many lie in the months `since` to `until`, the second left out; a month is year × 12 + month - 1."""
        return self._sums[bisect_left(self._months, until)] - self._sums[bisect_left(self._months, since)]

    def in_years(self, first: int, last: int) -> int:
        """How many lie in the years from the first to the last, both included."""
        return self.between(first * 12, last * 12 + 12)

    def in_page(self, unit: Unit, page: int) -> int:
        """How many lie in a page; of a page shorter than a month, those of its whole month."""
        if unit.months:
            return self.between(page * unit.months, (page + 1) * unit.months)
        day = unit.first_day(page)
        month = day.year * 12 + day.month - 1
        return self.between(month, month + 1)

    def next_month(self, number: int) -> int | None:
        """The first month at or after one that has any."""
        at = bisect_left(self._months, number)
        return self._months[at] if at < len(self._months) else None

    def previous_month(self, number: int) -> int | None:
        """The last month before one that has any."""
        at = bisect_left(self._months, number)
        return self._months[at - 1] if at else None
