"""What may stand in a series of goals.yaml: one sourced number a year."""

from typing import Annotated

from pydantic import AfterValidator, Field

from kiosk.packs.fields import Better, Entry, Id, Number, Text, Unit, Wording, Year, refusal


def _enough(points: dict[str, float]) -> dict[str, float]:
    if len(points) < 2:
        raise refusal("a series has at least two years", "add a year, or show a figure instead")
    return points


class SeriesFacts(Entry):
    """Values by year; a year that is absent is a gap, never zero. `target_2030` is the number a target names."""

    id: Id
    unit: Unit
    better: Better | None = None
    target_2030: Number | None = None
    points: Annotated[dict[Year, Number], Field(max_length=200), AfterValidator(_enough)]
    licence: Text


class Series(SeriesFacts):
    """A series of goals.yaml; `measure` says what one unit counts: “of people”, “deaths per 1,000 live births”."""

    title: Annotated[Text, Wording(signs=60)]
    measure: Annotated[Text, Wording(signs=90)]
    source: Annotated[Text, Wording(signs=160)]
