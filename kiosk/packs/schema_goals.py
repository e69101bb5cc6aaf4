"""What may stand in goals.yaml, and figures, which sites have too."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import (
    AnyLevels,
    Bound,
    Colour,
    Entry,
    GoalNumber,
    Id,
    Number,
    PledgePlace,
    Text,
    Unit,
    When,
    Wording,
)
from kiosk.packs.schema_series import Series


class FigureFacts(Entry):
    """A sourced number; null where the source gives none."""

    id: Id
    value: Number | None
    bound: Bound
    unit: Unit
    as_of: When
    whole: Annotated[Number, Field(gt=0)] | None = None


class Figure(FigureFacts):
    """A figure of goals.yaml or sites.yaml."""

    caption: Annotated[Text, Wording(words=(1, 18))]
    source: Annotated[Text, Wording(signs=160)]


class ActionFacts(Entry):
    """Where a thing can be done."""

    id: Id
    where: PledgePlace | None = None


class Action(ActionFacts):
    """One thing a visitor can do."""

    text: Annotated[Text, Wording(words=(2, 12))]


class GoalFacts(Entry):
    """Number, colours and emblem of a Goal."""

    id: Id
    number: GoalNumber
    colour: Colour
    text_colour: Colour
    night_colour: Colour
    night_text_colour: Colour
    targets: Annotated[int, Field(ge=1, le=30)]
    emblem: Id | None = None


class Goal(GoalFacts):
    """One entry of goals.yaml."""

    title: Annotated[Text, Wording(signs=60, official=True)]
    call: Annotated[Text, Wording(signs=60)]
    why: Annotated[AnyLevels, Wording(words=(40, 70), easy=(25, 45))]
    figures: list[Figure] = Field(default_factory=list)
    series: list[Series] = Field(default_factory=list)
    actions: list[Action] = Field(default_factory=list)
