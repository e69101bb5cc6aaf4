"""Finding things by their words in an edition's full-text index."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from kiosk.store.search_query import parsed, wanted
from kiosk.store.spans import is_han, snippet, tells
from kiosk.store.words import Piece, fold

Begins = Callable[[str], int]

_ANY = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
_COUNTED = """
WITH found AS (
    SELECT e.id, e.kind, bm25(search, 10.0, 1.0, 5.0, 0.5, 8.0) AS score
    FROM search CROSS JOIN search_entries AS e ON e.id = search.rowid
    WHERE search MATCH ?
), ranked AS (
    SELECT
        id, row_number() OVER (PARTITION BY kind ORDER BY score, id) AS place, min(id) OVER (PARTITION BY kind) AS block
    FROM found
)
SELECT e.kind, e.screen, e.subject, e.title, e.line, e.text, r.total
FROM (SELECT *, (SELECT count(*) FROM found) AS total FROM ranked WHERE place <= ?) AS r
JOIN search_entries AS e ON e.id = r.id
ORDER BY r.block, r.place
"""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place to go to: `screen` about `subject`. `kind` is what it is, `line` what stands under its `title`.

    `snippet` is the piece of its text that was found, "" when the title tells it already. `language` is the one in
    which it was found.
    """

    kind: str
    screen: str
    subject: str
    title: str
    line: str
    snippet: str
    language: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits by kind, the best first in each; `total` counts those too that are not listed."""

    hits: tuple[SearchHit, ...] = ()
    total: int = 0


def search(
    connection: sqlite3.Connection, language: str, others: tuple[str, ...], text: str, limit: int
) -> SearchResult:
    """What the words of a visitor find in a language, at most `limit` of a kind.

    When they find nothing there, what they find in the first of `others` that has any.
    """
    found = _in(connection, language, text, limit)
    if found.total:
        return found
    for other in others:
        found = _in(connection, other, text, limit)
        if found.total:
            return found
    return SearchResult()


def _in(connection: sqlite3.Connection, language: str, text: str, limit: int) -> SearchResult:
    query = parsed(text, language)
    for expression in query.expressions:
        if connection.execute(_ANY, (expression,)).fetchone():
            rows = connection.execute(_COUNTED, (expression, limit)).fetchall()
            words = [_begins(piece, language) for piece in query.sought]
            return SearchResult(tuple(_hit(row, words, language) for row in rows), rows[0][-1])
    return SearchResult()


def _hit(row: tuple[str, ...], words: list[Begins], language: str) -> SearchHit:
    kind, screen, subject, title, line, text, _total = row
    shown = f"{title}\n{line}"
    missing = [begins for begins in words if not tells(shown, begins)]

    def first(written: str) -> int:
        return next((at for at in (begins(written) for begins in missing) if at >= 0), -1)

    return SearchHit(kind, screen, subject, title, line, snippet(text, first) if missing else "", language)


def _begins(piece: Piece, language: str) -> Begins:
    """Where in a word as written the match with a sought one begins, each word looked at once."""
    return cache(lambda written: wanted(piece, language, fold(written), is_han=is_han(written)))
