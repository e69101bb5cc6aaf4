"""What staff did: line by line, whole after a power cut, of a size that ends."""

from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.store.staff_log import StaffEntry, StaffLog, older, read_entries


def test_entries_come_back_in_order(tmp_path: Path, clock: HandClock) -> None:
    log = StaffLog(tmp_path / "data" / "staff-log.jsonl", clock)
    log.add("staff.enter")
    log.add("staff.act", "setting idle.home", "45", "60")

    entries = list(read_entries(tmp_path / "data" / "staff-log.jsonl"))

    assert [(entry.kind, entry.what, entry.before, entry.after) for entry in entries] == [
        ("staff.enter", "", "", ""),
        ("staff.act", "setting idle.home", "45", "60"),
    ]
    assert entries[0].at == clock.now().astimezone().isoformat(timespec="seconds")


def test_a_line_cut_short_is_passed_over_and_hurts_no_other(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "staff-log.jsonl"
    log = StaffLog(path, clock)
    log.add("staff.enter")
    path.write_bytes(path.read_bytes() + b'{"at": "2026-10-24T12:')

    log.add("staff.leave")

    assert [entry.kind for entry in read_entries(path)] == ["staff.enter", "staff.leave"]


def test_a_full_one_makes_room(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "staff-log.jsonl"
    log = StaffLog(path, clock, most_bytes=200)
    for _ in range(20):
        log.add("staff.fail")

    assert path.stat().st_size + older(path).stat().st_size < 600
    assert all(isinstance(entry, StaffEntry) for entry in read_entries(path))


def test_no_other_words(tmp_path: Path, clock: HandClock) -> None:
    with pytest.raises(ValueError, match="no word"):
        StaffLog(tmp_path / "log", clock).add("staff.act", "pack.install", "", "who\nis there")
    assert list(read_entries(tmp_path / "log")) == []
