"""A power cut or a failing disk at any step leaves the old edition or the new one, never a mix."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EIO, ENOSPC, EROFS
from functools import partial
from pathlib import Path

import pytest
from exhibits import PICTURE, PICTURE_HASH, exhibit

from kiosk.errors import StoreError
from kiosk.store.edition import Edition
from kiosk.store.edition_info import EditionInfo
from kiosk.store.library import Library
from kiosk.store.lock import held
from kiosk.store.media import damaged_media

Show = Callable[..., EditionInfo]
STEPS = ["media", "media-place", "build", "seal", "publish", "parts", "switch", "collect", "collect-media"]


class Killed(BaseException):
    """Not an Exception: like a power cut, it runs no clean-up of ours."""


def _state_of_the_house(root: Path) -> tuple[EditionInfo | None, list[str]]:
    """What a start after the accident finds: the edition, and everything that should not be there."""
    library = Library(root)
    active = library.active()
    if active is not None:
        with Edition.open(active.path, library.paths.media) as edition:
            goal = edition.goal("ru", "goal-13")
            assert goal is not None
            assert Path(goal.emblem).read_bytes() == PICTURE
    assert library.faults() == {}
    assert damaged_media(library.paths.media) == ()
    unfinished = [path.name for path in root.rglob(".staging-*") if library.paths.media not in path.parents]
    return active, unfinished


def test_the_steps_are_these_and_in_this_order(tmp_path: Path, show: Show) -> None:
    steps: list[str] = []

    show(Library(tmp_path, before=steps.append))

    assert steps == STEPS


@pytest.mark.parametrize(
    ("first_start", "step"),
    [(True, step) for step in STEPS] + [(False, step) for step in STEPS if step != "media-place"],
)
def test_killed_before_a_step(tmp_path: Path, show: Show, step: str, first_start: bool) -> None:
    old = None if first_start else show(Library(tmp_path))

    def cut(name: str) -> None:
        if name == step:
            raise Killed

    with pytest.raises(Killed):
        show(Library(tmp_path, before=cut), "2.0.0")

    active, unfinished = _state_of_the_house(tmp_path)
    assert unfinished == []
    last_with_the_old = "publish" if first_start else "switch"
    if STEPS.index(step) <= STEPS.index(last_with_the_old):
        assert active == old
    else:
        assert active is not None
        assert active.version == "2.0.0"
    assert show(Library(tmp_path), "2.0.0").version == "2.0.0", "trying again succeeds"
    assert {info.version for info in Library(tmp_path).list()} <= {"1.0.0", "2.0.0"}


PROGRAM = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from exhibits import PICTURE, PICTURE_HASH, exhibit
from kiosk.store.library import Library

def cut(name):
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

library = Library(Path(sys.argv[1]), before=cut)
library.activate(library.add(exhibit("2.0.0"), [(PICTURE_HASH, "png", [PICTURE])]).id)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("step", ["seal", "publish", "switch", "collect"])
def test_a_real_kill(tmp_path: Path, show: Show, step: str) -> None:
    old = show(Library(tmp_path))

    run = subprocess.run([sys.executable, "-c", PROGRAM, tmp_path, step, Path(__file__).parents[1]], check=False)

    assert run.returncode == -9
    active, unfinished = _state_of_the_house(tmp_path)
    assert unfinished == []
    assert active is not None
    assert active.version == "2.0.0" if step == "collect" else active == old


CALLS = ["fsync", "replace", "rename", "mkdir", "open"]


@contextmanager
def _failing(monkeypatch: pytest.MonkeyPatch, name: str, nth: int, code: int) -> Iterator[list[int]]:
    """Let the n-th call of one function of the system fail, and all after it, as on a full disk."""
    calls: list[int] = []
    real = getattr(os, name)

    def failing(*arguments: object, **options: object) -> object:
        calls.append(1)
        if len(calls) >= nth:
            raise OSError(code, os.strerror(code))
        return real(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing)
        yield calls


def _refusal(attempt: Callable[[], object]) -> str:
    """The sentence of the StoreError that an attempt ends with; "" for success."""
    try:
        attempt()
    except StoreError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("code", [ENOSPC, EIO, EROFS], ids=["full", "fault", "read-only"])
@pytest.mark.parametrize("name", CALLS)
def test_a_disk_that_fails_at_the_nth_call(
    tmp_path: Path, show: Show, monkeypatch: pytest.MonkeyPatch, name: str, code: int
) -> None:
    """Fail at the first call, then the second, … until everything went through."""
    for nth in range(1, 40):
        root = tmp_path / str(nth)
        old = show(Library(root))
        library = Library(root)
        with _failing(monkeypatch, name, nth, code) as calls:
            sentence = _refusal(partial(show, library, "2.0.0"))
        assert "\n" not in sentence
        assert not sentence or str(root) in sentence
        active, unfinished = _state_of_the_house(root)
        assert unfinished == []
        assert active is not None
        if len(calls) < nth:
            assert active.version == "2.0.0"
            assert nth > 1, f"os.{name} was never called: the test tests nothing"
            return
        assert active == old or active.version == "2.0.0"
    pytest.fail("the installation never went through")


def test_a_full_disk_says_so_and_leaves_no_trace(tmp_path: Path, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(tmp_path)
    show(library)
    before = sorted(path for path in tmp_path.rglob("*"))

    def full(*_arguments: object) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    other = exhibit("2.0.0")
    with pytest.raises(StoreError, match="the disk is full; free some space"):
        library.add(other, [(PICTURE_HASH, "png", [PICTURE])])

    assert sorted(path for path in tmp_path.rglob("*")) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_a_database_that_does_not_fit_is_a_full_disk(tmp_path: Path, show: Show) -> None:
    """SQLite itself meets a limit while it writes the edition."""
    resource = pytest.importorskip("resource")
    library = Library(tmp_path)
    old = show(library)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(StoreError, match="disk"):
            show(library, "2.0.0")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert _state_of_the_house(tmp_path) == (old, [])


def test_leftovers_of_a_killed_program_go_at_the_next_opening(tmp_path: Path, show: Show) -> None:
    library = Library(tmp_path)
    info = show(library)
    staging = library.paths.editions / ".staging-demo-2"
    staging.mkdir()
    (staging / "content.db").write_bytes(b"half")
    (tmp_path / ".staging-7-state.json").write_text("{")

    with held(library.paths.lock):
        Library(tmp_path)
        assert staging.exists(), "another program may be at it"
    Library(tmp_path)

    assert {path.name for path in library.paths.editions.iterdir()} == {info.id}
    assert not list(tmp_path.glob(".staging-*"))
