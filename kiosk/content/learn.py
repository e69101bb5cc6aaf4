"""What one can look into: targets, answers, books, document symbols, an assembly, a gallery."""

from dataclasses import dataclass

from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class Target:
    """One of the 169 targets in short words; `number` is as in A/RES/70/1: "1.1", "1.a"."""

    id: str
    goal: int
    number: str
    text: Text


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that visitors ask, with its answer; `as_of` is a date where it may change, else ""."""

    id: str
    topic: str
    as_of: str
    question: Text
    text: Text
    source: str
    goals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a story; `picture` is the path of a file or ""."""

    id: str
    text: Text
    picture: str
    picture_alt: str


@dataclass(frozen=True, slots=True)
class Book:
    """A story to read here ("story"), or a book in forms for readers who cannot use print ("accessible")."""

    id: str
    kind: str
    age_from: int | None
    age_to: int | None
    title: str
    about: Text
    cover: str
    cover_alt: str
    goals: tuple[int, ...]
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class SymbolPart:
    """What stands between two strokes of a symbol, and what it says."""

    id: str
    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadSymbol:
    """A document symbol taken apart; `title` says which document it is."""

    id: str
    symbol: str
    title: str
    parts: tuple[SymbolPart, ...]


@dataclass(frozen=True, slots=True)
class AssemblyItem:
    """A step of how an assembly works, or a draft to vote on; `majority` is "" for a step."""

    id: str
    kind: str
    majority: str
    title: str
    text: Text


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One picture of the gallery; `picture` is the path of a file or ""."""

    id: str
    title: str
    text: Text
    picture: str
    picture_alt: str
    goals: tuple[int, ...]
