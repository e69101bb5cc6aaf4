"""Time runs from right to left in Arabic, unless the pack says that it runs from left to right everywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from threadwork import moments, thread_source
from visiting import Visit

from kiosk.packs.install import ANYBODY, install_source
from kiosk.store.library import Library
from kiosk.ui.items import scene


@pytest.fixture(params=[True, False], ids=["mirrored", "not mirrored"])
def visit(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Visit, bool]]:
    """A lying display in Arabic with a pack of either kind."""
    told = moments(60)
    install_source(
        thread_source(tmp_path / "source", told, language="ar", mirrored=request.param),
        Library(tmp_path / "data"),
        ANYBODY,
    )
    visit = Visit(tmp_path / "data", (1920, 1080))
    visit.exhibit.wake("ar", "line")
    visit.open("timeline", "")
    visit.arrive()
    yield visit, request.param
    visit.close()


def across(visit: Visit, name: str) -> float:
    """Where the middle of a decade is seen."""
    (decade,) = [tap for tap in visit.all("Tap") if tap.isVisible() and name in str(tap.property("name"))]
    return scene(decade).center().x()


def test_decades_follow_the_direction(visit: tuple[Visit, bool]) -> None:
    shown, mirrored = visit
    assert (across(shown, "1940") > across(shown, "1960")) is mirrored


def test_a_finger_pulls_time_along_with_it(visit: tuple[Visit, bool]) -> None:
    shown, mirrored = visit
    timeline = shown.exhibit.timeline
    timeline.zoomIn(1950.0, "numeral")
    shown.arrive()
    before = timeline.centre
    event = QTest.touchEvent(shown.window, shown.panel)
    event.press(0, QPoint(900, 400), shown.window).commit()
    for step in range(1, 11):
        event.move(0, QPoint(900 + 40 * step, 400), shown.window).commit()
        QTest.qWait(8)
    event.release(0, QPoint(1300, 400), shown.window).commit()
    shown.arrive()
    assert (timeline.centre > before) is mirrored


def test_an_open_moment_has_the_earlier_one_where_time_comes_from(visit: tuple[Visit, bool]) -> None:
    shown, mirrored = visit
    shown.open("moment", "moment-020")
    shown.arrive()
    before, after = sorted(
        (item for item in shown.all("NeighbourMoment") if item.isVisible()),
        key=lambda item: not item.property("atStart"),
    )
    assert (scene(before).center().x() > scene(after).center().x()) is mirrored


def test_words_run_from_right_to_left_either_way(visit: tuple[Visit, bool]) -> None:
    shown, _ = visit
    title = next(copy for copy in shown.all("Copy") if copy.isVisible() and copy.property("role") == "display")
    assert scene(title).right() > 1700
