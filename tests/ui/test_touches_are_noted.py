"""Each thing a visitor can touch leaves exactly one event of its own in the log, in words that the log knows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from visiting import Visit

MOVES = {"screen.enter", "screen.leave"}


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
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def _named(visit: Visit, kind: str, name: str) -> QQuickItem:
    return next(item for item in visit.all(kind) if item.isVisible() and item.property("name") == name)


@pytest.mark.parametrize(
    ("screen", "subject", "kind", "name", "noted"),
    [
        ("home", "", "DoorLine", "Timeline", ("door.open", "timeline", "door", "")),
        ("home", "", "DoorLine", "Visit", ("door.open", "sites", "door", "")),
        ("home", "", "SmallDoor", "What is counted here", ("door.open", "privacy", "line", "")),
        ("home", "", "SmallDoor", "Goals", ("door.open", "goals", "door", "")),
        ("home", "", "DoorLine", "Calendar", ("door.open", "calendar", "door", "")),
        ("home", "", "Tap", "You", ("door.open", "message", "place", "")),
        ("goal", "goal-13", "DiscDoor", "Through the years", ("goal.years", "goal-13", "button", "1")),
        ("goal", "goal-13", "DiscDoor", "What can I do?", ("goal.actions", "goal-13", "button", "1")),
        ("goal", "goal-13", "DiscDoor", "Easy words", ("access.set", "", "easy", "1")),
        ("goal", "goal-13", "DiscDoor", "%n moments", ("door.open", "goal-13", "door", "")),
        ("goal", "goal-13", "FigurePanel", "", ("goal.figure", "goal-13", "numeral", "")),
        ("timeline", "", "Disc", "Come nearer", ("timeline.zoom", "", "button", "years")),
        ("pledge", "goal-13", "Tap", "Leave the car one day a week", ("pledge.select", "no-car-day", "line", "")),
        ("calendar", "", "Disc", "One day later", ("calendar.turn", "", "button", "1")),
        ("calendar", "", "Pill", "This month", ("calendar.filter", "", "list", "10")),
        ("calendar", "", "DayLine", "World Cities Day", ("day.open", "cities", "line", "7")),
        ("sites", "", "Choice", "", ("tour.mode", "", "button", "virtual")),
        ("message", "once-a-day", "Pill", "Read the text", ("film.words", "once-a-day", "button", "1")),
        ("site", "geneva", "Pill", "What you see", ("site.part", "geneva", "button", "sights")),
        ("site", "geneva", "Pill", "New York", ("site.next", "new-york", "neighbour", "1")),
        ("site", "geneva", "Pill", "Walk through", ("tour.start", "geneva", "door", "")),
        ("site", "geneva", "Pill", "Take it with you", ("site.qr", "geneva", "button", "")),
        ("tour", "geneva", "Disc", "Next stop", ("stop.next", "geneva-council-chamber", "button", "1")),
        ("tour", "geneva", "Tap", "Ariana Park", ("stop.open", "geneva-park", "bead", "")),
        ("survey", "", "DiscDoor", "Skip this question", ("survey.skip", "something-new", "button", "")),
    ],
)
def test_a_touch_is_noted_once(
    visit: Visit, screen: str, subject: str, kind: str, name: str, noted: tuple[str, str, str, str]
) -> None:
    if screen != "home":
        visit.open(screen, subject)
        visit.settle()
    before = len(visit.notes.events)
    name = name.replace("%n", str(len(visit.edition.moments("en", goal=13))))

    visit.touch(_named(visit, kind, name) if name else visit.find(kind), 0.75 if kind == "Choice" else 0.5)

    told = visit.notes.events[before:]
    own = [(event.kind, event.subject, event.control, event.value) for event in told if event.kind not in MOVES]
    assert own == [noted]
    assert {event.screen for event in told if event.kind not in MOVES} == {screen}


def test_who_does_not_want_to_be_counted_is_not(visit: Visit) -> None:
    before = len(visit.notes.events)
    visit.open("privacy", "")
    visit.settle()

    visit.touch(_named(visit, "Pill", "Do not count me"))
    visit.open("goal", "goal-13")
    visit.exhibit.goal.toggleEasy()
    visit.exhibit.chooseLanguage("fr")
    visit.settle()
    visit.exhibit.finish()

    assert [event.kind for event in visit.notes.events[before - 3 :]] == ["visit.declined"]
    assert visit.notes.events[-1].visit == 0
    visit.exhibit.wake("en", "line")
    assert visit.notes.events[-1].kind == "screen.enter", "the next visitor counts again"


def test_the_log_tells_fingers_mice_and_keys_apart(visit: Visit) -> None:
    inputs = []
    visit.open("goal", "goal-13")
    visit.settle()
    door = _named(visit, "DiscDoor", "What can I do?")
    for hand in ("finger", "touch", "keys"):
        if hand == "finger":
            visit.finger(door)
        elif hand == "touch":
            visit.touch(door)
        else:
            door.forceActiveFocus()
            visit.press(Qt.Key.Key_Return)
            visit.settle()
        inputs.append((visit.notes.events[-1].kind, visit.notes.events[-1].input))

    assert inputs == [("goal.actions", "touch"), ("goal.actions", "mouse"), ("goal.actions", "keypad")]


def test_a_touch_beside_everything_is_not_noted(visit: Visit) -> None:
    before = len(visit.notes.events)

    visit.exhibit.touched("touch")

    assert len(visit.notes.events) == before
