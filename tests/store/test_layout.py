"""The data folder: where things lie, and what is said when it cannot be used."""

import os
from errno import EIO, ENOSPC, EROFS
from pathlib import Path

import pytest

from kiosk.errors import StoreError
from kiosk.store.layout import StorePaths


def test_everything_lies_where_the_architecture_says(tmp_path: Path) -> None:
    paths = StorePaths(tmp_path)

    assert [
        path.relative_to(tmp_path).as_posix()
        for path in (
            paths.editions,
            paths.media,
            paths.interactions,
            paths.tallies,
            paths.state,
            paths.inbox,
            paths.exports,
            paths.config,
        )
    ] == ["editions", "media", "interactions.db", "tallies.json", "state.json", "inbox", "exports", "kiosk.toml"]


def test_naming_places_touches_no_disk(tmp_path: Path) -> None:
    assert StorePaths(tmp_path / "none").editions
    assert not list(tmp_path.iterdir())


def test_create_makes_the_folders_and_may_be_called_again(tmp_path: Path) -> None:
    paths = StorePaths(tmp_path / "a" / "b")

    paths.create()
    paths.create()

    assert {path.name for path in paths.root.iterdir()} == {"editions", "media", "inbox", "exports"}


@pytest.mark.parametrize("in_the_way", ["store", "store/media"])
def test_a_file_where_a_folder_should_be(tmp_path: Path, in_the_way: str) -> None:
    path = tmp_path / in_the_way
    path.parent.mkdir(exist_ok=True)
    path.write_text("I was here first")

    with pytest.raises(StoreError, match="a file stands where a folder should be") as refusal:
        StorePaths(tmp_path / "store").create()

    assert str(path) in str(refusal.value)
    assert path.read_text() == "I was here first"


def test_a_file_in_the_middle_of_the_path(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreError, match="a file stands where a folder should be"):
        StorePaths(tmp_path / "file" / "store").create()


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(13, "Permission denied"), "this user may not write there"),
        (OSError(EROFS, "Read-only file system"), "the disk is read-only"),
        (OSError(ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(EIO, "Input/output error"), "the disk reports a fault"),
        (OSError(36, "File name too long"), "File name too long"),
    ],
)
def test_a_folder_that_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, why: str
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr(Path, "mkdir", refuse)

    with pytest.raises(StoreError, match=why) as refusal:
        StorePaths(tmp_path / "store").create()

    assert str(tmp_path / "store") in str(refusal.value)
    assert "--data" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_folder_that_is_there_but_may_not_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = StorePaths(tmp_path)
    paths.create()
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path).name != "media")

    with pytest.raises(StoreError, match=r"media cannot be used: this user may not write there"):
        paths.create()
