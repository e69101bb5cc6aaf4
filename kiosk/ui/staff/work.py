"""Work that staff wait for: one thing at a time, with its share, and a way to tell of a failure."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.ui.jobs import Jobs

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

Result = TypeVar("Result")
Tell = Callable[[float], None]
"""Tells what share of the work is done, from any thread."""


@QmlElement
@QmlUncreatable("Made by the program.")
class Work(QObject):  # type: ignore[operator]
    """What is under way, "" for nothing, and how far it is."""

    changed = Signal()
    _told = Signal(float)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Do nothing."""
        super().__init__(parent)
        self._jobs = jobs
        self._name = ""
        self._share = 0.0
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        name: str,
        work: Callable[[Tell], Result],
        done: Callable[[Result], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Do `work` beside the screen, unless something else is under way; then `done` or `failed`."""
        if self._name:
            return
        self._name, self._share = name, 0.0
        self.changed.emit()

        def attempt() -> Callable[[], None]:
            try:
                result = work(self._told.emit)
            except KioskError as error:
                fault = error
                return lambda: failed(fault)
            return lambda: done(result)

        def end(then: Callable[[], None]) -> None:
            self._name = ""
            self.changed.emit()
            then()

        self._jobs.run(attempt, end, lambda error: end(lambda: failed(error)))

    @Slot(float)
    def _take(self, share: float) -> None:
        if self._name and share != self._share:
            self._share = share
            self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """What is under way."""
        return self._name

    @Property(float, notify=changed)
    def share(self) -> float:
        """How far it is, 0 to 1."""
        return self._share
