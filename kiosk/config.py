"""Every setting with its default, its meaning and its check."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.hours import ALWAYS, CLOSED, Hours, read_closed_day, read_span
from kiosk.content.vocabulary import LANGUAGES

_KIOSK_ID = re.compile(r"[a-z0-9-]{1,32}")
_SIZE = re.compile(r"([0-9]{3,5})x([0-9]{3,5})")


def parse_size(value: object) -> tuple[int, int]:
    """Two numbers from "1080x1920"; raise ValueError for anything else."""
    match = _SIZE.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError("is not a size such as 1080x1920")
    return int(match[1]), int(match[2])


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in {"1", "true", "yes", "0", "false", "no"}:
        return value.lower() in {"1", "true", "yes"}
    raise ValueError("is neither true nor false")


def _graphics(value: object) -> str:
    if value not in {"auto", "full", "plain"}:
        raise ValueError("is not one of auto, full, plain")
    return str(value)


def _attract(value: object) -> str:
    if value not in {"moving", "still"}:
        raise ValueError("is neither moving nor still")
    return str(value)


def _language(value: object) -> str:
    if value not in LANGUAGES:
        raise ValueError(f"is not one of {', '.join(LANGUAGES)}")
    return str(value)


def _languages(value: object) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple) or not parts:
        raise ValueError("is not a list of languages")
    chosen = {_language(part.strip() if isinstance(part, str) else part) for part in parts}
    return tuple(code for code in LANGUAGES if code in chosen)


def _kiosk_id(value: object) -> str:
    if not isinstance(value, str) or not _KIOSK_ID.fullmatch(value):
        raise ValueError("is not a name of at most 32 small letters, digits and hyphens")
    return value


def _whole(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        number = int(value) if isinstance(value, str) and re.fullmatch("[0-9]{1,9}", value) else value
        if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
            raise ValueError(f"is not a whole number from {least} to {most}")
        return number

    return read


@dataclass(frozen=True, slots=True)
class Display:
    """The window."""

    windowed: bool = field(default=False, metadata={"read": _flag, "doc": "a window that can be closed, for trying"})
    size: tuple[int, int] = field(
        default=(1080, 1920), metadata={"read": parse_size, "doc": "the window's size when windowed, width x height"}
    )
    graphics: str = field(
        default="auto", metadata={"read": _graphics, "doc": "auto, full (GPU) or plain (software drawing)"}
    )
    width_mm: int = field(
        default=0,
        metadata={
            "read": _whole(0, 9999),
            "doc": "how wide the picture is, as staff measured it; 0: unknown",
        },
    )
    bottom_edge_mm: int = field(
        default=700, metadata={"read": _whole(0, 3000), "doc": "how high the picture's lower edge is above the floor"}
    )
    viewing_mm: int = field(
        default=500, metadata={"read": _whole(200, 3000), "doc": "how far eyes are from the picture"}
    )


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What visitors are offered."""

    language: str = field(default="en", metadata={"read": _language, "doc": "the venue's own language"})
    languages: tuple[str, ...] = field(
        default=LANGUAGES, metadata={"read": _languages, "doc": "the languages on offer"}
    )
    facts_days: int = field(
        default=400,
        metadata={"read": _whole(1, 3650), "doc": "days after which a fact for visitors has to be checked again"},
    )
    attract: str = field(
        default="moving", metadata={"read": _attract, "doc": "moving or still pictures while nobody is there"}
    )


@dataclass(frozen=True, slots=True)
class Sound:
    """What may be heard."""

    speaker: bool = field(
        default=False, metadata={"read": _flag, "doc": "whether films may be heard; their captions are always there"}
    )
    volume: int = field(
        default=2, metadata={"read": _whole(0, 4), "doc": "how loud a film begins, 0 (silent) to 4; visitors change it"}
    )


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """When a visit that nobody touches ends (seconds); reading time is added to it."""

    home: int = field(default=45, metadata={"read": _whole(10, 3600), "doc": "on home and the choice of languages"})
    goal: int = field(default=60, metadata={"read": _whole(10, 3600), "doc": "on the Goals"})
    timeline: int = field(default=75, metadata={"read": _whole(10, 3600), "doc": "on the timeline"})
    moment: int = field(default=75, metadata={"read": _whole(10, 3600), "doc": "on an open moment"})
    sites: int = field(default=60, metadata={"read": _whole(10, 3600), "doc": "on the four visitor centres"})
    site: int = field(default=75, metadata={"read": _whole(10, 3600), "doc": "on one visitor centre"})
    pledge: int = field(default=75, metadata={"read": _whole(10, 3600), "doc": "on the pledges"})
    calendar: int = field(default=75, metadata={"read": _whole(10, 3600), "doc": "on the calendar"})
    message: int = field(default=60, metadata={"read": _whole(10, 3600), "doc": "on a film that does not play"})
    tour: int = field(default=90, metadata={"read": _whole(10, 3600), "doc": "on a virtual tour"})
    quiz: int = field(default=120, metadata={"read": _whole(10, 3600), "doc": "on a question of the quiz"})
    survey: int = field(default=60, metadata={"read": _whole(10, 3600), "doc": "on the questions for leaving"})
    room: int = field(
        default=90, metadata={"read": _whole(10, 3600), "doc": "on targets, questions, books, votes and pictures"}
    )
    notice_before_s: int = field(
        default=20, metadata={"read": _whole(20, 120), "doc": "how long the notice counts down before the visit ends"}
    )

    def timeout(self, screen: str) -> float:
        """The seconds of rest that a screen allows."""
        named = {
            "language": self.home,
            "goals": self.goal,
            "attract": self.home,
            "privacy": self.home,
            "search": self.goal,
            "discover": self.home,
            **dict.fromkeys(("targets", "answers", "books", "book", "symbols", "assembly", "gallery"), self.room),
        }
        return float(named[screen] if screen in named else getattr(self, screen))


@dataclass(frozen=True, slots=True)
class Log:
    """The interaction log."""

    kiosk: str = field(default="kiosk-1", metadata={"read": _kiosk_id, "doc": "this kiosk's name in the exports"})
    retention_days: int = field(default=30, metadata={"read": _whole(1, 30), "doc": "days until an event is deleted"})
    enabled: bool = field(default=True, metadata={"read": _flag, "doc": "whether visits are counted at all"})


def _span(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"is neither hours such as 10:00-18:00 nor “{CLOSED}”")
    read_span(value)
    return value


def _closed_days(value: object) -> tuple[str, ...]:
    parts = [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value
    if not isinstance(parts, list | tuple) or not all(isinstance(part, str) for part in parts):
        raise ValueError("is not a list of days such as 12-25 or 2026-12-24")
    return tuple(sorted({read_closed_day(part) for part in parts}))


def _day(name: str) -> str:
    return field(default=ALWAYS, metadata={"read": _span, "doc": f"{name}: 10:00-18:00, closed, or nothing for always"})


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When the venue is open where it stands; outside, the screen is dark."""

    monday: str = _day("Monday")
    tuesday: str = _day("Tuesday")
    wednesday: str = _day("Wednesday")
    thursday: str = _day("Thursday")
    friday: str = _day("Friday")
    saturday: str = _day("Saturday")
    sunday: str = _day("Sunday")
    closed_days: tuple[str, ...] = field(
        default=(), metadata={"read": _closed_days, "doc": "closed all day: 12-25 every year, 2026-12-24 once"}
    )

    def as_hours(self) -> Hours:
        """The hours as a value that can be asked."""
        week = (self.monday, self.tuesday, self.wednesday, self.thursday, self.friday, self.saturday, self.sunday)
        return Hours(week, self.closed_days)


@dataclass(frozen=True, slots=True)
class Packs:
    """Whose packs are taken."""

    unsigned: bool = field(
        default=False, metadata={"read": _flag, "doc": "whether packs that nobody signed are taken too"}
    )


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one run; `data` is the data folder."""

    data: Path
    display: Display = Display()
    exhibit: Exhibit = Exhibit()
    idle: IdleTimes = IdleTimes()
    log: Log = Log()
    sound: Sound = Sound()
    packs: Packs = Packs()
    hours: OpeningHours = OpeningHours()
    origins: Mapping[str, str] = field(default_factory=dict)
    """Where each value that is not built in came from: "display.size" → "kiosk.toml"."""


SECTIONS: dict[str, type] = {
    "display": Display,
    "exhibit": Exhibit,
    "idle": IdleTimes,
    "log": Log,
    "sound": Sound,
    "packs": Packs,
    "hours": OpeningHours,
}
