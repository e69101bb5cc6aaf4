"""What may stand in goals.yaml, and figures, which sites have too."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import (
    AnyLevels,
    Bound,
    Colour,
    GoalNumber,
    Id,
    Named,
    Number,
    PledgePlace,
    SourceLine,
    Text,
    Unit,
    When,
    Wording,
)
from kiosk.packs.schema_series import Series


class FigureFacts(Named):
    """A sourced number; null where the source gives none."""

    value: Number | None
    """The number; null where the source gives none: “no figure given” is shown, never zero."""

    bound: Bound
    """How the number stands to the truth."""

    unit: Unit
    """What the number counts; the kiosk has a word for it in every language."""

    as_of: When
    """The date or year the number holds for."""

    whole: Annotated[Number, Field(gt=0)] | None = None
    """What the number is a share of: the dots are drawn as parts of it."""


class Figure(FigureFacts):
    """A figure of goals.yaml or sites.yaml."""

    caption: Annotated[Text, Wording(words=(1, 18))]
    """What the number says: it follows the number and its unit."""

    source: SourceLine


class ActionFacts(Named):
    """Where a thing can be done."""

    where: PledgePlace | None = None
    """Where one does it; left out where it is everywhere."""


class Action(ActionFacts):
    """One thing a visitor can do."""

    text: Annotated[Text, Wording(words=(2, 12))]
    """One thing that a visitor can do."""


class GoalFacts(Named):
    """Number, colours and emblem of a Goal."""

    number: GoalNumber
    """The number of the Goal."""

    colour: Colour
    """The colour of its disc and its page, in quotes."""

    text_colour: Colour
    """The colour of letters on it: a contrast of at least 4.5."""

    night_colour: Colour
    """The same colour for dark surroundings."""

    night_text_colour: Colour
    """The colour of letters on that one: a contrast of at least 4.5."""

    targets: Annotated[int, Field(ge=1, le=30)]
    """How many targets it has; as many as targets.yaml holds for it."""

    emblem: Id | None = None
    """The picture on its page: an id of media.yaml."""


class Goal(GoalFacts):
    """One entry of goals.yaml."""

    title: Annotated[Text, Wording(signs=60, official=True)]
    """The official title."""

    call: Annotated[Text, Wording(signs=60)]
    """Its promise in a few words: the large words of its page."""

    why: Annotated[AnyLevels, Wording(words=(40, 70), easy=(25, 45))]
    """Why it matters."""

    figures: list[Figure] = Field(default_factory=list)
    """Sourced numbers, shown large."""

    series: list[Series] = Field(default_factory=list)
    """One sourced number a year, drawn as a chart that can be touched."""

    actions: list[Action] = Field(default_factory=list)
    """Things that a visitor can do."""
