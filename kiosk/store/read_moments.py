"""Moments out of an edition's tables; every query walks an index, so that a window of a long timeline costs little."""

import sqlite3

from kiosk.content.dates import PartialDate
from kiosk.content.moments import Moment, MomentLine, Vote
from kiosk.content.text import Text

LINE = """
SELECT moments.id, date, title, short_title, category, importance
FROM moments JOIN moment_texts ON moment_texts.moment = moments.id AND language = :language
"""
"""What a line needs; a WHERE clause follows."""

_REST = """
SELECT text, text_easy, place, yearbook, latitude, longitude, votes_yes, votes_no, votes_abstain
FROM moments JOIN moment_texts ON moment = moments.id AND language = ? WHERE moments.id = ?
"""


def lines(
    connection: sqlite3.Connection, language: str, category: str, goal: int, since: int, until: int
) -> tuple[MomentLine, ...]:
    """The moments of a span of years by date, then id; "" and 0 stand for every category and every goal."""
    conditions = ["year BETWEEN :since AND :until"]
    if category:
        conditions.append("category = :category")
    if goal:
        conditions.append("EXISTS (SELECT 1 FROM moment_goals WHERE moment = moments.id AND goal = :goal)")
    rows = connection.execute(
        f"{LINE} WHERE {' AND '.join(conditions)} ORDER BY year, date, moments.id",
        {"language": language, "category": category, "goal": goal, "since": since, "until": until},
    )
    return tuple(line_of(row) for row in rows)


def one(connection: sqlite3.Connection, language: str, id: str) -> Moment | None:
    """One moment."""
    line = connection.execute(f"{LINE} WHERE moments.id = :id", {"language": language, "id": id}).fetchone()
    if line is None:
        return None
    text, text_easy, place, yearbook, latitude, longitude, *votes = connection.execute(_REST, (language, id)).fetchone()
    goals = connection.execute("SELECT goal FROM moment_goals WHERE moment = ? ORDER BY position", (id,))
    symbols = connection.execute("SELECT symbol FROM moment_symbols WHERE moment = ? ORDER BY position", (id,))
    return Moment(
        line=line_of(line),
        text=Text(text, text_easy),
        place=place,
        goals=tuple(number for (number,) in goals),
        symbols=tuple(symbol for (symbol,) in symbols),
        yearbook=yearbook or "",
        latitude=latitude,
        longitude=longitude,
        vote=None if votes[0] is None else Vote(*votes),
    )


def categories(connection: sqlite3.Connection) -> set[str]:
    """The categories that occur."""
    return {category for (category,) in connection.execute("SELECT DISTINCT category FROM moments")}


def line_of(row: tuple[str, str, str, str, str, int]) -> MomentLine:
    """A moment's line from a row of `LINE`."""
    id, date, title, short_title, category, importance = row
    return MomentLine(id, PartialDate.parse(date), title, short_title, category, importance)
