"""The thread that opens into a field around a moment."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainterPath

from kiosk.ui.art.canvas import blank, painting


def draw_swell(
    width: int,
    height: int,
    start: float,
    end: float,
    axis: float,
    unit: float,
    colour: str,
    *,
    vertical: bool,
    mirrored: bool,
) -> QImage:
    """The field between `start` and `end` along time, across the whole page, with a funnel to the thread at `axis`."""
    length, breadth = (height, width) if vertical else (width, height)
    half, throat = 8 * unit, 130 * unit

    def point(along: float, across: float) -> QPointF:
        x, y = (across, along) if vertical else (along, across)
        return QPointF(width - x if mirrored else x, y)

    path = QPainterPath(point(0, axis - half))
    path.lineTo(point(start - throat, axis - half))
    path.cubicTo(
        point(start - throat * 0.3, axis - half),
        point(start, axis - half - throat * 0.5),
        point(start, max(-breadth, axis - throat * 1.6)),
    )
    path.lineTo(point(start, -1))
    path.lineTo(point(end, -1))
    path.lineTo(point(end, max(-breadth, axis - throat * 1.6)))
    path.cubicTo(
        point(end, axis - half - throat * 0.5), point(end + throat * 0.3, axis - half), point(end + throat, axis - half)
    )
    path.lineTo(point(length, axis - half))
    path.lineTo(point(length, axis + half))
    path.lineTo(point(end + throat, axis + half))
    path.cubicTo(
        point(end + throat * 0.2, axis + half), point(end, axis + throat * 0.4), point(end, axis + throat * 2.6)
    )
    path.lineTo(point(end, breadth + 1))
    path.lineTo(point(start, breadth + 1))
    path.lineTo(point(start, axis + throat * 2.6))
    path.cubicTo(
        point(start, axis + throat * 0.4), point(start - throat * 0.2, axis + half), point(start - throat, axis + half)
    )
    path.lineTo(point(0, axis + half))
    path.closeSubpath()
    image = blank(width, height)
    with painting(image) as painter:
        painter.setBrush(QColor(colour))
        painter.drawPath(path)
    return image
