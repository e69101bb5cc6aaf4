"""Every screen with keys alone: all can be reached, nothing traps, and what moves can be stopped."""

import pytest
from exhibit_walk import look_at
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from visiting import Visit

from kiosk.i18n.dates import format_date

SCREENS = [
    ("home", ""),
    ("goals", ""),
    ("goal", "goal-13"),
    ("timeline", ""),
    ("moment", "1948-universal-declaration-of-human-rights"),
    ("sites", ""),
    ("site", "geneva"),
    ("message", "once-a-day"),
    ("search", ""),
    ("tour", "geneva"),
    ("quiz", ""),
    ("quiz", "goal-02"),
    ("quiz", "pause"),
    ("survey", ""),
]


def go(visit: Visit, screen: str, subject: str) -> None:
    """Come to a screen in a new visit."""
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    if screen != "home":
        visit.open(screen, subject)
    visit.settle()


def tour(visit: Visit, key: Qt.Key, most: int = 120) -> list[str]:
    """The names that a key passes until it comes round again."""
    names: list[str] = []
    for _ in range(most):
        visit.press(key)
        name = str(visit.focus().property("name") or "")
        if names and name == names[0]:
            return names
        names.append(name)
    raise AssertionError(f"no way round: {names}")


@pytest.mark.parametrize(("screen", "subject"), SCREENS, ids=[" ".join(filter(None, place)) for place in SCREENS])
def test_the_keys_reach_everything_and_the_rail_last(visit: Visit, screen: str, subject: str) -> None:
    go(visit, screen, subject)
    targets = [target for target in look_at(visit.everywhere()).targets if target.on_tab]
    passed = tour(visit, Qt.Key.Key_Tab)
    assert {target.name for target in targets} - set(passed) == set()
    assert passed[-1] == "Finish and clear"
    go(visit, screen, subject)
    assert tour(visit, Qt.Key.Key_Down)[:3] == passed[:3]


def test_the_keys_walk_along_the_moments(visit: Visit) -> None:
    go(visit, "timeline", "")
    timeline = visit.exhibit.timeline
    timeline.zoomIn(1966.0, "numeral")
    visit.arrive()
    visit.press(Qt.Key.Key_Tab)
    names = [visit.focus().property("name")]
    for _ in range(12):
        visit.press(Qt.Key.Key_Down)
        visit.arrive()
        names.append(visit.focus().property("name"))
    assert len(set(names)) == 13
    assert names == [f"{date}. {title}" for date, title in in_time(visit, names)]
    visit.press(Qt.Key.Key_Return)
    visit.settle()
    assert visit.exhibit.navigation.screen == "moment"
    assert visit.exhibit.moment.title == names[-1].split(". ", 1)[1]


def in_time(visit: Visit, names: list[str]) -> list[tuple[str, str]]:
    """The dates and titles of the moments named, in the order of time."""
    return [
        (format_date(line.date, "en"), line.title)
        for line in visit.edition.moments("en")
        if f"{format_date(line.date, 'en')}. {line.title}" in names
    ]


def test_the_back_key_sees_more_years_before_it_leaves(visit: Visit) -> None:
    go(visit, "timeline", "")
    visit.exhibit.timeline.zoomIn(1966.0, "numeral")
    visit.arrive()
    visit.press(Qt.Key.Key_Escape)
    visit.arrive()
    assert (visit.exhibit.navigation.screen, visit.exhibit.timeline.zoom) == ("timeline", 0)
    visit.press(Qt.Key.Key_Escape)
    visit.settle()
    assert visit.exhibit.navigation.screen == "home"


@pytest.mark.parametrize("sheet", ["filter", "day", "year"])
def test_a_sheet_keeps_the_keys_off_the_page(visit: Visit, sheet: str) -> None:
    go(visit, "timeline", "")
    timeline = visit.exhibit.timeline
    {"filter": timeline.filter, "day": timeline.day, "year": timeline.dial}[sheet].open()
    visit.find("TimelineScreen").setProperty("sheet", sheet)
    visit.arrive()
    assert visit.focus().property("name") == "Close"
    assert "The 1950s" not in tour(visit, Qt.Key.Key_Tab)
    visit.exhibit.goHome()


def test_a_key_answers_the_idle_notice_and_comes_back_to_its_place(visit: Visit) -> None:
    go(visit, "goals", "")
    for _ in range(3):
        visit.press(Qt.Key.Key_Tab)
    before = visit.focus().property("name")
    while not visit.exhibit.idle.noticing:
        visit.clock.forward(1)
        visit.exhibit.idle.tick()
    visit.settle()
    assert tour(visit, Qt.Key.Key_Tab) == ["Start again", "I am still here"]
    visit.press(Qt.Key.Key_Tab)
    visit.press(Qt.Key.Key_Return)
    visit.settle()
    assert not visit.exhibit.idle.noticing
    assert visit.focus().property("name") == before


def test_the_keys_come_home_to_the_goal_they_left(visit: Visit) -> None:
    go(visit, "home", "")
    for _ in range(5):
        visit.press(Qt.Key.Key_Tab)
    left = visit.focus().property("name")
    visit.press(Qt.Key.Key_Return)
    visit.settle()
    assert visit.exhibit.navigation.screen == "goal"
    visit.exhibit.back()
    visit.settle()
    assert visit.focus().property("name") == left


def test_the_movement_of_attract_can_be_stopped(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.settle()
    ring = visit.find("RingStrands")
    QTest.qWait(160)
    assert ring.property("turned") > 0
    visit.touch(next(disc for disc in visit.all("Disc") if disc.property("name") == "Stop the movement"))
    still = ring.property("turned")
    QTest.qWait(160)
    assert ring.property("turned") == still
    assert visit.exhibit.navigation.screen == "attract"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_F13, Qt.Key.Key_F18])
def test_any_key_wakes_the_exhibit_at_the_languages(visit: Visit, key: Qt.Key) -> None:
    visit.exhibit.finish()
    visit.settle()
    visit.press(key)
    visit.settle()
    assert visit.exhibit.navigation.screen == "language"
    assert visit.exhibit.keysInUse
    visit.press(Qt.Key.Key_Tab)
    assert visit.focus().property("name") == "العربية"
