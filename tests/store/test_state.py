"""The pointer file: replaced whole, read with tolerance, refused when newer."""

import json
import os
from errno import EIO, ENOSPC
from pathlib import Path

import pytest

from kiosk.errors import StoreError
from kiosk.store.faults import NewerStoreError
from kiosk.store.state import State, read_state, write_state

FULL = State(
    active="b", previous="a", trial=True, starts=1, shipped="a", shipped_fingerprint="f", versions=(("demo", "1.2.0"),)
)


@pytest.mark.parametrize("state", [State(), FULL], ids=["fresh", "full"])
def test_what_was_written_is_read(tmp_path: Path, state: State) -> None:
    write_state(tmp_path / "state.json", state)

    assert read_state(tmp_path / "state.json") == state
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_the_file_is_for_people_too(tmp_path: Path) -> None:
    write_state(tmp_path / "state.json", FULL)

    assert json.loads((tmp_path / "state.json").read_text()) == {
        "format": 1,
        "active": "b",
        "previous": "a",
        "status": "trial",
        "starts": 1,
        "shipped": {"edition": "a", "fingerprint": "f"},
        "versions": {"demo": "1.2.0"},
    }


def test_every_truncation_is_read_as_nothing(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_state(path, FULL)
    whole = path.read_bytes().rstrip()

    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert read_state(path) is None, length


@pytest.mark.parametrize(
    "text",
    [
        b"\x00" * 200,
        b"\xff\xfe",
        b"[]",
        b"null",
        b"1",
        b'"state"',
        b"{}",
        b'{"format": "one"}',
        b'{"format": 1, "active": 5, "previous": "", "status": "trial", "starts": 0,'
        b' "shipped": {"edition": "", "fingerprint": ""}}',
        b'{"format": 1, "active": "", "previous": "", "status": "perhaps", "starts": 0,'
        b' "shipped": {"edition": "", "fingerprint": ""}}',
        b'{"format": 1, "active": "", "previous": "", "status": "trial", "starts": "many",'
        b' "shipped": {"edition": "", "fingerprint": ""}}',
        b'{"format": 1, "active": "", "previous": "", "status": "trial", "starts": 0, "shipped": []}',
        b"[" * 100_000,
    ],
)
def test_garbage_is_read_as_nothing(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "state.json").write_bytes(text)

    assert read_state(tmp_path / "state.json") is None


def test_no_file_is_nothing(tmp_path: Path) -> None:
    assert read_state(tmp_path / "state.json") is None
    assert read_state(tmp_path / "no" / "state.json") is None


def test_a_newer_program_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text('{"format": 2, "editions": {}}')

    with pytest.raises(NewerStoreError, match=r"state\.json was written by a newer version of the kiosk"):
        read_state(path)
    assert path.read_text() == '{"format": 2, "editions": {}}'


def test_a_folder_in_its_place_is_a_fault_and_not_nothing(tmp_path: Path) -> None:
    (tmp_path / "state.json").mkdir()

    with pytest.raises(StoreError, match=r"state\.json cannot be used"):
        read_state(tmp_path / "state.json")


@pytest.mark.parametrize(("code", "why"), [(ENOSPC, "the disk is full"), (EIO, "the disk reports a fault")])
@pytest.mark.parametrize("call", [1, 2])
def test_a_disk_that_fails_leaves_the_old_state_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, why: str, call: int
) -> None:
    path = tmp_path / "state.json"
    write_state(path, State(active="old"))
    calls = 0
    fsync = os.fsync

    def failing(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls == call:
            raise OSError(code, os.strerror(code))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", failing)

    with pytest.raises(StoreError, match=why):
        write_state(path, State(active="new"))
    assert read_state(path) in (State(active="old"), State(active="new"))
    assert [file.name for file in tmp_path.iterdir()] == ["state.json"]
