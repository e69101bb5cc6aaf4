"""The timeline under real fingers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit


@pytest.fixture(params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def visit(request: pytest.FixtureRequest, shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The timeline, come to in English."""
    visit = Visit(shipped_store, request.param)
    visit.exhibit.wake("en", "line")
    visit.open("timeline", "")
    visit.arrive()
    yield visit
    visit.close()


def move(visit: Visit, *fingers: tuple[tuple[int, int], tuple[int, int]], steps: int = 12) -> None:
    """Put fingers down, move each from a place to another, and lift them."""
    for step in range(steps + 2):
        event = QTest.touchEvent(visit.window, visit.panel)
        for finger, ((x, y), (to_x, to_y)) in enumerate(fingers):
            share = min(1.0, step / steps)
            place = QPoint(round(x + (to_x - x) * share), round(y + (to_y - y) * share))
            if step == 0:
                event.press(finger, place, visit.window)
            elif step > steps:
                event.release(finger, place, visit.window)
            else:
                event.move(finger, place, visit.window)
        event.commit()
        QTest.qWait(8)
    visit.arrive()


def apart(visit: Visit, nearest: int, farthest: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Two fingers along time, from a distance to another."""
    x, y = visit.window.width() // 2, visit.window.height() // 2
    if visit.window.height() > visit.window.width():
        return [((x, y - nearest), (x, y - farthest)), ((x, y + nearest), (x, y + farthest))]
    return [((x - nearest, y), (x - farthest, y)), ((x + nearest, y), (x + farthest, y))]


def noted(visit: Visit, kind: str) -> list[tuple[str, str]]:
    return [(event.control, event.value) for event in visit.notes.events if event.kind == kind]


def test_two_fingers_come_nearer_and_go_away_again(visit: Visit) -> None:
    timeline = visit.exhibit.timeline
    move(visit, *apart(visit, 60, 400))
    nearer = timeline.zoom
    assert nearer > 0.4
    move(visit, *apart(visit, 400, 40))
    move(visit, *apart(visit, 400, 40))
    assert timeline.zoom == 0
    assert {control for control, _ in noted(visit, "timeline.zoom")} <= {"pinch"}


def test_one_finger_pans_the_near_thread_and_never_beyond_its_ends(visit: Visit) -> None:
    timeline = visit.exhibit.timeline
    timeline.zoomIn(1985.0, "numeral")
    visit.arrive()
    x, y = visit.window.width() // 2, visit.window.height() // 2
    before = timeline.centre
    move(visit, ((x, y), (x - 300, y - 300)))
    assert timeline.centre > before
    assert noted(visit, "timeline.pan")[-1][0] == "drag"
    for _ in range(9):
        move(visit, ((x, y + 200), (x, y - 400)) if y > x else ((x + 300, y), (x - 600, y)))
    assert timeline.centre < timeline.beads.last


def test_nothing_is_reset_while_a_finger_is_down(visit: Visit) -> None:
    timeline = visit.exhibit.timeline
    timeline.zoomIn(1985.0, "numeral")
    visit.arrive()
    reset: list[str] = []
    for name in ("clusters", "rows", "landmarks"):
        getattr(timeline.beads, name).modelReset.connect(lambda name=name: reset.append(name))
    x, y = visit.window.width() // 2, visit.window.height() // 2
    move(visit, ((x, y), (x - 400, y - 400)), steps=20)
    move(visit, *apart(visit, 60, 400))
    assert reset == []


def test_a_swipe_on_an_open_moment_goes_to_the_next_in_time(visit: Visit) -> None:
    visit.open("moment", "1948-universal-declaration-of-human-rights")
    visit.arrive()
    after = visit.exhibit.moment.afterId
    x, y = visit.window.width() // 2, visit.window.height() // 2
    move(visit, ((x, y), (x, y - 320)) if y > x else ((x, y), (x - 320, y)))
    assert visit.exhibit.moment.momentId == after
    assert noted(visit, "moment.open")[-1][0] == "swipe"
