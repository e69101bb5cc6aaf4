"""What a list of hits shows."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from kiosk.content.goals import GoalLine
from kiosk.i18n.isolate import isolate
from kiosk.i18n.languages import own_name, script

if TYPE_CHECKING:
    from kiosk.store.search import SearchHit, SearchResult

OF_A_KIND, ALONE, FURTHER = 3, 12, 24
"""How many hits of a kind are listed at first, beside others or alone, and how many more at each wish."""

_SCRIPTS = {"LATIN": "la", "CYRILLIC": "cy", "ARABIC": "ar", "CJK": "zh"}


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit: the shape of its kind, its title, and a line that tells more.

    `number`, `colour` and the like are a Goal's; `language` is the name of the language it was found in, "" for the
    visitor's own, and `script` the type class of that language. On the first of a kind, `ofKind` is how many there are
    of it (else 0); on the last that is listed, `more` is how many are not.
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
    ofKind: int = 0
    more: int = 0


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A word that may be meant."""

    word: str
    script: str


def hit_rows(result: "SearchResult", goals: Mapping[str, GoalLine], language: str) -> Iterator[HitRow]:
    """The rows in the order of the hits, which stand by kind."""
    for kind, group in groupby(result.hits, key=attrgetter("kind")):
        hits, of_kind = tuple(group), result.counts[kind]
        for at, hit in enumerate(hits):
            row = HitRow(
                kind,
                hit.title,
                _line(hit),
                language="" if hit.language == language else own_name(hit.language),
                script=script(hit.language),
                ofKind=of_kind if at == 0 else 0,
                more=of_kind - len(hits) if at == len(hits) - 1 else 0,
            )
            yield _coloured(row, goals[hit.subject]) if kind == "goal" and hit.subject in goals else row


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
