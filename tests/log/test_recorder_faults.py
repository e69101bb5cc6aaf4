"""Disks that are full, read-only, damaged or gone: the exhibit never notices, the events wait."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from logwork import DAY, NOON, Disk, Start, event, row, stored, values, wait_for, write_log

from kiosk.log import recorder as module
from kiosk.store.interactions import SCHEMA_VERSION

MANY = [str(number) for number in range(2000)]


@pytest.mark.parametrize("trouble", ["max_page_count=1", "query_only=ON"], ids=["full", "read-only"])
def test_events_wait_until_the_disk_takes_them(start: Start, path: Path, trouble: str) -> None:
    disk = Disk(path, trouble)
    recorder = start(disk)
    for number in MANY:
        recorder.record(event(value=number))

    wait_for(lambda: disk.opened > 3)
    assert values(path) == []
    disk.trouble = ""
    wait_for(lambda: values(path) == MANY)


def test_events_wait_until_the_folder_is_there(start: Start, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the data folder should be")
    recorder = start(Disk(tmp_path / "data" / "interactions.db"))
    recorder.record(event(value="1"))
    time.sleep(0.05)

    (tmp_path / "data").unlink()

    wait_for(lambda: values(tmp_path / "data" / "interactions.db") == ["1"])


def test_the_oldest_are_dropped_and_counted(start: Start, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WAITING", 10)
    disk = Disk(path, "query_only=ON")
    recorder = start(disk)
    for number in MANY[:25]:
        recorder.record(event(value=number))
    wait_for(lambda: disk.opened > 2)

    disk.trouble = ""

    wait_for(lambda: stored(path, "seq"))
    assert stored(path, "kind", "value") == [*(("goal.open", value) for value in MANY[15:25]), ("fault", "15")]
    recorder.record(event(value="25"))
    recorder.close()
    assert [kind for (kind,) in stored(path, "kind")].count("fault") == 1, "a loss is told once"


def test_a_disk_that_takes_nothing_does_not_hold_up_the_end(start: Start, path: Path) -> None:
    recorder = start(Disk(path, "query_only=ON"))
    recorder.record(event())
    began = time.monotonic()

    recorder.close()

    assert time.monotonic() - began < 2
    assert not recorder._thread.is_alive()


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def _flip(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[4096 : 4096 + 500] = b"\xff" * 500
    path.write_bytes(whole)


def _garbage(path: Path) -> None:
    path.write_bytes(b"this was a database " * 500)


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE shopping (list TEXT)")


@pytest.mark.parametrize("damage", [_cut, _flip, _garbage, _foreign])
def test_a_damaged_log_is_set_aside_and_a_new_one_begun(
    start: Start, path: Path, damage: Callable[[Path], None]
) -> None:
    write_log(path, [row(value=number) for number in MANY])
    damage(path)
    spoilt = path.read_bytes()

    recorder = start()
    recorder.record(event(value="7"))
    recorder.close()

    assert values(path) == ["7"]
    aside = path.with_name("interactions.corrupt-1").read_bytes()
    assert aside[100:] == spoilt[100:], "as it was; SQLite may have marked the header of a database"


def test_two_damaged_logs_are_kept_and_no_more(start: Start, path: Path) -> None:
    for number in range(4):
        path.write_bytes(b"damaged %d" % number * 100)
        recorder = start()
        recorder.record(event())
        recorder.close()

    kept = {file.name: file.read_bytes()[:9] for file in path.parent.glob("*corrupt*")}
    assert kept == {"interactions.corrupt-1": b"damaged 3", "interactions.corrupt-2": b"damaged 2"}


def test_an_empty_file_becomes_a_log(start: Start, path: Path) -> None:
    path.touch()
    recorder = start()
    recorder.record(event(value="1"))
    recorder.close()

    assert values(path) == ["1"]
    assert not list(path.parent.glob("*corrupt*"))


def test_a_newer_program_s_log_is_not_touched(start: Start, path: Path) -> None:
    write_log(path, [row(NOON - 1000 * DAY)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    disk = Disk(path)

    recorder = start(disk)
    recorder.record(event())
    wait_for(lambda: disk.opened > 2)
    recorder.close()

    assert len(stored(path, "seq")) == 1
    assert not list(path.parent.glob("*corrupt*"))
