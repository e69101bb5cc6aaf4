"""Showing an edition for trial, out of sight, before a kiosk shows it to anybody.

It happens in a process of its own with limits of time and memory, so that whatever a pack does to it, this program goes
on. Run as `python -m kiosk.ui.rehearsal CONTENT_DB MEDIA_FOLDER` it prints a line a page and, at the end, what failed.
"""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryFile
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.errors import PackError
from kiosk.store.edition_info import EditionInfo
from kiosk.store.progress import Tell, silently

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SIZE = (1080, 1920)
LONGEST_S = 120
_LONG = 200
_PICTURES_S = 10
_MEMORY = 4 * 2**30
_LEAST_COLOURS = 3
"""A page with fewer colours than this shows nothing."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Shows finished editions for trial; `tell` hears of each page."""

    tell: Tell = silently
    longest_s: float = LONGEST_S

    def __call__(self, info: EditionInfo, media: Path) -> None:
        """Show every screen of an edition in every language once; raise PackError if one fails."""
        command = [sys.executable, "-m", "kiosk.ui.rehearsal", str(info.path), str(media)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        with (
            TemporaryFile("w+") as complaints,
            Popen(command, stdout=PIPE, stderr=complaints, text=True, env=environment) as child,  # noqa: S603  # ours
        ):
            if child.stdout is None:
                raise RuntimeError("the rehearsal has no output")
            late = Timer(self.longest_s, child.kill)
            late.start()
            try:
                answer = self._follow(child.stdout)
                code = child.wait()
            finally:
                timely = late.is_alive()
                late.cancel()
                child.kill()
            complaints.seek(0)
            lines = [line.strip() for line in complaints if line.strip()]
        if not timely:
            raise _failed(info, f"it did not come to its end in {self.longest_s:.0f} seconds")
        if code or answer is None:
            raise _failed(info, lines[-1][:_LONG] if lines else f"the program ended with code {code}")
        if answer:
            more = f" and {len(answer) - 1} more" if len(answer) > 1 else ""
            raise _failed(info, f"{answer[0][:_LONG]}{more}")

    def _follow(self, lines: Iterable[str]) -> list[str] | None:
        """Tell of each page; the faults that stand in the last line, None if there is no such line."""
        for line in lines:
            match json.loads(line):
                case [int(done), int(total)]:
                    self.tell("rehearse", done, total)
                case {"faults": list(faults)}:
                    return [str(fault) for fault in faults]
        return None


def _failed(info: EditionInfo, why: str) -> PackError:
    return PackError(
        f"{info.title} {info.version} could not be shown for trial: {why}; "
        "the kiosk goes on as before, look at the pack with “kiosk run --pack”."
    )


def main(arguments: Sequence[str]) -> None:
    """Show the edition that the arguments name."""
    path, media = (Path(argument) for argument in arguments)
    _limit()
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["kiosk"])
    print(json.dumps({"faults": _faults(path, media)}), flush=True)  # noqa: T201  # its answer
    del application


def _limit() -> None:
    """Keep a hostile pack from taking all memory and all time of the machine."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST_S, LONGEST_S))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _faults(path: Path, media: Path) -> list[str]:
    from tempfile import TemporaryDirectory

    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from PySide6.QtTest import QTest

    from kiosk.clock import SystemClock
    from kiosk.store.edition import Edition
    from kiosk.ui.proof.pages import PAGES
    from kiosk.ui.proof.stage import Stage, StillTime

    faults: list[str] = []
    page = "the attract screen"

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg):
            faults.append(f"{page}: {text}")

    with TemporaryDirectory(prefix="kiosk-") as data:
        edition = Edition.open(path, media)
        stage = Stage(Path(data), SIZE, clock=StillTime(SystemClock().now()), edition=edition)
        pages = [
            (language, kind.screen, subject)
            for language in edition.languages
            for kind in PAGES
            for subject in kind.shown(edition, language)[:1]
        ]
        qInstallMessageHandler(hear)
        try:
            stage.exhibit.wake("", "elsewhere")
            stage.exhibit.comfort.choose("still", True)
            for done, (language, screen, subject) in enumerate(pages):
                print(json.dumps([done, len(pages)]), flush=True)  # noqa: T201  # its progress
                page = f"{screen} {subject}".strip() + f" ({language})"
                stage.exhibit.chooseLanguage(language)
                stage.open(screen, subject)
                stage.settle()
                late = monotonic() + _PICTURES_S
                while stage.loading() and not faults:
                    QTest.qWait(5)
                    if monotonic() > late:
                        faults.append(f"{page} waits for a picture that never comes")
                if _is_empty(stage.window.grabWindow()):
                    faults.append(f"{page} shows nothing")
                if faults:
                    break
        finally:
            qInstallMessageHandler(None)
            stage.close()
    return faults


def _is_empty(picture: "QImage") -> bool:
    small = picture.scaled(48, 48)
    return len({small.pixel(x, y) for x in range(48) for y in range(48)}) < _LEAST_COLOURS


if __name__ == "__main__":
    main(sys.argv[1:])
