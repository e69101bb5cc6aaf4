"""Goals and figures out of an edition's tables."""

import sqlite3
from collections.abc import Callable
from typing import Any

from kiosk.content.figures import Figure
from kiosk.content.goals import Action, Goal, GoalLine
from kiosk.content.series import Series
from kiosk.content.text import Text

_LINE = """
SELECT goals.id, number, title, call, colour, text_colour, night_colour, night_text_colour, targets
FROM goals JOIN goal_texts ON goal = goals.id AND language = ?
"""
_REST = """
SELECT why, why_easy, sha256, ext, alt, (SELECT count(*) FROM moment_goals WHERE moment_goals.goal = number)
FROM goals JOIN goal_texts ON goal_texts.goal = goals.id AND goal_texts.language = :language
LEFT JOIN media ON media.id = emblem
LEFT JOIN media_texts ON media_texts.media = emblem AND media_texts.language = :language
WHERE goals.id = :id
"""
_ACTIONS = """
SELECT id, text, coalesce(place, '') FROM actions JOIN action_texts ON action = path AND language = ?
WHERE goal = ? ORDER BY position
"""
_SERIES = """
SELECT path, id, unit, better, target_2030, title, measure, source
FROM series JOIN series_texts ON series = path AND language = ? WHERE goal = ? ORDER BY position
"""
_POINTS = "SELECT year, value FROM series_points WHERE series = ? ORDER BY year"
_FIGURES = """
SELECT id, value, bound, unit, as_of, caption, source, whole
FROM figures JOIN figure_texts ON figure = path AND language = ? WHERE {owner} = ? ORDER BY position
"""


def lines(connection: sqlite3.Connection, language: str) -> tuple[GoalLine, ...]:
    """All goals in their order of show."""
    return tuple(GoalLine(*row) for row in connection.execute(f"{_LINE} ORDER BY position", (language,)))


def one(connection: sqlite3.Connection, language: str, id: str, media_file: Callable[[str, str], str]) -> Goal | None:
    """One goal; `media_file` turns hash and extension into the path of a file."""
    line = connection.execute(f"{_LINE} WHERE goals.id = ?", (language, id)).fetchone()
    if line is None:
        return None
    why, why_easy, sha256, ext, alt, moment_count = connection.execute(
        _REST, {"language": language, "id": id}
    ).fetchone()
    return Goal(
        line=GoalLine(*line),
        why=Text(why, why_easy),
        figures=figures(connection, language, "goal", id),
        series=tuple(_series(connection, row) for row in connection.execute(_SERIES, (language, id))),
        actions=tuple(Action(*row) for row in connection.execute(_ACTIONS, (language, id))),
        emblem=media_file(sha256, ext) if sha256 else "",
        emblem_alt=alt or "",
        moment_count=moment_count,
    )


def _series(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Series:
    path, id, unit, better, target, title, measure, source = row
    points = tuple(connection.execute(_POINTS, (path,)))
    return Series(id, unit, better or "", target, title, measure, source, points)


def figures(connection: sqlite3.Connection, language: str, owner: str, id: str) -> tuple[Figure, ...]:
    """The figures of one goal or site; `owner` is the column that points to it: "goal" or "site"."""
    return tuple(Figure(*row) for row in connection.execute(_FIGURES.format(owner=owner), (language, id)))
