"""What moves: slowly and without a flash from afar, not at all for who wants it still, and never for nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.ui.proof.colours import luminance
from kiosk.ui.proof.pages import PAGES

CELLS = QSize(18, 32)
RECORDED_S, FRAME_MS = 3.0, 40
FLASH, DARK = 0.1, 0.8
"""A flash: the luminance of a place changes by a tenth of the brightest, to and from below 0.8 (WCAG 2.3.1)."""
SCREENS = [kind.screen for kind in PAGES]


@pytest.fixture(scope="module")
def visit(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    visit = Visit(shipped_store, (1080, 1920))
    visit.settle()
    yield visit
    visit.close()


def _cells(picture: QImage) -> list[float]:
    """The luminance of each part of a picture."""
    small = picture.scaled(CELLS, mode=Qt.TransformationMode.SmoothTransformation)
    pixels = [small.pixelColor(x, y) for y in range(small.height()) for x in range(small.width())]
    return [luminance(colour.redF(), colour.greenF(), colour.blueF()) for colour in pixels]


def flashes(course: list[float]) -> int:
    """How often a luminance goes up or down by a flash, from and to darkness."""
    turns, low, high, way = 0, course[0], course[0], 0
    for light in course:
        low, high = min(low, light), max(high, light)
        if way <= 0 and light - low >= FLASH and low < DARK:
            turns, way, low, high = turns + 1, 1, light, light
        elif way >= 0 and high - light >= FLASH and light < DARK:
            turns, way, low, high = turns + 1, -1, light, light
    return turns


@pytest.mark.parametrize(
    ("course", "turns"),
    [
        ([0.1, 0.1, 0.1], 0),
        ([0.1, 0.15, 0.1, 0.15], 0),
        ([0.1, 0.5, 0.1, 0.5], 3),
        ([0.1, 0.2, 0.3, 0.4, 0.1], 2),
        ([0.85, 1.0, 0.85], 0),
    ],
)
def test_what_a_flash_is(course: list[float], turns: int) -> None:
    assert flashes(course) == turns


def test_the_attract_screen_does_not_flash(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.settle()
    frames, seen = [], set()
    for _ in range(int(RECORDED_S * 1000 / FRAME_MS)):
        picture = visit.window.grabWindow()
        frames.append(_cells(picture))
        seen.add(bytes(picture.constBits())[::4099])
        QTest.qWait(FRAME_MS)
    assert len(seen) > 10, "it moves"
    courses = [list(course) for course in zip(*frames, strict=True)]
    assert max(flashes(course) for course in courses) <= 3 * RECORDED_S
    quick = max(abs(b - a) for course in courses for a, b in zip(course, course[5:], strict=False))
    assert quick < FLASH, "no place changes by a tenth within 200 ms"


def _comes_to_rest(visit: Visit) -> bool:
    """Whether the page soon asks for no more frames: none in a quarter of a second, pictures once loaded."""
    drawn: list[int] = []

    def note() -> None:
        drawn.append(1)

    visit.window.frameSwapped.connect(note)
    for _ in range(4):
        drawn.clear()
        QTest.qWait(250)
        if not drawn:
            break
    visit.window.frameSwapped.disconnect(note)
    return not drawn


def test_the_attract_screen_is_the_one_that_moves(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.settle()
    assert not _comes_to_rest(visit)


@pytest.mark.parametrize("screen", SCREENS)
def test_who_wants_it_still_sees_nothing_move(visit: Visit, screen: str) -> None:
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    visit.exhibit.comfort.choose("still", True)
    kind = next(kind for kind in PAGES if kind.screen == screen)
    subjects = kind.shown(visit.edition, "en")
    if not subjects:
        pytest.skip("the shipped pack has nothing for it")
    if screen != "home":
        visit.open(screen, subjects[0])
    visit.settle()
    assert _comes_to_rest(visit)


@pytest.mark.parametrize("screen", ["goals", "goal", "moment", "site", "privacy"])
def test_a_page_that_is_read_asks_for_no_frames(visit: Visit, screen: str) -> None:
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    kind = next(kind for kind in PAGES if kind.screen == screen)
    visit.open(screen, kind.subjects(visit.edition, "en")[0])
    visit.settle()
    QTest.qWait(500)
    assert _comes_to_rest(visit)


def test_who_wants_it_still_sees_a_page_fade_in_and_then_rest(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    visit.exhibit.comfort.choose("still", True)
    visit.settle()
    visit.set_theme("fade", 1000)
    try:
        visit.open("privacy", "")
        QTest.qWait(40)
        midway = visit.window.grabWindow()
        QTest.qWait(1300)
        visit.settle()
        assert midway != visit.window.grabWindow(), "it comes out of its ground"
        frames = visit._frames
        QTest.qWait(300)
        assert visit._frames - frames <= 1, "then nothing is drawn any more"
    finally:
        visit.set_theme("fade", 0)
        visit.exhibit.finish()
        visit.settle()
