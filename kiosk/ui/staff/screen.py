"""The picture on the wall in millimetres, and what follows for letters, fingers and reach."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Signal

from kiosk.i18n.numbers import format_number
from kiosk.ui.proof.faults import TEXT_MIN, TOUCH_MIN
from kiosk.ui.proof.profile import FINGER_MM, REACH_MM, Display
from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, StaffLine
from kiosk.ui.staff.ruler import in_mm

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
        size = in_mm(desk, width, language) if width else desk.phrase(language, "Not measured")
        yield StaffLine("ruler", desk.phrase(language, "Width of the picture"), size, kind="door")
        yield StaffLine(
            "edge",
            desk.phrase(language, "Lower edge above the floor"),
            in_mm(desk, edge, language),
            kind="step",
            least=edge <= 0,
            most=edge >= EDGE_MOST,
        )
        yield StaffLine(
            "viewing",
            desk.phrase(language, "Distance of the eyes"),
            in_mm(desk, viewing, language),
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


def _number(value: float, language: str, *, whole: bool = False) -> str:
    return format_number(round(value) if whole else round(value, 1), language)
