"""The moments of an edition in windows of time: what the timeline asks while a finger moves."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import lru_cache

from kiosk.content.moments import MomentLine
from kiosk.store import read_timeline
from kiosk.store.read_timeline import Filter, Span

_KEPT = 512
"""How many tops of spans to keep; a page of the thread asks for some twenty."""

EVERYTHING = Filter()


class Chronicle:
    """Answers for spans of dates; no answer is longer than its limit, whatever the number of moments."""

    def __init__(self, connection: sqlite3.Connection, reading: Callable[[], AbstractContextManager[None]]) -> None:
        """Use an edition's connection; `reading` says whose fault it is when a read fails."""
        self._connection = connection
        self._reading = reading
        self.counts = lru_cache(8)(self._counts)
        self.top = lru_cache(_KEPT)(self._top)
        self.facets = lru_cache(8)(self._facets)

    def _counts(self, wanted: Filter = EVERYTHING) -> dict[str, int]:
        """How many matching moments each month ("1947-03") or bare year ("1947") has; what has none is left out."""
        with self._reading():
            return read_timeline.counts_by_month(self._connection, wanted)

    def _top(self, language: str, dates: Span, wanted: Filter = EVERYTHING) -> MomentLine | None:
        """The most important matching moment of a span, the first of equals."""
        with self._reading():
            return read_timeline.top(self._connection, language, dates, wanted)

    def _facets(self, wanted: Filter = EVERYTHING) -> tuple[dict[str, int], dict[int, int]]:
        """Counts for a sheet to choose from: by category under the goal wanted, by goal under the category wanted."""
        with self._reading():
            return read_timeline.facets(self._connection, wanted)

    def count(self, dates: Span, wanted: Filter = EVERYTHING) -> int:
        """How many matching moments lie in a span."""
        with self._reading():
            return read_timeline.count(self._connection, dates, wanted)

    def span(
        self, language: str, dates: Span, wanted: Filter = EVERYTHING, limit: int = 24
    ) -> tuple[tuple[MomentLine, bool], ...]:
        """The first moments of a span in order of time, each with whether it matches."""
        with self._reading():
            return read_timeline.span(self._connection, language, dates, wanted, limit)

    def beside(self, language: str, date: str, id: str, step: int, wanted: Filter = EVERYTHING) -> MomentLine | None:
        """The matching moment before (-1) or after (1) a date and id in time; None at the ends of time."""
        with self._reading():
            return read_timeline.near(self._connection, language, date, id, step, wanted)

    def place_in_day(self, moment: MomentLine) -> tuple[int, int]:
        """Which of the moments of its date it is, from 1, and how many they are."""
        with self._reading():
            return read_timeline.place_in_day(self._connection, str(moment.date), moment.id)

    def on_day(self, language: str, month_day: str, limit: int = 12) -> tuple[MomentLine, ...]:
        """Moments of a day of the year such as "10-24", the most important first."""
        with self._reading():
            return read_timeline.on_day(self._connection, language, month_day, limit)

    def days_beside(self, month_day: str) -> tuple[str, str]:
        """The days of the year with moments before and after a day, across New Year."""
        with self._reading():
            return read_timeline.days_beside(self._connection, month_day)

    def line(self, language: str, id: str) -> MomentLine | None:
        """A moment by its id."""
        with self._reading():
            return read_timeline.line(self._connection, language, id)

    def knows(self, id: str) -> bool:
        """Whether a moment has this id."""
        with self._reading():
            return read_timeline.known(self._connection, id)
