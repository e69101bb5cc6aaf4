"""Which tours a visitor looks for, and which of them fit."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.content.sites import Tour

KINDS = ("audience", "theme", "language", "signed")
"""What tours are told apart by, besides where they take place."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a visitor looks for; "" where they have no wish."""

    audience: str = ""
    theme: str = ""
    language: str = ""
    signed: str = ""

    def word(self, kind: str) -> str:
        """The wish of one kind."""
        return str(getattr(self, kind))

    def toggled(self, kind: str, word: str) -> "Wish":
        """The wish with one word taken up, or given up where it was the wish already."""
        return replace(self, **{kind: "" if self.word(kind) == word else word})

    @property
    def count(self) -> int:
        """How many kinds of wish there are."""
        return sum(bool(self.word(kind)) for kind in KINDS)


@dataclass(frozen=True, slots=True)
class Option:
    """A word one can wish for: how many tours remain with it, and whether it is wished for."""

    kind: str
    word: str
    hits: int
    chosen: bool


def words_of(tour: Tour, kind: str) -> tuple[str, ...]:
    """The words of a kind that a tour answers to."""
    return {
        "audience": tour.audiences,
        "theme": (tour.theme,) if tour.theme else (),
        "language": tour.languages,
        "signed": tour.signed,
    }[kind]


def fitting(tours: Iterable[Tour], mode: str, wish: Wish) -> tuple[Tour, ...]:
    """The tours of a mode that fulfil every wish."""
    return tuple(
        tour
        for tour in tours
        if tour.mode == mode and all(not wish.word(kind) or wish.word(kind) in words_of(tour, kind) for kind in KINDS)
    )


def options(tours: tuple[Tour, ...], mode: str, wish: Wish) -> tuple[Option, ...]:
    """Every word that some tour of the site answers to, kind by kind, and what is wished for in any case."""
    found = []
    for kind in KINDS:
        words = dict.fromkeys(word for tour in tours for word in words_of(tour, kind))
        if wish.word(kind):
            words.setdefault(wish.word(kind))
        for word in words:
            hits = len(fitting(tours, mode, replace(wish, **{kind: word})))
            found.append(Option(kind, word, hits, chosen=wish.word(kind) == word))
    return tuple(found)
