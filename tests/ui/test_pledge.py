"""A pledge: chosen, kept on the disk, and only then thanked for; one a visit, and nobody knows whose."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.pledges import Pledge
from kiosk.content.text import Text
from kiosk.store.tallies import Tallies
from kiosk.ui.pledge_counts import Counts, dot_unit, dots, keep_pledge, people, read_counts
from kiosk.ui.pledge_page import ROWS, order

DAY = date(2026, 10, 24)
PLEDGES = tuple(Pledge(f"p{n}", 1 + n // 2, "home", Text(f"Do {n}")) for n in range(34))


@pytest.fixture
def store(shipped_store: Path, tmp_path: Path) -> Path:
    """A data folder of its own, in which nobody has pledged anything."""
    return Path(copytree(shipped_store, tmp_path / "store", ignore=ignore_patterns("tallies.json")))


@pytest.fixture
def visit(store: Path, qapp: QApplication) -> Iterator[Visit]:
    """A visit in English at the pledges, from Goal 13."""
    visit = Visit(store, (1080, 1920))
    visit.exhibit.wake("en", "line")
    visit.open("pledge", "goal-13")
    visit.settle()
    yield visit
    visit.close()


def _kept(store: Path) -> dict[str, dict[str, int]]:
    path = store / "tallies.json"
    return dict(json.loads(path.read_text())["tallies"]) if path.exists() else {}


def _rows(visit: Visit) -> list[str]:
    return [row.pledgeId for row in visit.exhibit.pledge._rows.rows]


def _until(visit: Visit, stage: str) -> None:
    for _ in range(200):
        if visit.exhibit.pledge.stage == stage:
            break
        QTest.qWait(10)
    assert visit.exhibit.pledge.stage == stage
    visit.settle()


def _take(visit: Visit, pledge: str) -> None:
    visit.exhibit.pledge.select(pledge)
    visit.exhibit.pledge.take("line")
    _until(visit, "done")


def _line(visit: Visit, text: str) -> QQuickItem:
    return next(item for item in visit.all("PledgeLine") if item.property("text") == text)


def test_the_goal_one_comes_from_is_first(visit: Visit) -> None:
    assert _rows(visit)[:2] == ["no-car-day", "plants-day"]
    assert len(set(_rows(visit))) == ROWS


def test_a_finger_chooses_and_the_check_takes(visit: Visit, store: Path) -> None:
    line = _line(visit, "Leave the car one day a week")
    visit.finger(next(item for item in line.childItems() if item.property("hint")))
    assert visit.exhibit.pledge.chosen == "no-car-day"
    assert _kept(store) == {}

    check = next(item for item in line.childItems() if item.property("name") == "Take this place")
    visit.finger(check)
    _until(visit, "done")

    assert _kept(store)["pledges"] == {"no-car-day": 1}
    assert visit.exhibit.pledge.total == 1


def test_the_count_is_on_the_disk_before_anybody_is_thanked(visit: Visit, store: Path) -> None:
    pledge, seen = visit.exhibit.pledge, []
    pledge.changed.connect(lambda: seen.append((str(pledge.stage), bool(_kept(store)))))

    _take(visit, "no-car-day")

    assert ("done", True) in seen
    assert ("done", False) not in seen


def test_a_disk_that_takes_nothing_is_told_and_noted(visit: Visit, store: Path) -> None:
    pledge = visit.exhibit.pledge
    pledge.select("no-car-day")
    (store / "tallies.json").mkdir()
    pledge.take("line")
    for _ in range(200):
        if pledge.failed:
            break
        QTest.qWait(10)
    visit.settle()

    assert (pledge.stage, pledge.failed, pledge.total) == ("choose", True, 0)
    said = [str(item.property("text")) for item in visit.all("Copy") if item.isVisible()]
    assert "Could not be kept. Please try once more." in said
    assert [event.kind for event in visit.notes.events].count("fault") == 1

    (store / "tallies.json").rmdir()
    pledge.take("line")
    _until(visit, "done")
    assert _kept(store)["pledges"] == {"no-car-day": 1}


def test_another_pledge_of_the_same_visit_moves_the_count(visit: Visit, store: Path) -> None:
    _take(visit, "no-car-day")
    visit.exhibit.pledge.choose()
    assert visit.exhibit.pledge.stage == "choose"
    _take(visit, "clean-plate")

    assert _kept(store) == {
        "pledges": {"clean-plate": 1},
        "pledge-days": {"2026-10-24": 1},
        "pledge-months": {"2026-10": 1},
    }
    taken = [(event.kind, event.subject, event.value) for event in visit.notes.events if event.kind[:8] == "pledge.t"]
    assert taken == [("pledge.take", "no-car-day", "1")]
    assert [event.kind for event in visit.notes.events][-1] == "pledge.change"


def test_the_next_visitor_is_another_one_and_finds_no_trace(visit: Visit, store: Path) -> None:
    _take(visit, "no-car-day")
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    visit.open("pledge", "")
    visit.settle()

    pledge = visit.exhibit.pledge
    assert (pledge.stage, pledge.chosen, pledge.changing) == ("choose", "", False)
    _take(visit, "no-car-day")
    assert _kept(store)["pledges"] == {"no-car-day": 2}


def test_who_is_not_counted_still_adds_one_and_leaves_nothing_else(visit: Visit, store: Path) -> None:
    visit.exhibit.privacy.decline()
    noted = len(visit.notes.events)

    _take(visit, "no-car-day")

    assert _kept(store)["pledges"] == {"no-car-day": 1}
    assert len(visit.notes.events) == noted


def test_a_turn_of_the_wheel_brings_another_goal_to_the_place(visit: Visit) -> None:
    wheel = visit.find("GoalWheel")
    middle = wheel.mapToScene(QPoint(0, 0)).toPoint() + QPoint(540, round(float(wheel.property("middleY"))))
    rim = round(float(wheel.property("rim")))
    panel = visit.panel

    def at(across: int) -> QPoint:
        return middle + QPoint(across, round((rim**2 - across**2) ** 0.5))

    QTest.touchEvent(visit.window, panel).press(0, at(220), visit.window).commit()
    for across in range(200, 40, -10):
        QTest.touchEvent(visit.window, panel).move(0, at(across), visit.window).commit()
        visit.settle()
    QTest.qWait(150)
    QTest.touchEvent(visit.window, panel).release(0, at(50), visit.window).commit()
    visit.settle()

    number = visit.exhibit.pledge.goalNumber
    assert number not in {0, 13}
    assert [row.goal for row in visit.exhibit.pledge._rows.rows[:2]] == [number, number]
    assert "ring.spin" in [event.kind for event in visit.notes.events]


def test_the_keys_reach_a_pledge_and_take_it(visit: Visit, store: Path) -> None:
    visit.exhibit.touched("keypad")
    for _ in range(60):
        visit.press(Qt.Key.Key_Down)
        if visit.focus().property("name") == "Leave the car one day a week":
            break
    visit.press(Qt.Key.Key_Return)
    visit.settle()
    visit.press(Qt.Key.Key_Down)
    assert visit.focus().property("name") == "Take this place"
    visit.press(Qt.Key.Key_Return)
    _until(visit, "done")

    assert _kept(store)["pledges"] == {"no-car-day": 1}


@pytest.mark.parametrize(
    ("kind", "name", "screen", "subject"),
    [
        ("Pill", "A question about it", "quiz", "goal-13"),
        ("Pill", "How was it?", "survey", ""),
        ("Tap", "You", "quiz", "goal-13"),
        ("Disc", "Goal 13: Climate Action", "goal", "goal-13"),
        ("Disc", "Goal 4: Quality Education", "goal", "goal-04"),
    ],
)
def test_after_the_thanks_the_doors_lead_on(visit: Visit, kind: str, name: str, screen: str, subject: str) -> None:
    _take(visit, "no-car-day")
    QTest.qWait(800)
    visit.finger(next(item for item in visit.all(kind) if item.isVisible() and item.property("name") == name))

    assert (visit.exhibit.navigation.screen, visit.exhibit.navigation.subject) == (screen, subject)
    assert ("pledge.next", screen) in [(event.kind, event.subject) for event in visit.notes.events]
    if screen != "survey":
        visit.exhibit.back()
        assert visit.exhibit.pledge.stage == "done", "back leads to where one was"


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _grip(visit: Visit, line: QQuickItem) -> QPoint:
    """The middle of a row's disc."""
    inward = line.property("margin") + 50
    across = line.width() - inward if visit.exhibit.rightToLeft else inward
    return line.mapToScene(QPointF(across, line.height() / 2)).toPoint()


def _pull(visit: Visit, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    def touch() -> Any:
        return QTest.touchEvent(visit.window, visit.panel)

    touch().press(0, start, visit.window).commit()
    for share in range(1, 6):
        touch().move(0, start + (end - start) * share / 5, visit.window).commit()
        visit.settle()
    if let_go:
        touch().release(0, end, visit.window).commit()
        visit.settle()


@pytest.mark.parametrize("still", [False, True])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_disc_is_pulled_into_the_open_place(visit: Visit, store: Path, language: str, still: bool) -> None:
    visit.exhibit.chooseLanguage(language)
    visit.exhibit.comfort.choose("still", still)
    visit.settle()
    line = next(item for item in visit.all("PledgeLine") if item.property("goal") == 14)
    wheel = visit.find("GoalWheel")
    place = wheel.mapToScene(wheel.property("placeCentre")).toPoint()

    _pull(visit, _grip(visit, line), place, let_go=False)
    assert visit.exhibit.pledge.chosen == line.property("pledgeId"), "the place takes its colour on the way"
    assert wheel.property("awaited") is True
    assert visit.all("PulledDisc")[0].isVisible()
    assert _kept(store) == {}, "in the hand it is not taken yet"
    QTest.touchEvent(visit.window, visit.panel).release(0, place, visit.window).commit()
    _until(visit, "done")

    assert _kept(store)["pledges"] == {visit.exhibit.pledge.chosen: 1}
    done = [(event.kind, event.control) for event in visit.notes.events if event.kind.startswith("pledge.")]
    assert done == [("pledge.view", ""), ("pledge.select", "drag"), ("pledge.take", "drag")]


@pytest.mark.parametrize("still", [False, True])
def test_a_disc_let_go_elsewhere_goes_home_and_nothing_is_taken(visit: Visit, store: Path, still: bool) -> None:
    visit.exhibit.comfort.choose("still", still)
    line = next(item for item in visit.all("PledgeLine") if item.property("goal") == 14)
    start = _grip(visit, line)

    _pull(visit, start, start + QPoint(300, -200))
    assert visit.all("PulledDisc")[0].isVisible() is not still
    QTest.qWait(400)
    visit.settle()

    assert not visit.all("PulledDisc")[0].isVisible()
    assert (visit.exhibit.pledge.stage, _kept(store)) == ("choose", {})
    assert visit.exhibit.pledge.chosen == line.property("pledgeId"), "it stays chosen, to be taken by a touch"


def test_a_small_tremble_on_a_disc_is_a_touch(visit: Visit) -> None:
    line = _line(visit, "Leave the car one day a week")
    start = _grip(visit, line)

    _pull(visit, start, start + QPoint(6, 6))

    assert visit.exhibit.pledge.chosen == "no-car-day"
    assert not visit.all("PulledDisc")[0].isVisible()


def test_a_list_that_is_longer_than_its_window_scrolls_beside_the_discs_only(visit: Visit) -> None:
    visit.exhibit.comfort.chooseText(3)
    visit.settle()
    ground = next(item for item in visit.all("Ground") if item.property("overflows") and item.isVisible())
    line = visit.all("PledgeLine")[1]
    before = line.mapToScene(QPointF(0, 0)).y()

    _pull(visit, _grip(visit, line), _grip(visit, line) + QPoint(0, -150))
    assert line.mapToScene(QPointF(0, 0)).y() == pytest.approx(before)
    assert ground.property("held") is False

    words = _middle(line)
    _pull(visit, words, words + QPoint(0, -150))
    assert line.mapToScene(QPointF(0, 0)).y() < before - 50


def test_words_of_a_pledge_are_twice_as_large_where_text_is(visit: Visit) -> None:
    visit.exhibit.comfort.chooseText(3)
    visit.settle()
    lines = [item for item in visit.all("Copy") if item.property("text") == "Eat only plants one day a week"]
    assert [round(item.property("_step"), 2) for item in lines] == [1], "it wraps before it shrinks"


def test_the_language_changes_and_the_choice_stays(visit: Visit) -> None:
    visit.exhibit.pledge.select("no-car-day")
    visit.exhibit.chooseLanguage("ru")
    visit.settle()

    assert visit.exhibit.pledge.chosen == "no-car-day"
    assert visit.exhibit.pledge.text == "Один день в неделю без машины"


def test_the_attract_screen_knows_the_total_before_any_visit(store: Path, qapp: QApplication) -> None:
    Tallies(store / "tallies.json").add("pledges", "no-car-day", 12_408)
    visit = Visit(store, (540, 960))
    try:
        for _ in range(200):
            if visit.exhibit.pledge.total:
                break
            QTest.qWait(10)
        assert visit.exhibit.pledge.total == 12_408
    finally:
        visit.close()


@pytest.mark.parametrize(
    ("goal", "taken", "first"), [(0, "", []), (5, "", ["p8", "p9"]), (5, "p30", ["p30", "p8", "p9"])]
)
def test_what_is_offered_first(goal: int, taken: str, first: list[str]) -> None:
    offered = [pledge.id for pledge in order(PLEDGES, goal, taken, DAY)]

    assert offered[: len(first)] == first
    assert len(set(offered)) == ROWS


def test_the_offer_turns_daily_until_all_were_there_and_shows_as_many_goals_as_rows() -> None:
    days = [order(PLEDGES, 0, "", date.fromordinal(DAY.toordinal() + step)) for step in range(17)]

    assert {pledge.id for offered in days for pledge in offered} == {pledge.id for pledge in PLEDGES}
    assert all(len({pledge.goal for pledge in offered}) == ROWS for offered in days)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        (Counts({}, 0, 0), ("", 0)),
        (Counts({}, 1, 1), ("month", 1)),
        (Counts({}, 19, 300), ("month", 300)),
        (Counts({}, 20, 300), ("day", 20)),
    ],
)
def test_few_people_of_a_day_are_shown_with_their_month(counts: Counts, shown: tuple[str, int]) -> None:
    assert people(counts) == shown


@pytest.mark.parametrize(
    ("most", "unit", "count", "drawn"),
    [
        (0, 1, 0, 0),
        (34, 1, 34, 34),
        (35, 2, 1, 1),
        (100, 5, 35, 7),
        (171, 10, 3, 1),
        (3204, 100, 3204, 32),
        (3401, 200, 850, 4),
    ],
)
def test_a_dot_stands_for_as_many_people_as_the_fullest_row_needs(most: int, unit: int, count: int, drawn: int) -> None:
    assert dot_unit(most) == unit
    assert dots(count, unit) == drawn


def test_only_the_present_day_and_month_are_kept(tmp_path: Path) -> None:
    tallies = Tallies(tmp_path / "tallies.json")
    keep_pledge(tallies, "walk", "", date(2026, 10, 31))
    keep_pledge(tallies, "walk", "", date(2026, 11, 1))
    counts = keep_pledge(tallies, "walk", "", date(2026, 11, 1))

    assert (counts.total, counts.today, counts.month) == (3, 2, 2)
    assert dict(tallies.counts("pledge-days")) == {"2026-11-01": 2}
    assert dict(tallies.counts("pledge-months")) == {"2026-11": 2}


def test_without_a_trusted_clock_a_pledge_counts_but_belongs_to_no_day(tmp_path: Path) -> None:
    tallies = Tallies(tmp_path / "tallies.json")
    keep_pledge(tallies, "walk", "", None)

    assert read_counts(tallies, None) == Counts({"walk": 1}, 0, 0)
