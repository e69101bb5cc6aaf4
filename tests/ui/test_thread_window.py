"""What lies on the thread: beads that share a place, pages within a budget, slots that are never reset."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.content.dates import PartialDate
from kiosk.content.moments import MomentLine
from kiosk.content.spans import Density
from kiosk.store.chronicle import EVERYTHING
from kiosk.store.read_timeline import Filter
from kiosk.ui.bars import bar_rows
from kiosk.ui.clusters import Page, rows
from kiosk.ui.slots import Slots
from kiosk.ui.thread_window import Look, ThreadWindow


def line(date: str, importance: int = 3) -> MomentLine:
    return MomentLine(f"m-{date}", PartialDate.parse(date), f"On {date}", date, "health", importance)


def page(*dates: str, matching: bool = True) -> Page:
    return Page(1948, 1949, len(dates), len(dates), tuple((line(date), matching) for date in dates))


def test_moments_too_close_for_a_finger_share_a_bead() -> None:
    found = [row for _, row in rows(page("1948-01-10", "1948-01-20", "1948-06-01"), 0.1, "en")]
    assert [(row.count, row.sole) for row in found] == [(2, False), (1, True)]


def test_moments_of_one_day_open_one_after_another() -> None:
    assert [(row.count, row.sole) for _, row in rows(page("1948-01-10", "1948-01-10"), 0.1, "en")] == [(2, True)]


def test_beads_keep_their_distance_also_from_the_next_page() -> None:
    places = [row.place for _, row in rows(page(*(f"1948-{m:02}-28" for m in range(1, 13))), 0.2, "en")]
    assert all(after - before >= 0.2 for before, after in pairwise(places))
    assert places[-1] <= 1949 - 0.2


def test_a_bead_is_named_by_its_most_important_match() -> None:
    members = ((line("1948-01-10", 1), False), (line("1948-01-11", 3), True), (line("1948-01-12", 2), True))
    [(_, row)] = rows(Page(1948, 1949, 3, 2, members), 0.5, "en")
    assert (row.title, row.hits, row.matches) == ("1948-01-12", 2, True)


@pytest.mark.parametrize(("date", "span"), [("1948", 1.0), ("1948-03", 1 / 12), ("1948-03-01", 0.0)])
def test_what_is_only_partly_known_is_a_bar_over_its_span(date: str, span: float) -> None:
    [(_, row)] = rows(page(date), 0.1, "en")
    assert row.span == pytest.approx(span)


class Book:
    """Counts what is asked of it; every month has so many moments."""

    def __init__(self, in_a_month: int) -> None:
        self._in_a_month = in_a_month
        self.asked = 0
        self.most = 0

    def counts(self, wanted: Filter = EVERYTHING) -> dict[str, int]:
        del wanted
        return {f"{year}-{month:02}": self._in_a_month for year in range(1945, 2026) for month in range(1, 13)}

    def count(self, dates: tuple[str, str], wanted: Filter = EVERYTHING) -> int:
        del dates, wanted
        return self._in_a_month

    def span(
        self, language: str, dates: tuple[str, str], wanted: Filter, limit: int
    ) -> tuple[tuple[MomentLine, bool], ...]:
        del language, wanted
        self.asked += 1
        found = tuple((line(f"{dates[0][:4]}-{dates[0][5:7] or '01'}-{day + 1:02}"), True) for day in range(limit))
        self.most = max(self.most, len(found))
        return found

    def top(self, language: str, dates: tuple[str, str], wanted: Filter = EVERYTHING) -> MomentLine:
        del language, wanted
        self.asked += 1
        return line(dates[0])


def test_a_hundred_thousand_moments_are_never_read_together() -> None:
    book = Book(105)
    window = ThreadWindow(book)  # type: ignore[arg-type]
    window.use("en", Filter())
    for scale in (100, 400, 1500, 6000, 18_000):
        window.read(Look(1975, 1975 + 1632 / scale, scale, 96), 10)
    assert window.density.total == 105 * 12 * 81
    assert book.most <= 25
    assert book.asked < 400


def test_reading_stops_when_the_time_is_over_and_goes_on_later() -> None:
    seconds = iter(range(1000))
    window = ThreadWindow(Book(2), timer=lambda: float(next(seconds)))  # type: ignore[arg-type]
    window.use("en", Filter())
    look = Look(1975, 1990, 100, 96)
    first, whole = window.read(look, 3)
    assert not whole
    turns = 1
    while not whole:
        later, whole = window.read(look, 3)
        turns += 1
        assert turns < 50
    assert len(later) > len(first)


@dataclass(frozen=True, slots=True)
class Row:
    shown: bool = False
    text: str = ""


def test_slots_are_filled_in_place_and_never_reset(qtbot: QtBot) -> None:
    parent = QObject()
    slots = Slots(Row, 4, parent)
    with qtbot.assertNotEmitted(slots.modelReset), qtbot.assertNotEmitted(slots.rowsInserted):
        assert slots.fill([("a", Row(True, "a")), ("b", Row(True, "b"))], 9)
        held = {row.text: i for i, row in enumerate(slots.rows) if row.shown}
        assert slots.fill([("b", Row(True, "b")), ("c", Row(True, "c"))], 9)
    assert {row.text for row in slots.rows if row.shown} == {"b", "c"}
    assert slots.rows[held["b"]].text == "b"
    assert slots.rowCount() == 4


def test_slots_fill_no_more_than_their_budget(qtbot: QtBot) -> None:
    parent = QObject()
    slots = Slots(Row, 9, parent)
    wanted = [(i, Row(True, str(i))) for i in range(5)]
    turns = 1
    while not slots.fill(wanted, 2):
        turns += 1
    assert turns == 3


@pytest.mark.parametrize(
    ("counts", "row"),
    [
        ({"1945": 5}, (5, 0, 0.0)),
        ({"1945": 20, "1946": 3}, (0, 0, 0.5 + 8 / 24)),
        ({"1945": 50, "1946": 100}, (0, 0, 0.5)),
    ],
)
def test_a_year_is_a_row_of_beads_or_a_bar(counts: dict[str, int], row: tuple[int, int, float]) -> None:
    density = Density(counts)
    first = bar_rows(density, density, 1940, 1950, 0.1)[0][1]
    assert (first.beads, first.outlines, first.bar) == (row[0], row[1], pytest.approx(row[2]))


def test_what_does_not_match_stays_as_an_outline() -> None:
    [(_, row)] = bar_rows(Density({"1945": 5}), Density({"1945-03": 2}), 1940, 1950, 0.1)
    assert (row.beads, row.outlines) == (2, 3)
