"""Staff come in, are alone with the kiosk, and it shuts behind them."""

from typing import Any

import pytest
from office import PIN, Office, until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.staff import WRONG_MOST
from kiosk.packs.keys import load_signing_key, make_keys
from kiosk.packs.recovery import FILE, write_recovery
from kiosk.packs.trust import Trust
from kiosk.store.layout import StorePaths
from kiosk.store.pin import Pin


@pytest.fixture(autouse=True)
def _shut(office: Office) -> Any:
    Pin(office.data / "staff-pin.json").set(PIN)
    yield
    office.staff.leave()
    office.exhibit.finish()
    office.exhibit_jobs()


def _hold_the_date(office: Office) -> None:
    """Press the date for three seconds and a bit."""
    place = QPoint(1080 - 100, 70)
    QTest.mousePress(office.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    until(lambda: office.staff.knock.listening)
    QTest.mouseRelease(office.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def _disc(office: Office, number: int) -> None:
    discs = (disc for disc in office.all("Disc") if disc.isVisible() and disc.property("numeral") == str(number))
    office.touch(next(discs))


def test_the_whole_way_by_hand_ends_the_visit_and_leaves_no_touch_in_its_log(office: Office) -> None:
    office.exhibit.wake("fr", "line")
    office.settle()
    _hold_the_date(office)
    for number in (1, 5, 9, 13):
        _disc(office, number)
    until(lambda: office.staff.stage == "pin")

    events = office.notes.events
    assert [event.kind for event in events][-2:] == ["screen.leave", "visit.end"]
    assert events[-1].control == "staff"
    assert "goal.open" not in {event.kind for event in events}
    assert office.exhibit.language == "fr", "staff read on in the language that was on show"
    count = len(events)
    office.type(PIN)
    until(lambda: office.staff.stage == "panel")
    office.rest()
    office.staff.go("health")
    office.rest()
    office.exhibit.chooseLanguage("ru")
    office.staff.leave()

    assert len(events) == count, "staff leave no trace among visitors"
    assert (office.exhibit.navigation.screen, office.exhibit.language) == ("attract", "en")
    kinds = [entry.kind for entry in office.log()]
    assert kinds[-2:] == ["staff.enter", "staff.leave"]


def test_a_visitor_who_browses_meets_no_staff(office: Office) -> None:
    office.exhibit.wake("en", "line")
    office.settle()
    _disc(office, 1)
    assert (office.exhibit.navigation.screen, office.staff.stage) == ("goal", "")


def test_wrong_pins_cost_time_and_then_lock(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.knock()
    pad = office.staff.pad
    for wrong in range(1, WRONG_MOST):
        office.type("999991")
        assert (pad.phase, pad.left, pad.told) == ("waiting", 2**wrong, "wrong")
        pad.press("1")
        assert pad.count == 0, "nothing is taken while one waits"
        office.clock.forward(2**wrong)
        pad.tick()
        assert pad.phase == "ready"
        office.staff.touched()
    office.type("999991")
    assert pad.phase == "locked"
    office.staff.leave()
    office.knock()
    assert pad.phase == "locked", "also after a restart"
    kinds = [entry.kind for entry in office.log()]
    assert kinds[-5:] == ["staff.fail"] * 4 + ["staff.lock"]

    stick = office.data.parent / "stick"
    stick.mkdir(exist_ok=True)
    (stick / FILE).write_text("kiosk: other\n")
    office.plug(stick)
    pad.tick()
    until(lambda: pad.told == "refused")
    Trust(StorePaths(office.data).trust).add(make_keys(office.data.parent / "k", "Museum"))
    write_recovery(stick / FILE, "kiosk-1", pad.code, load_signing_key(office.data.parent / "k"))
    office.staff.leave()
    office.knock()
    until(lambda: pad.phase == "new")
    for pin, told in (("123456", "weak"), ("309817", ""), ("309818", "differs"), ("309817", ""), ("309817", "")):
        office.type(pin)
        assert pad.told == told
    until(lambda: office.staff.stage == "panel")
    assert "pin.recover" in [entry.what for entry in office.log()]


def test_it_shuts_after_a_minute_but_not_while_something_is_under_way(office: Office) -> None:
    office.enter()
    office.clock.forward(59)
    office.staff.tick()
    assert (office.staff.stage, office.staff.left) == ("panel", 1)
    office.exhibit.touched("touch")
    office.staff.tick()
    assert office.staff.left == 60
    office.clock.forward(61)
    office.staff.tick()
    assert office.staff.stage == ""


def test_keys_alone_lead_through_it(office: Office) -> None:
    office.knock()
    office.settle()
    for letter in PIN:
        QTest.keyClick(office.window, letter)
    assert office.staff.pad.count == len(PIN)
    QTest.keyClick(office.window, Qt.Key.Key_Backspace)
    assert office.staff.pad.count == len(PIN) - 1
    office.press(Qt.Key.Key_Escape)
    assert office.staff.stage == ""
    office.enter()
    office.press(Qt.Key.Key_Right)
    office.press(Qt.Key.Key_Return)
    assert office.staff.page == office.staff.tabs[1]


def test_the_keys_reach_everything_and_come_back(office: Office) -> None:
    office.enter()
    office.staff.go("settings")
    office.exhibit.touched("keypad")
    office.settle()
    seen: list[str] = []
    for _ in range(60):
        office.press(Qt.Key.Key_Tab)
        seen.append(str(office.focus().property("name")))
        if len(seen) > 1 and seen[-1] == seen[0]:
            break

    assert {"Today", "Languages", "Films may be heard", "Volume: more", "Leave", "Restart", "العربية"} <= set(seen)
    assert seen[-1] == seen[0]
    assert len(seen) == len(set(seen)) + 1, "each stop once"


@pytest.mark.parametrize(("how", "code"), [("restart", 75), ("exit", 0)])
def test_the_program_ends_as_staff_wish(office: Office, monkeypatch: pytest.MonkeyPatch, how: str, code: int) -> None:
    codes: list[int] = []
    monkeypatch.setattr("kiosk.ui.app.QCoreApplication.exit", codes.append)
    office.staff.stop(how)
    assert codes == [], "not without a PIN"
    office.enter()
    office.staff.stop(how)
    assert codes == [code]
    assert [entry.what for entry in office.log()][-2:] == [f"program.{how}", ""]
