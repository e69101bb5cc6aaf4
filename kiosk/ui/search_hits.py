"""What a list of hits shows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.goals import GoalLine
from kiosk.i18n.isolate import isolate
from kiosk.i18n.languages import own_name, script
from kiosk.store.search import SearchHit


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit: the shape of its kind, its title, and a line that tells more.

    `number`, `colour` and the like are a Goal's; `language` is the name of the language it was found in, "" for the
    visitor's own, and `script` the type class of that language.
    """

    kind: str
    title: str
    line: str
    number: int
    colour: str
    textColour: str
    nightColour: str
    nightTextColour: str
    language: str
    script: str


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A word that may be meant."""

    word: str
    script: str


def hit_rows(hits: Iterable[SearchHit], goals: Mapping[str, GoalLine], language: str) -> Iterator[HitRow]:
    """The rows in the order of the hits."""
    for hit in hits:
        goal = goals.get(hit.subject) if hit.kind == "goal" else None
        yield HitRow(
            kind=hit.kind,
            title=hit.title,
            line=_line(hit),
            number=goal.number if goal else 0,
            colour=goal.colour if goal else "",
            textColour=goal.text_colour if goal else "",
            nightColour=goal.night_colour if goal else "",
            nightTextColour=goal.night_text_colour if goal else "",
            language="" if hit.language == language else own_name(hit.language),
            script=script(hit.language),
        )


def _line(hit: SearchHit) -> str:
    return " · ".join(part for part in (hit.line, isolate(hit.snippet, hit.language)) if part)
