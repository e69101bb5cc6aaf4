"""A hand that knows the staff's PIN."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from visiting import Visit

from kiosk.store.pin import Pin
from kiosk.store.staff_log import StaffEntry, read_entries

PIN = "204816"


def until(there: Callable[[], Any]) -> None:
    """Wait until something is there."""
    for _ in range(1000):
        if there():
            return
        QTest.qWait(5)
    raise TimeoutError("it never came")


class Office(Visit):
    """The program as staff use it."""

    def __init__(self, data: Path, size: tuple[int, int]) -> None:
        Pin(data / "staff-pin.json").set(PIN)
        super().__init__(data, size)
        self.data = data
        self.staff: Any = self.exhibit.staff
        self.plug()

    def plug(self, *sticks: Path) -> None:
        """Have these sticks plugged in, and no others."""
        object.__setattr__(self.staff._desk, "sticks", lambda: sticks)
        self.staff.tick()

    def knock(self) -> None:
        """Ask to be let in, and wait for the pad."""
        self.staff.ask()
        until(lambda: self.staff.stage == "pin")

    def type(self, pin: str) -> None:
        """Type a PIN, and wait for the answer."""
        for digit in pin:
            self.staff.pad.press(digit)
        self.staff.pad.enter()
        until(lambda: self.staff.pad.phase != "checking")

    def enter(self) -> None:
        """Come in."""
        if self.staff.stage != "panel":
            self.knock()
            self.type(PIN)
            until(lambda: self.staff.stage == "panel")
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        until(lambda: not self.staff.work.name)
        self.exhibit_jobs()
        self.settle()

    def exhibit_jobs(self) -> None:
        """Wait until all that was asked for beside the screen is done and told."""
        done: list[None] = []
        self._show._jobs.run(lambda: None, done.append, lambda _error: done.append(None))
        until(lambda: done)

    def line(self, key: str) -> Any:
        """The line of a key on the page."""
        return next(line for line in self.staff.lines.rows if line.key == key)

    def log(self) -> list[StaffEntry]:
        """The staff log."""
        self.exhibit_jobs()
        return list(read_entries(self.data / "staff-log.jsonl"))
