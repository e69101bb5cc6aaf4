"""International days out of an edition's tables."""

import sqlite3
from datetime import date
from typing import Any

from kiosk.content.days import Day, DayLine, Rule
from kiosk.content.text import Text

_LINES = """
SELECT id, kind, name, short_name, month, days.day, length, first_year
FROM days JOIN day_texts ON day_texts.day = id AND language = :language
WHERE (:id = '' OR id = :id)
AND (:goal = 0 OR EXISTS (SELECT 1 FROM day_goals WHERE day_goals.day = id AND goal = :goal))
ORDER BY position
"""
_REST = "SELECT text, text_easy FROM day_texts WHERE day = ? AND language = ?"
_LISTED = "SELECT day, {name} FROM day_{name}s WHERE :id = '' OR day = :id ORDER BY day, position"


def lines(connection: sqlite3.Connection, language: str, goal: int, id: str = "") -> tuple[DayLine, ...]:
    """The days of a Goal, or with 0 all of them, in their order of show; with an `id` that one."""
    goals, rules, dates = (_listed(connection, name, id) for name in ("goal", "rule", "date"))
    return tuple(
        DayLine(
            id=day,
            kind=kind,
            name=name,
            short_name=short_name or name,
            goals=tuple(goals.get(day, ())),
            month=month or 0,
            day=on or 0,
            length=length,
            rules=tuple(Rule.parse(text) for text in rules.get(day, ())),
            dates=tuple(date.fromisoformat(text) for text in dates.get(day, ())),
            first_year=first_year or 0,
        )
        for day, kind, name, short_name, month, on, length, first_year in connection.execute(
            _LINES, {"language": language, "goal": goal, "id": id}
        )
    )


def one(connection: sqlite3.Connection, language: str, id: str) -> Day | None:
    """One day."""
    found = lines(connection, language, 0, id) if id else ()
    if not found:
        return None
    text, easy = connection.execute(_REST, (id, language)).fetchone()
    return Day(found[0], Text(text, easy), tuple(_listed(connection, "symbol", id).get(id, ())))


def _listed(connection: sqlite3.Connection, name: str, id: str) -> dict[str, list[Any]]:
    """What each day names of a kind: goals, rules, dates or symbols."""
    found: dict[str, list[Any]] = {}
    for day, value in connection.execute(_LISTED.format(name=name), {"id": id}):
        found.setdefault(day, []).append(value)
    return found
