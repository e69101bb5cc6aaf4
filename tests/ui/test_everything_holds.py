"""Every screen in every language, at twice the size of text, in every theme, within reach, on both displays.

Pairs of all these are covered, not all of them together. One visit is led through every screen for each row.
"""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from pairs import pairwise_rows
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES, SCREENS, THEMES
from kiosk.ui.proof.check import Wishes, view_faults
from kiosk.ui.proof.pages import PAGES, views

DISPLAYS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
ROWS = sorted(
    pairwise_rows(LANGUAGES, tuple(DISPLAYS), (0, 3), THEMES, (False, True)),
    key=lambda row: list(DISPLAYS).index(row[1]),
)


@pytest.fixture(scope="module")
def store(shipped_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of its own: on the walk pledges are taken."""
    return Path(copytree(shipped_store, tmp_path_factory.mktemp("holds") / "store"))


@pytest.fixture(scope="module")
def kiosks(qapp: QApplication) -> Iterator[dict[str, Visit]]:
    """The program on each display, opened when first asked for."""
    kiosks: dict[str, Visit] = {}
    yield kiosks
    for kiosk in kiosks.values():
        kiosk.close()


def _id(row: tuple[object, ...]) -> str:
    language, display, text, theme, reach = row
    return f"{language}-{display}-{'200' if text else '100'}-{theme}{'-reach' if reach else ''}"


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_every_screen_holds(kiosks: dict[str, Visit], store: Path, row: tuple[object, ...]) -> None:
    language, display, text, theme, reach = row
    for other in [name for name in kiosks if name != display]:
        kiosks.pop(other).close()
    if display not in kiosks:
        kiosks[display] = Visit(store, DISPLAYS[display])
        kiosks[display].settle()
    visit = kiosks[display]
    wishes = Wishes(text, theme, reach)
    found, seen = [], set()
    for shown in views(visit, language, most=1, wish=wishes.make):
        seen.add(shown.screen)
        found += [f"{shown.name}: {fault}" for fault in view_faults(visit, shown, visit.window.grabWindow())]
    assert not found, "\n".join([f"{len(found)} faults", *found])
    offered = {kind.screen for kind in PAGES if kind.shown(visit.edition, str(language))}
    assert seen >= {"attract", "language", "panel", "idle", *offered}


def test_every_screen_of_the_vocabulary_is_among_the_pages() -> None:
    assert set(SCREENS) - {kind.screen for kind in PAGES} == {"attract", "language"}


def test_the_rows_hold_every_pair() -> None:
    for a, b in [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)]:
        assert len({(row[a], row[b]) for row in ROWS}) == len({row[a] for row in ROWS}) * len({row[b] for row in ROWS})
