"""What may stand in targets.yaml, answers.yaml, books.yaml, symbols.yaml, assembly.yaml and gallery.yaml."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    Age,
    AnswerTopic,
    AnyLevels,
    AssemblyKind,
    BookKind,
    GoalNumber,
    GoalNumbers,
    Id,
    Majority,
    Named,
    SourceLine,
    Symbol,
    SymbolSign,
    TargetNumber,
    Text,
    When,
    Wording,
    refusal,
)


class TargetFacts(Named):
    """The Goal of a target and its number, as in A/RES/70/1: 1.1, 1.a."""

    goal: GoalNumber
    """The number of the Goal it belongs to."""

    number: TargetNumber
    """Its number as adopted; a letter where it is a means to reach the others, as in 1.a."""

    @model_validator(mode="after")
    def _is_one_of_its_goal(self) -> Self:
        if self.number.split(".")[0] != str(self.goal):
            raise refusal(f"the target {self.number} is not one of goal {self.goal}", "correct the number or the goal")
        return self


class Target(TargetFacts):
    """One entry of targets.yaml: a target in short words, not its official wording."""

    text: Annotated[AnyLevels, Wording(words=(4, 24), easy=(3, 18))]
    """The target in short words, not its official wording."""


class AnswerFacts(Named):
    """What an answer is about; `as_of` where it may change."""

    topic: AnswerTopic
    """What the question is about."""

    goals: GoalNumbers = Field(default_factory=list)
    as_of: When | None = None
    """The date or year it holds for, where it may change: 2026, 2026-09 or 2026-09-30."""


class Answer(AnswerFacts):
    """One entry of answers.yaml: a question that visitors ask, and the answer."""

    question: Annotated[AnyLevels, Wording(words=(3, 16), easy=(3, 14))]
    """A question that visitors ask."""

    text: Annotated[AnyLevels, Wording(words=(25, 60), easy=(12, 40))]
    """The answer."""

    source: SourceLine


class PageFacts(Named):
    """The picture of a page."""

    picture: Id | None = None
    """The picture of the page: an id of media.yaml."""


class Page(PageFacts):
    """One page of a story."""

    text: Annotated[AnyLevels, Wording(words=(12, 45), easy=(6, 30))]
    """The words of the page."""


class BookFacts(Named):
    """For whom a book is. A `story` is read here, page by page; an `accessible` book is only named."""

    kind: BookKind
    """story: read here, page by page; accessible: a book for readers who cannot use print, only named here."""

    goals: GoalNumbers = Field(default_factory=list)
    age_from: Age | None = None
    """The youngest age it is for, in years."""

    age_to: Age | None = None
    """The oldest age it is for, in years."""

    cover: Id | None = None
    """The picture on its cover: an id of media.yaml."""

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        if self.age_from is not None and self.age_to is not None and self.age_from > self.age_to:
            raise refusal(f"the ages from {self.age_from} to {self.age_to} are the wrong way round", "swap them")
        return self


class Book(BookFacts):
    """One entry of books.yaml."""

    title: Annotated[Text, Wording(signs=80)]
    """What it is called."""

    about: Annotated[AnyLevels, Wording(words=(8, 35), easy=(5, 25))]
    """What it is about."""

    pages: list[Page] = Field(default_factory=list)
    """Its pages in order, at least two; for a story."""


class SymbolPartFacts(Named):
    """What stands between two strokes of a document symbol."""

    sign: SymbolSign
    """One part of the symbol, such as RES."""


class SymbolPart(SymbolPartFacts):
    """A part of a document symbol and what it says."""

    text: Annotated[Text, Wording(words=(2, 25))]
    """What the sign says."""


class SymbolFacts(Named):
    """A document symbol."""

    symbol: Symbol
    """The whole symbol, such as A/RES/70/1."""


class ReadSymbol(SymbolFacts):
    """One entry of symbols.yaml: a document symbol taken apart."""

    title: Annotated[Text, Wording(signs=90)]
    """Which document it is."""

    parts: Annotated[list[SymbolPart], Field(min_length=2, max_length=6)]
    """Its signs in order: together they make the symbol."""


class AssemblyFacts(Named):
    """A `step` of how it works, or a `draft` to vote on, with the majority it needs."""

    kind: AssemblyKind
    """step: a step of how it works; draft: a draft resolution to vote on."""

    majority: Majority | None = None
    """What a draft needs to be adopted; for a draft."""

    @model_validator(mode="after")
    def _drafts_need_a_majority(self) -> Self:
        if (self.kind == "draft") != (self.majority is not None):
            raise refusal("a draft has a majority, a step has none", "add the majority, or take it out")
        return self


class AssemblyItem(AssemblyFacts):
    """One entry of assembly.yaml."""

    title: Annotated[Text, Wording(signs=70)]
    """Its heading."""

    text: Annotated[AnyLevels, Wording(words=(20, 55), easy=(10, 35))]
    """What happens, or what the draft asks for."""


class ExhibitFacts(Named):
    """The picture of a gallery, and the Goals it is hung for."""

    picture: Id
    """What hangs there: an id of media.yaml."""

    goals: GoalNumbers = Field(default_factory=list)


class Exhibit(ExhibitFacts):
    """One entry of gallery.yaml."""

    title: Annotated[Text, Wording(signs=60)]
    """What the picture is called."""

    text: Annotated[AnyLevels, Wording(words=(20, 50), easy=(10, 35))]
    """What it shows, and something to look for."""
