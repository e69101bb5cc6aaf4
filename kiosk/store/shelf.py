"""The folder of editions: what stands there, putting an edition in its place whole, taking others away."""

import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.errors import StoreError
from kiosk.store.edition_info import CONTENT, EditionInfo, media_of, read_info, seal
from kiosk.store.faults import DamagedStoreError, explained
from kiosk.store.files import STAGING, sync_folder
from kiosk.store.layout import StorePaths
from kiosk.store.media import collect_media

BeforeStep = Callable[[str], None]
"""Called with the name of each step that changes the disk, just before it."""

Rehearse = Callable[[EditionInfo, Path], None]
"""Called with a finished edition and the folder of media, before the edition gets its place; raises what is wrong."""


class Shelf:
    """All editions under one data folder, whichever of them is shown."""

    def __init__(self, paths: StorePaths, before: BeforeStep) -> None:
        """Name the places; nothing is read."""
        self._paths = paths
        self._before = before

    def names(self) -> list[str]:
        """The ids of what stands there, whole or not, the newest first."""
        with explained(self._paths.editions):
            if not self._paths.editions.is_dir():
                return []
            folders = [path for path in self._paths.editions.iterdir() if path.is_dir() and path.name[0] != "."]
            folders.sort(key=lambda folder: (folder.stat().st_mtime_ns, folder.name), reverse=True)
            return [folder.name for folder in folders]

    def whole(self, id: str) -> EditionInfo | None:
        """The edition with this id, or None if it is missing or damaged; StoreError if a newer program built it."""
        try:
            return read_info(self._paths.editions / id, id) if id else None
        except DamagedStoreError:
            return None

    def all(self) -> tuple[EditionInfo, ...]:
        """Every whole edition, the newest first."""
        return tuple(info for name in self.names() if (info := self.whole(name)))

    def faults(self) -> dict[str, str]:
        """What is wrong with the editions that are not whole, by id."""
        found: dict[str, str] = {}
        for name in self.names():
            try:
                read_info(self._paths.editions / name, name)
            except StoreError as error:
                found[name] = str(error)
        return found

    def put(self, id: str, content: Mapping[str, Any], rehearse: Rehearse | None = None) -> EditionInfo:
        """Build an edition in a staging folder, rehearse it and rename it into place; what fails leaves nothing."""
        from kiosk.store.edition_builder import build_edition

        staging = self._paths.editions / f"{STAGING}{id}"
        target = self._paths.editions / id
        try:
            self._before("build")
            staging.mkdir()
            build_edition(content, staging / CONTENT)
            self._before("seal")
            seal(staging)
            info = read_info(staging, id)
            if rehearse:
                self._before("rehearse")
                rehearse(info, self._paths.media)
            self._before("publish")
            self._discard(target)
            staging.rename(target)
        except (Exception, KeyboardInterrupt):
            _remove_tree(staging)
            raise
        sync_folder(self._paths.editions)
        return read_info(target, id)

    def keep_only(self, ids: Collection[str]) -> None:
        """Remove all other editions, then the media that no edition shows."""
        self._before("collect")
        with explained(self._paths.editions):
            for name in self.names():
                if name not in ids:
                    self._discard(self._paths.editions / name)
        self.collect_media()

    def collect_media(self) -> None:
        """Remove the media that no edition shows; all stay while an edition cannot be read, for its own are unknown."""
        self._before("collect-media")
        with explained(self._paths.media):
            if not self.faults():
                collect_media(self._paths.media, {sha256 for info in self.all() for sha256 in media_of(info)})

    def free(self) -> int:
        """Bytes that are free on the disk."""
        with explained(self._paths.root):
            return shutil.disk_usage(self._paths.root).free

    def freed_without(self, kept: Collection[str]) -> int:
        """Bytes of the editions that are not kept and of the media that only they show."""
        shown = {info.id: media_of(info) for info in self.all()}
        needed = set[str]().union(*(media for id, media in shown.items() if id in kept))
        with explained(self._paths.root):
            editions = (_size(self._paths.editions / id) for id in shown if id not in kept)
            media = (path.stat().st_size for path in self._paths.media.glob("??/*") if path.stem not in needed)
            return sum(editions) + sum(media)

    def unfinished(self) -> Iterator[Path]:
        """What an interrupted program left behind."""
        for folder in (self._paths.root, self._paths.editions):
            yield from folder.glob(f"{STAGING}*")

    def sweep(self) -> None:
        """Remove what an interrupted program left behind; only for who holds the lock."""
        with explained(self._paths.editions):
            for path in self.unfinished():
                _remove_tree(path)

    def _discard(self, folder: Path) -> None:
        """Take an edition out of sight in one step, then remove it."""
        if folder.exists():
            doomed = folder.with_name(f"{STAGING}old-{folder.name}")
            folder.rename(doomed)
            _remove_tree(doomed)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _remove_tree(path: Path) -> None:
    if path.is_dir():
        for inside in path.iterdir():
            _remove_tree(inside)
        path.rmdir()
    else:
        path.unlink(missing_ok=True)
