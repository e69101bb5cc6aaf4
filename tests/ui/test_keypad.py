"""A keypad's keys: by a file, whatever the model; held, unknown and pressed together they do no harm."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from visiting import Visit

from kiosk.errors import ConfigError
from kiosk.paths import default_keypad
from kiosk.ui.keymap import FILE, MEANINGS, load_keymap, read_keymap

PRESS, NONE = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier


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
    kiosk.heard.take()
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def _switch(visit: Visit, number: int) -> None:
    """A key that has no name, only the number of its switch."""
    for kind in (PRESS, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, NONE, number, 0, 0)
        QApplication.sendEvent(visit.window, event)


def _state(visit: Visit) -> tuple[object, ...]:
    exhibit = visit.exhibit
    return exhibit.navigation.trail, exhibit.language, exhibit.comfort.wishes, exhibit.comfort.panelOpen, visit.focus()


def test_the_shipped_file_gives_every_meaning_of_a_keypad_a_key() -> None:
    keymap = read_keymap(default_keypad().read_text("utf-8"), default_keypad())
    assert set(keymap.keys.values()) == set(MEANINGS) - {"FORWARD_ONE", "BACK_ONE"}
    assert set(keymap.switches.values()) >= {"UP", "DOWN", "SELECT", "BACK", "HELP", "JACK_IN", "JACK_OUT"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("UP = [", "is not valid TOML"),
        ('JUMP = ["F13"]', "nobody can mean “JUMP”"),
        ('UP = "F13"', "UP is not a list of keys"),
        ('UP = ["Nonsense"]', "“Nonsense” is not a key"),
        ('UP = ["Ctrl+A"]', "“Ctrl+A” is not a key"),
        ('UP = ["scan:x"]', "“scan:x” is not the number of a switch"),
        ('UP = ["F13"]\nDOWN = ["F13"]', "means both UP and DOWN"),
    ],
)
def test_a_wrong_file_is_refused_with_the_line_to_mend(text: str, told: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(told)):
        read_keymap(text, Path("keypad.toml"))


def test_a_file_in_the_data_folder_wins(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('SELECT = ["F20"]', encoding="utf-8")
    keymap = load_keymap(tmp_path, default_keypad())
    assert keymap.meaning(QKeyEvent(PRESS, Qt.Key.Key_F20, NONE)) == "SELECT"
    assert keymap.meaning(QKeyEvent(PRESS, Qt.Key.Key_F13, NONE)) == ""
    assert keymap.meaning(QKeyEvent(PRESS, Qt.Key.Key_Up, NONE)) == "UP", "a keyboard's own keys always work"


def test_the_two_ways_of_keys_do_the_same(visit: Visit) -> None:
    ways = {"keypad": (Qt.Key.Key_F14, Qt.Key.Key_F13), "keyboard": (Qt.Key.Key_Down, Qt.Key.Key_Up)}
    passed = {}
    for name, (down, up) in ways.items():
        visit.exhibit.finish()
        visit.exhibit.wake("en", "line")
        visit.settle()
        names = []
        for key in (down, down, down, up, down):
            visit.press(key)
            names.append(visit.focus().property("name"))
        passed[name] = names
    assert passed["keypad"] == passed["keyboard"]
    visit.press(Qt.Key.Key_F17)
    visit.settle()
    assert visit.exhibit.navigation.screen == "goal"
    visit.press(Qt.Key.Key_F23)
    assert visit.exhibit.navigation.screen == "home"


def test_keys_without_a_name_work_by_their_switch(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Tab)
    first = visit.focus()
    _switch(visit, 192)
    assert visit.focus() != first
    _switch(visit, 195)
    visit.settle()
    assert visit.exhibit.navigation.screen == "goal"


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_F24])
def test_home_leads_home_from_anywhere(visit: Visit, key: Qt.Key) -> None:
    visit.open("goal", "goal-13")
    visit.open("timeline", "")
    visit.press(key)
    assert visit.exhibit.navigation.screen == "home"


def test_the_key_for_help_opens_the_panel(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Menu)
    assert visit.exhibit.comfort.panelOpen
    visit.press(Qt.Key.Key_Escape)
    assert not visit.exhibit.comfort.panelOpen
    assert visit.exhibit.navigation.screen == "home"


def test_a_key_that_is_held_acts_once(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Tab)
    QTest.keyPress(visit.window, Qt.Key.Key_Down)
    after = visit.focus()
    for _ in range(20):
        QApplication.sendEvent(visit.window, QKeyEvent(PRESS, Qt.Key.Key_Down, NONE, "", True))
    assert visit.focus() == after
    for _ in range(20):
        QApplication.sendEvent(visit.window, QKeyEvent(PRESS, Qt.Key.Key_Return, NONE, "", True))
    assert visit.exhibit.navigation.screen == "home"


def test_unknown_keys_and_chords_do_nothing(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Tab)
    keymap = load_keymap(Path("nowhere"), default_keypad())
    before, noted = _state(visit), len(visit.notes.events)
    chords = [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier]
    for key in Qt.Key:
        for modifier in (NONE, *chords, chords[0] | chords[1]):
            if modifier == NONE and keymap.meaning(QKeyEvent(PRESS, key, NONE)):
                continue
            for kind in (PRESS, QEvent.Type.KeyRelease):
                QApplication.sendEvent(visit.window, QKeyEvent(kind, key.value, modifier))
    assert _state(visit) == before
    assert len(visit.notes.events) == noted
    assert visit.window.isVisible()


def test_a_plug_starts_reading_within_a_second_from_the_attract_screen(visit: Visit, qtbot: QtBot) -> None:
    visit.exhibit.finish()
    visit.settle()
    visit.heard.take()
    visit.press(Qt.Key.Key_F21)
    qtbot.waitUntil(lambda: bool(visit.heard.said), timeout=1000)
    assert visit.heard.take()[0].startswith("Reading aloud is on")
    assert visit.exhibit.navigation.screen == "language"
    visit.press(Qt.Key.Key_F22)
    qtbot.waitUntil(lambda: not visit.exhibit.comfort.aloud, timeout=1000)


def test_a_plug_that_bounces_is_one_plug(visit: Visit, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_F21, Qt.Key.Key_F22, Qt.Key.Key_F21, Qt.Key.Key_F22, Qt.Key.Key_F21):
        visit.press(key)
    assert not visit.exhibit.comfort.aloud, "not before it has settled"
    qtbot.waitUntil(lambda: bool(visit.exhibit.comfort.aloud), timeout=1000)
    sets = [event for event in visit.notes.events if event.kind == "access.set" and event.control == "aloud"]
    assert [event.value for event in sets][-1:] == ["1"]
    visit.exhibit.comfort.choose("aloud", False)


def test_one_key_is_enough_to_be_read_to(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.settle()
    visit.press(Qt.Key.Key_F18)
    visit.settle()
    assert visit.exhibit.comfort.aloud
    assert visit.heard.take()


def test_loudness_wakes_nobody(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.settle()
    for key in (Qt.Key.Key_F19, Qt.Key.Key_F20, Qt.Key.Key_F22):
        visit.press(key)
    assert visit.exhibit.navigation.screen == "attract"


def test_the_wall_shows_who_uses_keys_where_they_are(visit: Visit) -> None:
    visit.press(Qt.Key.Key_F14)
    assert visit.exhibit.keysInUse
    place = visit.focus().mapToScene(QPointF(0, 0))
    assert 0 <= place.y() < 960
