"""Children's hands, palms, stuck fingers: a storm of touches and keys leaves a working exhibit and not one warning."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES, SCREENS

STEPS = 1200
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F11,
    Qt.Key.Key_A,
)
LEFT = Qt.MouseButton.LeftButton


def _somewhere(chance: random.Random, size: tuple[int, int]) -> QPoint:
    return QPoint(chance.randrange(size[0]), chance.randrange(size[1]))


# Qt says so when a list loses rows in the middle of making them, and goes on as it should
@pytest.mark.qt_log_ignore("DelegateModel::cancel: index out range", extend=True)
@pytest.mark.parametrize("size", [(540, 960), (960, 540)], ids=["portrait", "landscape"])
@pytest.mark.parametrize("seed", [1, 2])
def test_wild_hands_break_nothing(shipped_store: Path, qapp: QApplication, size: tuple[int, int], seed: int) -> None:
    visit = Visit(shipped_store, size)
    window = visit.window
    chance = random.Random(seed)  # the same storm every time
    seen = set()
    for step in range(STEPS):
        what = chance.random()
        if what < 0.6:
            QTest.mouseClick(window, LEFT, pos=_somewhere(chance, size))
        elif what < 0.7:
            QTest.mousePress(window, LEFT, pos=_somewhere(chance, size))
            QTest.mouseMove(window, _somewhere(chance, size))
            QTest.mouseRelease(window, LEFT, pos=_somewhere(chance, size))
        elif what < 0.75:
            QTest.mousePress(window, LEFT, pos=_somewhere(chance, size))  # a finger that stays
        elif what < 0.95:
            QTest.keyClick(window, chance.choice(KEYS))
        else:
            visit.clock.forward(chance.choice([0.1, 5, 40, 100]))
            visit.exhibit.idle.tick()
        if step % 10 == 0:
            visit.settle()
            seen.add(visit.exhibit.navigation.screen)

    visit.exhibit.finish()
    visit.settle()
    assert visit.exhibit.navigation.screen == "attract"
    assert len(seen & set(SCREENS)) >= 5, "the storm went through the exhibit"
    assert {event.language for event in visit.notes.events} <= {"", *LANGUAGES}
    visit.exhibit.wake("en", "line")
    visit.settle()
    assert visit.exhibit.navigation.screen == "home"
    visit.close()
