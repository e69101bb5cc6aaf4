"""Every QML file looks as qmlformat prints it."""

from pathlib import Path

import pytest
from qml_files import QML_FILES, short, tool


def test_there_are_files_to_look_at() -> None:
    assert len(QML_FILES) > 30


@pytest.mark.parametrize("path", QML_FILES, ids=short)
def test_a_file_is_formatted(path: Path) -> None:
    printed = tool("qmlformat", path)
    assert printed.returncode == 0, printed.stderr
    assert path.read_text(encoding="utf-8") == printed.stdout, f"run: pyside6-qmlformat -i {path.name}"
