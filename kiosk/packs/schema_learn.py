"""What may stand in targets.yaml, answers.yaml, books.yaml, symbols.yaml, assembly.yaml and gallery.yaml."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    Age,
    AnswerTopic,
    AnyLevels,
    AssemblyKind,
    BookKind,
    Entry,
    GoalNumber,
    GoalNumbers,
    Id,
    Majority,
    Symbol,
    SymbolSign,
    TargetNumber,
    Text,
    When,
    Wording,
    refusal,
)


class TargetFacts(Entry):
    """The Goal of a target and its number, as in A/RES/70/1: 1.1, 1.a."""

    id: Id
    goal: GoalNumber
    number: TargetNumber

    @model_validator(mode="after")
    def _is_one_of_its_goal(self) -> Self:
        if self.number.split(".")[0] != str(self.goal):
            raise refusal(f"the target {self.number} is not one of goal {self.goal}", "correct the number or the goal")
        return self


class Target(TargetFacts):
    """One entry of targets.yaml: a target in short words, not its official wording."""

    text: Annotated[AnyLevels, Wording(words=(4, 24), easy=(3, 18))]


class AnswerFacts(Entry):
    """What an answer is about; `as_of` where it may change."""

    id: Id
    topic: AnswerTopic
    goals: GoalNumbers = Field(default_factory=list)
    as_of: When | None = None


class Answer(AnswerFacts):
    """One entry of answers.yaml: a question that visitors ask, and the answer."""

    question: Annotated[AnyLevels, Wording(words=(3, 16), easy=(3, 14))]
    text: Annotated[AnyLevels, Wording(words=(25, 60), easy=(12, 40))]
    source: Annotated[Text, Wording(signs=160)]


class PageFacts(Entry):
    """The picture of a page."""

    id: Id
    picture: Id | None = None


class Page(PageFacts):
    """One page of a story."""

    text: Annotated[AnyLevels, Wording(words=(12, 45), easy=(6, 30))]


class BookFacts(Entry):
    """For whom a book is. A `story` is read here, page by page; an `accessible` book is only named."""

    id: Id
    kind: BookKind
    goals: GoalNumbers = Field(default_factory=list)
    age_from: Age | None = None
    age_to: Age | None = None
    cover: Id | None = None

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        if self.age_from is not None and self.age_to is not None and self.age_from > self.age_to:
            raise refusal(f"the ages from {self.age_from} to {self.age_to} are the wrong way round", "swap them")
        return self


class Book(BookFacts):
    """One entry of books.yaml."""

    title: Annotated[Text, Wording(signs=80)]
    about: Annotated[AnyLevels, Wording(words=(8, 35), easy=(5, 25))]
    pages: list[Page] = Field(default_factory=list)


class SymbolPartFacts(Entry):
    """What stands between two strokes of a document symbol."""

    id: Id
    sign: SymbolSign


class SymbolPart(SymbolPartFacts):
    """A part of a document symbol and what it says."""

    text: Annotated[Text, Wording(words=(2, 25))]


class SymbolFacts(Entry):
    """A document symbol."""

    id: Id
    symbol: Symbol


class ReadSymbol(SymbolFacts):
    """One entry of symbols.yaml: a document symbol taken apart."""

    title: Annotated[Text, Wording(signs=90)]
    parts: Annotated[list[SymbolPart], Field(min_length=2, max_length=6)]


class AssemblyFacts(Entry):
    """A `step` of how it works, or a `draft` to vote on, with the majority it needs."""

    id: Id
    kind: AssemblyKind
    majority: Majority | None = None

    @model_validator(mode="after")
    def _drafts_need_a_majority(self) -> Self:
        if (self.kind == "draft") != (self.majority is not None):
            raise refusal("a draft has a majority, a step has none", "add the majority, or take it out")
        return self


class AssemblyItem(AssemblyFacts):
    """One entry of assembly.yaml."""

    title: Annotated[Text, Wording(signs=70)]
    text: Annotated[AnyLevels, Wording(words=(20, 55), easy=(10, 35))]


class ExhibitFacts(Entry):
    """The picture of a gallery, and the Goals it is hung for."""

    id: Id
    picture: Id
    goals: GoalNumbers = Field(default_factory=list)


class Exhibit(ExhibitFacts):
    """One entry of gallery.yaml."""

    title: Annotated[Text, Wording(signs=60)]
    text: Annotated[AnyLevels, Wording(words=(20, 50), easy=(10, 35))]
