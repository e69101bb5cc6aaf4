"""The real program in a window, led from page to page by a hand that reaches everything at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QJSValue, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.clock import Clock
from kiosk.config import Config, Display
from kiosk.errors import StoreError
from kiosk.log.recorder import Recording, Silence
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.app import rehearse
from kiosk.ui.proof.items import look_at
from kiosk.ui.proof.place import Page
from kiosk.ui.speech.utterance import Mute, Sink

_FIND = """(function find(item, kind, found) {
    if (String(item).split(/_QML|\\(/)[0] === kind)
        found.push(item);
    for (const child of item.children)
        find(child, kind, found);
})"""
"""In JavaScript, for Python's QMetaObject wrappers outlive what they wrap and turn up as other objects."""

_MOVING = ("ThreadView", "MomentScreen", "FilterSheet", "TodaySheet", "YearSheet", "EraSheet", "SiteScreen")
"""What moves after it has come, and says when."""

_LIVE_MS = 60
_PATIENCE_S = 10


class HeldClock(Clock, Protocol):
    """A clock that moves only when told to."""

    def forward(self, seconds: float) -> None:
        """Let time pass."""


class StillTime:
    """A moment, held: no visit ends by itself, and pages show the present day."""

    def __init__(self, now: datetime) -> None:
        """Hold the present moment."""
        self._now = now
        self._seconds = 1000.0

    def monotonic(self) -> float:
        """Seconds that grow by `forward` alone."""
        return self._seconds

    def now(self) -> datetime:
        """The moment held."""
        return self._now

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)
        self._seconds += seconds


def _active(library: Library) -> Edition:
    info = library.active()
    if info is None:
        raise StoreError(f"The data folder {library.paths.root} holds no edition to show.")
    return Edition.open(info.path, library.paths.media)


class Stage:
    """The program on one screen, showing what the data folder `data` holds."""

    def __init__(
        self,
        data: Path,
        size: tuple[int, int],
        *,
        clock: HeldClock,
        recording: Recording | None = None,
        sink: Sink | None = None,
        strict: bool = False,
        edition: Edition | None = None,
    ) -> None:
        """Open the window; an `edition` is shown instead of the data folder's."""
        library = Library(data)
        self.size = size
        self.clock: Any = clock
        self.edition = edition or _active(library)
        config = Config(data=data, display=Display(windowed=True, size=size, graphics="plain"))
        self._show = rehearse(
            config, self.edition, recording or Silence(), self.clock, library, sink=sink or Mute(), strict=strict
        )
        exhibit: Any = self._show.exhibit
        self.exhibit = exhibit
        self.open = exhibit.navigation.open
        self.hands = self._show.hands
        self.window: QQuickWindow = self._show.window
        self._engine: QQmlEngine = self._show.engine
        QQmlEngine.setObjectOwnership(self.window.contentItem(), QQmlEngine.ObjectOwnership.CppOwnership)
        self._find: Any = self._engine.evaluate(_FIND)
        self._theme: Any = self._engine.singletonInstance("Kiosk.Theme", "Theme")
        self.set_theme("fade", 0)
        self._frames = 0
        self.window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._frames += 1

    def close(self) -> None:
        """Take everything down."""
        del self._find, self._engine, self._theme
        self._show.close()
        self.edition.close()

    def settle(self) -> None:
        """Let bindings, positioners and lists come to rest: two frames without a pause, after a change of page."""
        patience = monotonic() + _PATIENCE_S
        while self.window.property("moving"):
            QTest.qWait(10)
            if monotonic() > patience:
                raise TimeoutError("the page never came")
        for _ in range(2):
            before, patience = self._frames, monotonic() + _PATIENCE_S
            self.window.update()
            while self._frames == before:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
                # outside exec() nothing else takes away what was told to be deleted later
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                if monotonic() > patience:
                    raise TimeoutError("no frame came")

    def arrive(self, *, filled: bool = True) -> None:
        """Let a movement along the thread come to its end, and what it leads to be `filled`."""
        self.settle()
        patience = monotonic() + _PATIENCE_S
        while self._moving():
            QTest.qWait(20)
            if monotonic() > patience:
                raise TimeoutError("the view never comes to rest")
        if filled:
            QTest.qWait(_LIVE_MS)
        self.settle()

    def _moving(self) -> bool:
        return any(view.property("moving") for kind in _MOVING for view in self.all(kind))

    def picture(self) -> QImage:
        """What the visitor sees once everything has come to rest."""
        self.settle()
        seen, patience = self.window.grabWindow(), monotonic() + _PATIENCE_S
        while True:
            QTest.qWait(_LIVE_MS)
            before, seen = seen, self.window.grabWindow()
            if before == seen and not self.loading() and not self._moving():
                return seen
            if monotonic() > patience:
                raise TimeoutError("the screen never comes to rest")

    def loading(self) -> bool:
        """Whether a picture is still on its way from the disk."""
        return any(
            image.isVisible() and image.property("source").toString() and image.property("progress") < 1
            for image in self.all("QQuickImage")
        )

    def page(self, root: QQuickItem) -> Page:
        """What is on show below an item, by this screen's theme."""
        return look_at(root, QColor(self.window.color()), QColor(self.theme("ghostNumeral")))

    def set_theme(self, name: str, value: Any) -> None:
        """Change a token of the Theme."""
        self._theme.setProperty(name, value)

    def theme(self, name: str) -> Any:
        """A token of the Theme."""
        return self._theme.property(name)

    @contextmanager
    def unrolled(self, *, lines: bool = True) -> Iterator[None]:
        """Come to rest; while here, the list on show has all its lines, not only those in sight."""
        if not lines:
            self.settle()
            yield
            return
        self.unroll()
        yield
        self.find("QQuickListView").setProperty("cacheBuffer", 0)

    def unroll(self) -> None:
        """Let the list on show make all its lines, not only those in sight."""
        self.settle()
        lines = self.find("QQuickListView")
        lines.setProperty("cacheBuffer", 100_000)
        made = -1
        while made != (made := len(lines.property("contentItem").childItems())):
            self.settle()

    def find(self, kind: str) -> QQuickItem:
        """The visible item of a QML type."""
        return next(item for item in self.all(kind) if item.isVisible())

    def all(self, kind: str) -> list[QQuickItem]:
        """Every item of a QML type, the hidden ones too."""
        found = self._engine.newArray()
        self._find.call([self._engine.newQObject(self.everywhere()), QJSValue(kind), found])
        items: Any = [found.property(i).toQObject() for i in range(found.property("length").toInt())]
        return list(items)

    def everywhere(self) -> QQuickItem:
        """The whole window."""
        return self.window.contentItem()

    def focus(self) -> QQuickItem:
        """What has the keys."""
        return self.window.activeFocusItem()
