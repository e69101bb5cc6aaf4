"""When a kiosk decides that a visitor has left."""

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.idle import AFTER_PLAY, Idle, Patience, Watch, look, reading_seconds

PATIENCE = Patience(quiet=60, notice=20)


@pytest.mark.parametrize(
    ("rested", "watch"),
    [
        (0, Watch()),
        (59.9, Watch()),
        (60, Watch(noticing=True, left=20)),
        (61.5, Watch(noticing=True, left=19)),
        (79.9, Watch(noticing=True, left=1)),
        (80, Watch(noticing=True, left=0)),
        (500, Watch(noticing=True, left=0)),
    ],
)
def test_what_a_rest_means(rested: float, watch: Watch) -> None:
    assert look(rested, PATIENCE) == watch


@pytest.mark.parametrize(
    ("text", "language", "seconds"), [("", "en", 0), ("one two", "en", 2 / 2.2), ("气候行动", "zh", 1.0)]
)
def test_reading_takes_time(text: str, language: str, seconds: float) -> None:
    assert reading_seconds(text, language) == pytest.approx(seconds)


@pytest.fixture
def parent() -> QObject:
    return QObject()


@pytest.fixture
def idle(parent: QObject, clock: HandClock, qtbot: QtBot) -> Idle:
    watch = Idle(clock, parent)
    watch.wake()
    watch.set_patience(PATIENCE)
    return watch


def test_the_notice_comes_counts_down_and_ends_the_visit(idle: Idle, clock: HandClock) -> None:
    ends: list[str] = []
    idle.over.connect(ends.append)
    clock.forward(60)
    idle.tick()
    assert (idle.noticing, idle.left, ends) == (True, 20, [])
    clock.forward(20)
    idle.tick()
    assert ends == ["timeout"]


def test_staying_works_far_more_than_ten_times(idle: Idle, clock: HandClock) -> None:
    for _ in range(11):
        clock.forward(75)
        idle.tick()
        assert idle.noticing
        idle.stay()
        assert not idle.noticing
    clock.forward(59)
    idle.tick()
    assert not idle.noticing


def test_a_touch_under_the_notice_does_not_answer_it(idle: Idle, clock: HandClock) -> None:
    clock.forward(61)
    idle.tick()
    idle.touched()
    clock.forward(1)
    idle.tick()
    assert idle.left == 18


def test_a_touch_moves_the_rest_back(idle: Idle, clock: HandClock) -> None:
    clock.forward(59)
    idle.touched()
    clock.forward(59)
    idle.tick()
    assert not idle.noticing


def test_asleep_nothing_is_watched(idle: Idle, clock: HandClock) -> None:
    idle.sleep()
    clock.forward(1000)
    idle.tick()
    assert not idle.noticing


def test_the_watch_waits_while_something_plays_and_twenty_seconds_more(idle: Idle, clock: HandClock) -> None:
    idle.hold(on=True)
    clock.forward(3600)
    idle.tick()
    assert not idle.noticing
    assert idle.rested() == 0
    idle.hold(on=False)
    clock.forward(AFTER_PLAY + 59)
    idle.tick()
    assert not idle.noticing
    clock.forward(1)
    idle.tick()
    assert idle.noticing


def test_a_touch_just_after_a_film_does_not_shorten_the_wait(idle: Idle, clock: HandClock) -> None:
    idle.hold(on=True)
    idle.hold(on=False)
    clock.forward(1)
    idle.touched()
    clock.forward(AFTER_PLAY + 58)
    idle.tick()
    assert not idle.noticing


def test_a_notice_gives_way_to_what_begins_to_play(idle: Idle, clock: HandClock) -> None:
    answers: list[str] = []
    idle.stayed.connect(answers.append)
    clock.forward(61)
    idle.tick()
    idle.hold(on=True)
    assert (idle.noticing, answers) == (False, ["continue"])


def test_a_visit_that_ends_lets_the_watch_go(idle: Idle, clock: HandClock) -> None:
    idle.hold(on=True)
    idle.sleep()
    idle.wake()
    idle.set_patience(PATIENCE)
    clock.forward(60)
    idle.tick()
    assert idle.noticing
