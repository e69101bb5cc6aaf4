"""Displays by their size: how many pixels a millimetre has, and which height a seated hand reaches."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

FINGER_MM = 20.0
"""What a standing or seated visitor hits without trying (standards: G1)."""
REACH_MM = 1220.0
"""How high an unobstructed seated reach goes above the floor (standards: R1)."""


@dataclass(frozen=True, slots=True)
class Display:
    """A screen on a wall: its picture in millimetres, and how high its lower edge hangs above the floor."""

    name: str
    width_mm: float
    height_mm: float
    bottom_edge_mm: float

    def px_per_mm(self, window: QSize) -> float:
        """How many pixels of a window make a millimetre of this screen."""
        return window.width() / self.width_mm

    def height_above_floor(self, y: float, window: QSize) -> float:
        """How high a line of the window hangs, in millimetres."""
        return self.bottom_edge_mm + (window.height() - y) / self.px_per_mm(window)


PORTRAIT = Display("32 inch, upright", 398.0, 708.0, 700.0)
LANDSCAPE = Display("32 inch, lying", 708.0, 398.0, 900.0)


def display_for(window: QSize) -> Display:
    """The 32 inch screen of the design that has a window's shape."""
    return PORTRAIT if window.height() >= window.width() else LANDSCAPE
