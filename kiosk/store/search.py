"""Finding things by their words in an edition's full-text index."""

import sqlite3
from dataclasses import dataclass

from kiosk.store.words import query as match_expression

_SEARCH = """
SELECT module, subject, search_entries.title
FROM search JOIN search_entries ON search_entries.id = search.rowid
WHERE search MATCH ? AND language = ?
ORDER BY bm25(search, 8.0, 1.0), search_entries.id LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place to go to: `module` is "goals", "moments" or "sites", `id` the thing in it, `title` its name."""

    module: str
    id: str
    title: str


def search(connection: sqlite3.Connection, language: str, text: str, limit: int) -> tuple[SearchHit, ...]:
    """The best hits in one language for what a visitor wrote; nothing for a text without words."""
    expression = match_expression(text)
    if not expression:
        return ()
    return tuple(SearchHit(*row) for row in connection.execute(_SEARCH, (expression, language, limit)))
