"""When a venue is open."""

from datetime import datetime

import pytest

from kiosk.content.hours import Hours, read_closed_day, read_span, write_span

WEEK = Hours(("10:00-18:00",) * 5 + ("closed", ""), ("12-25", "2026-10-26"))
MONDAY = datetime(2026, 10, 19, 9, 59)


@pytest.mark.parametrize(
    ("text", "span"),
    [("10:00-18:30", (600, 1110)), ("00:00-24:00", (0, 1440)), ("", (0, 1440)), ("closed", None)],
)
def test_a_day_is_read(text: str, span: tuple[int, int] | None) -> None:
    assert read_span(text) == span
    if span and text:
        assert write_span(*span) == text


@pytest.mark.parametrize(
    "text", ["18:00-10:00", "10:00-10:00", "10-18", "9:00-18:00", "24:30-25:00", "open", "10:00-24:01"]
)
def test_other_words_are_no_hours(text: str) -> None:
    with pytest.raises(ValueError, match=r"is neither|does not end"):
        read_span(text)


@pytest.mark.parametrize("text", ["2026-02-30", "13-01", "christmas", "2026-1-1"])
def test_other_words_are_no_day(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_closed_day(text)
    assert [read_closed_day(good) for good in ("12-25", "02-29", "2026-12-24")] == ["12-25", "02-29", "2026-12-24"]


@pytest.mark.parametrize(
    ("moment", "is_open", "opens"),
    [
        (MONDAY, False, "2026-10-19 10:00"),
        (MONDAY.replace(hour=10, minute=0), True, None),
        (MONDAY.replace(hour=17, minute=59), True, None),
        (MONDAY.replace(hour=18, minute=0), False, "2026-10-20 10:00"),
        (MONDAY.replace(day=24, hour=12), False, "2026-10-25 00:00"),
        (MONDAY.replace(day=25, hour=23), True, None),
        (MONDAY.replace(day=26, hour=12), False, "2026-10-27 10:00"),
        (MONDAY.replace(month=12, day=25, hour=12), False, "2026-12-27 00:00"),
    ],
)
def test_open_or_closed(moment: datetime, is_open: bool, opens: str | None) -> None:
    assert WEEK.is_open(moment) is is_open
    if opens:
        assert str(WEEK.opens_next(moment)) == f"{opens}:00"


def test_nobody_can_tell_when_a_house_that_is_always_closed_opens() -> None:
    assert Hours(("closed",) * 7).opens_next(MONDAY) is None
    assert Hours().is_open(MONDAY)
