"""Data sets are whole or not at all, and never take the place of something else."""

from datetime import date
from errno import EACCES, ENOSPC
from pathlib import Path

import pytest
from logwork import row, write_log

from kiosk.errors import KioskError, StoreError, UsageError
from kiosk.log import export as module
from kiosk.log.export import Format, export

FILES = ["SHA256SUMS", "datapackage.json", "dictionary.md", "events.csv"]


@pytest.fixture
def log(path: Path) -> Path:
    """A log that was just read: SQLite has put its two helpers beside it."""
    write_log(path, [row(), row()])
    export(path, path.parent / "first", "csv")
    for file in (path.parent / "first").iterdir():
        file.unlink()
    (path.parent / "first").rmdir()
    return path


@pytest.mark.parametrize("there", ["a folder with a file", "a folder with a folder", "a file"])
def test_what_is_there_is_not_touched(log: Path, tmp_path: Path, there: str) -> None:
    out = tmp_path / "out"
    if there == "a file":
        out.write_text("mine")
    else:
        (out / "mine").mkdir(parents=True)
        if there == "a folder with a file":
            (out / "mine").rmdir()
            (out / "mine").touch()
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(UsageError, match="not an empty folder; name a new one"):
        export(log, out, "csv")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("there", [True, False], ids=["empty folder", "no folder"])
@pytest.mark.parametrize("step", ["dictionary", "_description", "hash_file", "_row"])
@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        (OSError(ENOSPC, "No space left on device"), StoreError),
        (PermissionError(EACCES, "Permission denied"), StoreError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
    ids=["full", "forbidden", "interrupted"],
)
def test_a_failure_in_the_middle_leaves_nothing(
    log: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    form: Format,
    there: bool,
    step: str,
    fault: BaseException,
    seen: type[BaseException],
) -> None:
    def fail(*_arguments: object) -> None:
        raise fault

    out = tmp_path / "out"
    if there:
        out.mkdir()
    monkeypatch.setattr(module, step, fail)

    with pytest.raises(seen) as refusal:
        export(log, out, form)

    assert list(out.iterdir()) == [] if there else not out.exists()
    assert not list(tmp_path.glob(".*"))
    assert seen is KeyboardInterrupt or "or choose another folder with -o" in str(refusal.value)


def test_what_a_power_cut_left_is_swept_by_the_next_export(log: Path, tmp_path: Path) -> None:
    for left in (tmp_path / ".out.part", tmp_path / "here" / ".part"):
        left.mkdir(parents=True)
        (left / "events.csv").write_text("half")

    export(log, tmp_path / "out", "csv")
    export(log, tmp_path / "here", "csv")

    assert sorted(file.name for file in tmp_path.iterdir() if file.stem != log.stem) == ["here", "out"]
    assert sorted(file.name for file in (tmp_path / "here").iterdir()) == FILES


def test_days_the_wrong_way_round_and_no_log_at_all(log: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="swap --since and --until"):
        export(log, tmp_path / "out", "csv", since=date(2026, 10, 25), until=date(2026, 10, 24))
    with pytest.raises(KioskError, match="run the kiosk first"):
        export(tmp_path / "none.db", tmp_path / "out", "csv")

    assert not (tmp_path / "out").exists()
