"""What a stick carries home: whole under its name, or not there at all."""

import hashlib
import json
import shutil
from datetime import UTC, datetime, timedelta
from errno import EIO, ENOSPC, EROFS
from pathlib import Path

import pytest
from hand_clock import HandClock
from stickwork import pull_out

from kiosk.errors import StoreError
from kiosk.log.back import Back
from kiosk.log.health import Health, look_at, read_health
from kiosk.store.interactions import EventRow, InteractionsWriter
from kiosk.store.job_history import JobHistory, JobNote
from kiosk.store.library import Library

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class Round:
    """A kiosk with a log, a stick, and what carries from one to the other."""

    def __init__(self, root: Path) -> None:
        self.library, self.stick, self.clock = Library(root / "data"), root / "stick", HandClock(NOW)
        self.library.paths.create()
        self.stick.mkdir()
        log = self.library.paths.interactions
        writer = InteractionsWriter.open(log, kiosk="hall-1", edition="e", app_version="1")
        writer.write(
            [EventRow("visit.start", 1_792_843_200, 0, "2026-10-24", 1), EventRow("kiosk.start", 1_792_843_300, 0)]
        )
        writer.close()
        JobHistory(self.library.paths.jobs).note(JobNote("2026-11-24T09:00:00Z", "Museum", "set x", "done", "Set."))
        self.back = Back(self.stick, "hall-1", log, self.health, self.clock.now)

    def health(self) -> Health:
        checks = [("clock", "green", "09:00."), ("disk", "red", "Full. " + "x" * 5000)]
        return look_at(self.library, "hall-1", checks, self.clock.now())

    def names(self) -> set[str]:
        """What has a final name in the kiosk's folder."""
        there = self.back.folder.iterdir() if self.back.folder.is_dir() else ()
        return {path.name for path in there if not path.name.startswith(".")}


@pytest.fixture
def way(tmp_path: Path) -> Round:
    return Round(tmp_path)


def test_the_log_and_the_health_file_come_home(way: Round) -> None:
    assert not way.back.has("logs")
    assert not way.back.has("health")

    assert way.back.bring("logs") == f"Wrote 2 events of 1 visits to {way.back.folder / 'log-2026-11-25'}."
    assert way.back.bring("health") == f"Wrote {way.back.folder / 'health.json'}."

    assert way.back.folder == way.stick / "unhub" / "back" / "hall-1"
    assert way.names() == {"log-2026-11-25", "health.json"}
    for line in (way.back.folder / "log-2026-11-25" / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((way.back.folder / "log-2026-11-25" / name).read_bytes()).hexdigest() == digest
    health = read_health(way.back.folder / "health.json")
    assert health == way.health().model_copy(update={"disk": health.disk})
    assert [(check.light, len(check.say)) for check in health.checks] == [("green", 6), ("red", 600)]
    assert [job.say for job in health.jobs] == ["Set."]
    assert health.active is None
    assert health.disk.total >= health.disk.free > 0
    assert "visit" not in json.dumps(health.model_dump(mode="json")), "nothing of visitors"

    assert way.back.has("logs")
    assert way.back.has("health")
    assert way.back.bring("logs").endswith("log-2026-11-25 was written today already.")
    way.clock.forward(timedelta(days=1).total_seconds())
    assert not way.back.has("logs")
    assert not way.back.has("health")
    (way.back.folder / "log-2099-01-01").mkdir()
    (way.back.folder / "log-of-mine").mkdir()
    assert way.back.bring("logs").startswith("Wrote 0 events of 0 visits"), "only the days since the last time"
    assert {"log-2026-11-25", "log-2026-11-26"} < way.names()
    for folder in way.back.folder.glob("log-2*"):
        shutil.rmtree(folder)
    assert way.back.bring("logs").startswith("Wrote 2 events"), "everything, where nothing lies there"


@pytest.mark.parametrize(("code", "why"), [(EIO, "reports a fault"), (ENOSPC, "is full"), (EROFS, "is read-only")])
@pytest.mark.parametrize("stop", [0, 1, 2, 4, 5])
def test_a_stick_that_fails_holds_nothing_half(
    way: Round, monkeypatch: pytest.MonkeyPatch, stop: int, code: int, why: str
) -> None:
    way.back.bring("health")
    before = (way.back.folder / "health.json").read_bytes()
    way.clock.forward(60)

    pull_out(monkeypatch, way.stick, stop, code)
    failed = []
    for thing in ("logs", "health"):
        try:
            way.back.bring(thing)  # type: ignore[arg-type]
        except StoreError as error:
            failed.append(str(error))
    monkeypatch.undo()

    assert failed
    for sentence in failed:
        assert why in sentence
        assert "take another stick" in sentence
        assert "-o" not in sentence.split()
        assert ".staging-" not in sentence
    whole = way.back.has("logs")
    assert way.names() == {"health.json"} | ({"log-2026-11-25"} if whole else set())
    assert (way.back.folder / "health.json").read_bytes() == before
    if whole:
        assert (way.back.folder / "log-2026-11-25" / "SHA256SUMS").is_file()

    way.back.bring("health")
    assert {path.name for path in way.back.folder.iterdir()} == way.names(), "what was left unfinished is gone"


@pytest.mark.parametrize("above", ["unhub", "unhub/back", "unhub/back/hall-1"])
def test_a_stick_that_leads_elsewhere_is_not_written_to(way: Round, tmp_path: Path, above: str) -> None:
    target = tmp_path / "elsewhere"
    target.mkdir()
    link = way.stick / above
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(target)

    with pytest.raises(StoreError, match="leads to another place"):
        way.back.bring("health")
    assert list(target.iterdir()) == []


def test_where_nothing_was_logged_yet(way: Round) -> None:
    way.library.paths.interactions.unlink()

    with pytest.raises(StoreError, match="There is no interaction log"):
        way.back.bring("logs")
    assert way.names() == set()
