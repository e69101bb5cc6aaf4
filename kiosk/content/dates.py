"""Dates that may be known only to the month or the year."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Self

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year of the Gregorian calendar; 0 stands for a part that is not known.

    Ordering puts "1947" before "1947-03" before "1947-03-01".
    """

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "YYYY", "YYYY-MM" or "YYYY-MM-DD"; raise ValueError with the reason for anything else."""
        match = _FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"“{text}” is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")
        year, month, day = (int(part) if part else 0 for part in match.groups())
        if year == 0:
            raise ValueError(f"“{text}” names the year 0, which does not exist")
        if match[2] is not None and not 1 <= month <= 12:
            raise ValueError(f"“{text}” names the month {month}, which does not exist")
        if match[3] is not None and not 1 <= day <= monthrange(year, month)[1]:
            raise ValueError(f"“{text}” names a day that does not exist")
        return cls(year, month, day)

    @property
    def precision(self) -> str:
        """How much is known: "day", "month" or "year"."""
        return "day" if self.day else "month" if self.month else "year"

    def first_day(self) -> date:
        """The first day of the span this date covers."""
        return date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        """The ISO form with only the known parts."""
        parts = [f"{self.year:04}"]
        if self.month:
            parts.append(f"{self.month:02}")
        if self.day:
            parts.append(f"{self.day:02}")
        return "-".join(parts)
