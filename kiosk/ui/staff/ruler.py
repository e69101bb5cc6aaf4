"""A ruler on the screen: from a line of 100 mm follows how wide the picture is."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.numbers import format_number
from kiosk.ui.proof.profile import display_for
from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, StaffLine

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

RULER_MM = 100
"""How long the line is when it is right."""


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffRuler(QObject):  # type: ignore[operator]
    """A line that staff lengthen until a ruler says it is 100 mm long."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Have no length yet."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        self._length = 0

    def open(self) -> None:
        """Begin with the length that was measured, or that of a 32 inch screen."""
        window, width = self._desk.window(), int(self._changes.value("display.width_mm"))
        per_mm = window.width() / width if width else display_for(window).px_per_mm(window)
        self._length = round(per_mm * RULER_MM)
        self.changed.emit()

    def lines(self, language: str) -> Iterator[StaffLine]:
        """Longer or shorter, and that it fits."""
        desk, step = self._desk, "step"
        yield StaffLine("coarse", desk.phrase(language, "Length"), kind=step, least=self._at(-10), most=self._at(10))
        yield StaffLine("fine", desk.phrase(language, "A little"), kind=step, least=self._at(-1), most=self._at(1))
        words = desk.phrase(language, "The picture is %1 wide").replace("%1", in_mm(desk, self._width, language))
        yield StaffLine("fits", words, kind="touch", deed=desk.phrase(language, "It fits"))

    def pick(self, key: str, by: int) -> None:
        """Lengthen or shorten the line, or take its length."""
        if key == "fits":
            self._changes.put("display.width_mm", self._width)
        else:
            step = by * (10 if key == "coarse" else 1)
            if not self._at(step):
                self._length += step
        self.changed.emit()

    def _at(self, step: int) -> bool:
        """Whether a step would leave the window, or leave nothing."""
        most = min(self._desk.window().width(), self._desk.window().height()) * 0.88
        return not RULER_MM // 2 <= self._length + step <= most

    @property
    def _width(self) -> int:
        return round(self._desk.window().width() * RULER_MM / max(1, self._length))

    @Property(int, notify=changed)
    def length(self) -> int:
        """How long the line is, in pixels of the window."""
        return self._length

    @Property(int, constant=True)
    def millimetres(self) -> int:
        """How long it is when it is right."""
        return RULER_MM


def in_mm(desk: Desk, millimetres: int, language: str) -> str:
    """A length in millimetres, in words."""
    return desk.phrase(language, "%1 mm").replace("%1", format_number(millimetres, language))
