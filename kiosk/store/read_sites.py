"""Sites and what they offer out of an edition's tables."""

import sqlite3
from collections.abc import Callable

from kiosk.content.sites import Advice, Chapter, Sight, Site, SiteLine, Stop, Tour
from kiosk.content.text import Text
from kiosk.store.read_goals import figures

_LINE = """
SELECT id, city, country, building, latitude, longitude, timezone
FROM sites JOIN site_texts ON site = id AND language = ?
"""
_REST = """
SELECT office, address, intro, intro_easy, booking, (SELECT count(*) FROM stops WHERE stops.site = site_texts.site)
FROM site_texts WHERE language = ? AND site = ?
"""
_STOPS = """
SELECT stops.id, title, text, text_easy, sha256, ext, alt
FROM stops JOIN stop_texts ON stop = path AND stop_texts.language = :language
LEFT JOIN media ON media.id = picture
LEFT JOIN media_texts ON media_texts.media = picture AND media_texts.language = :language
WHERE site = :site ORDER BY position
"""
_SIGHTS = """
SELECT id, title, text FROM sights JOIN sight_texts ON sight = path AND language = ? WHERE site = ? ORDER BY position
"""
_CHAPTERS = """
SELECT id, kind, title, text, text_easy FROM chapters JOIN chapter_texts ON chapter = path AND language = ?
WHERE site = ? ORDER BY position
"""
_TOURS = """
SELECT path, id, kind, mode, title, text, minutes, age_from, age_to, languages_note, access, coalesce(theme, '')
FROM tours JOIN tour_texts ON tour = path AND language = ? WHERE site = ? ORDER BY position
"""
_TOUR_WORDS = (
    "SELECT language FROM tour_languages WHERE tour = ? ORDER BY position",
    "SELECT audience FROM tour_audiences WHERE tour = ? ORDER BY position",
    "SELECT language FROM tour_signs WHERE tour = ? ORDER BY position",
)
_SUBJECTS = """
SELECT site || '-' || id FROM stops
UNION SELECT lower(language) FROM tour_languages UNION SELECT lower(language) FROM tour_signs
"""
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
    office, address, intro, intro_easy, booking, stop_count = connection.execute(_REST, (language, id)).fetchone()
    return Site(
        line=SiteLine(*line),
        office=office,
        address=address,
        intro=Text(intro, intro_easy),
        sights=tuple(Sight(*row) for row in connection.execute(_SIGHTS, (language, id))),
        tours=_tours(connection, language, id),
        figures=figures(connection, language, "site", id),
        advice=tuple(Advice(*row) for row in connection.execute(_ADVICE, (language, id))),
        booking=booking,
        stop_count=stop_count,
        chapters=tuple(
            Chapter(chapter, kind, title, Text(text, easy))
            for chapter, kind, title, text, easy in connection.execute(_CHAPTERS, (language, id))
        ),
    )


def stops(
    connection: sqlite3.Connection, language: str, site: str, media_file: Callable[[str, str], str]
) -> tuple[Stop, ...]:
    """The stops of a site's virtual tour; `media_file` turns hash and extension into the path of a file."""
    return tuple(
        Stop(id, title, Text(text, text_easy), media_file(sha256, ext) if sha256 else "", alt or "")
        for id, title, text, text_easy, sha256, ext, alt in connection.execute(
            _STOPS, {"language": language, "site": site}
        )
    )


def tour_subjects(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Every stop as "site-stop", and every language that a tour is held in."""
    return tuple(subject for (subject,) in connection.execute(_SUBJECTS))


def _tours(connection: sqlite3.Connection, language: str, site: str) -> tuple[Tour, ...]:
    found = []
    rows = connection.execute(_TOURS, (language, site)).fetchall()
    for path, id, kind, mode, title, text, minutes, age_from, age_to, note, access, theme in rows:
        languages, audiences, signed = (
            tuple(word for (word,) in connection.execute(question, (path,))) for question in _TOUR_WORDS
        )
        found.append(
            Tour(
                id=id,
                kind=kind,
                mode=mode,
                title=title,
                text=text,
                minutes=minutes,
                age_from=age_from,
                age_to=age_to,
                languages=languages,
                languages_note=note,
                access=access,
                audiences=audiences,
                theme=theme,
                signed=signed,
            )
        )
    return tuple(found)
