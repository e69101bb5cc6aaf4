"""What a visit leaves behind is cleared away: a kiosk runs for months."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.ui.art import painted
from kiosk.ui.memory import Rest


@pytest.fixture(scope="module")
def kiosk(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program in portrait."""
    visit = Visit(shipped_store, (1080, 1920))
    yield visit
    visit.close()


def _stroll(visit: Visit) -> None:
    visit.exhibit.wake("en", "line")
    visit.exhibit.comfort.choose("still", True)
    for screen in ("home", "sites", "calendar"):
        visit.open(screen, "")
        visit.settle()
    visit.exhibit.finish()
    visit.settle()


def test_what_was_painted_for_a_page_goes_with_it(kiosk: Visit) -> None:
    _stroll(kiosk)
    gc.collect()
    painted.let_go()
    before = list(painted._made)
    for _ in range(3):
        _stroll(kiosk)
    made = [item for item in painted._made if item not in before]
    assert len(made) >= 6, "each visit makes a ring, a globe and a year"

    gc.collect()
    gone = painted.let_go()

    assert gone >= 6
    assert sum(item() is not None for item in made) <= 2, "only what is on show is left"
    assert len(painted._made) <= len(before) + 2


def test_what_is_on_show_is_not_let_go(kiosk: Visit) -> None:
    kiosk.exhibit.wake("en", "line")
    kiosk.open("calendar", "")
    kiosk.settle()
    gc.collect()
    painted.let_go()
    kiosk.exhibit.calendar.touch(kiosk.exhibit.calendar.ordinal + 30)
    kiosk.settle()

    assert kiosk.find("YearDots").isVisible()
    assert not kiosk.picture().isNull()
    kiosk.exhibit.finish()
    kiosk.settle()


def test_a_rest_clears_what_points_in_a_circle(kiosk: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    cleared = []
    monkeypatch.setattr("kiosk.ui.memory.gc.collect", lambda: cleared.append("gc"))
    monkeypatch.setattr("kiosk.ui.memory.let_go", lambda: cleared.append("painted"))
    rest = Rest(kiosk.exhibit)

    rest._give_back()

    assert cleared == ["gc", "painted"]
