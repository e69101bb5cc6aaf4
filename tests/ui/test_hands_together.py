"""Two hands, palms, trembling fingers, things left on the panel: one visitor is served, and nobody is kept alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.ui.fingers import Fingers


@pytest.fixture(scope="module")
def kiosk(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    visit = Visit(shipped_store, (540, 960))
    yield visit
    visit.close()


@pytest.fixture
def visit(kiosk: Visit) -> Iterator[Visit]:
    kiosk.exhibit.finish()
    kiosk.exhibit.wake("en", "line")
    kiosk.settle()
    QTest.qWait(310)  # else this visitor's finger would be the trembling one of the visitor before
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def _door(visit: Visit) -> QPoint:
    """The middle of the door to the timeline."""
    door = next(item for item in visit.all("DoorLine") if item.property("text") == "Timeline")
    return door.mapToScene(door.boundingRect().center()).toPoint()


def _hand(visit: Visit) -> QTest.QTouchEventSequence:
    return QTest.touchEvent(visit.window, visit.panel, False)


def test_a_second_hand_is_nothing_while_a_finger_drags(visit: Visit) -> None:
    ring, door = visit.find("Ring"), _door(visit)
    at = QPoint(270, 100)
    _hand(visit).press(0, at, visit.window).commit()
    for step in range(1, 6):
        _hand(visit).move(0, at + QPoint(step * 20, 0), visit.window).commit()
        visit.settle()
    turned = ring.property("turned")
    assert turned > 0
    at += QPoint(120, 0)
    _hand(visit).move(0, at, visit.window).press(1, door, visit.window).commit()
    _hand(visit).stationary(0).release(1, door, visit.window).commit()
    visit.settle()
    turned = ring.property("turned")
    assert visit.exhibit.navigation.screen == "home", "the second hand opened no door"
    for step in (20, 40):
        _hand(visit).move(0, at + QPoint(step, 10), visit.window).commit()
        visit.settle()
    assert ring.property("turned") > turned, "the first one still drags"
    _hand(visit).release(0, at + QPoint(40, 10), visit.window).commit()
    visit.settle()
    QTest.qWait(320)
    _hand(visit).press(0, door, visit.window).commit()
    _hand(visit).release(0, door, visit.window).commit()
    visit.settle()
    assert visit.exhibit.navigation.screen == "timeline", "later the same place works"


def test_two_visitors_at_once_are_both_heard_while_nobody_drags(visit: Visit) -> None:
    door = _door(visit)
    _hand(visit).press(0, QPoint(20, 20), visit.window).commit()
    _hand(visit).stationary(0).press(1, door, visit.window).commit()
    _hand(visit).stationary(0).release(1, door, visit.window).commit()
    _hand(visit).release(0, QPoint(20, 20), visit.window).commit()
    visit.settle()
    assert visit.exhibit.navigation.screen == "timeline"


@pytest.mark.parametrize(("pause", "easy"), [(0, True), (340, False)], ids=["trembling", "two touches"])
def test_a_trembling_finger_switches_once(visit: Visit, pause: int, easy: bool) -> None:
    visit.open("goal", "goal-13")
    visit.settle()
    door = next(item for item in visit.all("DiscDoor") if item.property("text") in ("Easy words", "All words"))
    visit.finger(door)
    QTest.qWait(pause)
    visit.finger(door)
    assert visit.exhibit.comfort.easy is easy


@pytest.mark.parametrize(
    ("pause", "screens"), [(0, ["goal"]), (340, ["goal", "quiz"])], ids=["trembling", "two touches"]
)
def test_the_second_of_a_double_tap_is_not_for_the_page_that_came(visit: Visit, pause: int, screens: list[str]) -> None:
    visit.open("goal", "goal-13")
    visit.settle()
    under = next(item for item in visit.all("DiscDoor") if item.property("text") == "A question")
    place = under.mapToScene(under.boundingRect().center()).toPoint()
    visit.exhibit.goHome()
    visit.settle()
    opened: list[str] = []
    visit.exhibit.navigation.changed.connect(lambda: opened.append(visit.exhibit.navigation.screen))
    _hand(visit).press(0, place, visit.window).commit()
    _hand(visit).release(0, place, visit.window).commit()
    visit.exhibit.navigation.open("goal", "goal-13")
    visit.settle()
    QTest.qWait(pause)
    _hand(visit).press(0, place, visit.window).commit()
    _hand(visit).release(0, place, visit.window).commit()
    visit.settle()

    assert [screen for screen in screens if screen in opened] == screens
    assert ("quiz" in opened) == ("quiz" in screens)


@pytest.mark.parametrize(
    ("turned", "away", "later", "echo"),
    [
        (True, 0, 100, True),
        (True, 90, 299, True),
        (False, 0, 100, False),
        (True, 97, 100, False),
        (True, 0, 300, False),
    ],
)
def test_an_echo_comes_soon_and_near_after_a_page_has_turned(turned: bool, away: int, later: int, echo: bool) -> None:
    nothing = lambda: None  # noqa: E731
    fingers = Fingers(HandClock(), slop=lambda: 18, living=nothing, stuck=nothing, parent=QObject(), near=lambda: 96)
    assert not fingers.is_echo(QPointF(0, 0), 0), "nothing was lifted yet"
    fingers.lifted(QPointF(400, 500), 1000)
    if turned:
        fingers.page_turned()

    assert fingers.is_echo(QPointF(400 + away, 500), 1000 + later) is echo


def test_two_hundred_taps_a_second_open_one_page(visit: Visit) -> None:
    door = _door(visit)
    for _ in range(200):
        _hand(visit).press(0, door, visit.window).commit()
        _hand(visit).release(0, door, visit.window).commit()
    visit.settle()
    opened = [event for event in visit.notes.events if event.kind == "door.open" and event.visit]
    assert len([event for event in opened if event.visit == visit.notes.events[-1].visit]) == 1
    visit.exhibit.goHome()
    visit.settle()
    assert visit.exhibit.navigation.screen == "home"


def _seconds(visit: Visit, count: int) -> None:
    fingers = visit.hands.fingers
    for _ in range(count):
        visit.clock.forward(1)
        fingers.look()
        visit.exhibit.idle.tick()


def test_a_resting_finger_keeps_the_visit_for_a_minute_a_thing_left_there_does_not(visit: Visit) -> None:
    before = len(visit.notes.events)
    _hand(visit).press(0, QPoint(20, 20), visit.window).commit()
    _seconds(visit, 59)
    assert not visit.exhibit.idle.noticing
    _seconds(visit, 3)
    stuck = [event for event in visit.notes.events[before:] if event.kind == "touch.stuck"]
    assert len(stuck) == 1
    assert stuck[0].visit == 0
    _seconds(visit, 120)
    assert visit.exhibit.navigation.screen == "attract", "the next visitor finds it as ever"
    _hand(visit).stationary(0).press(1, QPoint(270, 700), visit.window).commit()
    _hand(visit).stationary(0).release(1, QPoint(270, 700), visit.window).commit()
    visit.settle()
    assert visit.exhibit.navigation.screen != "attract", "and a hand beside the thing still works"
    _hand(visit).release(0, QPoint(20, 20), visit.window).commit()
    visit.settle()
