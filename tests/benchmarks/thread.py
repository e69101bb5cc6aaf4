"""The timeline under real fingers, frame by frame: what each frame costs the program itself, and how many come a second.

    python tests/benchmarks/thread.py DATA

The program's own work of a frame is the processor time that its main thread spends between the last frame's end and
the beginning of this one's drawing: input, Python, bindings and the synchronisation of the scene. Drawing by the plain
renderer comes on top and shows in the frames per second. Prints a JSON object: "own" milliseconds by what was done, and
"rate" frames per second.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.log.recorder import Silence
from kiosk.log.visit import VisitLog
from kiosk.paths import cache_dir
from kiosk.settings import load_config
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.app import Show
from kiosk.ui.opening import subjects

INPUT_MS = 8
"""A touch panel tells 125 places a second."""


class Hand:
    """Fingers on the window, and a watch on its frames."""

    def __init__(self, window: QQuickWindow) -> None:
        """Watch a window that is shown."""
        self._window = window
        self._panel = QTest.createTouchDevice()
        self.own: dict[str, list[float]] = {}
        self.rate: dict[str, float] = {}
        self._frames: list[float] = []
        self._since = 0.0
        self._name = ""
        window.beforeRendering.connect(self._drawing, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def _drawing(self) -> None:
        if self._name and self._since:
            self.own.setdefault(self._name, []).append((thread_time() - self._since) * 1000)

    def _swapped(self) -> None:
        self._since = thread_time()
        self._frames.append(perf_counter())

    def rest(self, ms: int = 500) -> None:
        """Let everything come to rest."""
        self._name = ""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def act(self, name: str, steps: int, places: Callable[[float], list[tuple[float, float]]]) -> None:
        """Move fingers along `places` of the share of the way done, in so many steps of input, and watch the frames."""
        loop = QEventLoop()
        done = 0
        touch = QTest.touchEvent(self._window, self._panel)
        for finger, place in enumerate(places(0.0)):
            touch.press(finger, QPoint(*map(round, place)), self._window)
        touch.commit()

        def move() -> None:
            nonlocal done
            done += 1
            event = QTest.touchEvent(self._window, self._panel)
            for finger, place in enumerate(places(min(1.0, done / steps))):
                if done > steps:
                    event.release(finger, QPoint(*map(round, place)), self._window)
                else:
                    event.move(finger, QPoint(*map(round, place)), self._window)
            event.commit()
            if done > steps:
                timer.stop()
                loop.quit()

        timer = QTimer(interval=INPUT_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(move)
        self._frames.clear()
        self._since = 0.0
        self._name = name
        timer.start()
        loop.exec()
        self._name = ""
        spent = self._frames[-1] - self._frames[0]
        self.rate.setdefault(name, 0.0)
        self.rate[name] = max(self.rate[name], (len(self._frames) - 1) / spent if spent else 0.0)


def drag(height: int, across: int) -> Callable[[float], list[tuple[float, float]]]:
    """One finger up and down the page, four times."""

    def places(share: float) -> list[tuple[float, float]]:
        swing = abs((share * 8) % 2 - 1)
        return [(across, height * (0.3 + 0.4 * swing))]

    return places


def pinch(height: int, across: int, nearest: float, farthest: float) -> Callable[[float], list[tuple[float, float]]]:
    """Two fingers that go apart, or together."""

    def places(share: float) -> list[tuple[float, float]]:
        apart = height * (nearest + (farthest - nearest) * share) / 2
        return [(across, height * 0.45 - apart), (across + 30, height * 0.45 + apart)]

    return places


def play(exhibit: Any, window: QQuickWindow) -> dict[str, Any]:
    """Pan at every level and zoom through all of them."""
    hand = Hand(window)
    height, across = window.height(), window.width() // 2
    exhibit.wake("en", "line")
    hand.rest()
    exhibit.home.openDoor("timeline")
    hand.rest(1000)
    timeline = exhibit.timeline
    for _ in range(4):
        hand.act("zoom in by pinch", 120, pinch(height, across, 0.1, 0.6))
        hand.rest(300)
        hand.act("pan", 400, drag(height, across))
        hand.rest(700)
    print(f"nearest: zoom {timeline.zoom:.2f}", file=sys.stderr)
    for _ in range(5):
        hand.act("zoom out by pinch", 120, pinch(height, across, 0.6, 0.1))
        hand.rest(300)
    exhibit.goHome()
    hand.rest(300)
    return {"own": hand.own, "rate": hand.rate}


def main(data: Path) -> None:
    """Open what `kiosk run` opens, and play."""
    config = load_config(data)
    library = Library(data)
    info = library.active()
    assert info is not None
    edition = Edition.open(info.path, library.paths.media)
    application = QGuiApplication(sys.argv[:1])
    QImageReader.setAllocationLimit(128)
    clock = SystemClock()
    visit = VisitLog(Silence(), clock, subjects(edition), strict=True)
    show = Show(config, edition, visit, clock, cache_dir(data), library)
    window = QGuiApplication.topLevelWindows()[0]
    assert isinstance(window, QQuickWindow)
    loop = QEventLoop()
    QTimer.singleShot(1000, loop.quit)
    loop.exec()
    print(json.dumps(play(show._exhibit, window)))
    show.close()
    edition.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
