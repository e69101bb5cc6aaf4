"""The picture on the wall in millimetres: a ruler to measure it, and what follows for letters, fingers and reach."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, QSize, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.numbers import format_number
from kiosk.ui.proof.faults import TEXT_MIN, TOUCH_MIN
from kiosk.ui.proof.profile import FINGER_MM, REACH_MM, Display, display_for
from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, StaffLine

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

RULER_MM = 100
"""How long the line is when it is right."""

LETTER_MM = 4.8
"""How high a capital letter is at least (standards: T2)."""
LETTER_PER_VIEWING = 0.01222
"""How high it is at the largest size of text, of the distance of the eyes: 0.7 degrees (standards: T1)."""
_CAPITAL = 0.71
_LARGEST = 2.0
_REACH_LINE = {True: 620, False: 220}
"""Base px above which nothing has to be touched once it is brought down, in portrait and in landscape."""

EDGE_STEP, EDGE_MOST = 10, 2000
VIEWING_STEP, VIEWING_LEAST, VIEWING_MOST = 50, 300, 1500


def display_of(width_mm: int, bottom_edge_mm: int, window: QSize) -> Display:
    """The screen that was measured."""
    return Display("measured", width_mm, width_mm * window.height() / window.width(), bottom_edge_mm)


class StaffScreen(QObject):
    """Where the picture hangs, and whether everybody can read and reach it."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        changes.changed.connect(self.changed)

    def open(self) -> None:
        """Nothing has to be looked up."""

    def lines(self, language: str) -> Iterator[StaffLine]:
        """The ruler, where the picture hangs, what follows, and the keypad."""
        desk = self._desk
        width, edge, viewing = (self._value(name) for name in ("width_mm", "bottom_edge_mm", "viewing_mm"))
        size = _mm(desk, width, language) if width else desk.phrase(language, "Not measured")
        yield StaffLine("ruler", desk.phrase(language, "Width of the picture"), size, kind="door")
        yield StaffLine(
            "edge",
            desk.phrase(language, "Lower edge above the floor"),
            _mm(desk, edge, language),
            kind="step",
            least=edge <= 0,
            most=edge >= EDGE_MOST,
        )
        yield StaffLine(
            "viewing",
            desk.phrase(language, "Distance of the eyes"),
            _mm(desk, viewing, language),
            kind="step",
            least=viewing <= VIEWING_LEAST,
            most=viewing >= VIEWING_MOST,
        )
        if width:
            yield from self._follows(language, display_of(width, edge, desk.window()), viewing)
        yield StaffLine("keypad", desk.phrase(language, "Keypad"), desk.phrase(language, "Teach its keys"), kind="door")

    def _follows(self, language: str, display: Display, viewing: int) -> Iterator[StaffLine]:
        desk, window = self._desk, self._desk.window()
        px_per_mm, unit = display.px_per_mm(window), min(window.width(), window.height()) / 1080
        letter = TEXT_MIN * unit * _CAPITAL / px_per_mm
        high = display.height_above_floor(_REACH_LINE[window.height() >= window.width()] * unit, window)
        for key, name, found, needed, good in (
            ("letters", desk.phrase(language, "Smallest letters"), letter, LETTER_MM, letter >= LETTER_MM),
            (
                "large",
                desk.phrase(language, "The same, at the largest size"),
                letter * _LARGEST,
                viewing * LETTER_PER_VIEWING,
                letter * _LARGEST >= viewing * LETTER_PER_VIEWING,
            ),
            (
                "fingers",
                desk.phrase(language, "Smallest place to touch"),
                TOUCH_MIN * unit / px_per_mm,
                FINGER_MM,
                TOUCH_MIN * unit / px_per_mm >= FINGER_MM,
            ),
        ):
            words = desk.phrase(language, "%1 mm, needed %2 mm").replace("%1", _number(found, language))
            yield StaffLine(key, name, words.replace("%2", _number(needed, language)), "green" if good else "yellow")
        words = desk.phrase(language, "%1 mm high, at most %2 mm").replace("%1", _number(high, language, whole=True))
        words = words.replace("%2", _number(REACH_MM, language, whole=True))
        name = desk.phrase(language, "All in reach, brought down")
        yield StaffLine("reach", name, words, "green" if high <= REACH_MM else "yellow")

    def pick(self, key: str, by: int) -> None:
        """Hang it higher or lower, or move the eyes."""
        if key == "edge":
            edge = self._value("bottom_edge_mm") + by * EDGE_STEP
            self._changes.put("display.bottom_edge_mm", max(0, min(EDGE_MOST, edge)))
        elif key == "viewing":
            viewing = self._value("viewing_mm") + by * VIEWING_STEP
            self._changes.put("display.viewing_mm", max(VIEWING_LEAST, min(VIEWING_MOST, viewing)))

    def _value(self, name: str) -> int:
        return int(self._changes.value(f"display.{name}"))


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
        words = desk.phrase(language, "The picture is %1 wide").replace("%1", _mm(desk, self._width, language))
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


def _mm(desk: Desk, millimetres: int, language: str) -> str:
    return desk.phrase(language, "%1 mm").replace("%1", format_number(millimetres, language))


def _number(value: float, language: str, *, whole: bool = False) -> str:
    return format_number(round(value) if whole else round(value, 1), language)
