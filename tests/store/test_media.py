"""Files by hash: whole or not there, shared, and gone when nobody shows them."""

import hashlib
import os
from collections.abc import Iterator
from errno import ENOSPC
from pathlib import Path

import pytest
from exhibits import PICTURE, PICTURE_HASH, keep

from kiosk.errors import StoreError
from kiosk.store.media import collect_media, damaged_media, media_path


def _files(root: Path) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file()}


def test_a_file_lies_under_its_hash(tmp_path: Path) -> None:
    path = keep(tmp_path, PICTURE_HASH, "png", [PICTURE[:5], PICTURE[5:]])

    assert path == tmp_path / PICTURE_HASH[:2] / f"{PICTURE_HASH}.png" == media_path(tmp_path, PICTURE_HASH, "png")
    assert path.read_bytes() == PICTURE


def test_a_file_that_is_there_is_not_written_again(tmp_path: Path) -> None:
    before = keep(tmp_path, PICTURE_HASH, "png", [PICTURE]).stat()

    after = keep(tmp_path, PICTURE_HASH, "png", [PICTURE]).stat()

    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_damaged_file_is_found_and_mended_by_adding_it_again(tmp_path: Path) -> None:
    path = keep(tmp_path, PICTURE_HASH, "png", [PICTURE])
    path.write_bytes(PICTURE[:-1])
    assert damaged_media(tmp_path) == (path,)

    keep(tmp_path, PICTURE_HASH, "png", [PICTURE])

    assert damaged_media(tmp_path) == ()
    assert path.read_bytes() == PICTURE


def test_bytes_with_another_hash_are_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not have the hash its name says"):
        keep(tmp_path, PICTURE_HASH, "png", [PICTURE, b"!"])

    assert _files(tmp_path) == set()


@pytest.mark.parametrize(
    ("sha256", "ext"),
    [("../../etc/passwd", "png"), (PICTURE_HASH[:-1], "png"), (PICTURE_HASH, "../x"), (PICTURE_HASH, "")],
)
def test_a_name_that_is_no_hash_is_refused(tmp_path: Path, sha256: str, ext: str) -> None:
    with pytest.raises(StoreError, match="no proper hash"):
        keep(tmp_path, sha256, ext, [PICTURE])

    assert _files(tmp_path) == set()


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(StoreError, match="the disk is full"):
        keep(tmp_path, PICTURE_HASH, "png", [PICTURE])
    assert _files(tmp_path) == set()


def test_a_copy_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def stick_pulled_out() -> Iterator[bytes]:
        yield PICTURE[:5]
        raise OSError(5, "Input/output error")

    with pytest.raises(StoreError, match="the disk reports a fault"):
        keep(tmp_path, PICTURE_HASH, "png", stick_pulled_out())
    assert _files(tmp_path) == set()


def test_collecting_removes_what_nobody_shows_and_nothing_else(tmp_path: Path) -> None:
    kept = keep(tmp_path, PICTURE_HASH, "png", [PICTURE])
    other = hashlib.sha256(b"other").hexdigest()
    keep(tmp_path, other, "jpg", [b"other"])
    (kept.parent / ".staging-1-half.png").write_bytes(b"half")
    (kept.parent / "notes.txt").write_text("somebody's")

    assert collect_media(tmp_path, {PICTURE_HASH}) == 2

    assert _files(tmp_path) == {kept.name, "notes.txt"}
    assert not (tmp_path / other[:2]).exists()


def test_collecting_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert collect_media(tmp_path / "none", set()) == 0
