"""The year as a ring of dots, painted anew for each angle: 365 still items would be dearer than one painted one."""

from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import Property, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.ui.art.painted import Painted

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

DAY, MARK, STEP, ARC = 2.6, 10.5, 23.0, 8.0
"""Half a day's dot, half an observance's, the way inwards from one to the next of a day, a week's line: base px."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An observance: its first day counted from 0, how far inwards it stands, how many days it lasts, its colour."""

    index: int
    depth: int
    length: int
    tone: QColor


@QmlElement
class YearDots(Painted):
    """A dot for each of `days`, a large one for each observance, an arc for each week; day 0 at the bottom for `at` 0.

    Time runs clockwise and is never mirrored. `marks` is "index:depth:length:colour;…".
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Have nothing to paint."""
        super().__init__(parent)
        self._days = 365
        self._at = 0.0
        self._today = -1
        self._unit = 1.0
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._dot, self._accent = QColor("#4C5C6B"), QColor("#0192CC")

    def paint(self, painter: QPainter) -> None:
        """Paint the year."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, middle = self._unit, self.width() / 2
        radius = middle - (MARK + 3) * unit
        step = 2 * pi / self._days
        start = pi / 2 - self._at * step

        def place(index: float, far: float) -> QPointF:
            angle = start + index * step
            return QPointF(middle + far * cos(angle), middle + far * sin(angle))

        painter.setPen(QPen(self._dot, 2 * DAY * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints([place(index, radius) for index in range(self._days)])
        self._paint_weeks(painter, middle, radius + (MARK + ARC / 2 - 8) * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in self._marks:
            if mark.length == 1:
                painter.setBrush(mark.tone)
                painter.drawEllipse(place(mark.index, radius - mark.depth * STEP * unit), MARK * unit, MARK * unit)
        if self._today >= 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._accent, 4 * unit))
            painter.drawEllipse(place(self._today, radius), 1.35 * MARK * unit, 1.35 * MARK * unit)

    def _paint_weeks(self, painter: QPainter, middle: float, radius: float) -> None:
        box = QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius)
        step = 360 / self._days
        for mark in self._marks:
            if mark.length > 1:
                pen = QPen(mark.tone, ARC * self._unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                begin = 90 + (mark.index - self._at) * step
                painter.drawArc(box, round(-16 * begin), round(-16 * (mark.length - 1) * step))

    def _read(self) -> None:
        self._marks = tuple(_mark(part, self._accent) for part in self._text.split(";") if part)

    def _renew(self) -> None:
        self.changed.emit()
        self.update()

    @Property(int, notify=changed)
    def days(self) -> int:
        """365 or 366."""
        return self._days

    @days.setter  # type: ignore[no-redef]
    def days(self, value: int) -> None:
        if value != self._days and value > 0:
            self._days = value
            self._renew()

    @Property(float, notify=changed)
    def at(self) -> float:
        """The day at the bottom, counted from 0; between two days while it turns."""
        return self._at

    @at.setter  # type: ignore[no-redef]
    def at(self, value: float) -> None:
        if value != self._at:
            self._at = value
            self._renew()

    @Property(int, notify=changed)
    def today(self) -> int:
        """The day with a ring around it, or -1."""
        return self._today

    @today.setter  # type: ignore[no-redef]
    def today(self, value: int) -> None:
        if value != self._today:
            self._today = value
            self._renew()

    @Property(float, notify=changed)
    def unit(self) -> float:
        """One base px."""
        return self._unit

    @unit.setter  # type: ignore[no-redef]
    def unit(self, value: float) -> None:
        if value != self._unit:
            self._unit = value
            self._renew()

    @Property(str, notify=changed)
    def marks(self) -> str:
        """The observances."""
        return self._text

    @marks.setter  # type: ignore[no-redef]
    def marks(self, value: str) -> None:
        if value != self._text:
            self._text = value
            self._read()
            self._renew()

    @Property(QColor, notify=changed)
    def dot(self) -> QColor:
        """The colour of a day."""
        return self._dot

    @dot.setter  # type: ignore[no-redef]
    def dot(self, value: QColor) -> None:
        if value != self._dot:
            self._dot = value
            self._renew()

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        """The colour of today, and of what belongs to no Goal."""
        return self._accent

    @accent.setter  # type: ignore[no-redef]
    def accent(self, value: QColor) -> None:
        if value != self._accent:
            self._accent = value
            self._read()
            self._renew()


def _mark(text: str, accent: QColor) -> Mark:
    index, depth, length, tone = text.split(":")
    return Mark(int(index), int(depth), int(length), QColor(tone) if tone else accent)
