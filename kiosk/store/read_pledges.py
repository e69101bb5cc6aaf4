"""Pledges out of an edition's tables."""

import sqlite3

from kiosk.content.pledges import Pledge
from kiosk.content.text import Text

_PLEDGES = """
SELECT id, goal, place, text, text_easy FROM pledges JOIN pledge_texts ON pledge = id AND language = :language
WHERE :goal = 0 OR goal = :goal ORDER BY position
"""


def pledges(connection: sqlite3.Connection, language: str, goal: int) -> tuple[Pledge, ...]:
    """The pledges for a Goal, or with 0 all of them, in their order of show."""
    rows = connection.execute(_PLEDGES, {"language": language, "goal": goal})
    return tuple(Pledge(id, number, place, Text(text, easy)) for id, number, place, text, easy in rows)
