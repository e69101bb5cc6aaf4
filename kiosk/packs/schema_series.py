"""What may stand in a series of goals.yaml: one sourced number a year."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import Better, Check, Named, Number, SourceLine, Text, Unit, Wording, Year, refusal

_AT_LEAST_TWO = {"minProperties": 2, "additionalProperties": False}


def _enough(points: dict[str, float]) -> dict[str, float]:
    if len(points) < 2:
        raise refusal("a series has at least two years", "add a year, or show a figure instead")
    return points


class SeriesFacts(Named):
    """Values by year; a year that is absent is a gap, never zero. `target_2030` is the number a target names."""

    unit: Unit
    """What the numbers count; the kiosk has a word for it in every language."""

    better: Better | None = None
    """In which direction it gets better; left out, nothing is said of it."""

    target_2030: Number | None = None
    """The number that a target of the Goal names for 2030: drawn as a line."""

    points: Annotated[dict[Year, Number], Field(max_length=200), Check(_enough, _AT_LEAST_TWO)]
    """The number of each year; a year that is left out is a gap, never zero."""

    licence: Text
    """The licence of the numbers."""


class Series(SeriesFacts):
    """A series of goals.yaml; `measure` says what one unit counts: “of people”, “deaths per 1,000 live births”."""

    title: Annotated[Text, Wording(signs=60)]
    """What is counted."""

    measure: Annotated[Text, Wording(signs=90)]
    """What one unit counts, such as: deaths per 1,000 live births. It follows the number and its unit."""

    source: SourceLine
