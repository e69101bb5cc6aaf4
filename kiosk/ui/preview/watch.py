"""Tells when a file of a pack has been saved, whichever way an editor saves."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.clock import Clock

QUIET_S = 0.3
"""Editors write several files, and one file in several steps: so long nothing more must have happened."""

_TICK_MS = 100
_PASSING = re.compile(r"[.#~].*|.*~")
"""Names of files that editors keep beside the one that is edited."""

Stamp = dict[Path, tuple[int, int]]


class SourceWatch(QObject):
    """Watches a folder with all that is in it, or one file; `saved` comes once things are quiet again."""

    saved = Signal()

    def __init__(self, root: Path, seen: Stamp, clock: Clock, parent: QObject) -> None:
        """Begin to watch; `seen` is how the files were when somebody looked at them last."""
        super().__init__(parent)
        self._root = root
        self._clock = clock
        self._last = 0.0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._stamp = seen
        self._watch()
        self._touched("")

    @Slot(str)
    def _touched(self, _path: str) -> None:
        self._last = self._clock.monotonic()
        self._timer.start()

    @Slot()
    def tick(self) -> None:
        """Look at the clock; the timer calls this."""
        if not self._timer.isActive() or self._clock.monotonic() - self._last < QUIET_S:
            return
        self._timer.stop()
        self._watch()
        now = stamp(self._root)
        if now != self._stamp:
            self._stamp = now
            self.saved.emit()

    def _watch(self) -> None:
        """Watch what is there now: a file that was replaced is another one, and folders may have come."""
        folders = [self._root, *_folders(self._root)] if self._root.is_dir() else [self._root.parent]
        wanted = {str(path) for path in (*folders, *stamp(self._root))}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        new = sorted(wanted - watched)
        if new:
            self._watcher.addPaths(new)


def stamp(root: Path) -> Stamp:
    """Size and time of every file of a pack; what editors keep beside them is left out."""
    found = {}
    for path in _files(root):
        try:
            status = path.stat()
        except OSError:  # it was there a moment ago
            continue
        found[path] = (status.st_size, status.st_mtime_ns)
    return found


def _files(root: Path) -> Iterator[Path]:
    if not root.is_dir():
        yield root
    for folder in (root, *_folders(root)):
        yield from (path for path in _listed(folder) if not path.is_dir())


def _folders(root: Path) -> Iterator[Path]:
    for path in _listed(root):
        if path.is_dir() and not path.is_symlink():
            yield path
            yield from _folders(path)


def _listed(folder: Path) -> list[Path]:
    """What is in a folder, in order; nothing if it cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if not _PASSING.fullmatch(path.name))
    except OSError:
        return []
