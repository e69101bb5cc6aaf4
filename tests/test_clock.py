"""Which clocks are believed."""

from datetime import UTC, date, datetime

import pytest
from hand_clock import HandClock

from kiosk.clock import trusted_today


@pytest.mark.parametrize(
    ("now", "today"),
    [
        (datetime(1970, 1, 1, 12, tzinfo=UTC), None),
        (datetime(2000, 1, 1, 12, tzinfo=UTC), None),
        (datetime(2025, 12, 30, 12, tzinfo=UTC), None),
        (datetime(2026, 10, 24, 12, tzinfo=UTC), date(2026, 10, 24)),
        (datetime(2044, 2, 29, 12, tzinfo=UTC), date(2044, 2, 29)),
        (datetime(2106, 2, 7, 12, tzinfo=UTC), None),
    ],
)
def test_a_clock_that_cannot_be_right_has_no_today(now: datetime, today: date | None) -> None:
    assert trusted_today(HandClock(now)) == today
