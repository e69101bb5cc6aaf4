"""Small pictures that are laid side by side, and the overview of all years."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen

from kiosk.ui.art.canvas import blank, painting


def draw_dot(size: float, cell: float, colour: QColor, line: float = 0) -> QImage:
    """A dot, or with a `line` a ring, in the middle of a square cell: tiles of it make a row of beads."""
    image = blank(round(cell), round(cell))
    with painting(image) as painter:
        if line:
            painter.setPen(QPen(colour, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(colour)
        radius = (size - line) / 2
        painter.drawEllipse(QPointF(image.width() / 2, image.height() / 2), radius, radius)
    return image


def draw_overview(
    width: int, height: int, counts: list[int], colour: QColor, *, vertical: bool, mirrored: bool
) -> QImage:
    """The years as thin bars along the longer side, each as long as its share of the largest one."""
    image = blank(width, height)
    most = max(counts, default=0)
    if not most:
        return image
    step = (height if vertical else width) / len(counts)
    with painting(image) as painter:
        painter.setBrush(colour)
        for i, count in enumerate(counts):
            if not count:
                continue
            thick, at = max(1.0, step * 0.62), i * step
            share = max(2.0, (width if vertical else height) * count / most)
            if vertical:
                painter.drawRect(QRectF(0 if mirrored else width - share, at, share, thick))
            else:
                painter.drawRect(QRectF(width - at - thick if mirrored else at, height - share, thick, share))
    return image
