"""All pledges as a spiral of dots, as seeds stand in a sunflower: the oldest in the middle."""

from math import cos, pi, sin, sqrt

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from kiosk.ui.art.canvas import blank, painting

_GOLDEN = pi * (3 - sqrt(5))
_LARGEST = 0.05
"""No dot is larger than this share of the picture, however few there are."""


def draw_spiral(count: int, width: int, colours: list[str]) -> QImage:
    """The spiral of `count` dots as a square picture; the Goals' colours take turns."""
    image = blank(width, width)
    middle = width / 2
    step = min(width * _LARGEST, middle / sqrt(max(1, count)) * 0.97)
    with painting(image) as painter:
        for number in range(count):
            far, angle = step * sqrt(number + 0.5), number * _GOLDEN
            painter.setBrush(QColor(colours[number % len(colours)] if colours else "#009EDB"))
            painter.drawEllipse(QPointF(middle + far * cos(angle), middle + far * sin(angle)), step * 0.7, step * 0.7)
    return image
