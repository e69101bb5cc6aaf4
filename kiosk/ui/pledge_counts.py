"""How often each pledge was taken: in all, and by how many people today and this month. Never by whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import cycle

from kiosk.store.tallies import Tallies

PLEDGES = "pledges"
DAYS = "pledge-days"
MONTHS = "pledge-months"
"""The names in the tallies: by pledge, by day, by month. Only the present day and month are kept."""

LEAST_PEOPLE = 20
"""Fewer people than this on a day are shown together with their month, so that nobody can be picked out."""

MOST_DOTS = 34
"""What the row of a pledge holds."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the tallies say: by the id of a pledge, and the people of this day and month."""

    by_pledge: Mapping[str, int] = field(default_factory=dict)
    today: int = 0
    month: int = 0

    @property
    def total(self) -> int:
        """All pledges together."""
        return sum(self.by_pledge.values())


def read_counts(tallies: Tallies, today: date | None) -> Counts:
    """What was counted so far; without a trusted `today` nobody is of today."""
    day, month = _keys(today)
    return Counts(dict(tallies.counts(PLEDGES)), tallies.counts(DAYS).get(day, 0), tallies.counts(MONTHS).get(month, 0))


def keep_pledge(tallies: Tallies, pledge: str, instead_of: str, today: date | None) -> Counts:
    """Count a pledge, or move the count of the same visit from another one; return once it is safe on the disk.

    Raise StoreError, and count nothing, when the disk takes none.
    """
    changes = {(PLEDGES, pledge): 1}
    if instead_of:
        changes[PLEDGES, instead_of] = -1
    else:
        for name, key in zip((DAYS, MONTHS), _keys(today), strict=True):
            changes |= {(name, other): -count for other, count in tallies.counts(name).items() if other != key}
            if key:
                changes[name, key] = 1
    tallies.change(changes)
    return read_counts(tallies, today)


def dot_unit(most: int) -> int:
    """How many people one dot stands for, so that the fullest row still holds its dots: 1, 2, 5, 10, 20 and so on."""
    unit, steps = 1, cycle((2, 2.5, 2))
    while most > MOST_DOTS * unit:
        unit = round(unit * next(steps))
    return unit


def dots(count: int, unit: int) -> int:
    """The dots of a count: none for nobody, at least one for somebody."""
    return max(1, round(count / unit)) if count else 0


def people(counts: Counts) -> tuple[str, int]:
    """Whose dots are shown to someone who has taken a place: the day's, or the month's where the day has too few."""
    if counts.today >= LEAST_PEOPLE:
        return "day", counts.today
    return ("month", counts.month) if counts.month else ("", 0)


def _keys(today: date | None) -> tuple[str, str]:
    return (f"{today:%Y-%m-%d}", f"{today:%Y-%m}") if today else ("", "")
