"""The visitor centres and what one can take there."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.content.dates import PartialDate
from kiosk.content.figures import Figure
from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class Sight:
    """Something one sees at a site."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Tour:
    """Something one can take. `minutes`, `age_from`, `age_to` are None where no figure is known.

    `languages` are codes (any BCP 47 tag, not only the six); `languages_note` says it in words where a list would lie.
    A tour without `audiences` is for everybody; `signed` are the sign languages it is held in.
    """

    id: str
    kind: str
    mode: str
    title: str
    text: str
    minutes: int | None
    age_from: int | None
    age_to: int | None
    languages: tuple[str, ...]
    languages_note: str
    access: str
    audiences: tuple[str, ...] = ()
    theme: str = ""
    signed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """A practical fact that ages; dates are ISO, `valid_until` may be ""."""

    id: str
    text: str
    checked: str
    valid_until: str

    def is_stale(self, today: date, hold_days: int) -> bool:
        """Whether it may no longer hold: past its end, or checked more than `hold_days` ago."""
        ended = bool(self.valid_until) and self.valid_until < today.isoformat()
        return ended or PartialDate.parse(self.checked).first_day() + timedelta(hold_days) < today


@dataclass(frozen=True, slots=True)
class Chapter:
    """The history, the building or the art of a site, or what to bring: `kind` is a word of the vocabulary."""

    id: str
    kind: str
    title: str
    text: Text


@dataclass(frozen=True, slots=True)
class Stop:
    """One place on a virtual tour; `picture` is the path of a file or "", `picture_alt` its description."""

    id: str
    title: str
    text: Text
    picture: str
    picture_alt: str


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A site as lists and the globe need it; `timezone` is an IANA name."""

    id: str
    city: str
    country: str
    building: str
    latitude: float
    longitude: float
    timezone: str


@dataclass(frozen=True, slots=True)
class Site:
    """One visitor centre in one language."""

    line: SiteLine
    office: str
    address: str
    intro: Text
    sights: tuple[Sight, ...]
    tours: tuple[Tour, ...]
    figures: tuple[Figure, ...]
    advice: tuple[Advice, ...]
    booking: str = ""
    stop_count: int = 0
    chapters: tuple[Chapter, ...] = ()
