"""The parts of the thread that are not straight: where it forks into eight and seventeen strands, and the last fan."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.ui.art.canvas import blank, painting

EIGHT, SPREAD, WIDE = 3.6, 21, 38
"""How wide one of eight strands is; how far eight, then seventeen strands stand from the axis (base px)."""

Point = Callable[[float, float], QPointF]


def draw_fork(
    kind: str,
    length: int,
    breadth: int,
    unit: float,
    colour: str,
    colours: list[str],
    *,
    vertical: bool,
    mirrored: bool,
) -> QImage:
    """A fork along `length`, its axis in the middle of `breadth`: "eight" out of one, or "seventeen" out of eight."""
    width, height = (breadth, length) if vertical else (length, breadth)
    image = blank(width, height)
    point = _points(width, vertical=vertical, mirrored=mirrored)
    with painting(image) as painter:
        if kind == "eight":
            _eight(painter, point, length, breadth / 2, unit, QColor(colour))
        else:
            _seventeen(painter, point, length, breadth / 2, unit, colours)
    return image


def draw_fan(
    width: int,
    height: int,
    axis: float,
    low: float,
    high: float,
    unit: float,
    colours: list[str],
    *,
    vertical: bool,
    mirrored: bool,
) -> QImage:
    """The strands from the axis to the edge of the page, where they stand evenly between `low` and `high`."""
    image = blank(width, height)
    point = _points(width, vertical=vertical, mirrored=mirrored)
    length = height if vertical else width
    with painting(image) as painter:
        for i, colour in enumerate(colours):
            from_across = axis + _side(i, len(colours)) * WIDE * unit
            to_across = low + (high - low) * i / max(1, len(colours) - 1)
            _curve(painter, point, QColor(colour), 4 * unit, (0, from_across), (length, to_across))
    return image


def _points(width: int, *, vertical: bool, mirrored: bool) -> Point:
    def point(along: float, across: float) -> QPointF:
        x, y = (across, along) if vertical else (along, across)
        return QPointF(width - x if mirrored else x, y)

    return point


def _side(i: int, count: int) -> float:
    """Where a strand stands between -1 and 1."""
    return (i - (count - 1) / 2) / max(1.0, (count - 1) / 2)


def _eight(painter: QPainter, point: Point, length: int, axis: float, unit: float, colour: QColor) -> None:
    painter.setPen(_pen(colour, 16 * unit))
    painter.drawLine(point(-8 * unit, axis), point(4 * unit, axis))
    for i in range(8):
        start = (0.0, axis + _side(i, 8) * 6 * unit)
        _curve(painter, point, colour, EIGHT * unit, start, (length, axis + _side(i, 8) * SPREAD * unit))


def _seventeen(painter: QPainter, point: Point, length: int, axis: float, unit: float, colours: list[str]) -> None:
    for i, colour in enumerate(colours):
        side = _side(i, len(colours))
        _curve(
            painter,
            point,
            QColor(colour),
            4 * unit,
            (0, axis + side * SPREAD * unit),
            (length, axis + side * WIDE * unit),
        )


def _curve(
    painter: QPainter,
    point: Point,
    colour: QColor,
    width: float,
    start: tuple[float, float],
    end: tuple[float, float],
) -> None:
    painter.setPen(_pen(colour, width))
    middle = (start[0] + end[0]) / 2
    path = QPainterPath(point(start[0] - width, start[1]))
    path.lineTo(point(*start))
    path.cubicTo(point(middle, start[1]), point(middle, end[1]), point(*end))
    path.lineTo(point(end[0] + width, end[1]))
    painter.drawPath(path)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
