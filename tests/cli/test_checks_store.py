"""The checks of the data folder: can it be written, is the log whole, is there a pack to show."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from errno import ENOSPC
from pathlib import Path

import pytest
from cliwork import found_by

from kiosk.store.library import Library
from kiosk.store.tallies import Tallies
from kiosk.ui.health.facts import check_facts
from kiosk.ui.health.finding import Machine


def _newer_log(data: Path) -> None:
    with closing(sqlite3.connect(data / "interactions.db")) as connection:
        connection.execute("PRAGMA user_version=99")


def _flipped_log(data: Path) -> None:
    whole = bytearray((data / "interactions.db").read_bytes())
    whole[4096:4196] = b"\xff" * 100
    (data / "interactions.db").write_bytes(whole)


def _file_in_the_way(data: Path) -> None:
    (data / "inbox").rmdir()
    (data / "inbox").touch()


@pytest.mark.parametrize(
    ("spoil", "light", "says"),
    [
        (lambda _: None, "green", "is whole, 3 events"),
        (lambda data: (data / "interactions.db").unlink(), "green", "is whole, 0 events"),
        (lambda data: Tallies(data / "tallies.json").add("pledges", "walk", 7), "green", "7 answers and pledges"),
        (lambda data: (data / "tallies.json").write_text("{"), "red", "tallies.json are damaged; keep a copy"),
        (lambda data: (data / "tallies.json").write_text('{"format": 99}'), "red", "newer"),
        (lambda data: (data / "interactions.db").write_bytes(b""), "green", "is whole, 0 events"),
        (lambda data: (data / "interactions.db").write_bytes(b"garbage" * 99), "red", "is damaged"),
        (_flipped_log, "red", "is damaged"),
        (_newer_log, "red", "newer program"),
        (_file_in_the_way, "red", "a file stands where a folder should be"),
    ],
    ids=[
        "whole",
        "none",
        "counted",
        "bad counts",
        "newer counts",
        "empty",
        "garbage",
        "flipped",
        "newer",
        "in the way",
    ],
)
def test_the_store(machine: Machine, spoil: Callable[[Path], object], light: str, says: str) -> None:
    spoil(machine.data)

    found = found_by(machine, "store")

    assert (found.light, says in found.say) == (light, True), found.say


def test_a_store_that_cannot_be_written_keeps_nothing_of_the_trial(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    found = found_by(machine, "store")

    assert (found.light, "the disk is full" in found.say) == ("red", True)
    assert not list(machine.data.glob(".doctor*"))


def _one_edition(data: Path, name: str) -> Path:
    info = getattr(Library(data), name)()
    assert info is not None
    return Path(info.path)


def _on_trial(data: Path) -> None:
    library = Library(data)
    previous = library.previous()
    assert previous is not None
    library.activate(previous.id)


@pytest.mark.parametrize(
    ("spoil", "light", "says"),
    [
        (lambda _: None, "green", "Demo [en] 1.1.0, 6 languages."),
        (_on_trial, "green", "Demo [en] 1.0.0, 6 languages, on trial until its first frame"),
        (lambda data: _one_edition(data, "active").unlink(), "yellow", "is shown instead"),
        (lambda data: next(data.glob("media/*/*")).unlink(), "red", "1 media files"),
        (lambda data: next(data.glob("media/*/*")).write_bytes(b"another picture"), "red", "1 media files"),
        (lambda data: (data / "state.json").write_text('{"format": 99}'), "red", "newer version of the kiosk"),
    ],
    ids=["whole", "trial", "damaged", "no picture", "spoilt picture", "newer"],
)
def test_the_pack(machine: Machine, spoil: Callable[[Path], object], light: str, says: str) -> None:
    spoil(machine.data)

    found = found_by(machine, "pack")

    assert (found.light, says in found.say) == (light, True), found.say


def test_a_fresh_machine_has_no_pack_yet(machine: Machine, tmp_path: Path) -> None:
    found = found_by(replace(machine, data=tmp_path / "fresh"), "pack")

    assert (found.light, "installs the shipped pack" in found.say) == ("yellow", True)


@pytest.mark.parametrize(
    ("days", "light", "says"),
    [
        (0, "green", "All 1 facts for visitors hold today."),
        (340, "yellow", "1 facts for visitors are too old and not shown (geneva/passport)"),
        (-27000, "yellow", "Without an edition and a clock"),
    ],
    ids=["fresh", "old", "no clock"],
)
def test_facts_for_visitors_that_are_too_old_are_reported(machine: Machine, days: int, light: str, says: str) -> None:
    machine.clock.forward(days * 86400)  # type: ignore[attr-defined]

    found = check_facts(machine)

    assert (found.light, says in found.say) == (light, True), found.say
