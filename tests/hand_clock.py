"""A clock that moves only when told to."""

from datetime import UTC, datetime, timedelta


class HandClock:
    """A clock that moves only when told to."""

    def __init__(self, now: datetime = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)) -> None:
        self._now = now
        self._seconds = 1000.0

    def monotonic(self) -> float:
        return self._seconds

    def now(self) -> datetime:
        return self._now

    def forward(self, seconds: float) -> None:
        """Let time pass; threads that wait for the seconds see the new date with them."""
        self._now += timedelta(seconds=seconds)
        self._seconds += seconds
