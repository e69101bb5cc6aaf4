"""The way through the screens."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.navigation import ATTRACT, Navigation, Place, Trail

HOME = Trail(Place("home"))
GOAL = Place("goal", "goal-06")
MOMENT = Place("moment", "1945-charter")


@pytest.mark.parametrize(
    ("trail", "expected"),
    [
        (HOME.to(GOAL), Trail(GOAL, (Place("home"),))),
        (HOME.to(GOAL).to(GOAL), Trail(GOAL, (Place("home"),))),
        (HOME.to(GOAL).to(MOMENT).back(), HOME.to(GOAL)),
        (HOME.to(GOAL).beside(Place("goal", "goal-07")), Trail(Place("goal", "goal-07"), (Place("home"),))),
        (HOME.to(GOAL).beside(Place("goal", "goal-07")).back(), HOME),
        (HOME.to(GOAL).to(MOMENT).to(Place("home")), HOME),
        (HOME.back(), HOME),
        (ATTRACT.to(Place("home")), HOME),
    ],
    ids=["on", "stand", "back", "beside", "beside-back", "home-forgets", "start", "wake"],
)
def test_every_move_is_a_pure_step(trail: Trail, expected: Trail) -> None:
    assert trail == expected


def test_qml_hears_once_and_only_of_real_moves(qtbot: QtBot) -> None:
    parent = QObject()
    navigation = Navigation(parent)
    heard: list[tuple[str, str, bool]] = []
    navigation.changed.connect(lambda: heard.append((navigation.screen, navigation.subject, navigation.canGoBack)))
    navigation.home()
    navigation.open("goal", "goal-06")
    navigation.open("goal", "goal-06")
    navigation.back()
    navigation.back()
    assert heard == [("home", "", False), ("goal", "goal-06", True), ("home", "", False)]


def test_the_next_page_can_be_filled_before_qml_hears(qtbot: QtBot) -> None:
    parent = QObject()
    navigation = Navigation(parent)
    heard = []
    navigation.changed.connect(lambda: heard.append("changed"))
    navigation.arriving.connect(lambda: heard.append(f"arriving at {navigation.screen}"))
    navigation.open("home", "")
    assert heard == ["arriving at home", "changed"]
