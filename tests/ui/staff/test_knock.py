"""Staff knock; visitors who browse never do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kiosk.ui.staff.knock import Knock, discs_to_touch

GOALS = tuple(f"goal-{n:02}" for n in range(1, 18))
WAY_IN = ("goal-01", "goal-05", "goal-09", "goal-13")


class Door:
    """A knock, and how often it opened."""

    def __init__(self, parent: QObject, goals: tuple[str, ...] = GOALS, has_pin: bool = True) -> None:
        self.opened = 0
        self.knock = Knock(lambda: goals, lambda then: then() if has_pin else None, parent)
        self.knock.opened.connect(self._open)

    def _open(self) -> None:
        self.opened += 1

    def touch(self, *goals: str) -> list[bool]:
        """Touch discs; whether each was swallowed."""
        swallowed = []
        for goal in goals:
            self.knock.pressed()
            swallowed.append(self.knock.disc(goal))
        return swallowed


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_the_date_and_four_discs_open(parent: QObject) -> None:
    door = Door(parent)
    door.knock.hold()

    assert door.touch(*WAY_IN) == [True] * 4
    assert (door.opened, door.knock.listening) == (1, False)


@pytest.mark.parametrize(
    "goals",
    [WAY_IN, ("goal-02", *WAY_IN), ("goal-01", "goal-05", "goal-13", "goal-09"), ("goal-01", "goal-01", *WAY_IN)],
)
def test_discs_alone_and_other_discs_open_goals(parent: QObject, goals: tuple[str, ...]) -> None:
    door = Door(parent)
    if goals != WAY_IN:
        door.knock.hold()

    assert not all(door.touch(*goals))
    assert (door.opened, door.knock.listening) == (0, False)


def test_any_other_touch_ends_it(parent: QObject) -> None:
    door = Door(parent)
    door.knock.hold()
    door.touch("goal-01")
    door.knock.pressed()

    assert door.touch(*WAY_IN[1:]) == [False] * 3
    assert door.opened == 0


def test_time_ends_it(parent: QObject) -> None:
    door = Door(parent)
    door.knock.hold()
    door.knock.end()

    assert not any(door.touch(*WAY_IN))


def test_without_a_pin_nothing_listens(parent: QObject) -> None:
    door = Door(parent, has_pin=False)
    door.knock.hold()

    assert not door.knock.listening


def test_a_pack_with_fewer_goals_has_a_way_in_as_well(parent: QObject) -> None:
    assert discs_to_touch(GOALS) == WAY_IN
    assert discs_to_touch(GOALS[:3]) == ("goal-01", "goal-01", "goal-02", "goal-03")
    door = Door(parent, goals=())
    door.knock.hold()
    assert door.opened == 1
