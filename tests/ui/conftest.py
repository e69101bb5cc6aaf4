"""The real program with the shipped pack, on either screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.packs.install import ensure_shipped
from kiosk.paths import shipped_pack
from kiosk.store.library import Library


@pytest.fixture(scope="session")
def shipped_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the shipped pack."""
    data = tmp_path_factory.mktemp("shipped")
    ensure_shipped(Library(data), shipped_pack())
    return data


@pytest.fixture(scope="module", params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def visit(request: pytest.FixtureRequest, shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program on one of the two screens."""
    visit = Visit(shipped_store, request.param)
    visit.settle()
    yield visit
    visit.close()
