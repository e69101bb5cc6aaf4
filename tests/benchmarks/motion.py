"""What moves on attract, home and the Goals, drawn without a GPU at 1080 × 1920: frames, and processor time for each.

    python tests/benchmarks/motion.py

Frames per second depend on what else the machine does; the processor time of a frame says what it could do alone.
Prints one line a movement, and the share of one processor that the attract screen takes.
"""

import math
import os
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.packs.install import ensure_shipped
from kiosk.paths import shipped_pack
from kiosk.store.library import Library


def rest(seconds: float) -> None:
    """Let the program do what it does, asleep in between."""
    loop = QEventLoop()
    QTimer.singleShot(max(0, round(seconds * 1000)), loop, loop.quit)
    loop.exec()


def watch(visit: Visit, name: str, seconds: float, act: Callable[[], None]) -> None:
    """Do something, count frames for some seconds, and print."""
    swaps: list[float] = []
    visit.window.frameSwapped.connect(lambda: swaps.append(perf_counter()))
    began, spent = perf_counter(), process_time()
    act()
    rest(seconds - perf_counter() + began)
    spent, took = process_time() - spent, perf_counter() - began
    visit.window.frameSwapped.disconnect()
    visit.window.frameSwapped.connect(visit._frame)
    gaps = [(after - before) * 1000 for before, after in pairwise(swaps)]
    frame = spent / max(1, len(swaps)) * 1000
    print(
        f"{name}: {len(swaps) / took:.0f} frames/s, median {median(gaps or [0]):.1f} ms apart; {frame:.1f} ms of "
        f"processor a frame; {spent / took:.0%} of a processor"
    )


def tap(visit: Visit, item: QQuickItem) -> None:
    """Touch the middle of an item."""
    place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(visit.window, visit.panel).press(0, place, visit.window).commit()
    QTest.touchEvent(visit.window, visit.panel).release(0, place, visit.window).commit()


def spin(visit: Visit) -> None:
    """Turn the ring with a finger for a fifth of a second, and let go."""
    ring = visit.find("Ring")
    centre, rim = ring.mapToScene(QPointF(ring.width() / 2, ring.height() / 2)), float(ring.property("rim"))

    def at(angle: float) -> QPoint:
        return QPointF(centre.x() + rim * math.cos(angle), centre.y() + rim * math.sin(angle)).toPoint()

    QTest.touchEvent(visit.window, visit.panel).press(0, at(-0.3), visit.window).commit()
    for step in range(1, 14):
        rest(0.016)
        QTest.touchEvent(visit.window, visit.panel).move(0, at(-0.3 + step * 0.08), visit.window).commit()
    QTest.touchEvent(visit.window, visit.panel).release(0, at(-0.3 + 13 * 0.08), visit.window).commit()


def scrub(visit: Visit) -> None:
    """Read sixty places of a chart, one every 16 ms."""
    for step in range(60):
        visit.exhibit.goal.series.scrub(1 - step / 60)
        rest(0.016)


def main(data: Path) -> None:
    """Go from attract into a Goal and to the timeline."""
    ensure_shipped(Library(data), shipped_pack())
    visit = Visit(data, (1080, 1920))
    visit.settle()
    for scene, name in enumerate(visit.find("AttractScreen").property("scenes").toVariant()):
        visit.find("AttractScreen").setProperty("scene", scene)
        rest(2.5)
        watch(visit, f"attract, {name}", 6, lambda: None)
    visit.exhibit.wake("en", "line")
    visit.settle()
    rest(0.5)
    watch(visit, "ring turned and let go", 2.2, lambda: spin(visit))
    rest(9.5)
    watch(visit, "a Goal opens", 0.42, lambda: tap(visit, _disc(visit, "13")))
    visit.settle()
    visit.find("GoalScreen").setProperty("leaf", "years")
    rest(0.8)
    watch(visit, "a chart is read", 1, lambda: scrub(visit))
    visit.exhibit.goHome()
    rest(0.5)
    watch(visit, "the ring becomes the thread", 0.9, lambda: tap(visit, visit.find("DoorLine")))
    visit.settle()
    visit.close()


def _disc(visit: Visit, numeral: str) -> QQuickItem:
    return next(item for item in visit.all("Disc") if item.isVisible() and item.property("numeral") == numeral)


if __name__ == "__main__":
    application = QApplication([])
    with TemporaryDirectory(prefix="kiosk-motion-") as name:
        main(Path(name))
