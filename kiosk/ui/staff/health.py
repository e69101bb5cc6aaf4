"""The self-tests of `kiosk doctor` as lines with a light, in the language on show."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KioskError
from kiosk.ui.staff.desk import Desk, StaffLine

if TYPE_CHECKING:
    from kiosk.ui.health.finding import Finding


class StaffHealth(QObject):
    """What the self-tests find; they run when the page comes up for the first time, and when asked for."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Have tested nothing."""
        super().__init__(parent)
        self._desk = desk
        self.needs_restart = False
        self._found: tuple[Finding, ...] = ()

    def open(self) -> None:
        """Test, unless that is done."""
        if not self._found:
            self._test()

    def forget(self) -> None:
        """What was found is old."""
        self._found = ()

    def lines(self, language: str) -> Iterator[StaffLine]:
        """A line for each check, and one to test again."""
        from kiosk.ui.staff.health_words import check_name, finding_words

        for finding in self._found:
            name, words = check_name(self._desk, language, finding.check), finding_words(self._desk, language, finding)
            yield StaffLine(finding.check, name, words, finding.light)
        if self._found:
            again = self._desk.phrase(language, "Test again")
            yield StaffLine("again", self._desk.phrase(language, "Self-test"), kind="touch", deed=again)

    def summary(self, language: str, checks: tuple[str, ...]) -> Iterator[StaffLine]:
        """The lines of some checks only."""
        return (line for line in self.lines(language) if line.key in checks)

    def pick(self, key: str, by: int) -> None:
        """Test again."""
        del by
        if key == "again":
            self._desk.note("staff.act", "self-test")
            self._test()

    def _test(self) -> None:
        from kiosk.ui.health.checks import all_checks
        from kiosk.ui.health.finding import Machine

        machine = Machine(self._desk.paths.root, self._desk.clock)
        self._desk.work.run("test", lambda tell: tuple(_told(all_checks(machine), tell)), self._tested, self._failed)

    def _tested(self, found: "tuple[Finding, ...]") -> None:
        self._found = found
        self.changed.emit()

    def _failed(self, error: KioskError) -> None:
        from kiosk.ui.health.finding import Finding

        self._tested((Finding("store", "red", str(error)),))


_CHECKS = 10


def _told(findings: "Iterable[Finding]", tell: Callable[[float], None]) -> "Iterator[Finding]":
    for done, finding in enumerate(findings, start=1):
        tell(done / _CHECKS)
        yield finding
