"""The ways out of home, and what a finger does on a Goal's page, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit


@pytest.fixture(scope="module")
def kiosk(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program in portrait."""
    visit = Visit(shipped_store, (1080, 1920))
    yield visit
    visit.close()


@pytest.fixture
def visit(kiosk: Visit) -> Iterator[Visit]:
    """A visitor on the home screen."""
    kiosk.exhibit.wake("en", "line")
    kiosk.settle()
    kiosk.notes.events.clear()
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def _disc(visit: Visit, numeral: str) -> QQuickItem:
    return next(item for item in visit.all("Disc") if item.isVisible() and item.property("numeral") == numeral)


def _place(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _tap(visit: Visit, item: QQuickItem, across: float = 0.5) -> None:
    """Touch without waiting for what follows."""
    place = item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint()
    QTest.touchEvent(visit.window, visit.panel).press(0, place, visit.window).commit()
    QTest.touchEvent(visit.window, visit.panel).release(0, place, visit.window).commit()


def _told(visit: Visit, kind: str) -> list[tuple[str, str, str]]:
    return [(event.subject, event.control, event.value) for event in visit.notes.events if event.kind == kind]


def test_a_disc_floods_into_its_goal_once(visit: Visit) -> None:
    disc = _disc(visit, "13")
    _tap(visit, disc)
    assert visit.window.property("moving")
    assert visit.exhibit.navigation.screen == "home"
    _tap(visit, _disc(visit, "4"))
    visit.settle()
    assert (visit.exhibit.navigation.screen, visit.exhibit.navigation.subject) == ("goal", "goal-13")
    assert _told(visit, "goal.open") == [("goal-13", "disc", "")]


def test_back_while_a_neighbour_floods_leads_home_and_stays_there(visit: Visit) -> None:
    visit.exhibit.home.openGoal("goal-13", "disc")
    visit.settle()
    _tap(visit, next(item for item in visit.all("Neighbour") if item.property("number") == 14), 0.1)
    assert visit.window.property("moving")
    visit.exhibit.back()
    assert not visit.window.property("moving")
    QTest.qWait(500)
    assert visit.exhibit.navigation.screen == "home"
    assert _told(visit, "goal.next") == []


def test_the_ring_is_pulled_into_the_thread(visit: Visit) -> None:
    _tap(visit, next(item for item in visit.all("DoorLine") if item.property("text") == "Timeline"))
    assert visit.window.property("moving")
    visit.settle()
    assert visit.exhibit.navigation.screen == "timeline"
    assert _told(visit, "door.open") == [("timeline", "door", "")]


def test_going_home_by_another_road_ends_the_pull(visit: Visit) -> None:
    _tap(visit, next(item for item in visit.all("DoorLine") if item.property("text") == "Timeline"))
    visit.open("privacy", "")
    assert not visit.window.property("moving")
    QTest.qWait(1100)
    assert visit.exhibit.navigation.screen == "privacy"


def test_with_less_motion_nothing_flies(visit: Visit) -> None:
    visit.exhibit.comfort.choose("still", True)
    _tap(visit, _disc(visit, "7"))
    assert not visit.window.property("moving")
    assert visit.exhibit.navigation.subject == "goal-07"


def test_a_swipe_goes_to_the_neighbour_but_not_across_the_chart(visit: Visit) -> None:
    visit.exhibit.home.openGoal("goal-13", "disc")
    visit.settle()
    visit.find("GoalScreen").setProperty("leaf", "years")
    visit.settle()
    plot = visit.find("SeriesPlot")
    _drag(visit, _place(plot), QPoint(-300, 0))
    visit.settle()
    assert visit.exhibit.navigation.subject == "goal-13"
    (noted,) = _told(visit, "goal.series")
    assert noted[:2] == ("goal-13", "drag")
    assert int(noted[2]) == visit.exhibit.goal.series.year < 2025

    _drag(visit, QPoint(600, 300), QPoint(-300, 0))
    visit.settle()
    assert visit.exhibit.navigation.subject == "goal-14"
    assert _told(visit, "goal.next") == [("goal-14", "swipe", "1")]


def _drag(visit: Visit, start: QPoint, way: QPoint) -> None:
    touch = QTest.touchEvent(visit.window, visit.panel)
    touch.press(0, start, visit.window).commit()
    for step in range(1, 13):
        QTest.qWait(8)
        QTest.touchEvent(visit.window, visit.panel).move(0, start + way * step / 12, visit.window).commit()
    QTest.touchEvent(visit.window, visit.panel).release(0, start + way, visit.window).commit()


def test_keys_read_the_chart_year_by_year(visit: Visit) -> None:
    visit.exhibit.home.openGoal("goal-01", "disc")
    visit.settle()
    visit.find("GoalScreen").setProperty("leaf", "years")
    visit.settle()
    plot = visit.find("SeriesPlot")
    plot.forceActiveFocus()
    visit.press(Qt.Key.Key_Left)
    visit.press(Qt.Key.Key_Left)
    assert visit.exhibit.goal.series.year == 2022
    assert visit.focus() == plot
    visit.press(Qt.Key.Key_Down)
    assert visit.focus() != plot


def test_the_chart_opens_on_its_newest_year_for_the_next_visitor(visit: Visit) -> None:
    visit.exhibit.home.openGoal("goal-01", "disc")
    visit.exhibit.goal.series.step(-5, "button")
    assert visit.exhibit.goal.series.year < 2024
    visit.exhibit.finish()
    visit.exhibit.wake("fr", "line")
    visit.exhibit.home.openGoal("goal-01", "disc")
    assert visit.exhibit.goal.series.year == 2024


def test_the_attract_screen_knows_the_day_even_after_a_quiet_night(visit: Visit) -> None:
    visit.exhibit.finish()
    before = visit.exhibit.home.day
    visit.clock.forward(86_400)
    visit.exhibit.home.renewToday()
    assert visit.exhibit.home.day == before + 1
    visit.clock.forward(-86_400)
    visit.exhibit.home.renewToday()
