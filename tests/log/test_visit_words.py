"""What a visit notes: numbers kept short, times with their offset, and no word from outside."""

import os
import time
from collections.abc import Iterator

import pytest
from hand_clock import HandClock
from logwork import NOON, Book

from kiosk.log.events import UnknownWordError
from kiosk.log.visit import VisitLog


@pytest.fixture
def india() -> Iterator[None]:
    """A machine that stands in India: 330 minutes before UTC."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Asia/Kolkata"
    time.tzset()
    yield
    os.environ.pop("TZ")
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize(
    ("value", "noted"),
    [
        (None, ""),
        (0, "0"),
        (-1, "-1"),
        (1945, "1945"),
        (2_000_000, "2000000"),
        (1 / 3, "0.333"),
        (-0.0001, "0"),
        (0.1 + 0.2, "0.3"),
        (10.0, "10"),
        ("virtual", "virtual"),
    ],
)
def test_numbers_are_noted_short(visit: VisitLog, book: Book, value: float | str | None, noted: str) -> None:
    visit.start("en", "touch")
    visit.act("ring.spin", value=value)

    assert book.events[-1].value == noted


@pytest.mark.usefixtures("india")
def test_times_are_utc_with_the_offset_of_the_place(visit: VisitLog, book: Book) -> None:
    visit.start("en", "touch")

    assert book.told("at", "offset_min") == [(NOON, 330)]


def test_a_word_from_outside_is_refused_loudly_in_tests(visit: VisitLog, book: Book) -> None:
    visit.start("en", "touch")

    with pytest.raises(UnknownWordError):
        visit.act("goal.open", subject="Ada Lovelace")
    assert len(book.events) == 1


def test_and_counted_without_a_word_of_it_on_a_kiosk(book: Book, clock: HandClock) -> None:
    visit = VisitLog(book, clock, frozenset())
    visit.start("en", "touch")
    visit.act("goal.open", subject="Ada Lovelace")
    visit.act("shout")
    visit.act("ring.spin", value=float("inf"))
    visit.end("finish")

    assert book.told("kind", "value", "visit") == [("visit.start", "", 1), ("visit.end", "", 1), ("fault", "3", 0)]
    assert "Ada" not in repr(book.events)
    visit.start("en", "touch")
    visit.end("finish")
    assert [kind for (kind,) in book.told("kind")].count("fault") == 1, "a loss is told once"
