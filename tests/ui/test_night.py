"""Outside the opening hours the screen is dark, still, and tells when it opens."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.config import Sound
from kiosk.content.hours import Hours
from kiosk.ui.house import House
from kiosk.ui.idle import Patience
from kiosk.ui.night import Night

ALL_DAY = ("",) * 7


def house(hours: Hours) -> House:
    return House(
        "en",
        ("ar", "en"),
        lambda _screen: Patience(60, 20),
        30,
        400,
        True,
        lambda code, text: f"{code} {text}",
        Sound(),
        hours=hours,
    )


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_it_is_dark_only_while_nobody_visits(parent: QObject, clock: HandClock) -> None:
    night: Any = Night(house(Hours(("closed",) * 7)), clock, parent)
    assert not night.dark
    night.rest(on=True)
    assert (night.dark, night.telling) == (True, False)
    night.touch()
    assert night.telling
    clock.forward(11)
    night.look()
    assert (night.dark, night.telling) == (True, False)
    night.rest(on=False)
    assert not night.dark


@pytest.mark.parametrize("year", [1970, 2024, 2101])
def test_a_clock_that_cannot_be_right_makes_nothing_dark(parent: QObject, year: int) -> None:
    night: Any = Night(house(Hours(("closed",) * 7)), HandClock(datetime(year, 6, 1, 12, tzinfo=UTC)), parent)
    night.rest(on=True)
    assert not night.dark


def test_it_tells_in_every_language_when_it_opens(parent: QObject) -> None:
    saturday = HandClock(datetime(2026, 10, 24, 20, 0, tzinfo=UTC))
    night: Any = Night(house(Hours(("10:00-18:00",) * 6 + ("closed",))), saturday, parent)
    night.rest(on=True)
    night.touch()
    opens = saturday.now().astimezone()
    assert opens.weekday() == 5
    assert [row.text for row in night.opens.rows] == [
        "ar We open again: الاثنين، 26 أكتوبر، 10:00",
        "en We open again: Monday 26 October, 10:00",
    ]


def test_the_screen_is_black_and_staff_still_come_in(shipped_store: Path, qapp: QApplication) -> None:
    visit = Visit(shipped_store, (1080, 1920))
    night: Any = visit.exhibit.night
    night._house = house(Hours(("closed",) * 7))
    try:
        night.look()
        visit.settle()
        seen = visit.picture()
        assert {seen.pixelColor(x, y).name() for x in range(0, 1080, 9) for y in range(0, 1920, 9)} == {"#000000"}
        visit.tap(500, 900)
        assert (night.telling, visit.exhibit.navigation.screen) == (True, "attract")
        visit.press(Qt.Key.Key_F18)
        assert not visit.exhibit.comfort.aloud
        visit.exhibit.staff.knock._listen()
        visit.settle()
        for number in (1, 5, 9):
            visit.touch(next(disc for disc in visit.all("Disc") if disc.property("numeral") == str(number)))
        assert visit.exhibit.staff.knock.heard == 3
        visit.exhibit.staff.knock.end()
        assert [event.kind for event in visit.notes.events] == ["kiosk.start"], "nobody visited"
        QTest.qWait(1)
    finally:
        visit.close()
