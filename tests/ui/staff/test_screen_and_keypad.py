"""The picture measured with a ruler, and a keypad taught key by key."""

from collections.abc import Iterator

import pytest
from office import Office
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.paths import default_keypad
from kiosk.settings import load_config
from kiosk.ui.keymap import MEANINGS, load_keymap, read_names, write_names

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _inside(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("kiosk.ui.app.QCoreApplication.exit", lambda _code: None)
    office.enter()
    yield
    office.staff.leave()
    for name in ("staff.toml", "keypad.toml"):
        (office.data / name).unlink(missing_ok=True)
    office.staff._changes._new.clear()
    office.staff._changes._kept.clear()


def _key(office: Office, key: int, switch: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(office.window, QKeyEvent(kind, key, modifiers, switch, 0, 0))
    office.exhibit_jobs()


def test_the_ruler_measures_the_picture_and_the_page_tells_what_follows(office: Office) -> None:
    office.staff.go("screen")
    assert office.line("ruler").words == "Not measured"
    assert not [line for line in office.staff.lines.rows if line.light]
    office.staff.pick("ruler", 1)
    assert (office.staff.page, office.staff.ruler.length) == ("ruler", 271), "as on a 32 inch screen"
    for key, by in (("coarse", 1), ("fine", -1)):
        office.staff.pick(key, by)
    assert office.staff.ruler.length == 280
    assert office.line("fits").name == "The picture is 386 mm wide"
    office.staff.pick("fits", 1)
    office.staff.back()
    found = {line.key: (line.words, line.light) for line in office.staff.lines.rows if line.light}
    assert found == {
        "letters": ("6.3 mm, needed 4.8 mm", "green"),
        "large": ("12.7 mm, needed 6.1 mm", "green"),
        "fingers": ("22.9 mm, needed 20 mm", "green"),
        "reach": ("1\u202f165 mm high, at most 1\u202f220 mm", "green"),
    }
    for _ in range(6):
        office.staff.pick("edge", 1)
    assert office.line("reach").light == "yellow"
    office.staff.pick("viewing", 1)
    office.staff._changes.keep()
    office.exhibit_jobs()
    display = load_config(office.data, environ={}).display
    assert (display.width_mm, display.bottom_edge_mm, display.viewing_mm) == (386, 760, 550)


def test_the_line_stays_in_the_window(office: Office) -> None:
    office.staff.go("ruler")
    for _ in range(200):
        office.staff.pick("coarse", 1)
    assert 900 < office.staff.ruler.length < 1080
    assert office.line("coarse").most


def test_a_key_is_taught_and_means_nothing_else_any_more(office: Office) -> None:
    office.staff.go("keypad")
    office.exhibit_jobs()
    assert "F13" in office.line("UP").words
    office.staff.pick("DOWN", 1)
    assert office.line("DOWN").words == "Press the key now"
    _key(office, Qt.Key.Key_F13, modifiers=Qt.KeyboardModifier.ControlModifier)
    _key(office, Qt.Key.Key_Right)
    assert office.line("DOWN").words == "Press the key now", "chords and a keyboard's own keys teach nothing"
    _key(office, Qt.Key.Key_F13)

    assert "F13" not in office.line("UP").words
    assert "F13" in office.line("DOWN").words
    keymap = load_keymap(office.data, default_keypad())
    assert keymap.keys[Qt.Key.Key_F13.value] == "DOWN"
    assert office.staff.restarts
    assert (office.log()[-1].what, office.log()[-1].after) == ("keypad.learn", "DOWN")
    _key(office, Qt.Key.Key_F14)
    assert "F14" in office.line("DOWN").words, "nothing is taught unasked"


def test_all_keys_one_after_another_also_those_without_a_name(office: Office) -> None:
    office.staff.go("keypad")
    office.exhibit_jobs()
    office.staff.pick("all", 1)
    for number, meaning in enumerate(MEANINGS):
        assert office.line(meaning).words == "Press the key now"
        if meaning in {"ACCESS", "FORWARD_ONE"}:
            office.staff.pick(meaning, 1)
        else:
            _key(office, 0, 300 + number)
    assert office.line("all").deed == "Begin"
    keymap = load_keymap(office.data, default_keypad())
    taught = {meaning for meaning in MEANINGS if meaning not in {"ACCESS", "FORWARD_ONE"}}
    assert {keymap.switches[300 + number] for number, meaning in enumerate(MEANINGS) if meaning in taught} == taught


def test_what_is_written_is_what_was_read() -> None:
    names = read_names(default_keypad().read_text(encoding="utf-8"))
    assert read_names(write_names(names)) == names
