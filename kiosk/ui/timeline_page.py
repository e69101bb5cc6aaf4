"""Where a visitor stands on the timeline, and what is said about it."""

from dataclasses import dataclass
from math import floor

from kiosk.content.dates import PartialDate
from kiosk.content.spans import day_at
from kiosk.content.vocabulary import TIMELINE_LEVELS
from kiosk.i18n.dates import format_date

_DEEPEST = len(TIMELINE_LEVELS) - 1


@dataclass(frozen=True, slots=True)
class TimelineProps:
    """Where a visitor stands, and what is said about it.

    `zoom` runs from 0 (decades) to 3 (days), `centre` is a year, 0 for the whole. `cursor` is the moment that the keys
    stand on. Where nothing is in view, `emptyFrom` and `emptyTo` are the ends of that time in words, `nextDate` the
    nearest time with a moment.
    """

    zoom: float = 0.0
    centre: float = 0.0
    cursor: str = ""
    cursorPlace: float = 0.0
    cursorName: str = ""
    emptyFrom: str = ""
    emptyTo: str = ""
    nextDate: str = ""
    nextPlace: float = 0.0


def level_of(zoom: float) -> str:
    """The name of the stop nearest to a zoom."""
    return TIMELINE_LEVELS[min(_DEEPEST, max(0, round(zoom)))]


def next_stop(zoom: float, step: int) -> float:
    """The next of the four stops nearer (1) or farther (-1)."""
    stop = floor(zoom + 0.02) + 1 if step > 0 else -floor(-zoom + 0.02) - 1
    return float(min(_DEEPEST, max(0, stop)))


def month_or_year(place: float, language: str, *, month: bool) -> str:
    """A place in time in words."""
    day = day_at(place + 1e-6)
    return format_date(PartialDate(day.year, day.month if month else 0), language)
