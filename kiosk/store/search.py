"""Finding things by their words in an edition's full-text index."""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from kiosk.store.search_query import parsed, wanted
from kiosk.store.spans import is_han, snippet, tells
from kiosk.store.words import Piece, fold

Begins = Callable[[str], int]
_folded = lru_cache(maxsize=1 << 14)(fold)

_BLOCKS = "SELECT kind, min(id), max(id) FROM search_entries GROUP BY kind ORDER BY 2"
_ANY = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
_FOUND = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"
_ENTRY = "SELECT kind, screen, subject, part, title, line, text FROM search_entries WHERE id = ?"
_NEARER = ("{title marks}", "{title title_stems marks}")
"""Who has all words there comes before the others; beyond that hits stand in the order of show."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place to go to: `screen` about `subject`, beginning at `part`; `line` is what stands under its `title`.

    `snippet` is the piece of its text that was found, "" when the title tells it already. `language` is the one in
    which it was found.
    """

    kind: str
    screen: str
    subject: str
    part: str
    title: str
    line: str
    snippet: str
    language: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits by kind, the best first in each; `counts` tells how many a kind has with those not listed."""

    hits: tuple[SearchHit, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many there are of all kinds."""
        return sum(self.counts.values())


class Searcher:
    """Looks into the index of one edition."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read from an open edition, beginning with the first search."""
        self._connection = connection

    @cached_property
    def _blocks(self) -> list[tuple[str, int, int]]:
        """Where the entries of each kind lie: together, in the order of `kiosk.store.search_modules`."""
        return self._connection.execute(_BLOCKS).fetchall()

    def search(
        self, language: str, others: tuple[str, ...], text: str, limit: int, wider: Mapping[str, int]
    ) -> SearchResult:
        """What the words of a visitor find in a language, at most `limit` of a kind, or as many as `wider` says of it.

        When they find nothing there, what they find in the first of `others` that has any.
        """
        for spoken in (language, *others):
            query = parsed(text, spoken)
            for condition, expression in query.expressions:
                if condition != expression and not self._connection.execute(_ANY, (condition,)).fetchone():
                    continue
                ids = self._ids(_FOUND, expression)
                if ids:
                    begins = [_begins(piece, spoken) for piece in query.sought]
                    chosen = self._chosen(expression, ids, limit, wider)
                    return SearchResult(tuple(self._hit(id, begins, spoken) for id in chosen), self._counts(ids))
        return SearchResult()

    def _ids(self, statement: str, expression: str) -> list[int]:
        return [id for (id,) in self._connection.execute(statement, (expression,))]

    def _counts(self, ids: list[int]) -> dict[str, int]:
        """How many of the ids, which are in order, each kind has; kinds without any are left out."""
        counts = {kind: len(_between(ids, first, last)) for kind, first, last in self._blocks}
        return {kind: count for kind, count in counts.items() if count}

    def _chosen(self, expression: str, ids: list[int], limit: int, wider: Mapping[str, int]) -> list[int]:
        """The nearest of each kind, kind by kind; none is left out that would be the only one."""
        steps = [*(self._ids(_FOUND, f"{columns} : ({expression})") for columns in _NEARER), ids]
        chosen: list[int] = []
        for kind, first, last in self._blocks:
            wanted = wider.get(kind, limit)
            near = [id for step in steps for id in _between(step, first, last)[: wanted * len(steps) + 1]]
            ordered = [*dict.fromkeys(near)]
            chosen += ordered if len(ordered) == wanted + 1 else ordered[:wanted]
        return chosen

    def _hit(self, id: int, words: list[Begins], language: str) -> SearchHit:
        kind, screen, subject, part, title, line, text = self._connection.execute(_ENTRY, (id,)).fetchone()
        shown = f"{title}\n{line}"
        missing = [begins for begins in words if not tells(shown, begins)]

        def first(written: str) -> int:
            return next((at for at in (begins(written) for begins in missing) if at >= 0), -1)

        return SearchHit(kind, screen, subject, part, title, line, snippet(text, first) if missing else "", language)


def _begins(piece: Piece, language: str) -> Begins:
    """Where in a word as written the match with a sought one begins, each word looked at once."""
    return cache(lambda written: wanted(piece, language, _folded(written), is_han=is_han(written)))


def _between(ids: list[int], first: int, last: int) -> list[int]:
    """Those of ids in order that lie in a block."""
    return ids[bisect_left(ids, first) : bisect_right(ids, last)]
