"""What the venue has settled before any visitor comes: languages, patience, how long counts are kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kiosk.config import Sound
from kiosk.content.hours import Hours
from kiosk.i18n.languages import direction, own_name, script
from kiosk.ui.idle import Patience


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language a visitor can choose; `script` is "la", "cy", "ar" or "zh", the phrases are in that language."""

    code: str
    ownName: str
    script: str
    rightToLeft: bool
    invitation: str
    carryOn: str


@dataclass(frozen=True, slots=True)
class House:
    """What the venue has settled: its language, the languages on offer, and the patience of each screen."""

    language: str
    languages: tuple[str, ...]
    patience: Callable[[str], Patience]
    retention_days: int
    facts_days: int
    counts: bool
    """Whether visits are counted and answers kept."""
    phrase: Callable[[str, str], str]
    """A phrase of the interface in a language: (language, English phrase) → phrase."""
    sound: Sound
    attract_still: bool = False
    """Whether the pictures that nobody has touched yet stand still."""
    hours: Hours = field(default_factory=Hours)
    """When the venue is open."""


def language_rows(house: House) -> Iterator[LanguageRow]:
    """A row for each language on offer."""
    for code in house.languages:
        yield LanguageRow(
            code,
            own_name(code),
            script(code),
            direction(code) == "rtl",
            house.phrase(code, "Touch the screen"),
            house.phrase(code, "Continue"),
        )
