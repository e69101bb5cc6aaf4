"""Words that a visitor may mean: how an unfinished one may go on, and what is nearest to one that finds nothing."""

import sqlite3

from kiosk.store.small_words import is_small
from kiosk.store.spelling import nearest
from kiosk.store.words import Piece, begun, pieces, writings

_BEGINNING = """
SELECT shown FROM search_words WHERE language = ? AND word > ? AND word < ? || char(0x10ffff)
ORDER BY titled DESC, count DESC, word LIMIT ?
"""
_KNOWN = "SELECT 1 FROM search_words WHERE language = ? AND word >= ? AND word < ? || char(0x10ffff) LIMIT 1"
_SHOWN = "SELECT shown FROM search_words WHERE language = ? AND word = ?"
_TITLED = "SELECT word, count FROM search_words WHERE language = ? AND titled"
_LIKE = """
SELECT DISTINCT word, weight FROM pinyin_words WHERE length(word) BETWEEN ? AND ? AND weight > 2
"""
_LEAST = 2


def completions(connection: sqlite3.Connection, language: str, query: str, limit: int) -> tuple[str, ...]:
    """Words that begin like the last one of a query and go on, those of titles first."""
    every = list(pieces(query))
    if not every or every[-1].is_han or query != query.rstrip():
        return ()
    last = begun(every[-1].text)
    if len(last) < _LEAST:
        return ()
    return tuple(shown for (shown,) in connection.execute(_BEGINNING, (language, last, last, limit)))


def nearest_words(connection: sqlite3.Connection, language: str, query: str, limit: int) -> tuple[str, ...]:
    """Words nearest to those that are unknown; when each is known but they never meet, the words themselves."""
    sought = [piece for piece in pieces(query) if not is_small(piece, language) and not piece.text.isdecimal()]
    unknown = [piece for piece in sought if not _known(connection, language, piece)]
    if not unknown:
        return tuple(piece.text for piece in sought[:limit]) if len(sought) > 1 else ()
    return _nearest(connection, language, unknown[0], limit)


def _known(connection: sqlite3.Connection, language: str, piece: Piece) -> bool:
    if piece.is_han:
        return False
    return any(connection.execute(_KNOWN, (language, word, word)).fetchone() for word in writings(piece.text))


def _nearest(connection: sqlite3.Connection, language: str, piece: Piece, limit: int) -> tuple[str, ...]:
    if piece.is_han:
        size = len(piece.text)
        alike = connection.execute(_LIKE, (max(2, size - 1), size + 1)).fetchall()
        return tuple(nearest(piece.text, alike, limit))
    words = connection.execute(_TITLED, (language,)).fetchall()
    near = nearest(writings(piece.text)[0], words, limit)
    return tuple(_as_shown(connection, language, word) for word in near)


def _as_shown(connection: sqlite3.Connection, language: str, word: str) -> str:
    row = connection.execute(_SHOWN, (language, word)).fetchone()
    return str(row[0]) if row else word
