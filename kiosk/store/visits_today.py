"""One day of the interaction log in a few numbers, for who looks after the kiosk."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.store.interactions_file import named_if_damaged, recognised

_NO_TOUCH = "('visit.start', 'visit.end', 'wake', 'screen.enter', 'screen.leave', 'idle.notice', 'idle.answer')"


@dataclass(frozen=True, slots=True)
class Gap:
    """Two local moments (minutes of the day) between which the program did not run; `stopped` if it ended in order."""

    begins: int
    ends: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class Day:
    """The visits of a day: by hour, how long they took (seconds), and how many saw no touch after the first.

    Visits that staff ended are none.
    """

    hours: tuple[int, ...] = (0,) * 24
    seconds: tuple[int, ...] = ()
    idle: int = 0
    gaps: tuple[Gap, ...] = ()


def read_day(path: Path, day: date) -> Day:
    """What the log at `path` tells of a local day; the kiosk may go on writing meanwhile."""
    if not path.is_file():
        return Day()
    with named_if_damaged(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as log:
        if not recognised(log, path):
            return Day()
        visits = log.execute(
            "SELECT min(at + 60 * offset_min) / 3600 % 24, coalesce(max(in_visit_ms), 0) / 1000, "  # noqa: S608  # ours
            f"sum(kind NOT IN {_NO_TOUCH}) FROM events WHERE visit_day = ? AND visit IS NOT NULL "
            "GROUP BY visit HAVING max(kind = 'visit.end' AND control = 'staff') = 0",
            (day.isoformat(),),
        ).fetchall()
        starts = log.execute(
            "SELECT lag(at + 60 * offset_min) OVER each, at + 60 * offset_min, lag(kind) OVER each, kind "
            "FROM events WHERE date(at + 60 * offset_min, 'unixepoch') = ? WINDOW each AS (ORDER BY seq)",
            (day.isoformat(),),
        ).fetchall()
    hours = [0] * 24
    for hour, _, _ in visits:
        hours[hour] += 1
    gaps = tuple(
        Gap(before // 60 % 1440, at // 60 % 1440, last == "kiosk.stop")
        for before, at, last, kind in starts
        if kind == "kiosk.start" and before is not None and at - before >= 60
    )
    return Day(tuple(hours), tuple(seconds for _, seconds, _ in visits), sum(not acts for *_, acts in visits), gaps)
