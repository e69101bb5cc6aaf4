"""Pictures and other files, kept under the hash of their bytes and shared between editions."""

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.faults import explained
from kiosk.store.files import STAGING, sync_folder, write_safely

_NAME = re.compile(r"(?P<sha256>[0-9a-f]{64})\.[a-z0-9]{1,8}")


def media_path(root: Path, sha256: str, ext: str) -> Path:
    """Where the file with this hash lies: `<aa>/<sha256>.<ext>` under the media folder."""
    return root / sha256[:2] / f"{sha256}.{ext}"


def add_media(root: Path, sha256: str, ext: str, chunks: Iterable[bytes]) -> Path:
    """Keep a file, or leave the one that is there whole; raise StoreError if the bytes have another hash."""
    path = media_path(root, sha256, ext)
    if not _NAME.fullmatch(path.name):
        raise StoreError(f"The media file {path.name} has no proper hash for a name; build its pack again.")
    with explained(path):
        if path.is_file() and hash_file(path) == sha256:
            return path
        if not path.parent.is_dir():
            path.parent.mkdir(parents=True, exist_ok=True)
            sync_folder(root)
        write_safely(path, _checked(chunks, sha256, path.name))
    return path


def hash_file(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def damaged_media(root: Path) -> tuple[Path, ...]:
    """The files whose bytes no longer fit their name, in order."""
    return tuple(path for path in _files(root) if hash_file(path) != path.stem)


def collect_media(root: Path, keep: Collection[str]) -> int:
    """Remove every file whose hash is not in `keep`, and what an interrupted copy left; tell how many went."""
    removed = 0
    for path in _files(root, unfinished=True):
        if path.stem not in keep:
            path.unlink()
            removed += 1
    for folder in root.glob("*/"):
        if not any(folder.iterdir()):
            folder.rmdir()
    return removed


def _files(root: Path, *, unfinished: bool = False) -> Iterator[Path]:
    """The media files in order; anything else that lies there is not ours and stays out of it."""
    for path in sorted(root.glob("??/*")):
        if _NAME.fullmatch(path.name) or (unfinished and path.name.startswith(STAGING)):
            yield path


def _checked(chunks: Iterable[bytes], sha256: str, name: str) -> Iterator[bytes]:
    """Hand the bytes on and refuse them at the end if they are not what their name says."""
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != sha256:
        raise StoreError(f"The media file {name} does not have the hash its name says; build or copy its pack again.")
