"""The log taken away on a stick."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KioskError
from kiosk.i18n.numbers import format_number
from kiosk.log.to_stick import CutShortError, OnStick, export_to_stick
from kiosk.ui.staff.desk import Desk, StaffLine
from kiosk.ui.staff.work import Tell

RANGES = (1, 7, 0)
"""The last so many days; 0 for all that the log holds."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the last export: what was written, or why not."""

    done: OnStick | None = None
    fault: KioskError | None = None


class StaffTakeOut(QObject):
    """Write the events of some days onto a stick."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Have written nothing."""
        super().__init__(parent)
        self._desk = desk
        self._range = len(RANGES) - 1
        self._outcome = Outcome()
        self._sticks: tuple[Path, ...] = ()
        self.needs_restart = False

    def open(self) -> None:
        """See which sticks there are."""
        self._sticks = self._desk.sticks()
        self.changed.emit()

    def lines(self, language: str) -> Iterator[StaffLine]:
        """What came of it, which days, and where to."""
        desk = self._desk
        yield from self._told(language)
        yield StaffLine(
            "range",
            desk.phrase(language, "Days"),
            str(RANGES[self._range]) if RANGES[self._range] else desk.phrase(language, "All"),
            kind="step",
            least=self._range == 0,
            most=self._range == len(RANGES) - 1,
        )
        inside = desk.phrase(language, "Events as CSV, their dictionary, checksums, the staff log")
        yield StaffLine("inside", desk.phrase(language, "Contents"), inside)
        yield StaffLine("stick", desk.phrase(language, "On the stick"), kind="head")
        if not self._sticks:
            yield StaffLine("none", desk.phrase(language, "Plug in a stick"))
        for number, stick in enumerate(self._sticks):
            yield StaffLine(f"to {number}", stick.name, kind="touch", deed=desk.phrase(language, "Write"))

    def _told(self, language: str) -> Iterator[StaffLine]:
        desk, done, fault = self._desk, self._outcome.done, self._outcome.fault
        if done:
            words = desk.phrase(language, "Events: %1, visits: %2").replace("%1", format_number(done.events, language))
            words = words.replace("%2", format_number(done.visits, language))
            yield StaffLine("done", desk.phrase(language, "Written"), f"{words} · {done.folder.name}", "green")
        if isinstance(fault, CutShortError):
            words = desk.phrase(language, "After %1 of %2 events; none of it is kept")
            words = words.replace("%1", format_number(fault.written, language))
            words = words.replace("%2", format_number(fault.all, language))
            yield StaffLine("cut", desk.phrase(language, "Stick full, locked or pulled out"), words, "red")
        elif fault:
            yield StaffLine("fault", desk.phrase(language, "That did not work"), str(fault), "red")

    def pick(self, key: str, by: int) -> None:
        """Other days, or write."""
        if key == "range":
            self._range = max(0, min(len(RANGES) - 1, self._range + by))
            self.changed.emit()
        elif key.startswith("to "):
            stick = self._sticks[int(key.removeprefix("to "))]
            self._desk.work.run("export", lambda tell: self._write(stick, tell), self._written, self._failed)

    def _write(self, stick: Path, tell: Tell) -> OnStick:
        desk, days = self._desk, RANGES[self._range]
        today = desk.clock.now().astimezone().date()
        since = today - timedelta(days=days - 1) if days else None
        done = export_to_stick(desk.paths, stick, desk.config.log.kiosk, today, since, tell)
        desk.log.add("staff.act", "log.export", "", done.folder.name)
        return done

    def _written(self, done: OnStick) -> None:
        self._outcome = Outcome(done=done)
        self.open()

    def _failed(self, error: KioskError) -> None:
        self._desk.note("staff.act", "log.export", "", "failed")
        self._outcome = Outcome(fault=error)
        self.open()
