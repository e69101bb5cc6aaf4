"""One visitor's walk through every screen in the real window, timed from each touch's intention to the next frame.

    python tests/benchmarks/walk.py DATA ROUNDS

Prints a JSON object: "times" and "settled", each what was timed → milliseconds to the next frame and to the last one
before rest; "rest": memory, and microseconds of telling the log.
"""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

os.environ["QT_QUICK_BACKEND"] = "software"

from memory import proportional_mib
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import SystemClock
from kiosk.log.recorder import Recorder
from kiosk.log.visit import VisitLog
from kiosk.paths import cache_dir
from kiosk.settings import load_config
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.app import Show
from kiosk.ui.opening import subjects

QUIET_MS = 150
"""With no frame for so long, what is on screen has settled."""

REST_MS = 25_000
"""After so long on attract Qt has given back what the visit needed."""

LANGUAGES = ("fr", "ar", "zh", "ru", "es", "en")
EVENTS = 2000


class Stopwatch:
    """Times frames of a window."""

    def __init__(self, window: QQuickWindow) -> None:
        """Watch a window that is shown."""
        self._window = window
        self.times: dict[str, list[float]] = {}
        self.settled: dict[str, list[float]] = {}

    def time(self, name: str, act: Callable[[], object]) -> None:
        """Do something and note when the next frame was swapped, and the last one before rest."""
        self.rest()
        swaps: list[float] = []
        loop = QEventLoop()
        quiet = QTimer(interval=QUIET_MS, singleShot=True)
        quiet.timeout.connect(loop.quit)

        def swapped() -> None:
            swaps.append(perf_counter())
            quiet.start()

        self._window.frameSwapped.connect(swapped)
        began = perf_counter()
        act()
        QTimer.singleShot(20_000, loop, loop.quit)
        loop.exec()
        self._window.frameSwapped.disconnect(swapped)
        if not swaps:
            raise RuntimeError(f"{name}: no frame came")
        self.times.setdefault(name, []).append((swaps[0] - began) * 1000)
        self.settled.setdefault(name, []).append((swaps[-1] - began) * 1000)

    def rest(self, ms: int = QUIET_MS) -> None:
        """Let what is under way come to an end."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()


def walk(exhibit: Any, watch: Stopwatch) -> None:
    """Go through all screens of an ExhibitViewModel once, by the intentions that touches have."""

    def change_language(name: str) -> None:
        for language in LANGUAGES:
            watch.time(name, partial(exhibit.chooseLanguage, language))

    exhibit.wake("en", "line")
    goal, moment, sites = exhibit.goal, exhibit.moment, exhibit.sites
    home, timeline, site = exhibit.home, exhibit.timeline, exhibit.site
    watch.time("home → goal", lambda: home.openGoal("goal-13", "disc"))
    watch.time("goal → next goal", lambda: goal.neighbour(1, "neighbour"))
    change_language("language on a goal")
    watch.time("back to home", exhibit.goHome)
    watch.time("home → timeline", lambda: home.openDoor("timeline"))
    change_language("language on the timeline")
    middle = timeline._sources.edition.chronicle.beside("en", "1975", "", 1).id
    watch.time("timeline → moment", lambda: timeline.openMoment(middle, "title"))
    watch.time("moment → next moment", lambda: moment.travel(moment.afterId, "neighbour"))
    watch.time("moment → timeline", moment.close)
    watch.time("timeline → years", lambda: timeline.zoomIn(1975.0, "numeral"))
    change_language("language on the years")
    exhibit.goHome()
    watch.time("home → sites", lambda: home.openDoor("sites"))
    watch.time("sites → site", lambda: sites.openSite(sites.sites.rows[0].siteId, "list"))
    change_language("language on a site")
    watch.time("site → next site", lambda: site.neighbour(1, "neighbour"))
    exhibit.goHome()
    watch.rest()
    home.openDoor("goals")
    watch.rest()
    exhibit.finish()


def events(visit: VisitLog) -> tuple[list[float], list[float]]:
    """Microseconds of telling the log a thing, and, to compare, of reading the clock."""
    clock = SystemClock()
    visit.start("en", "touch")
    visit.enter("home")
    told, read = [], []
    for _ in range(EVENTS):
        began = perf_counter()
        visit.act("ring.spin", control="drag", value=0.5)
        middle = perf_counter()
        clock.now()
        told.append((middle - began) * 1e6)
        read.append((perf_counter() - middle) * 1e6)
    visit.end("stop")
    return told, read


def main(data: Path, rounds: int) -> None:
    """Open what `kiosk run` opens, walk, and print what it took."""
    config = load_config(data)
    library = Library(data)
    info = library.active()
    assert info is not None
    edition = Edition.open(info.path, library.paths.media)
    application = QGuiApplication(sys.argv[:1])
    QImageReader.setAllocationLimit(128)
    clock = SystemClock()
    recorder = Recorder.open(
        library.paths.interactions, kiosk="benchmark", edition=edition.id, app_version="0", clock=clock
    )
    visit = VisitLog(recorder, clock, subjects(edition), strict=True)
    show = Show(config, edition, visit, clock, cache_dir(data), library)
    window = QGuiApplication.topLevelWindows()[0]
    assert isinstance(window, QQuickWindow)
    watch = Stopwatch(window)
    watch.rest(1000)
    exhibit = show._exhibit
    for _ in range(rounds):
        walk(exhibit, watch)
    watch.rest(REST_MS)
    mib = proportional_mib()
    told, read = events(visit)
    rest = {"mib": mib, "events_us": told, "clock_us": read}
    print(json.dumps({"times": watch.times, "settled": watch.settled, "rest": rest}))
    show.close()
    recorder.close()
    edition.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
