"""Bringing media into the store: each written, made safe, read again from the disk, and only then given its place."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.faults import explained
from kiosk.store.files import forget_cached, sync_folder, write_all
from kiosk.store.media import hash_file, media_path

MediaFile = tuple[str, str, Iterable[bytes]]
"""SHA-256, extension and bytes of one media file."""

_AT_ONCE = 4
"""Disks and hashing go on side by side; more than this gains nothing."""


@dataclass(frozen=True, slots=True)
class Intake:
    """A media folder, and a folder on the same disk for what is unfinished.

    `before` is called before each file that is written, `tell` with each count of bytes, from several threads.
    """

    root: Path
    staging: Path
    before: Callable[[str], None]
    tell: Callable[[int], None] = lambda _bytes: None

    def add(self, files: Iterable[MediaFile]) -> None:
        """Keep files; those that are there whole stay as they are.

        Raise StoreError for one that has not the hash it is named by; others may have found their place then.
        """
        folders: set[Path] = set()
        with explained(self.root), self._staged(), ThreadPoolExecutor(_AT_ONCE, "media") as pool:
            work = [pool.submit(self._keep, file) for file in files]
            try:
                folders.update(path.parent for done in as_completed(work) if (path := done.result()))
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
            for folder in sorted(folders):
                sync_folder(folder)
            if folders:
                sync_folder(self.root)

    @contextmanager
    def _staged(self) -> Iterator[None]:
        self.staging.mkdir(parents=True, exist_ok=True)
        try:
            yield
        except (Exception, KeyboardInterrupt):
            for path in self.staging.iterdir():
                path.unlink()
            self.staging.rmdir()
            raise
        self.staging.rmdir()

    def _keep(self, file: MediaFile) -> Path | None:
        """Where a file was put, or None if it is there."""
        sha256, ext, chunks = file
        path = media_path(self.root, sha256, ext)
        with explained(path):
            self.before("media")
            if path.is_file() and hash_file(path) == sha256:
                self.tell(path.stat().st_size)
                return None
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self.staging / path.name
            with unfinished.open("wb", buffering=0) as out:
                for chunk in chunks:
                    write_all(out, chunk)
                    self.tell(len(chunk))
                os.fsync(out.fileno())
                forget_cached(out.fileno())
            if hash_file(unfinished) != sha256:
                raise StoreError(
                    f"The media file {path.name} does not have the hash its name says; build or copy its pack again."
                )
            self.before("media-place")
            unfinished.replace(path)
        return path
