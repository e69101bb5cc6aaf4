"""The Goals as an exhibit shows them."""

from dataclasses import dataclass

from kiosk.content.figures import Figure
from kiosk.content.series import Series
from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a visitor can do; `where` is a word of the vocabulary, or "" for anywhere."""

    id: str
    text: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A Goal as lists and the ring need it. Colours are "#RRGGBB"; `night_*` are for the night room and dark themes."""

    id: str
    number: int
    title: str
    call: str
    colour: str
    text_colour: str
    night_colour: str
    night_text_colour: str
    targets: int


@dataclass(frozen=True, slots=True)
class Goal:
    """One Goal in one language. `emblem` is the path of a picture file or "", `emblem_alt` its description."""

    line: GoalLine
    why: Text
    figures: tuple[Figure, ...]
    series: tuple[Series, ...]
    actions: tuple[Action, ...]
    emblem: str
    emblem_alt: str
    moment_count: int
