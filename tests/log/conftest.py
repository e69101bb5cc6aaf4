"""What tests of the log share: a recorder on a hand clock that need not be waited for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from logwork import Book, Disk, Start

from kiosk.log import recorder
from kiosk.log.recorder import Recorder
from kiosk.log.visit import VisitLog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the log lies."""
    return tmp_path / "interactions.db"


@pytest.fixture
def start(path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts recorders that commit a hundred times a second, and closes them."""
    monkeypatch.setattr(recorder, "INTERVAL_S", 0.01)
    monkeypatch.setattr(recorder, "RETRY_S", 0.01)
    started: list[Recorder] = []

    def begin(disk: Disk | None = None, *, retention_days: int = 90) -> Recorder:
        started.append(Recorder((disk or Disk(path)).open, clock, retention_days))
        return started[-1]

    yield begin
    for one in started:
        one.close()


@pytest.fixture
def book() -> Book:
    """Keeps what a visit notes."""
    return Book()


@pytest.fixture
def visit(book: Book, clock: HandClock) -> VisitLog:
    """Tells a visit; words from outside are errors."""
    return VisitLog(book, clock, frozenset({"goal-06", "goal-13", "geneva"}), strict=True)
