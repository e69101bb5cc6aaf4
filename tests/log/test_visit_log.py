"""One visit as the screens tell it: what is noted, what is not, and for how long somebody really was there."""

import pytest
from hand_clock import HandClock
from logwork import NOON, Book

from kiosk.log.events import END_REASONS, Event
from kiosk.log.visit import VisitLog


def test_a_visit_from_the_first_touch_to_the_end(visit: VisitLog, book: Book, clock: HandClock) -> None:
    visit.start("en", "touch")
    visit.act("wake", subject="en", control="line")
    clock.forward(2)
    visit.enter("home")
    clock.forward(3)
    visit.act("goal.open", subject="goal-13", control="bead")
    visit.enter("goal", "goal-13")
    clock.forward(10)
    visit.end("finish")

    assert book.told("kind", "screen", "subject", "control", "in_visit_ms", "dwell_ms") == [
        ("visit.start", "", "", "", 0, None),
        ("wake", "", "en", "line", 0, None),
        ("screen.enter", "home", "", "", 2000, None),
        ("goal.open", "home", "goal-13", "bead", 5000, None),
        ("screen.leave", "home", "", "", 5000, 3000),
        ("screen.enter", "goal", "goal-13", "", 5000, None),
        ("screen.leave", "goal", "goal-13", "", 15000, 10000),
        ("visit.end", "", "", "finish", 15000, None),
    ]
    assert set(book.told("visit", "language", "input")) == {(1, "en", "touch")}
    assert [at for (at,) in book.told("at")] == [NOON, NOON, NOON + 2] + [NOON + 5] * 3 + [NOON + 15] * 2


def test_the_rest_in_which_nobody_was_there_does_not_count(visit: VisitLog, book: Book, clock: HandClock) -> None:
    visit.start("en", "touch")
    visit.enter("home")
    clock.forward(100)
    visit.end("idle", 60)

    assert book.told("kind", "in_visit_ms", "dwell_ms")[-2:] == [
        ("screen.leave", 100_000, 40_000),
        ("visit.end", 40_000, None),
    ]


def test_a_rest_longer_than_the_screen_leaves_no_dwell_below_nothing(
    visit: VisitLog, book: Book, clock: HandClock
) -> None:
    visit.start("en", "touch")
    visit.enter("home")
    clock.forward(5)
    visit.end("idle", 60)

    assert book.told("in_visit_ms", "dwell_ms")[-2:] == [(5000, 0), (0, None)]


def test_the_same_place_is_not_entered_twice_but_another_subject_is(visit: VisitLog, book: Book) -> None:
    visit.start("en", "touch")
    for subject in ("goal-13", "goal-13", "goal-06"):
        visit.enter("goal", subject)

    assert book.told("kind", "subject")[1:] == [
        ("screen.enter", "goal-13"),
        ("screen.leave", "goal-13"),
        ("screen.enter", "goal-06"),
    ]


def test_another_language_and_another_hand_hold_from_then_on(visit: VisitLog, book: Book) -> None:
    visit.start("en", "touch")
    visit.language("ar")
    visit.input("keypad")
    visit.enter("home")

    assert book.told("kind", "language", "value", "input")[1:] == [
        ("language.change", "ar", "en", "touch"),
        ("screen.enter", "ar", "", "keypad"),
    ]


def test_outside_a_visit_nothing_is_noted_but_what_the_kiosk_does(
    visit: VisitLog, book: Book, clock: HandClock
) -> None:
    visit.enter("home")
    visit.act("goal.open", subject="goal-13")
    visit.language("fr")
    visit.end("finish")
    assert book.events == []

    visit.note("kiosk.start")
    assert book.events == [Event("kiosk.start", NOON, _offset(clock))]


def test_what_the_kiosk_does_during_a_visit_is_no_part_of_it(visit: VisitLog, book: Book) -> None:
    visit.start("en", "touch")
    visit.enter("home")
    visit.note("fault", value=3)
    visit.act("ring.spin", control="drag", value=1)

    assert book.told("visit", "screen", "language", "input", "in_visit_ms", "value")[-2:] == [
        (0, "", "", "", None, "3"),
        (1, "home", "en", "touch", 0, "1"),
    ]


def test_visits_follow_each_other_and_take_nothing_along(visit: VisitLog, book: Book) -> None:
    visit.start("fr", "keypad")
    visit.enter("goal", "goal-13")
    visit.end("finish")
    visit.end("finish")
    visit.start("en", "touch")
    visit.enter("goal", "goal-13")

    assert book.told("visit", "kind", "language", "input")[-2:] == [
        (2, "visit.start", "en", "touch"),
        (2, "screen.enter", "en", "touch"),
    ]
    assert [kind for (kind,) in book.told("kind")].count("visit.end") == 1


@pytest.mark.parametrize("reason", END_REASONS)
def test_every_reason_ends_a_visit(visit: VisitLog, book: Book, reason: str) -> None:
    visit.start("en", "touch")
    visit.end(reason)

    assert book.told("kind", "control")[-1] == ("visit.end", reason)


def _offset(clock: HandClock) -> int:
    offset = clock.now().astimezone().utcoffset()
    assert offset is not None
    return int(offset.total_seconds() // 60)
