"""Time as something handed in, so that tests never wait and a kiosk with a wrong clock never breaks."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program asks of time."""

    def monotonic(self) -> float:
        """Seconds that only grow; for durations and timers."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC; for dates and log rows."""


class SystemClock:
    """The machine's own clocks."""

    def monotonic(self) -> float:
        """Seconds since some fixed point."""
        return time.monotonic()

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


_MADE = datetime(2026, 1, 1, tzinfo=UTC)


def believable(now: datetime) -> bool:
    """Whether a wall clock can be right: a machine that lost its time stands in a year before this program was made."""
    return now >= _MADE
