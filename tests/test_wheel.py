"""An installed wheel carries everything the program needs, wherever it is started."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `kiosk` command of an environment that holds the wheel and its dependencies, but not this checkout."""
    place = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(place), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = place.glob("*.whl")
    home = place / "environment"
    venv.create(home, with_pip=False)
    packages = home / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    # a path named in a .pth file brings no .pth files of its own along: the checkout's editable install stays unseen
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    install = [*pip, "--python", str(home / "bin" / "python"), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    return home / "bin" / "kiosk"


def _run(command: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KIOSK_EXIT_AFTER_FIRST_FRAME": "1"}
    environment.pop("PYTHONPATH", None)
    environment["KIOSK_TRACE_START"] = "1"
    return subprocess.run(
        [str(command), *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=120
    )


def test_the_installed_program_shows_the_shipped_pack_from_another_folder(installed: Path, tmp_path: Path) -> None:
    shown = _run(installed, "run", "--windowed", "--data", str(tmp_path / "data"), folder=tmp_path)
    listed = _run(installed, "pack", "list", "--data", str(tmp_path / "data"), folder=tmp_path)

    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.startswith("first frame")
    assert "unhub-" in listed.stdout


def test_the_wheel_holds_no_tests_and_nothing_of_this_checkout(installed: Path, tmp_path: Path) -> None:
    script = "import kiosk; print(kiosk.__file__)"
    python = installed.with_name("python")
    found = subprocess.run([str(python), "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    package = Path(found.stdout.strip()).parent

    assert package.is_relative_to(installed.parent.parent)
    assert not list(package.rglob("tst_*.qml"))
    assert not list(package.rglob("test_*.py"))
    assert (package / "_translations" / "ar" / "LC_MESSAGES" / "kiosk.po").is_file()
