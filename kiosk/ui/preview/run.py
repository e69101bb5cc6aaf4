"""Shows a pack without installing it, and again after every save of its source."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock, SystemClock
from kiosk.config import Config
from kiosk.errors import StoreError
from kiosk.log.recorder import Silence
from kiosk.log.visit import VisitLog
from kiosk.packs.draft import Attempt, Draft, refusal, trouble_of
from kiosk.paths import cache_dir
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.app import Show, begin
from kiosk.ui.jobs import Jobs
from kiosk.ui.opening import subjects
from kiosk.ui.preview.folder import preview_folder
from kiosk.ui.preview.strip import HEIGHT, Preview
from kiosk.ui.preview.watch import SourceWatch, Stamp, stamp

_FRAME = 48
"""Pixels that the frame of a window takes from the height of a screen."""


def run(config: Config, pack: Path, clock: Clock | None = None) -> int:
    """Show a pack until the window is closed; return the exit code. The data folder gives settings, and takes nothing.

    A pack that cannot be shown at the beginning raises PackError; later troubles are told in the window.
    """
    clock = clock or SystemClock()
    with preview_folder() as folder:
        draft, seen = Draft(pack, folder), stamp(pack)
        first = draft.build()
        if first.edition is None:
            raise refusal(pack, first)
        application = begin(config, cache_dir(folder))
        preview = LivePreview(at_a_desk(config), draft, first.edition, seen, clock, folder)
        preview.strip.tell(first)
        code = application.exec()
        preview.close()
        return code


def at_a_desk(config: Config) -> Config:
    """The settings of a kiosk, but in a window that fits the screen where they ask for nothing else."""
    display = config.display
    if "display.windowed" not in config.origins:
        display = replace(display, windowed=True)
    if "display.size" not in config.origins:
        free = QGuiApplication.primaryScreen().availableGeometry().size()
        scale = min(1.0, free.width() / display.size[0], (free.height() - HEIGHT - _FRAME) / display.size[1])
        display = replace(display, size=(round(display.size[0] * scale), round(display.size[1] * scale)))
    return replace(config, display=display)


class LivePreview(QObject):
    """The show of a draft: built anew beside the screen when a file was saved, and taken up if it can be shown."""

    def __init__(self, config: Config, draft: Draft, first: Path, seen: Stamp, clock: Clock, folder: Path) -> None:
        """Open the window with the first edition, built from files as they were `seen`."""
        super().__init__()
        self._draft = draft
        self._clock = clock
        self.strip = Preview(watching=draft.pack.is_dir(), parent=self)
        self._edition = self._open(first)
        self._former: Edition | None = None
        visit = self._visit(self._edition)
        library = Library(folder)
        self.show = Show(config, self._edition, visit, clock, cache_dir(folder), library, preview=self.strip)
        self._jobs = Jobs(self)
        self._busy = self._again = False
        self.watch = SourceWatch(draft.pack, seen, clock, self)
        self.watch.saved.connect(self._saved)

    def close(self) -> None:
        """Take everything down; what is being built is waited for."""
        self._jobs.close()
        self.show.close()
        for edition in filter(None, (self._former, self._edition)):
            edition.close()

    @Slot()
    def _saved(self) -> None:
        if self._busy:
            self._again = True
            return
        self._busy = True
        self.strip.work()
        self._jobs.run(self._draft.build, self._built, self._failed)

    def _built(self, attempt: Attempt) -> None:
        self._busy = False
        if attempt.edition:
            if self._former:
                self._former.close()
            self._former, self._edition = self._edition, self._open(attempt.edition)
            self.show.change(self._edition, self._visit(self._edition))
        self.strip.tell(attempt)
        if self._again:
            self._again = False
            self._saved()

    def _failed(self, error: StoreError) -> None:
        self._built(trouble_of(error))

    def _open(self, content: Path) -> Edition:
        return Edition.open(content, self._draft.media)

    def _visit(self, edition: Edition) -> VisitLog:
        return VisitLog(Silence(), self._clock, subjects(edition))
