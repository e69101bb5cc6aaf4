"""Pictures and other files, kept under the hash of their bytes and shared between editions."""

import hashlib
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.files import STAGING

_NAME = re.compile(r"(?P<sha256>[0-9a-f]{64})\.[a-z0-9]{1,8}")


def media_path(root: Path, sha256: str, ext: str) -> Path:
    """Where the file with this hash lies: `<aa>/<sha256>.<ext>` under the media folder; StoreError if it is no hash."""
    name = f"{sha256}.{ext}"
    if not _NAME.fullmatch(name):
        raise StoreError(f"The media file {name} has no proper hash for a name; build its pack again.")
    return root / sha256[:2] / name


def hash_file(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def damaged_media(root: Path) -> tuple[Path, ...]:
    """The files whose bytes no longer fit their name, in order."""
    return tuple(path for path in _files(root) if hash_file(path) != path.stem)


def collect_media(root: Path, keep: Collection[str]) -> int:
    """Remove every file whose hash is not in `keep`, and what older programs left unfinished; tell how many went."""
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
