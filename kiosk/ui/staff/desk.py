"""What the parts of the staff panel share: where things lie, words in the language on show, work, and the staff log."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QSize

from kiosk.clock import Clock
from kiosk.config import Config
from kiosk.errors import StoreError
from kiosk.store.layout import StorePaths
from kiosk.store.library import Library
from kiosk.store.staff_log import StaffLog
from kiosk.store.sticks import Sticks, mounted_sticks
from kiosk.ui.jobs import Jobs
from kiosk.ui.staff.work import Work


@dataclass(frozen=True, slots=True)
class StaffLine:
    """One line of a page.

    `kind` says what can be done with it: nothing ("told"), go on ("door"), on or off ("switch"), one of several
    ("choice"), less or more ("step"), touch ("touch"), or hold until it is done ("hold"); "head" begins a group.
    `deed` is the word on the pill of a line that is touched or held; `light` is "green", "yellow", "red" or "".
    """

    key: str
    name: str
    words: str = ""
    light: str = ""
    kind: str = "told"
    deed: str = ""
    checked: bool = False
    least: bool = False
    most: bool = False
    script: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every page draws from; `phrase` is (language, English phrase) → phrase, `showing` the edition on show.

    `window` is how large the picture is, in pixels.
    """

    config: Config
    showing: str
    clock: Clock
    jobs: Jobs
    work: Work
    library: Library
    log: StaffLog
    sticks: Sticks
    window: Callable[[], QSize]
    phrase: Callable[[str, str], str]

    @property
    def paths(self) -> StorePaths:
        """Where things lie in the data folder."""
        return self.library.paths

    def note(self, kind: str, what: str = "", before: str = "", after: str = "") -> None:
        """Write into the staff log, beside the screen; a disk that takes nothing never stops staff."""
        self.jobs.run(lambda: self.log.add(kind, what, before, after), _nothing, _nothing)


def _nothing(_result: StoreError | None) -> None:
    """What follows a note."""


def set_desk(
    config: Config,
    showing: str,
    clock: Clock,
    jobs: Jobs,
    library: Library,
    window: Callable[[], QSize],
    phrase: Callable[[str, str], str],
    parent: QObject,
) -> Desk:
    """The desk of this machine."""
    log = StaffLog(library.paths.staff_log, clock)
    return Desk(config, showing, clock, jobs, Work(jobs, parent), library, log, mounted_sticks, window, phrase)


class Page(Protocol):
    """One page of the panel."""

    @property
    def needs_restart(self) -> bool:
        """Whether something was done that shows only after a restart."""

    def open(self) -> None:
        """The page comes up."""

    def lines(self, language: str) -> Iterable[StaffLine]:
        """What it says, in a language."""

    def pick(self, key: str, by: int) -> None:
        """A line was touched; `by` is 1 or -1 for more or less."""
