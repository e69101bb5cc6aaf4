"""Imports point down only: import-linter holds it, and it still sees the modules it is meant to hold."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
OUTSIDE_THE_LAYERS = {"kiosk.clock", "kiosk.config", "kiosk.errors", "kiosk.paths", "kiosk.settings", "kiosk.__main__"}


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command; sys.argv = ['lint-imports', '--no-cache'];"
    return subprocess.run(
        [sys.executable, "-c", f"{code} lint_imports_command()"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program and its contract in a folder of their own."""
    for path in (ROOT / "kiosk").rglob("*.py"):
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    return tmp_path


def test_imports_point_down_only(copy: Path) -> None:
    done = _lint(copy)

    assert done.returncode == 0, done.stdout
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


def test_every_module_is_seen(copy: Path) -> None:
    files = len(list((copy / "kiosk").rglob("*.py")))
    seen = int(_lint(copy).stdout.partition("Analyzed ")[2].partition(" files")[0])

    assert seen >= files > 80


@pytest.mark.parametrize(
    ("module", "imports"),
    [
        ("content/goals.py", "kiosk.i18n.numbers"),
        ("i18n/languages.py", "kiosk.store.library"),
        ("store/media.py", "kiosk.log.events"),
        ("store/library.py", "kiosk.packs.build"),
        ("log/visit.py", "kiosk.packs.build"),
        ("packs/build.py", "kiosk.log.events"),
        ("log/recorder.py", "kiosk.ui.app"),
        ("ui/app.py", "kiosk.cli.run"),
    ],
)
def test_an_import_that_points_up_is_reported(copy: Path, module: str, imports: str) -> None:
    path = copy / "kiosk" / module
    path.write_text(
        f"{path.read_text(encoding='utf-8')}\n\ndef late() -> None:\n    import {imports}\n", encoding="utf-8"
    )

    done = _lint(copy)

    assert done.returncode == 1
    assert f"{len(CONTRACTS) - 1} kept, 1 broken" in done.stdout
    assert imports in done.stdout


def test_the_contract_names_every_room() -> None:
    (layers,) = [contract["layers"] for contract in CONTRACTS if contract["type"] == "layers"]
    named = {room for layer in layers for room in layer.split(" | ")}
    rooms = {f"kiosk.{folder.name}" for folder in (ROOT / "kiosk").iterdir() if (folder / "__init__.py").is_file()}
    loose = {f"kiosk.{file.stem}" for file in (ROOT / "kiosk").glob("*.py")} - {"kiosk.__init__"}

    assert named == rooms
    assert loose == OUTSIDE_THE_LAYERS, "a new module outside the rooms needs a layer of its own"


@pytest.mark.parametrize("room", ["content"])
def test_content_needs_only_the_standard_library(room: str) -> None:
    code = f"import sys, pkgutil, importlib, kiosk.{room} as r;" + (
        "[importlib.import_module(f'{r.__name__}.{m.name}') for m in pkgutil.iter_modules(r.__path__)];"
        "print(*sorted({m.split('.')[0] for m in sys.modules} - sys.stdlib_module_names))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "kiosk" in done.stdout.split()
    assert set(done.stdout.split()) <= {"kiosk", "__main__", "_virtualenv", "_distutils_hack", "sitecustomize"}


def test_only_the_screens_room_imports_qt() -> None:
    using = {
        path.relative_to(ROOT / "kiosk").parts[0]
        for path in (ROOT / "kiosk").rglob("*.py")
        if "PySide6" in path.read_text(encoding="utf-8")
    }

    assert using - {"ui"} <= {"packs"}, "packs draws vector pictures as pixels when a pack is built"
