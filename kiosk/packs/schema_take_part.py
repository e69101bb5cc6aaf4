"""What may stand in pledges.yaml and days.yaml."""

from calendar import monthrange
from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    AnyLevels,
    DayKind,
    DayRules,
    Days,
    Entry,
    GoalNumber,
    GoalNumbers,
    Id,
    PledgePlace,
    Symbols,
    Text,
    Wording,
    refusal,
)

_LEAP_YEAR = 2024


class PledgeFacts(Entry):
    """The Goal and the place of a pledge."""

    id: Id
    goal: GoalNumber
    where: PledgePlace


class Pledge(PledgeFacts):
    """One entry of pledges.yaml."""

    text: Annotated[AnyLevels, Wording(signs=36, easy=(1, 9))]


class DayFacts(Entry):
    """When an international day or week falls, and what it is linked to."""

    id: Id
    kind: DayKind
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    length: Annotated[int, Field(ge=1, le=31)] = 1
    rules: DayRules = Field(default_factory=list)
    dates: Days = Field(default_factory=list)
    goals: GoalNumbers = Field(default_factory=list)
    symbols: Symbols = Field(default_factory=list)
    first_year: Annotated[int, Field(ge=1900, le=9999)] | None = None

    @model_validator(mode="after")
    def _falls_on_a_day(self) -> Self:
        if (self.month is None) != (self.day is None):
            raise refusal("only one of month and day is given", "give both or neither")
        if self.month and self.day and self.day > monthrange(_LEAP_YEAR, self.month)[1]:
            raise refusal(f"month {self.month} has no day {self.day}", "correct one of them")
        return self

    @model_validator(mode="after")
    def _falls_as_its_kind_says(self) -> Self:
        set_day, moving = self.month is not None, bool(self.rules or self.dates)
        if self.kind == "fixed" and (not set_day or moving):
            raise refusal("a fixed day has a month and a day, no rules and no dates", "correct them, or the kind")
        if self.kind == "movable" and (set_day or not moving):
            raise refusal("a movable day has rules or dates, no month and no day", "correct them, or the kind")
        if self.kind == "week" and set_day == moving:
            raise refusal("a week begins on a month and day, or by rules or dates", "give one of the two")
        if (self.kind == "week") != (self.length > 1):
            raise refusal("only a week is longer than a day", "correct the length, or the kind")
        return self


class InternationalDay(DayFacts):
    """One entry of days.yaml."""

    name: Annotated[Text, Wording(signs=130, official=True)]
    short_name: Annotated[Text | None, Wording(signs=48)] = None
    text: Annotated[AnyLevels, Wording(words=(12, 30), easy=(6, 24))]
