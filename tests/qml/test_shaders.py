"""The compiled shaders are those of their sources, and every one of them can be used by Qt."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from qml_files import COMPONENTS, tool

from kiosk.ui.art.globe import MOST, ROWS, draw_mask, land_cells

SHADERS = tuple(sorted(COMPONENTS.glob("*.frag")))
TARGETS = ("--glsl", "100 es,120,150", "--hlsl", "50", "--msl", "12")


def test_there_are_shaders() -> None:
    assert [shader.name for shader in SHADERS] == ["globe.frag", "strands.frag"]


@pytest.mark.parametrize("shader", SHADERS, ids=lambda path: path.stem)
def test_a_shader_is_compiled_from_its_source(shader: Path, tmp_path: Path) -> None:
    fresh = tmp_path / f"{shader.name}.qsb"
    done = tool("qsb", *TARGETS, "-o", fresh, shader)
    assert done.returncode == 0, done.stderr
    assert fresh.read_bytes() == shader.with_name(f"{shader.name}.qsb").read_bytes(), (
        f"compile it again: pyside6-qsb {' '.join(TARGETS)} -o {shader.name}.qsb {shader.name}"
    )


def test_the_globe_has_land_where_land_is(qapp: QApplication) -> None:
    mask = draw_mask()
    assert (mask.width(), mask.height()) == (MOST, ROWS)
    white = sum(mask.pixelColor(x, y) == QColor("white") for x in range(MOST) for y in range(ROWS))
    assert white == len(land_cells()) > 1500
