"""The thread: dotted before 1945, one line, eight strands from 2000, seventeen from 2015 that leave the page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.ui.art.canvas import blank, painting

UNITED_NATIONS, MILLENNIUM_GOALS, SUSTAINABLE_GOALS = 1945.8, 2000.7, 2015.73
"""24 October 1945, 8 September 2000, 25 September 2015, in years."""

LINE = QColor("#0192CC")


@dataclass(frozen=True, slots=True)
class ThreadPlan:
    """Where the thread runs, in pixels along time and across it.

    `start` and `end` are the places of the years `first` and `last`; `axis` is the thread's place across; the strands
    spread from there until `exit`, where they stand evenly between `low` and `high`.
    """

    first: float
    last: float
    start: float
    end: float
    exit: float
    axis: float
    low: float
    high: float
    unit: float

    def at(self, year: float) -> float:
        """The place of a year along the thread."""
        return self.start + (year - self.first) / (self.last - self.first) * (self.end - self.start)


Point = Callable[[float, float], QPointF]


def draw_thread(
    plan: ThreadPlan, width: int, height: int, colours: list[str], *, vertical: bool, mirrored: bool
) -> QImage:
    """The picture of the thread; the colours are those of the Goals in order."""

    def point(along: float, across: float) -> QPointF:
        x, y = (across, along) if vertical else (along, across)
        return QPointF(width - x if mirrored else x, y)

    image = blank(width, height)
    with painting(image) as painter:
        _dots(painter, plan, point)
        _single(painter, plan, point)
        _eight(painter, plan, point)
        _seventeen(painter, plan, point, colours)
    return image


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _dots(painter: QPainter, plan: ThreadPlan, point: Point) -> None:
    painter.setBrush(LINE)
    along = plan.at(UNITED_NATIONS) - 14 * plan.unit
    while along > plan.start:
        painter.drawEllipse(point(along, plan.axis), 2.5 * plan.unit, 2.5 * plan.unit)
        along -= 13 * plan.unit
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _single(painter: QPainter, plan: ThreadPlan, point: Point) -> None:
    painter.setPen(_pen(LINE, 16 * plan.unit))
    painter.drawLine(
        point(plan.at(UNITED_NATIONS), plan.axis), point(plan.at(MILLENNIUM_GOALS) - 30 * plan.unit, plan.axis)
    )


def _eight(painter: QPainter, plan: ThreadPlan, point: Point) -> None:
    fork, rejoin = plan.at(MILLENNIUM_GOALS) - 34 * plan.unit, plan.at(SUSTAINABLE_GOALS)
    painter.setPen(_pen(LINE, 3.6 * plan.unit))
    for i in range(8):
        side = (i - 3.5) / 3.5
        path = QPainterPath(point(fork, plan.axis + side * 6 * plan.unit))
        spread = plan.axis + side * 21 * plan.unit
        open_at = fork + 70 * plan.unit
        path.cubicTo(
            point(fork + 35 * plan.unit, plan.axis + side * 6 * plan.unit),
            point(fork + 35 * plan.unit, spread),
            point(open_at, spread),
        )
        path.lineTo(point(rejoin, spread))
        painter.drawPath(path)


def _seventeen(painter: QPainter, plan: ThreadPlan, point: Point, colours: list[str]) -> None:
    fork = plan.at(SUSTAINABLE_GOALS)
    straight = max(fork + 60 * plan.unit, plan.end - 10 * plan.unit)
    for i, colour in enumerate(colours):
        side = (i - (len(colours) - 1) / 2) / max(1.0, (len(colours) - 1) / 2)
        near, far = plan.axis + side * 21 * plan.unit, plan.axis + side * 38 * plan.unit
        goal = plan.low + (plan.high - plan.low) * i / max(1, len(colours) - 1)
        painter.setPen(_pen(QColor(colour), 4 * plan.unit))
        path = QPainterPath(point(fork, near))
        middle = fork + 30 * plan.unit
        path.cubicTo(point(middle, near), point(middle, far), point(fork + 60 * plan.unit, far))
        path.lineTo(point(straight, far))
        reach = plan.exit - straight
        path.cubicTo(point(straight + reach * 0.5, far), point(plan.exit - reach * 0.55, goal), point(plan.exit, goal))
        painter.drawPath(path)
