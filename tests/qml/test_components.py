"""Each component does what its user feels: the functions of its tst_ file, run by QtQuickTest."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from qml_files import COMPONENTS

import kiosk

_RUNNER = Path(__file__).parent / "run_component.py"
_HEADLESS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "PYTHONPATH": str(Path(kiosk.__file__).parents[1]),
}
_NAMES = sorted(line.split()[0] for line in (COMPONENTS / "qmldir").read_text().splitlines() if line.endswith(".qml"))
_OWN_STEPS = 2  # initTestCase and cleanupTestCase


@pytest.fixture(scope="session")
def font_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fonts")


def _run(path: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(_RUNNER), str(path), str(cache)],
        env=os.environ | _HEADLESS,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def _complaints(output: str) -> str:
    """What went wrong, each with the function it happened in and the line."""
    return "\n".join(re.findall(r"^(?:FAIL!|XPASS|QWARN|QFATAL|SKIP).*(?:\n {3}.*)*", output, re.MULTILINE))


@pytest.mark.parametrize("name", _NAMES)
def test_a_component(name: str, font_cache: Path) -> None:
    done = _run(COMPONENTS / f"tst_{name}.qml", font_cache)
    assert _complaints(done.stdout) == ""
    assert done.returncode == 0, done.stdout + done.stderr
    totals = re.search(r"Totals: (\d+) passed", done.stdout)
    assert totals, done.stdout
    assert int(totals[1]) - _OWN_STEPS >= 3, "a tst_ file has at least three functions"


def test_a_failing_function_is_named(font_cache: Path, tmp_path: Path) -> None:
    path = tmp_path / "tst_Wrong.qml"
    path.write_text(
        'import QtTest\nTestCase { name: "Wrong"; function test_sums() { compare(1 + 1, 3, "one and one"); } }'
    )
    done = _run(path, font_cache)
    assert done.returncode == 1
    assert "Wrong::test_sums() one and one" in _complaints(done.stdout)
