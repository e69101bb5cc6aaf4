"""Dependencies that have failed us before, and the pins that keep them out."""

import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

CALLS = 5000
NOISE = 500
"""References that other code may take or give back meanwhile."""

ROOT = Path(__file__).parents[1]


class Bell(QObject):
    """Rings."""

    rung = Signal()
    told = Signal(bool)


def _void_calls() -> None:
    thing = QObject()
    for _ in range(CALLS):
        thing.setObjectName("x")


def _signals() -> None:
    bell, heard = Bell(), []
    bell.rung.connect(lambda: heard.append(None))
    for _ in range(CALLS):
        bell.rung.emit()
    assert len(heard) == CALLS
    heard.clear()


def _signals_with_a_flag() -> None:
    bell, heard = Bell(), [0]

    def hear(flag: bool) -> None:
        heard[0] += flag

    bell.told.connect(hear)
    for _ in range(CALLS):
        bell.told.emit(True)
    assert heard == [CALLS]


def _turns_of_the_loop() -> None:
    for _ in range(CALLS):
        QCoreApplication.processEvents()


def _timers() -> None:
    fired = [0]

    def fire() -> None:
        fired[0] += 1

    timer = QTimer(interval=0)
    timer.timeout.connect(fire)
    timer.start()
    while fired[0] < CALLS:
        QCoreApplication.processEvents()
    timer.stop()


@pytest.mark.parametrize("do", [_void_calls, _signals, _signals_with_a_flag, _turns_of_the_loop, _timers])
def test_qt_loses_no_reference_to_none_and_true(qtbot: QtBot, do: object) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one a call and aborts after some thousand."""
    assert callable(do)
    do()
    before = sys.getrefcount(None), sys.getrefcount(True)

    do()

    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(new > old - NOISE for old, new in zip(before, after, strict=True)), f"{before} → {after}"


def test_the_pin_keeps_the_release_out_that_does() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert [line for line in project["dependencies"] if line.startswith("pyside6")] == ["pyside6>=6.11,<6.12"]
    assert version("pyside6").startswith("6.11.")


def test_everything_that_is_imported_is_declared_and_nothing_else() -> None:
    """What `kiosk` imports from outside, from the same graph import-linter uses."""
    code = (
        "import sys, grimp; g = grimp.build_graph('kiosk', include_external_packages=True, cache_dir=None);"
        "print(*sorted(m for m in g.modules if not m.startswith('kiosk')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    imported = {name.split(".")[0] for name in done.stdout.split()} - sys.stdlib_module_names
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {line.partition(">=")[0].split("[")[0].strip() for line in project["dependencies"]}

    names = {"PySide6": "pyside6", "sqlite_utils": "sqlite-utils", "ruamel": "ruamel.yaml"}
    used = {names.get(name, name) for name in imported}
    come_along = {"shiboken6", "pydantic_core"}
    assert used - declared <= come_along, "imported without being declared"
    data_only = {"tzdata", "fontpkg-noto-sans", "fontpkg-noto-sans-arabic", "manimgx-fonts-cjk", "qtawesome"}
    assert declared - used <= data_only, "declared without being imported"
