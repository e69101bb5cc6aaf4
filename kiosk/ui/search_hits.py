"""What a list of hits shows."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content.goals import GoalLine
from kiosk.i18n.isolate import isolate
from kiosk.i18n.languages import own_name, script

if TYPE_CHECKING:
    from kiosk.store.search import SearchHit

_SCRIPTS = {"LATIN": "la", "CYRILLIC": "cy", "ARABIC": "ar", "CJK": "zh"}


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit: the shape of its kind, its title, and a line that tells more.

    `number`, `colour` and the like are a Goal's; `language` is the name of the language it was found in, "" for the
    visitor's own, and `script` the type class of that language.
    """

    kind: str
    title: str
    line: str
    number: int = 0
    colour: str = ""
    textColour: str = ""
    nightColour: str = ""
    nightTextColour: str = ""
    language: str = ""
    script: str = "la"


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A word that may be meant."""

    word: str
    script: str


def hit_rows(hits: "Iterable[SearchHit]", goals: Mapping[str, GoalLine], language: str) -> Iterator[HitRow]:
    """The rows in the order of the hits."""
    for hit in hits:
        row = HitRow(hit.kind, hit.title, _line(hit), script=script(hit.language))
        if hit.kind == "goal" and hit.subject in goals:
            row = _coloured(row, goals[hit.subject])
        yield row if hit.language == language else replace(row, language=own_name(hit.language))


def goal_rows(goals: Iterable[GoalLine], language: str) -> Iterator[HitRow]:
    """All Goals, as if they were hits."""
    for goal in goals:
        yield _coloured(HitRow("goal", goal.title, goal.call, script=script(language)), goal)


def _coloured(row: HitRow, goal: GoalLine) -> HitRow:
    return replace(
        row,
        number=goal.number,
        colour=goal.colour,
        textColour=goal.text_colour,
        nightColour=goal.night_colour,
        nightTextColour=goal.night_text_colour,
    )


def script_of(text: str, otherwise: str) -> str:
    """The type class of the first letter that belongs to one script only."""
    for letter in text:
        name = unicodedata.name(letter, "").partition(" ")[0]
        if name in _SCRIPTS:
            return _SCRIPTS[name]
    return otherwise


def _line(hit: "SearchHit") -> str:
    return "\u00a0· ".join(part for part in (hit.line, isolate(hit.snippet, hit.language)) if part)
