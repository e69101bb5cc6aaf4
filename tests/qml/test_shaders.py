"""The compiled shaders are those of the sources beside them."""

from pathlib import Path

import pytest
from qml_files import COMPONENTS, tool

SHADERS = tuple(sorted(COMPONENTS.glob("*.frag")))


def compile_shader(source: Path, target: Path) -> None:
    """Compile as the committed ones were: for every graphics interface a kiosk may have."""
    done = tool("qsb", "--glsl", "100 es,120,150", "--hlsl", "50", "--msl", "12", "-o", target, source)
    assert done.returncode == 0, done.stderr


def test_there_is_one() -> None:
    assert SHADERS


@pytest.mark.parametrize("source", SHADERS, ids=lambda path: path.name)
def test_it_is_compiled_from_its_source(source: Path, tmp_path: Path) -> None:
    compile_shader(source, tmp_path / "fresh.qsb")
    committed = source.with_name(f"{source.name}.qsb").read_bytes()
    assert (tmp_path / "fresh.qsb").read_bytes() == committed, f"compile {source.name} again"
