"""When a venue is open: a span for each day of the week, and days on which it is closed."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

CLOSED = "closed"
ALWAYS = ""
"""A day without hours: nobody has settled any, so the exhibit never goes dark on it."""

DAY_MINUTES = 24 * 60
_SPAN = re.compile(r"([01][0-9]|2[0-4]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])")
_DATE = re.compile(r"([0-9]{4}-)?[0-9]{2}-[0-9]{2}")
_LOOK_AHEAD_DAYS = 370


def read_span(text: str) -> tuple[int, int] | None:
    """The minutes of the day from "10:00-18:30", (0, 1440) for a day without hours, None for a closed one.

    Anything else raises ValueError.
    """
    if text == ALWAYS:
        return 0, DAY_MINUTES
    if text == CLOSED:
        return None
    match = _SPAN.fullmatch(text)
    if match is None:
        raise ValueError(f"is neither hours such as 10:00-18:00 nor “{CLOSED}”")
    opens, closes = (int(match[i]) * 60 + int(match[i + 1]) for i in (1, 3))
    if not 0 <= opens < closes <= DAY_MINUTES:
        raise ValueError("does not end after it begins, within one day")
    return opens, closes


def write_span(opens: int, closes: int) -> str:
    """Minutes of the day as "10:00-18:30"."""
    return "-".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in (opens, closes))


def read_closed_day(text: str) -> str:
    """A date ("2026-12-24") or a day of every year ("12-25"), as it is; anything else raises ValueError."""
    if not _DATE.fullmatch(text):
        raise ValueError("is neither a date such as 2026-12-24 nor a day of every year such as 12-25")
    date.fromisoformat(text if len(text) > len("12-25") else f"2024-{text}")
    return text


@dataclass(frozen=True, slots=True)
class Hours:
    """The spans of Monday to Sunday as they are written, and the closed days."""

    week: tuple[str, ...] = (ALWAYS,) * 7
    closed_days: tuple[str, ...] = ()

    def span(self, day: date) -> tuple[int, int] | None:
        """The minutes at which a day opens and closes, None for a closed one."""
        if day.isoformat() in self.closed_days or f"{day:%m-%d}" in self.closed_days:
            return None
        return read_span(self.week[day.weekday()])

    def is_open(self, local: datetime) -> bool:
        """Whether the venue is open at a local moment."""
        span = self.span(local.date())
        return span is not None and span[0] <= local.hour * 60 + local.minute < span[1]

    def opens_next(self, local: datetime) -> datetime | None:
        """When it opens after a local moment at which it is closed; None if nobody can tell."""
        for days in range(_LOOK_AHEAD_DAYS):
            day = local.date() + timedelta(days=days)
            span = self.span(day)
            if span is None:
                continue
            opening = datetime.combine(day, time(span[0] // 60, span[0] % 60), local.tzinfo)
            if opening >= local:
                return opening
        return None
