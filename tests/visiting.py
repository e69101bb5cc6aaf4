"""The real program in a window, with a hand that reaches everything at once."""

from pathlib import Path
from time import monotonic

from hand_clock import HandClock
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QJSValue, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.config import Config, Display
from kiosk.log.events import Event
from kiosk.log.visit import VisitLog
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.app import Show, _subjects

_FIND = """(function find(item, kind, found) {
    if (String(item).split(/_QML|\\(/)[0] === kind)
        found.push(item);
    for (const child of item.children)
        find(child, kind, found);
})"""
"""In JavaScript, for Python's QMetaObject wrappers outlive what they wrap and turn up as other objects."""


_MOVING = ("ThreadView", "MomentScreen", "FilterSheet", "TodaySheet", "YearSheet")
"""What moves along the thread, and says when."""


class Notes:
    """Keeps the events of the log as they come."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def record(self, event: Event) -> None:
        self.events.append(event)

    def forget(self, visit: int) -> None:
        self.events = [event for event in self.events if event.visit != visit]

    def close(self) -> None:
        """Nothing is open."""


class Visit:
    """The program on one screen, showing what the data folder `data` holds; `notes` is what it logged."""

    def __init__(self, data: Path, size: tuple[int, int]) -> None:
        library = Library(data)
        info = library.active()
        assert info is not None
        self.clock = HandClock()
        self.edition = Edition.open(info.path, library.paths.media)
        config = Config(data=data, display=Display(windowed=True, size=size, graphics="plain"))
        self.notes = Notes()
        log = VisitLog(self.notes, self.clock, _subjects(self.edition), strict=True)
        self._show = Show(config, self.edition, log, self.clock, data / "cache", library)
        self.exhibit = self._show._exhibit
        self.open = self.exhibit.navigation.open
        window = self._show._window
        assert isinstance(window, QQuickWindow)
        self.window = window
        engine = self._show._engine
        assert engine is not None
        self._engine = engine
        QQmlEngine.setObjectOwnership(window.contentItem(), QQmlEngine.ObjectOwnership.CppOwnership)
        self._find = engine.evaluate(_FIND)
        self._panel = QTest.createTouchDevice()
        self._frames = 0
        window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._frames += 1

    def close(self) -> None:
        """Take everything down."""
        del self._find, self._engine
        self._show.close()
        self.edition.close()

    def settle(self) -> None:
        """Let bindings, positioners and lists come to rest: two frames without a pause, after a change of page is over."""
        patience = monotonic() + 10
        while self.window.property("moving"):
            QTest.qWait(10)
            assert monotonic() < patience, "the page never came"
        for _ in range(2):
            before, patience = self._frames, monotonic() + 10
            self.window.update()
            while self._frames == before:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
                # outside exec() nothing else takes away what was told to be deleted later
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                assert monotonic() < patience, "no frame came"

    def arrive(self) -> None:
        """Let a movement along the thread come to its end, and what it leads to be filled."""
        self.settle()
        views = [item for kind in _MOVING for item in self.all(kind)]
        patience = monotonic() + 10
        while any(view.property("moving") for view in views):
            QTest.qWait(20)
            assert monotonic() < patience, "the view never comes to rest"
        QTest.qWait(60)
        self.settle()

    def unroll(self) -> None:
        """Let the list on show make all its lines, not only those in sight."""
        self.settle()
        lines = self.find("QQuickListView")
        lines.setProperty("cacheBuffer", 100_000)
        made = -1
        while made != (made := len(lines.property("contentItem").childItems())):
            self.settle()

    def picture(self) -> QImage:
        """What the visitor sees once everything has come to rest."""
        self.settle()
        seen, patience = self.window.grabWindow(), monotonic() + 10
        while True:
            QTest.qWait(60)
            before, seen = seen, self.window.grabWindow()
            if before == seen:
                return seen
            assert monotonic() < patience, "the screen never comes to rest"

    def find(self, kind: str) -> QQuickItem:
        """The visible item of a QML type."""
        return next(item for item in self.all(kind) if item.isVisible())

    def all(self, kind: str) -> list[QQuickItem]:
        """Every item of a QML type, the hidden ones too."""
        found = self._engine.newArray()
        self._find.call([self._engine.newQObject(self.everywhere()), QJSValue(kind), found])
        return [found.property(i).toQObject() for i in range(found.property("length").toInt())]

    def everywhere(self) -> QQuickItem:
        """The whole window."""
        return self.window.contentItem()

    def touch(self, item: QQuickItem, across: float = 0.5) -> None:
        """Tap an item in the middle of its height, at a share of its width."""
        place = item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def tap(self, x: int, y: int) -> None:
        """Tap a place of the window."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
        self.settle()

    def finger(self, item: QQuickItem) -> None:
        """Tap the middle of an item on a touch panel."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self._panel).press(0, middle, self.window).commit()
        QTest.touchEvent(self.window, self._panel).release(0, middle, self.window).commit()
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key)

    def focus(self) -> QQuickItem:
        """What has the keys."""
        return self.window.activeFocusItem()
