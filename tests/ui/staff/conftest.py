"""The program with a PIN of its own."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from office import Office
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def office(shipped_store: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Office]:
    """The program in portrait."""
    data = Path(copytree(shipped_store, tmp_path_factory.mktemp("staff") / "data"))
    office = Office(data, (1080, 1920))
    office.settle()
    yield office
    office.close()
