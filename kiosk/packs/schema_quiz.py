"""What may stand in quiz.yaml. The rules that a kind of question brings with it stand in `rules_quiz`."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import (
    AnyLevels,
    Bound,
    GoalNumbers,
    Named,
    Number,
    QuizKind,
    SourceLine,
    Text,
    Unit,
    When,
    Wording,
)


class OptionFacts(Named):
    """Whether an answer is the right one."""

    right: bool = False
    """true for the one that is right."""


class Option(OptionFacts):
    """One of the answers to choose from."""

    text: Annotated[Text, Wording(signs=60)]
    """One of two or three answers."""


class QuestionFacts(Named):
    """Kind, answer and scale of a question."""

    kind: QuizKind
    """share (of a hundred), year, amount, choice (see options), share-check (true or false?)."""

    goals: GoalNumbers = Field(default_factory=list)
    answer: bool | Number | None = None
    """The truth: a number; true or false for share-check; nothing for choice."""

    tolerance: Annotated[Number, Field(ge=0)] = 0
    """How far a guess may be off and still count as close."""

    bound: Bound = "exact"
    """How the number stands to the truth."""

    least: Number | None = None
    """Where the scale begins; for year and amount."""

    most: Number | None = None
    """Where the scale ends; for year and amount."""

    step: Annotated[Number, Field(gt=0)] | None = None
    """The steps of the scale; for amount."""

    unit: Unit | None = None
    """What the number counts; for amount."""

    as_of: When | None = None
    """The date or year it holds for, where it may change: 2026, 2026-09 or 2026-09-30."""


class Question(QuestionFacts):
    """One entry of quiz.yaml."""

    question: Annotated[AnyLevels, Wording(words=(4, 20), easy=(3, 18))]
    """The question."""

    options: list[Option] = Field(default_factory=list)
    """What one chooses from, exactly one of them right; for choice."""

    explanation: Annotated[AnyLevels, Wording(words=(8, 45), easy=(6, 35))]
    """Why it is so: shown with the answer."""

    source: SourceLine
