"""What staff change of the settings: shown at once, kept a moment later, in force after a restart."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import StoreError
from kiosk.store.staff_settings import change_settings
from kiosk.ui.staff.desk import Desk, StaffLine

_SOON_MS = 800
"""So long after the last touch a value is kept: plus and minus are touched many times."""

_FIXED = ("the environment", "the flag")


class Changes(QObject):
    """The settings as they will be."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin with the settings in force."""
        super().__init__(parent)
        self._desk = desk
        self._new: dict[str, Any] = {}
        self._kept: dict[str, Any] = {}
        self._fault = ""
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def needs_restart(self) -> bool:
        """Whether anything differs from what is in force."""
        return any(value != self._in_force(name) for name, value in self._new.items())

    def value(self, name: str) -> Any:
        """A setting, as it was changed or as it is in force."""
        return self._new.get(name, self._in_force(name))

    def is_fixed(self, name: str) -> bool:
        """Whether a variable or a flag settles it, so that nobody can change it here."""
        return self._desk.config.origins.get(name, "").startswith(_FIXED)

    def put(self, name: str, value: Any) -> None:
        """Change a setting, unless it is fixed."""
        if value != self.value(name) and not self.is_fixed(name):
            self._new[name] = value
            self._timer.start()
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Write down what was changed since the last time, and note it."""
        self._timer.stop()
        fresh = {name: value for name, value in self._new.items() if self._kept.get(name) != value}
        if not fresh:
            return
        notes = [(name, said(self._kept.get(name, self._in_force(name))), said(value)) for name, value in fresh.items()]
        self._kept |= fresh

        def work() -> None:
            change_settings(self._desk.paths.root, fresh)
            for name, before, after in notes:
                self._desk.log.add("staff.act", f"setting {name}", before, after)

        self._desk.jobs.run(work, self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        self._fault = ""

    def _failed(self, error: StoreError) -> None:
        self._fault = str(error)
        self._kept = {}
        self.changed.emit()

    def lines(self, language: str) -> Iterator[StaffLine]:
        """Why it could not be kept, if so."""
        if self._fault:
            yield StaffLine("fault", self._desk.phrase(language, "That did not work"), self._fault, "red")

    def _in_force(self, name: str) -> Any:
        section, key = name.split(".")
        return getattr(getattr(self._desk.config, section), key)


def said(value: Any) -> str:
    """A value as the staff log holds it."""
    return " ".join(value) if isinstance(value, tuple) else str(value)
