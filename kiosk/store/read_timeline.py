"""Windows of a long timeline: counts, spans and neighbours, so that nobody ever reads all moments."""

import sqlite3
from dataclasses import dataclass

from kiosk.content.moments import MomentLine
from kiosk.store.read_moments import LINE, line_of

_MATCHES = {
    "category": "category = :category",
    "goal": "EXISTS (SELECT 1 FROM moment_goals WHERE moment = moments.id AND goal = :goal)",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What a visitor looks for; "" and 0 stand for every category and every goal."""

    category: str = ""
    goal: int = 0

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.category or self.goal)

    @property
    def condition(self) -> str:
        """The SQL condition that a moment matches."""
        asked = [_MATCHES[name] for name in ("category", "goal") if getattr(self, name)]
        return " AND ".join(asked) or "1"

    @property
    def values(self) -> dict[str, str | int]:
        """The values of its condition."""
        return {"category": self.category, "goal": self.goal}


Span = tuple[str, str]
"""Dates from the first, included, to the second, left out; "1947-03" comes before "1947-03-01"."""


def counts_by_month(connection: sqlite3.Connection, wanted: Filter) -> dict[str, int]:
    """How many moments each month ("1947-03") or, where only that is known, year ("1947") has, in order."""
    if not wanted:
        return dict(connection.execute("SELECT month, count FROM moment_months ORDER BY month"))
    table, condition = "moments", wanted.condition
    if wanted.goal:
        table = "moment_goals CROSS JOIN moments ON moments.id = moment_goals.moment"
        condition = f"goal = :goal {'AND category = :category' if wanted.category else ''}"
    months = f"SELECT substr(date, 1, 7) AS month, count(*) FROM {table} WHERE {condition} GROUP BY 1"  # noqa: S608  # our own
    return dict(sorted(connection.execute(months, wanted.values)))


def span(
    connection: sqlite3.Connection, language: str, dates: Span, wanted: Filter, limit: int
) -> tuple[tuple[MomentLine, bool], ...]:
    """The first moments of a span by date, then id, each with whether it matches."""
    rows = connection.execute(
        f"{LINE.replace('importance', f'importance, {wanted.condition}')}"  # our own
        " WHERE date >= :since AND date < :until ORDER BY date, moments.id LIMIT :limit",
        {"language": language, "since": dates[0], "until": dates[1], "limit": limit, **wanted.values},
    )
    return tuple((line_of(row[:-1]), bool(row[-1])) for row in rows)


def top(connection: sqlite3.Connection, language: str, dates: Span, wanted: Filter) -> MomentLine | None:
    """The most important moment of a span that matches, the first of equals."""
    found = connection.execute(
        f"SELECT id FROM moments WHERE date >= :since AND date < :until AND {wanted.condition}"  # noqa: S608  # our own
        " ORDER BY importance, date, id LIMIT 1",
        {"since": dates[0], "until": dates[1], **wanted.values},
    ).fetchone()
    return None if found is None else line(connection, language, found[0])


def count(connection: sqlite3.Connection, dates: Span, wanted: Filter) -> int:
    """How many moments of a span match."""
    return int(
        connection.execute(
            f"SELECT count(*) FROM moments WHERE date >= :since AND date < :until AND {wanted.condition}",  # noqa: S608  # our own
            {"since": dates[0], "until": dates[1], **wanted.values},
        ).fetchone()[0]
    )


def near(
    connection: sqlite3.Connection, language: str, date: str, id: str, step: int, wanted: Filter
) -> MomentLine | None:
    """The matching moment before (`step` -1) or after (1) a date and id; an empty id stands before all of its day."""
    sign, order = ("<", "DESC") if step < 0 else (">", "ASC")
    found = connection.execute(
        f"SELECT id FROM moments WHERE (date, id) {sign} (:date, :id) AND {wanted.condition}"  # noqa: S608  # our own
        f" ORDER BY date {order}, id {order} LIMIT 1",
        {"date": date, "id": id, **wanted.values},
    ).fetchone()
    return None if found is None else line(connection, language, found[0])


def place_in_day(connection: sqlite3.Connection, date: str, id: str) -> tuple[int, int]:
    """Which of the moments of exactly this date it is, from 1, and how many they are."""
    before, total = connection.execute(
        "SELECT count(*) FILTER (WHERE id < ?), count(*) FROM moments WHERE date = ?", (id, date)
    ).fetchone()
    return before + 1, total


def on_day(connection: sqlite3.Connection, language: str, month_day: str, limit: int) -> tuple[MomentLine, ...]:
    """Moments of a day of the year such as "10-24", the most important first."""
    rows = connection.execute(
        f"{LINE} WHERE month_day = :day ORDER BY importance, date, moments.id LIMIT :limit",  # our own
        {"language": language, "day": month_day, "limit": limit},
    )
    return tuple(map(line_of, rows))


def days_beside(connection: sqlite3.Connection, month_day: str) -> tuple[str, str]:
    """The days of the year with moments before and after a day, across New Year; "" when there are none."""
    before = "SELECT max(month_day) FROM moments WHERE month_day < ?"
    after = "SELECT min(month_day) FROM moments WHERE month_day > ?"

    def found(query: str, edge: str) -> str:
        row = connection.execute(query, (month_day,)).fetchone() or (None,)
        return row[0] or connection.execute(query, (edge,)).fetchone()[0] or ""

    return found(before, "99"), found(after, "")


def facets(connection: sqlite3.Connection, wanted: Filter) -> tuple[dict[str, int], dict[int, int]]:
    """How many moments each category has under the goal wanted, and each goal under the category wanted."""
    goal, category = Filter(goal=wanted.goal), Filter(category=wanted.category)
    categories = f"SELECT category, count(*) FROM moments WHERE {goal.condition} GROUP BY category"  # noqa: S608  # our own
    joined = "JOIN moments ON moments.id = moment_goals.moment" if category else ""
    goals = f"SELECT goal, count(*) FROM moment_goals {joined} WHERE {category.condition} GROUP BY goal"  # noqa: S608  # our own
    by_category = connection.execute(categories, goal.values)
    by_goal = connection.execute(goals, category.values)
    return dict(by_category), dict(by_goal)


def known(connection: sqlite3.Connection, id: str) -> bool:
    """Whether a moment has this id."""
    return connection.execute("SELECT 1 FROM moments WHERE id = ?", (id,)).fetchone() is not None


def line(connection: sqlite3.Connection, language: str, id: str) -> MomentLine | None:
    """A moment by its id."""
    row = connection.execute(f"{LINE} WHERE moments.id = :id", {"language": language, "id": id}).fetchone()
    return None if row is None else line_of(row)
