"""What may stand in pledges.yaml and days.yaml."""

from calendar import monthrange
from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    AnyLevels,
    DayKind,
    DayRules,
    Days,
    GoalNumber,
    GoalNumbers,
    Named,
    PledgePlace,
    Symbols,
    Text,
    Wording,
    refusal,
)

_LEAP_YEAR = 2024


class PledgeFacts(Named):
    """The Goal and the place of a pledge."""

    goal: GoalNumber
    """The number of the Goal it serves."""

    where: PledgePlace
    """Where one keeps it."""


class Pledge(PledgeFacts):
    """One entry of pledges.yaml."""

    text: Annotated[AnyLevels, Wording(signs=36, easy=(1, 9))]
    """The small thing to do; in Chinese at most 16 signs."""


class DayFacts(Named):
    """When an international day or week falls, and what it is linked to."""

    kind: DayKind
    """fixed: on a date; movable: by a rule or a list of dates; week: several days."""

    month: Annotated[int, Field(ge=1, le=12)] | None = None
    """The month it falls in or begins in, as a number."""

    day: Annotated[int, Field(ge=1, le=31)] | None = None
    """The day of the month."""

    length: Annotated[int, Field(ge=1, le=31)] = 1
    """How many days a week has."""

    rules: DayRules = Field(default_factory=list)
    """For movable days: second Saturday of May."""

    dates: Days = Field(default_factory=list)
    """For movable days without a rule: 2026-05-09, 2027-05-08."""

    goals: GoalNumbers = Field(default_factory=list)
    symbols: Symbols = Field(default_factory=list)
    """Document symbols such as A/RES/73/161."""

    first_year: Annotated[int, Field(ge=1900, le=9999)] | None = None
    """The year since when it is kept: not shown in years before."""

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
    """The official name."""

    short_name: Annotated[Text | None, Wording(signs=48)] = None
    """A short name for lists."""

    text: Annotated[AnyLevels, Wording(words=(12, 30), easy=(6, 24))]
    """What the day is for."""
