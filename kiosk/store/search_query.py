"""What a visitor typed, as expressions of the full-text index.

Every word must occur. The last one may be unfinished: it counts by its beginning. All words are quoted, so that no
sign in the text is taken for a command, and each begins with its language, as in the index.
"""

import re
from dataclasses import dataclass

from kiosk.store.small_words import is_small
from kiosk.store.stems import stem
from kiosk.store.words import Piece, begun, pairs, pieces, writings

LONGEST = 80
"""Signs of a query that are looked at."""

_SYMBOL = re.compile(r"[A-Za-z]+/\S*[A-Za-z0-9]")
_WHOLE_FROM = 5
"""A shorter word that is whole somewhere is not also looked for as the beginning of others: “war”, not “warming”."""

_TITLES_TO = 2
"""An unfinished word so short is looked for in titles only."""

_NUMERAL_OF_GOAL = 2


@dataclass(frozen=True, slots=True)
class Query:
    """Expressions to try one after another until one has hits, and the words to look for in the texts found."""

    expressions: tuple[str, ...]
    sought: tuple[Piece, ...]


def parsed(text: str, language: str) -> Query:
    """Read a query; one without words has no expressions."""
    text = text[:LONGEST]
    every = list(pieces(text))
    sought = tuple([piece for piece in every if not is_small(piece, language)] or every[-1:])
    if not sought:
        return Query((), ())
    if _SYMBOL.search(text):
        return Query((_phrase("marks", [piece.text for piece in every], language, open_end=True),), sought)
    if len(sought) == 1 and sought[0].text.isdecimal():
        return Query(_number(sought[0].text, language), sought)
    *first, last = sought
    before = [_whole(piece, language) for piece in first]
    begins = _begun(last, language, alone=not first)
    if begins is None:
        return Query((" AND ".join(before),) if before else (), tuple(first))
    whole_or_begun = " AND ".join([*before, begins])
    if last.is_han or last.text.isdecimal() or len(last.text) >= _WHOLE_FROM or is_small(last, language):
        return Query((whole_or_begun,), sought)
    return Query((" AND ".join([*before, _whole(last, language)]), whole_or_begun), sought)


def wanted(piece: Piece, language: str, word: str, *, is_han: bool) -> int:
    """Where in a word of a text the match with a sought one begins; -1 where there is none."""
    if is_han or piece.is_han:
        return word.find(piece.text) if is_han and piece.is_han else -1
    for sought in begun(piece.text):
        if sought and any(writing.startswith(sought) for writing in writings(word)):
            return 0
    return 0 if not piece.text.isdecimal() and stem(word, language) == stem(piece.text, language) else -1


def _number(number: str, language: str) -> tuple[str, ...]:
    """A number is a Goal, a year, or part of a symbol."""
    if len(number) <= _NUMERAL_OF_GOAL:
        return (f'marks : "{language}sdg{int(number)}"', f'{{title marks}} : "{language}{number}"')
    return (f'{{title text marks}} : "{language}{number}"', f'{{title text marks}} : "{language}{number}" *')


def _whole(piece: Piece, language: str) -> str:
    if piece.is_han:
        return _han(piece.text, language)
    if piece.text.isdecimal():
        return f'"{language}{piece.text}"'
    forms = dict.fromkeys([*writings(piece.text), stem(piece.text, language)])
    return "(" + " OR ".join(f'"{language}{form}"' for form in forms) + ")"


def _begun(piece: Piece, language: str, *, alone: bool) -> str | None:
    """An expression for a word that may be unfinished; None for an article alone."""
    if piece.is_han:
        return _han(piece.text, language)
    forms = [form for form in begun(piece.text) if form]
    if not forms:
        return None
    short = alone and len(forms[0]) <= _TITLES_TO
    where = "{title}" if short else "{title text marks}"
    found = " OR ".join(f'{where} : "{language}{form}" *' for form in forms)
    return f"({found})" if short or piece.text.isdecimal() else f'({found} OR "{language}{stem(piece.text, language)}")'


def _han(run: str, language: str) -> str:
    if len(run) == 1:
        return f'"{language}{run}" *'
    return _phrase("", pairs(run)[:-1], language)


def _phrase(column: str, words: list[str], language: str, *, open_end: bool = False) -> str:
    phrase = " ".join(f"{language}{word}" for word in words)
    return f'{f"{column} : " if column else ""}"{phrase}"{" *" if open_end else ""}'
