"""What a visitor typed, as expressions of the full-text index.

Every word must occur. The last one may be unfinished: it counts by its beginning. All words are quoted, so that no
sign in the text is taken for a command, and each begins with its language, as in the index.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.store.small_words import is_small
from kiosk.store.stems import stem
from kiosk.store.words import Piece, begun, pairs, pieces, target_word, words, writings

LONGEST = 80
"""Signs of a query that are looked at."""

_SYMBOL = re.compile(r"[A-Za-z]+/\S*[A-Za-z0-9]")
_TARGET = re.compile(r"\d{1,2}\.(\d{1,2}|[A-Za-z])")
_WHOLE_FROM = 4
"""A shorter word that is whole somewhere is not also looked for as the beginning of others: “war”, not “warming”."""

_STEM_FROM = 5
"""A shorter stem says too little to be the beginning of other words."""

_TITLES_TO = 2
"""An unfinished word so short is looked for in titles only."""

_NUMERAL_OF_GOAL = 2


@dataclass(frozen=True, slots=True)
class Query:
    """Expressions to try one after another until one has hits, and the words to look for in the texts found.

    Each stands behind another one that must have hits itself.
    """

    expressions: tuple[tuple[str, str], ...]
    sought: tuple[Piece, ...]


def parsed(text: str, language: str) -> Query:
    """Read a query; one without words has no expressions."""
    text = text[:LONGEST]
    every = list(pieces(text))
    sought = tuple([piece for piece in every if not is_small(piece, language)] or every[-1:])
    if not sought:
        return Query((), ())
    if _SYMBOL.search(text):
        return Query(_just(_marked(words(text), language, open_end=True)), sought)
    if _TARGET.fullmatch(text.strip()):
        one = f'marks : "{language}{target_word(text.strip())}"'
        return Query(_just(one, _marked(words(text), language, open_end=True)), tuple(every))
    if len(sought) == 1 and sought[0].text.isdecimal():
        return Query(_just(*_number(sought[0].text, language)), sought)
    numbered = any(piece.text.isdecimal() and len(piece.text) <= _NUMERAL_OF_GOAL for piece in every)
    named = _just(_marked(words(text), language)) if numbered else ()
    *first, last = sought
    before = [_whole(piece, language) for piece in first]
    begins = _begun(last, language, alone=not first)
    if begins is None:
        return Query(_just(" AND ".join(before)) if before else (), tuple(first))
    unfinished = _just(" AND ".join([*before, begins]))
    if last.is_han or last.text.isdecimal() or len(last.text) >= _WHOLE_FROM or is_small(last, language):
        return Query((*named, *unfinished), sought)
    there = " OR ".join(f"{{title text}} : {word}" for word in _quoted(writings(last.text), language))
    whole = (there, " AND ".join([*before, _whole(last, language)]))
    return Query((*named, whole, *unfinished), sought)


def wanted(piece: Piece, language: str, word: str, *, is_han: bool) -> int:
    """Where in a word of a text the match with a sought one begins; -1 where there is none."""
    if is_han or piece.is_han:
        return word.find(piece.text) if is_han and piece.is_han else -1
    written, start = writings(word), begun(piece.text)
    if any(writing.startswith(start) for writing in written) or set(written) & set(writings(piece.text)):
        return 0
    base = stem(piece.text, language)
    if not base.isalpha():
        return -1
    family = len(base) >= _STEM_FROM and any(writing.startswith(base) for writing in written)
    return 0 if family or stem(word, language) == base else -1


def _number(number: str, language: str) -> tuple[str, ...]:
    """A number is a Goal, a year, or part of a symbol."""
    if len(number) <= _NUMERAL_OF_GOAL:
        return (f'marks : "{language}sdg{int(number)}"', f'{{title marks}} : "{language}{number}"')
    return (f'{{title text marks}} : "{language}{number}"', f'{{title text marks}} : "{language}{number}" *')


def _just(*expressions: str) -> tuple[tuple[str, str], ...]:
    return tuple((expression, expression) for expression in expressions)


def _quoted(tokens: Iterable[str], language: str) -> list[str]:
    return [f'"{language}{token}"' for token in dict.fromkeys(tokens)]


def _whole(piece: Piece, language: str) -> str:
    if piece.is_han:
        return _han(piece.text, language)
    if piece.text.isdecimal():
        return f'"{language}{piece.text}"'
    base = stem(piece.text, language)
    forms = _quoted([*writings(piece.text), base], language)
    return "(" + " OR ".join([*forms, *_stem_begun(base, language)]) + ")"


def _begun(piece: Piece, language: str, *, alone: bool) -> str | None:
    """An expression for a word that may be unfinished; None for an article alone."""
    if piece.is_han:
        return _han(piece.text, language)
    start = begun(piece.text)
    if not start:
        return None
    short = alone and len(start) <= _TITLES_TO
    found = [f'{"{title}" if short else "{title text marks}"} : "{language}{start}" *']
    if not short and not piece.text.isdecimal():
        base = stem(piece.text, language)
        families = [] if is_small(Piece(base, is_han=False), language) else [base]
        found += _quoted([*writings(piece.text)[1:], *families], language) + _stem_begun(base, language)
    return "(" + " OR ".join(found) + ")"


def _stem_begun(base: str, language: str) -> list[str]:
    """What words of one family have in common is where they begin: климата, климатический."""
    return [f'{{title text}} : "{language}{base}" *'] if len(base) >= _STEM_FROM else []


def _han(run: str, language: str) -> str:
    """All pairs of a run of Chinese: each overlaps with the next, so that they hold together without their places."""
    if len(run) == 1:
        return f'"{language}{run}" *'
    return "(" + " AND ".join(_quoted(pairs(run)[:-1], language)) + ")"


def _marked(tokens: list[str], language: str, *, open_end: bool = False) -> str:
    """All words in the marks of one thing, in any order: “Goal 5”, “26 June”, “A/RES/217”."""
    return f"marks : ({' AND '.join(_quoted(tokens, language))}{' *' if open_end else ''})"
