"""Sites and what they offer out of an edition's tables."""

import sqlite3

from kiosk.content.sites import Advice, Sight, Site, SiteLine, Tour
from kiosk.content.text import Text
from kiosk.store.read_goals import figures

_LINE = """
SELECT id, city, country, building, latitude, longitude, timezone
FROM sites JOIN site_texts ON site = id AND language = ?
"""
_REST = "SELECT office, address, intro, intro_easy FROM site_texts WHERE language = ? AND site = ?"
_SIGHTS = """
SELECT id, title, text FROM sights JOIN sight_texts ON sight = path AND language = ? WHERE site = ? ORDER BY position
"""
_TOURS = """
SELECT path, id, kind, mode, title, text, minutes, age_from, age_to, languages_note, access
FROM tours JOIN tour_texts ON tour = path AND language = ? WHERE site = ? ORDER BY position
"""
_TOUR_LANGUAGES = "SELECT language FROM tour_languages WHERE tour = ? ORDER BY position"
_ADVICE = """
SELECT id, text, checked, coalesce(valid_until, '')
FROM advice JOIN advice_texts ON advice_texts.advice = path AND language = ? WHERE site = ? ORDER BY position
"""


def lines(connection: sqlite3.Connection, language: str) -> tuple[SiteLine, ...]:
    """All sites in their order of show."""
    return tuple(SiteLine(*row) for row in connection.execute(f"{_LINE} ORDER BY position", (language,)))


def one(connection: sqlite3.Connection, language: str, id: str) -> Site | None:
    """One site."""
    line = connection.execute(f"{_LINE} WHERE id = ?", (language, id)).fetchone()
    if line is None:
        return None
    office, address, intro, intro_easy = connection.execute(_REST, (language, id)).fetchone()
    return Site(
        line=SiteLine(*line),
        office=office,
        address=address,
        intro=Text(intro, intro_easy),
        sights=tuple(Sight(*row) for row in connection.execute(_SIGHTS, (language, id))),
        tours=_tours(connection, language, id),
        figures=figures(connection, language, "site", id),
        advice=tuple(Advice(*row) for row in connection.execute(_ADVICE, (language, id))),
    )


def _tours(connection: sqlite3.Connection, language: str, site: str) -> tuple[Tour, ...]:
    found = []
    rows = connection.execute(_TOURS, (language, site)).fetchall()
    for path, id, kind, mode, title, text, minutes, age_from, age_to, note, access in rows:
        languages = tuple(code for (code,) in connection.execute(_TOUR_LANGUAGES, (path,)))
        found.append(Tour(id, kind, mode, title, text, minutes, age_from, age_to, languages, note, access))
    return tuple(found)
