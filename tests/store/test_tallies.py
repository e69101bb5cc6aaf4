"""Counts that are on the disk before anybody is thanked, and that tell nothing but how many."""

import json
import os
import signal
import subprocess
import sys
from errno import EIO, ENOSPC
from pathlib import Path
from threading import Thread

import pytest

from kiosk.errors import StoreError
from kiosk.store.faults import NewerStoreError
from kiosk.store.tallies import Tallies

PROGRAM = """
import sys
from pathlib import Path
from kiosk.store.tallies import Tallies

tallies = Tallies(Path(sys.argv[1]))
while True:
    print(tallies.add("survey-new", "4")["4"], flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "tallies.json"


def test_what_was_counted_is_there_for_the_next_program(path: Path) -> None:
    tallies = Tallies(path)

    assert tallies.counts("survey-new") == {}
    assert tallies.add("survey-new", "4") == {"4": 1}
    assert tallies.add("survey-new", "4") == {"4": 2}
    assert tallies.add("survey-easy", "1") == {"1": 1}
    assert Tallies(path).counts("survey-new") == {"4": 2}


def test_an_answer_that_changes_moves(path: Path) -> None:
    tallies = Tallies(path)
    tallies.add("survey-new", "4")

    tallies.change({("survey-new", "4"): -1, ("survey-new", "5"): 1})

    assert Tallies(path).counts("survey-new") == {"5": 1}


def test_no_count_falls_below_nothing(path: Path) -> None:
    tallies = Tallies(path)
    tallies.change({("survey-new", "4"): -3})

    assert tallies.add("survey-new", "4") == {"4": 1}


def test_the_file_tells_how_many_and_nothing_else(path: Path) -> None:
    Tallies(path).add("survey-new", "4")

    assert json.loads(path.read_text()) == {"format": 1, "tallies": {"survey-new": {"4": 1}}}
    assert [file.name for file in path.parent.iterdir()] == ["tallies.json"]


def test_what_is_handed_out_cannot_be_changed(path: Path) -> None:
    tallies = Tallies(path)
    counts = tallies.add("survey-new", "4")
    tallies.add("survey-new", "4")

    assert counts == {"4": 1}
    with pytest.raises(TypeError):
        counts["4"] = 9  # type: ignore[index]


def test_many_threads_lose_nothing(path: Path) -> None:
    tallies = Tallies(path)
    threads = [Thread(target=lambda: [tallies.add("pledges", "walk") for _ in range(10)]) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Tallies(path).counts("pledges") == {"walk": 40}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_loses_nothing_that_was_thanked_for(path: Path) -> None:
    for _ in range(3):
        before = Tallies(path).counts("survey-new").get("4", 0)
        with subprocess.Popen([sys.executable, "-c", PROGRAM, path], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            told = [int(child.stdout.readline()) for _ in range(5)]
            child.send_signal(signal.SIGKILL)
            told += [int(line) for line in child.stdout if line.endswith("\n")]

        assert told == list(range(before + 1, before + 1 + len(told)))
        assert Tallies(path).counts("survey-new")["4"] in (told[-1], told[-1] + 1)


DAMAGED = [
    b"",
    b"\x00" * 200,
    b"\xff\xfe",
    b"[]",
    b"null",
    b'{"format": 1}',
    b'{"format": 1, "tallies": []}',
    b'{"format": 1, "tallies": {"a": 1}}',
    b'{"format": 1, "tallies": {"a": {"b": "1"}}}',
    b'{"format": 1, "tallies": {"a": {"b": -1}}}',
    b'{"format": 1, "tallies": {"a": {"b": true}}}',
    b'{"format": 1, "tallies": {"a": {"b": 1.5}}}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_file_is_set_aside_and_counting_begins_anew(path: Path, text: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(text)

    assert Tallies(path).add("survey-new", "4") == {"4": 1}
    assert path.with_name("tallies.corrupt-1").read_bytes() == text


def test_every_truncation_is_damage(path: Path) -> None:
    Tallies(path).add("survey-new", "4")
    whole = path.read_bytes().rstrip()

    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert Tallies(path).counts("survey-new") == {}, length


def test_the_last_two_damaged_files_are_kept(path: Path) -> None:
    path.parent.mkdir()
    for number in range(4):
        path.write_bytes(b"damaged %d" % number)
        Tallies(path).counts("survey-new")

    kept = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert kept == {"tallies.corrupt-1": b"damaged 3", "tallies.corrupt-2": b"damaged 2"}


def test_a_newer_program_is_respected(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"format": 2}')

    with pytest.raises(NewerStoreError, match=r"tallies\.json was written by a newer version"):
        Tallies(path).add("survey-new", "4")
    assert path.read_text() == '{"format": 2}'


@pytest.mark.parametrize(("code", "why"), [(ENOSPC, "the disk is full"), (EIO, "the disk reports a fault")])
def test_a_disk_that_takes_nothing_counts_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, code: int, why: str
) -> None:
    tallies = Tallies(path)
    tallies.add("survey-new", "4")

    def failing(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing)
        with pytest.raises(StoreError, match=why):
            tallies.add("survey-new", "4")
    assert tallies.counts("survey-new") == {"4": 1} == Tallies(path).counts("survey-new")
    assert tallies.add("survey-new", "4") == {"4": 2}
