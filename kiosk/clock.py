"""Time as something handed in, so that tests never wait and a kiosk with a wrong clock never breaks."""

import time
from datetime import UTC, date, datetime
from typing import Protocol

EARLIEST, LATEST = date(2026, 1, 1), date(2099, 12, 31)
"""No day before this program was written can be today; a dead battery puts a clock back decades."""


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


def trusted_today(clock: Clock) -> date | None:
    """Today where the kiosk stands, or None when the clock cannot be right: then nothing speaks of today."""
    today = clock.now().astimezone().date()
    return today if EARLIEST <= today <= LATEST else None
