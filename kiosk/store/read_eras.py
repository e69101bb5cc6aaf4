"""Eras out of an edition's tables."""

import sqlite3

from kiosk.content.moments import Era
from kiosk.content.text import Text

_ERAS = """
SELECT id, first_year, last_year, title, text, text_easy
FROM eras JOIN era_texts ON era = id AND language = ? ORDER BY first_year, id
"""


def eras(connection: sqlite3.Connection, language: str) -> tuple[Era, ...]:
    """All of them in order of time."""
    rows = connection.execute(_ERAS, (language,))
    return tuple(Era(id, first, last, title, Text(text, easy)) for id, first, last, title, text, easy in rows)
