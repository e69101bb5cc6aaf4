"""Visit the UN: the globe turns to a city, tours are chosen, facts grow old, and a virtual tour leads to the next one."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from visiting import Visit

from kiosk.ui.art import globe_dots


@pytest.fixture(scope="module")
def kiosk(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program in portrait."""
    visit = Visit(shipped_store, (1080, 1920))
    yield visit
    visit.close()


@pytest.fixture
def visit(kiosk: Visit) -> Iterator[Visit]:
    """A visitor in English."""
    kiosk.exhibit.wake("en", "line")
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def shown(visit: Visit, screen: str, subject: str = "") -> None:
    visit.open(screen, subject)
    visit.settle()


def named(visit: Visit, kind: str, name: str) -> QQuickItem:
    return next(item for item in visit.all(kind) if item.isVisible() and item.property("name").startswith(name))


def told(visit: Visit, *kinds: str) -> list[tuple[str, str, str, str]]:
    return [(e.kind, e.subject, e.control, e.value) for e in visit.notes.events if e.kind in kinds]


def drag(visit: Visit, item: QQuickItem, dx: int) -> None:
    start = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    hand = QTest.touchEvent(visit.window, visit.panel)
    hand.press(0, start, visit.window).commit()
    for i in range(1, 11):
        hand.move(0, start + QPoint(dx * i // 10, 0), visit.window).commit()
        QTest.qWait(10)
    hand.release(0, start + QPoint(dx, 0), visit.window).commit()
    visit.settle()


@pytest.mark.parametrize(("still", "via"), [(False, "list"), (True, "globe")])
def test_the_globe_turns_to_the_city_before_its_page_opens(visit: Visit, qtbot: QtBot, still: bool, via: str) -> None:
    visit.exhibit.comfort.choose("still", still)
    shown(visit, "sites")
    globe = visit.find("Globe")
    light = (
        named(visit, "Tap", "Vienna")
        if via == "list"
        else next(
            item
            for item in visit.all("Tap")
            if item.isVisible()
            and item.property("siteLatitude")
            and item.parentItem() == globe
            and item.property("name") == "Vienna"
        )
    )
    line = (
        light
        if via == "globe"
        else next(item for item in visit.all("Tap") if item.property("name") == "Vienna" and item.property("localTime"))
    )
    visit.finger(line)
    if not still:
        assert visit.exhibit.navigation.screen == "sites", "it is on its way"
    qtbot.waitUntil(lambda: visit.exhibit.navigation.screen == "site", timeout=3000)
    assert visit.exhibit.navigation.subject == "vienna"
    assert told(visit, "site.open")[-1] == ("site.open", "vienna", via, "")


def test_a_drag_turns_the_globe_and_is_noted_once(visit: Visit, qtbot: QtBot) -> None:
    shown(visit, "sites")
    globe = visit.find("Globe")
    before = len(told(visit, "globe.drag"))
    drag(visit, globe, 300)
    assert globe.property("longitude") < -30
    qtbot.waitUntil(lambda: not globe.property("turning"), timeout=10_000)
    events = told(visit, "globe.drag")[before:]
    assert [event[:3] for event in events] == [("globe.drag", "", "globe")]
    assert int(events[0][3]) >= 25


def test_without_a_believable_clock_there_are_no_times_and_no_night(visit: Visit) -> None:
    visit.clock._now = datetime(2001, 5, 1, 12, tzinfo=UTC)
    try:
        shown(visit, "sites")
        assert visit.exhibit.sites.lit
        assert {row.localTime for row in visit.exhibit.sites.sites.rows} == {""}
        shown(visit, "site", "geneva")
        assert visit.exhibit.site.localTime == ""
        assert visit.exhibit.site.staleCount == 0
    finally:
        visit.clock._now = datetime(2026, 10, 24, 12, tzinfo=UTC)
    shown(visit, "sites")
    assert not visit.exhibit.sites.lit
    assert [row.localTime for row in visit.exhibit.sites.sites.rows] == ["14:00", "08:00", "14:00", "15:00"]


def test_tours_are_chosen_by_touching_words(visit: Visit) -> None:
    shown(visit, "site", "new-york")
    visit.touch(named(visit, "Pill", "Choose"))
    visit.touch(named(visit, "Pill", "Families"))
    assert [row.tourId for row in visit.exhibit.site.choice.tours.rows] == ["children"]
    visit.touch(named(visit, "Pill", "Women"))
    assert visit.exhibit.site.choice.hits == 0
    visit.touch(named(visit, "Disc", "Close"))
    assert any(item.property("text") == "No tour here fits all of that." for item in visit.all("PlainCard"))
    visit.touch(named(visit, "Pill", "Show all tours"))
    assert visit.exhibit.site.choice.hits == 4
    assert told(visit, "tour.filter")[-3:] == [
        ("tour.filter", "families", "audience", "1"),
        ("tour.filter", "women", "theme", "0"),
        ("tour.filter", "", "button", "4"),
    ]


def test_a_wish_holds_in_the_next_city_and_is_forgotten_with_the_visit(visit: Visit) -> None:
    shown(visit, "site", "new-york")
    visit.exhibit.sites.choose("virtual")
    visit.exhibit.site.choice.toggle("signed", "ase")
    assert [row.tourId for row in visit.exhibit.site.choice.tours.rows] == ["sign-language"]
    visit.exhibit.site.neighbour(1, "swipe")
    assert (visit.exhibit.site.siteId, visit.exhibit.site.choice.wishes, visit.exhibit.site.choice.hits) == (
        "vienna",
        1,
        0,
    )
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    shown(visit, "site", "new-york")
    assert visit.exhibit.site.choice.wishes == 0


def test_facts_that_are_too_old_hide_themselves_and_send_to_the_desk(visit: Visit) -> None:
    shown(visit, "site", "geneva")
    visit.find("SiteScreen").setProperty("part", "advice")
    visit.settle()
    assert visit.exhibit.site.advice.rowCount() == 3
    assert "45 minutes" in visit.exhibit.site.takenAway("")
    visit.clock.forward(3 * 365 * 86400)
    try:
        shown(visit, "home")
        shown(visit, "site", "geneva")
        assert (visit.exhibit.site.advice.rowCount(), visit.exhibit.site.staleCount) == (0, 3)
        assert "45 minutes" not in visit.exhibit.site.takenAway("")
        visit.find("SiteScreen").setProperty("part", "advice")
        visit.settle()
        assert any(
            item.property("heading") == "Please ask at the desk." for item in visit.all("PlainCard") if item.isVisible()
        )
    finally:
        visit.clock.forward(-3 * 365 * 86400)


def test_a_centre_tells_its_history_in_the_words_one_wishes_and_what_to_bring_while_that_holds(visit: Visit) -> None:
    shown(visit, "site", "vienna")
    rows = visit.exhibit.site.sights.rows
    assert [row.title for row in rows][:3] == [
        "A rent of seven cents",
        "Six towers, each like a Y",
        "Scholars, space and a free woman",
    ]
    assert "99 years at a rent of one schilling" in rows[0].text
    visit.exhibit.comfort.choose("easy", True)
    visit.settle()
    assert "The rent is tiny" in visit.exhibit.site.sights.rows[0].text
    visit.touch(named(visit, "Pill", "Before you come"))
    assert any(item.property("heading") == "What to bring" and item.isVisible() for item in visit.all("PlainCard"))
    visit.clock._now = datetime(2031, 5, 1, 12, tzinfo=UTC)
    try:
        visit.exhibit.site.tell_time()
        visit.settle()
        assert visit.exhibit.site.bringText == "", "it goes with the facts that grew old"
    finally:
        visit.clock._now = datetime(2026, 10, 24, 12, tzinfo=UTC)


def test_where_the_report_gives_no_figure_there_is_none(visit: Visit) -> None:
    shown(visit, "site", "nairobi")
    (row,) = visit.exhibit.site.figures.rows
    assert (row.number, row.dots) == ("", 0)


def test_a_virtual_tour_goes_from_stop_to_stop_and_on_to_a_visit(visit: Visit) -> None:
    shown(visit, "site", "vienna")
    visit.touch(named(visit, "Pill", "Walk through"))
    tour = visit.exhibit.tour
    assert (visit.exhibit.navigation.screen, tour.at, tour.count) == ("tour", 0, 6)
    seen = []
    for _ in range(6):
        picture = next(
            item for item in visit.all("QQuickImage") if item.isVisible() and item.parentItem().width() > 500
        )
        assert picture.implicitWidth() > 900, "the picture is there"
        seen.append((tour.title, tour.picture))
        visit.touch(named(visit, "Disc", "Next stop"))
    assert len(set(seen)) == 6
    assert tour.at == tour.count
    assert told(visit, "tour.end")[-1] == ("tour.end", "vienna", "button", "")
    visit.touch(named(visit, "Pill", "Walk on: Nairobi"))
    assert (tour.siteId, tour.at) == ("nairobi", 0)
    tour.go(tour.count - 1, "bead")
    tour.step(1, "button")
    visit.settle()
    visit.touch(named(visit, "Pill", "Plan a visit"))
    assert (visit.exhibit.navigation.screen, visit.exhibit.navigation.subject) == ("site", "nairobi")


def test_a_swipe_turns_the_page_of_a_tour(visit: Visit) -> None:
    shown(visit, "tour", "geneva")
    drag(visit, visit.find("TourScreen"), -400)
    assert visit.exhibit.tour.at == 1
    drag(visit, visit.find("TourScreen"), 400)
    assert visit.exhibit.tour.at == 0
    drag(visit, visit.find("TourScreen"), 400)
    assert visit.exhibit.tour.at == 0, "before the first there is nothing"
    visit.exhibit.chooseLanguage("ar")
    visit.settle()
    drag(visit, visit.find("TourScreen"), 400)
    assert visit.exhibit.tour.at == 1, "one reads the other way"
    assert told(visit, "stop.next")[-1] == ("stop.next", "geneva-council-chamber", "swipe", "1")


def test_a_change_of_language_or_of_words_keeps_the_stop(visit: Visit) -> None:
    shown(visit, "tour", "geneva")
    visit.exhibit.tour.go(4, "bead")
    standard = visit.exhibit.tour.text
    visit.exhibit.tour.toggleEasy()
    assert visit.exhibit.tour.at == 4
    assert visit.exhibit.tour.text != standard
    visit.exhibit.chooseLanguage("ru")
    assert (visit.exhibit.tour.at, visit.exhibit.tour.title) == (4, "Парк Ариана")


def test_each_stop_is_read_to_who_is_read_to(visit: Visit) -> None:
    visit.exhibit.comfort.choose("aloud", True)
    shown(visit, "tour", "geneva")
    visit.heard.take()
    visit.exhibit.tour.step(1, "button")
    visit.settle()
    assert any("Council Chamber" in words for words in visit.heard.take())


def test_another_part_of_a_page_comes_into_sight(visit: Visit, qtbot: QtBot) -> None:
    shown(visit, "site", "geneva")
    tab = named(visit, "Pill", "In numbers")
    before = tab.mapToScene(QPointF(0, 0)).y()
    visit.touch(tab)
    qtbot.waitUntil(lambda: tab.mapToScene(QPointF(0, 0)).y() < before - 100, timeout=2000)
    assert tab.mapToScene(QPointF(0, 0)).y() > 400, "the tabs stay in sight themselves"


def test_keys_walk_the_tour(visit: Visit) -> None:
    shown(visit, "tour", "geneva")
    visit.exhibit.touched("keypad")
    named(visit, "Disc", "Next stop").forceActiveFocus()
    for _ in range(3):
        visit.press(Qt.Key.Key_Return)
    visit.settle()
    assert visit.exhibit.tour.at == 3


def test_the_globe_s_dots_are_drawn_once_however_often_it_comes(visit: Visit) -> None:
    visit.open("sites", "")
    visit.settle()
    drawn = globe_dots._brush.cache_info().misses
    for _ in range(4):
        visit.exhibit.finish()
        visit.exhibit.wake("en", "line")
        visit.open("sites", "")
        visit.settle()
    assert globe_dots._brush.cache_info().misses == drawn > 0
