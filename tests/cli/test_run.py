"""kiosk run where there is nothing to draw on."""

import subprocess
import sys
from pathlib import Path

import pytest
from cliwork import COMMAND, Type, environment, is_one_sentence, tree

from kiosk.packs.install import ANYBODY, install_source
from kiosk.paths import shipped_pack
from kiosk.store.library import Library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="DISPLAY is for X and Wayland")

NOWHERE = ":8765"


def _run(data: Path, *arguments: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "run", "--data", str(data), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment(**changes), check=False, timeout=60)


@pytest.mark.parametrize("platform", [None, "xcb", "wayland"])
def test_without_a_screen(tmp_path: Path, platform: str | None) -> None:
    done = _run(tmp_path / "data", DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=platform)

    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr), done.stderr
    assert "set DISPLAY to" in done.stderr
    assert not (tmp_path / "data").exists(), "nothing was installed for nobody to see"


@pytest.mark.parametrize("platform", [None, "xcb"])
def test_on_a_screen_that_does_not_answer(tmp_path: Path, source: Path, platform: str | None) -> None:
    done = _run(
        tmp_path / "data", "--pack", str(source), DISPLAY=NOWHERE, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=platform
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr), done.stderr
    assert f"“{NOWHERE}”" in done.stderr


def test_starts_without_a_screen_do_not_cost_a_new_pack_its_trial(tmp_path: Path, source: Path) -> None:
    shipped = Library(tmp_path)
    before = install_source(shipped_pack(), shipped, ANYBODY)
    new = install_source(source, shipped, ANYBODY)

    for _ in range(3):
        _run(tmp_path, DISPLAY=NOWHERE, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)

    assert before.id != new.id
    assert Library(tmp_path).state().active == new.id


@pytest.mark.parametrize("pack", ["nothing", "a-file"])
def test_a_pack_that_cannot_be_taken(tmp_path: Path, pack: str) -> None:
    (tmp_path / "a-file").write_text("not a pack")

    done = _run(tmp_path / "data", "--pack", str(tmp_path / pack), QT_QPA_PLATFORM="offscreen")

    assert (done.returncode, done.stdout) == (1, "")
    assert is_one_sentence(done.stderr), done.stderr
    assert str(tmp_path / pack) in done.stderr


def test_a_preview_installs_nothing_and_leaves_nothing(tmp_path: Path, archive: Path) -> None:
    data, place = tmp_path / "data", tmp_path / "tmp"
    place.mkdir()
    data.mkdir()
    (data / "kiosk.toml").write_text('[display]\nsize = "540x960"\n')
    before = tree(data)

    done = _run(
        data,
        *("--pack", str(archive)),
        QT_QPA_PLATFORM="offscreen",
        TMPDIR=str(place),
        KIOSK_TRACE_START="1",
        KIOSK_EXIT_AFTER_FIRST_FRAME="1",
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("first frame")
    assert tree(data) == before
    assert list(place.iterdir()) == []


def test_wrong_settings_are_said_before_qt_is_loaded(
    type_: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "kiosk.toml").write_text("[display]\ngraphics = 'fast'\n")
    monkeypatch.setitem(sys.modules, "kiosk.ui.app", None)

    said = type_("run")

    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err)
    assert "line 2: graphics = “fast” is not one of auto, full, plain" in said.err


@pytest.mark.parametrize(
    ("message", "says"),
    [("libEGL.so.1: cannot open shared object file: No such file", "Qt needs libEGL.so.1, which this machine lacks")],
)
def test_a_library_that_is_missing_is_named(
    type_: Type, monkeypatch: pytest.MonkeyPatch, message: str, says: str
) -> None:
    class Missing:
        """A module whose names cannot be had."""

        def __getattr__(self, name: str) -> object:
            raise ImportError(message)

    monkeypatch.setitem(sys.modules, "kiosk.ui.app", Missing())  # type: ignore[arg-type]

    said = type_("run")

    assert said.code == 1
    assert is_one_sentence(said.err), said.err
    assert says in said.err
