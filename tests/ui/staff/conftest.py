"""The program with a PIN of its own."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from office import Office
from PySide6.QtWidgets import QApplication

from kiosk.ui.health import checks

SEEN: dict[str, Any] = {
    "screens": [{"name": "DP-1", "width": 1080, "height": 1920, "hertz": 60}],
    "touch": ["panel"],
    "fonts": ["Sans"],
    "font_fault": "",
}
"""What Qt finds on a machine that is well."""


@pytest.fixture(scope="module")
def well() -> Iterator[None]:
    """A machine that Qt finds well, without asking it in a process of its own each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checks, "_probe", lambda: SEEN)
        yield


@pytest.fixture(scope="module")
def office(
    well: None, shipped_store: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Office]:
    """The program in portrait."""
    data = Path(copytree(shipped_store, tmp_path_factory.mktemp("staff") / "data"))
    office = Office(data, (1080, 1920))
    office.settle()
    yield office
    office.close()
