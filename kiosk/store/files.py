"""Writing files so that a power cut leaves the old bytes or the new ones, never a mix."""

import os
from collections.abc import Iterable
from io import RawIOBase
from pathlib import Path

STAGING = ".staging-"
"""Begins the name of everything unfinished; whatever carries it may be removed when no program is writing."""


def write_safely(path: Path, chunks: Iterable[bytes], *, mode: int = 0o666) -> None:
    """Put the bytes at `path`: a temporary file beside it, fsync, rename over it, fsync of the folder.

    `mode` says who may read it, as far as the system's own mask lets them.
    """
    temporary = path.with_name(f"{STAGING}{os.getpid()}-{path.name}")
    try:
        with open(temporary, "wb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except Exception:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder safe on the disk; systems that cannot open folders do this by themselves."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make the bytes of a finished file safe on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_all(file: RawIOBase, data: bytes) -> None:
    """Write every byte to a file without a buffer, which may take only some of them at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) or 0 :]


def forget_cached(handle: int) -> None:
    """Let the system drop what it keeps of a synchronised file, so that the next reading comes from the disk."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
