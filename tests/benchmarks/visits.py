"""Many visits one after another in the real window: whether memory stays where it was.

    python tests/benchmarks/visits.py DATA VISITS

Prints a JSON object: "mib", proportional memory after each fifth of the visits, "anonymous", how much of it is no file,
"visits", how many that is each time.
"""

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

os.environ["QT_QUICK_BACKEND"] = "software"

from memory import anonymous_mib, proportional_mib
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk.clock import SystemClock
from kiosk.content.vocabulary import LANGUAGES, SCREENS, THEMES
from kiosk.log.recorder import Recorder
from kiosk.log.visit import VisitLog
from kiosk.paths import cache_dir
from kiosk.settings import load_config
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.app import Show
from kiosk.ui.opening import subjects as logged

SCREENS_A_VISIT = 6
PAUSE_MS = 25
"""Between two touches: long enough for a frame."""

REST_MS = 6000
"""On attract before memory is looked at: what a visit left free has gone back to the system by then."""


def rest(ms: int) -> None:
    """Let the program run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def subjects_of(edition: Edition) -> dict[str, list[str]]:
    """What each screen can be about; a screen that is not named here is about nothing."""
    return {
        "goal": [line.id for line in edition.goals("en")],
        "moment": [line.id for line in edition.moments("en")[:200]],
        "site": [line.id for line in edition.sites("en")],
        "tour": [line.id for line in edition.sites("en")],
        "quiz": ["mixed", *(line.id for line in edition.goals("en"))],
        "targets": [line.id for line in edition.goals("en")],
        "book": [book.id for book in edition.books("en")] or [""],
    }


def visit(exhibit: Any, hand: random.Random, subjects: dict[str, list[str]]) -> None:
    """One visitor: a language, some wishes, some screens, another language, the end."""
    exhibit.touched("touch")
    exhibit.wake(hand.choice(LANGUAGES), "line")
    exhibit.comfort.chooseText(hand.randrange(4))
    exhibit.comfort.chooseTheme(hand.choice(THEMES))
    for screen in hand.sample([name for name in SCREENS if name not in {"attract", "language"}], SCREENS_A_VISIT):
        exhibit.navigation.open(screen, hand.choice(subjects.get(screen, [""])))
        rest(PAUSE_MS)
    exhibit.chooseLanguage(hand.choice(LANGUAGES))
    rest(PAUSE_MS)
    exhibit.finish()
    rest(PAUSE_MS)


def main(data: Path, visits: int) -> None:
    """Open what `kiosk run` opens, let many visitors through, and print the memory."""
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
    show = Show(config, edition, VisitLog(recorder, clock, logged(edition)), clock, cache_dir(data), library)
    rest(1000)
    hand, subjects = random.Random(1945), subjects_of(edition)
    mib, anonymous = [], []
    for number in range(1, visits + 1):
        visit(show._exhibit, hand, subjects)
        if number % max(1, visits // 5) == 0:
            rest(REST_MS)
            mib.append(proportional_mib())
            anonymous.append(anonymous_mib())
    print(json.dumps({"mib": mib, "anonymous": anonymous, "visits": max(1, visits // 5)}))
    show.close()
    recorder.close()
    edition.close()
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
