"""Entries of the Yearbook timeline."""

from dataclasses import dataclass

from kiosk.content.dates import PartialDate
from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A moment as the timeline needs it; `importance` 1 is seen from far, 3 only from near."""

    id: str
    date: PartialDate
    title: str
    short_title: str
    category: str
    importance: int


@dataclass(frozen=True, slots=True)
class Vote:
    """How many voted in favour and against, and how many abstained."""

    yes: int
    no: int
    abstain: int


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment in one language; `goals` are numbers, `symbols` document symbols, `yearbook` a volume or ""."""

    line: MomentLine
    text: Text
    place: str
    goals: tuple[int, ...]
    symbols: tuple[str, ...]
    yearbook: str
    latitude: float | None = None
    longitude: float | None = None
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class Era:
    """Some years of the timeline that belong together, both ends included."""

    id: str
    first_year: int
    last_year: int
    title: str
    text: Text
