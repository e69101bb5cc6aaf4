"""Deleting for good: what was purged is in no byte of any file."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from logwork import DAY, NOON, Start, event, row, stored, wait_for, write_log, writer

from kiosk.errors import StoreError
from kiosk.store.faults import explained
from kiosk.store.interactions import SCHEMA_VERSION
from kiosk.store.interactions_file import purge_events
from kiosk.store.interactions_reader import check_interactions, read_events

NEEDLE, HAY = "needle-in-the-haystack", "hay-that-stays"
OLD = [row(NOON - 100 * DAY + number, subject=NEEDLE) for number in range(300)]
NEW = [row(NOON + number, subject=HAY) for number in range(300)]


def _found(folder: Path, text: str) -> list[str]:
    """The files that hold a text in their bytes."""
    return sorted(file.name for file in folder.iterdir() if text.encode() in file.read_bytes())


@pytest.fixture
def log(path: Path) -> Path:
    return write_log(path, [*OLD, *NEW])


def test_the_command_leaves_no_byte_and_gives_the_room_back(log: Path) -> None:
    size = log.stat().st_size
    assert _found(log.parent, NEEDLE) == ["interactions.db"], "the test can see a needle"

    assert purge_events(log, NOON) == 300

    assert _found(log.parent, NEEDLE) == []
    assert _found(log.parent, HAY) == ["interactions.db"]
    assert log.stat().st_size < size
    assert purge_events(log, NOON) == 0


def test_the_command_leaves_no_byte_while_the_kiosk_has_the_log_open(path: Path) -> None:
    kiosk = writer(path)
    kiosk.write(OLD)
    kiosk.write(NEW)
    assert "interactions.db-wal" in _found(path.parent, NEEDLE)

    assert purge_events(path, NOON) == 300

    assert _found(path.parent, NEEDLE) == []
    kiosk.write([row()])
    kiosk.close()
    assert len(stored(path, "seq")) == 301


def test_the_kiosk_itself_leaves_no_byte(log: Path, start: Start) -> None:
    recorder = start(retention_days=90)
    recorder.record(event())

    wait_for(lambda: len(stored(log, "seq")) == 301)
    assert _found(log.parent, NEEDLE) == []
    recorder.close()
    assert _found(log.parent, NEEDLE) == []


def test_numbers_of_deleted_events_are_not_given_again(log: Path) -> None:
    purge_events(log, 2**40)
    kiosk = writer(log)
    kiosk.write([row()])
    kiosk.close()

    assert stored(log, "seq") == [(601,)]


@pytest.mark.parametrize("how", ["command", "kiosk"])
def test_damaged_logs_that_were_set_aside_are_deleted_when_they_are_old(log: Path, start: Start, how: str) -> None:
    old, young = log.with_name("interactions.corrupt-2"), log.with_name("interactions.corrupt-1")
    for aside, at in ((old, NOON - 91 * DAY), (young, NOON - 89 * DAY)):
        aside.write_text(NEEDLE)
        os.utime(aside, (at, at))

    if how == "command":
        purge_events(log, NOON - 90 * DAY)
    else:
        start(retention_days=90).record(event())

    wait_for(lambda: not old.exists())
    assert young.exists()
    purge_events(log, 2**40)
    assert not young.exists()


def test_no_log_and_an_empty_one_are_nothing_to_delete(path: Path) -> None:
    assert purge_events(path, NOON) == 0
    path.touch()

    assert (purge_events(path, NOON), check_interactions(path), list(read_events(path))) == (0, 0, [])


Use = Callable[[Path], object]
USES = [lambda path: purge_events(path, NOON), lambda path: list(read_events(path)), check_interactions]


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE events (at INTEGER)")


@pytest.mark.parametrize("use", USES, ids=["purge", "read", "check"])
@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (_newer, "was written by a newer program"),
        (_foreign, "is damaged"),
        (lambda path: path.write_bytes(b"not a database" * 100), "is damaged"),
    ],
    ids=["newer", "foreign", "garbage"],
)
def test_a_log_that_is_not_ours_is_left_alone(log: Path, use: Use, spoil: Use, why: str) -> None:
    spoil(log)
    before = log.read_bytes()

    with pytest.raises(StoreError, match=why) as refusal:
        use(log)

    assert str(log) in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert log.read_bytes() == before


def test_a_log_that_another_program_holds_is_said_to_be_so(log: Path) -> None:
    with closing(sqlite3.connect(log, timeout=0)) as one, closing(sqlite3.connect(log, timeout=0)) as other:
        one.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is using it; try again"), explained(log):
            other.execute("BEGIN IMMEDIATE")
