"""Finding things by their words in an edition's full-text index."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from kiosk.store.search_query import parsed, wanted
from kiosk.store.spans import is_han, snippet, tells
from kiosk.store.words import Piece, fold

Begins = Callable[[str], int]
_folded = lru_cache(maxsize=1 << 14)(fold)

_BLOCKS = "SELECT min(id), max(id) FROM search_entries GROUP BY kind ORDER BY 1"
_ANY = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
_COUNT = "SELECT count(*) FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
_BEST = "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?"
_FIRST = "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"
_ENTRY = "SELECT kind, screen, subject, title, line, text FROM search_entries WHERE id = ?"
_MANY = 600
"""Of more hits of a kind none is weighed against the others: those by title come first, in the order of show."""


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


class Searcher:
    """Looks into the index of one edition."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read from an open edition, beginning with the first search."""
        self._connection = connection

    @cached_property
    def _blocks(self) -> list[tuple[int, int]]:
        """Where the entries of each kind lie: together, in the order of `kiosk.store.search_modules`."""
        return self._connection.execute(_BLOCKS).fetchall()

    def search(self, language: str, others: tuple[str, ...], text: str, limit: int) -> SearchResult:
        """What the words of a visitor find in a language, at most `limit` of a kind.

        When they find nothing there, what they find in the first of `others` that has any.
        """
        for spoken in (language, *others):
            query = parsed(text, spoken)
            for condition, expression in query.expressions:
                if condition != expression and not self._connection.execute(_ANY, (condition,)).fetchone():
                    continue
                found, total = self._matches(expression, limit)
                if total:
                    begins = [_begins(piece, spoken) for piece in query.sought]
                    return SearchResult(tuple(self._hit(id, begins, spoken) for id in found), total)
        return SearchResult()

    def _matches(self, expression: str, limit: int) -> tuple[list[int], int]:
        found: list[int] = []
        total = 0
        for block in self._blocks:
            count = self._connection.execute(_COUNT, (expression, *block)).fetchone()[0]
            total += count
            if count:
                found += (
                    self._best(expression, block, limit) if count <= _MANY else self._first(expression, block, limit)
                )
        return found, total

    def _best(self, expression: str, block: tuple[int, int], limit: int) -> list[int]:
        return [id for (id,) in self._connection.execute(_BEST, (expression, *block, limit))]

    def _first(self, expression: str, block: tuple[int, int], limit: int) -> list[int]:
        in_titles = f"{{title title_stems marks}} : ({expression})"
        rows = [*self._connection.execute(_FIRST, (in_titles, *block, limit))]
        rows += self._connection.execute(_FIRST, (expression, *block, limit))
        return [*dict.fromkeys(id for (id,) in rows)][:limit]

    def _hit(self, id: int, words: list[Begins], language: str) -> SearchHit:
        kind, screen, subject, title, line, text = self._connection.execute(_ENTRY, (id,)).fetchone()
        shown = f"{title}\n{line}"
        missing = [begins for begins in words if not tells(shown, begins)]

        def first(written: str) -> int:
            return next((at for at in (begins(written) for begins in missing) if at >= 0), -1)

        return SearchHit(kind, screen, subject, title, line, snippet(text, first) if missing else "", language)


def _begins(piece: Piece, language: str) -> Begins:
    """Where in a word as written the match with a sought one begins, each word looked at once."""
    return cache(lambda written: wanted(piece, language, _folded(written), is_han=is_han(written)))
