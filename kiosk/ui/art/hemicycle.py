"""An assembly as half rings of seats: one dot, one Member State."""

from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import Property, QPointF, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

INNER = 0.42
"""The radius of the innermost ring, where the outermost is 1."""

SEAT = 0.031
"""The radius of a seat, where the outermost ring is 1."""


def seats(total: int, rings: int = 8) -> tuple[tuple[float, float], ...]:
    """Places of `total` seats as angle (0 at the end of reading, pi at its start) and radius (at most 1), from pi down.

    Rings lie equally far apart, and each has seats as its length allows, so that all stand about as close.
    """
    radii = [INNER + (1 - INNER) * ring / (rings - 1) for ring in range(rings)]
    shares = [total * radius / sum(radii) for radius in radii]
    counts = [int(share) for share in shares]
    by_rest = sorted(range(rings), key=lambda ring: shares[ring] - counts[ring], reverse=True)
    for ring in by_rest[: total - sum(counts)]:
        counts[ring] += 1
    places = [
        (pi * at / (count - 1), radius) for radius, count in zip(radii, counts, strict=True) for at in range(count)
    ]
    return tuple(sorted(places, key=lambda place: (-place[0], place[1])))


@QmlElement
class Hemicycle(QQuickPaintedItem):
    """Seats of an assembly: `yes` full from the start of reading, `no` rings from its end, points for all others."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Have no seat yet."""
        super().__init__(parent)
        self._total = self._yes = self._no = 0
        self._seats: tuple[tuple[float, float], ...] = ()
        self._ink, self._against = QColor("black"), QColor("black")
        self._mirrored = False

    def paint(self, painter: QPainter) -> None:
        """Paint the seats."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._half()
        line = half * 0.34
        for number, centre in enumerate(self._centres()):
            if number < self._yes:
                painter.setPen(QPen(self._ink, 0.1))
                painter.setBrush(self._ink)
                painter.drawEllipse(centre, half, half)
            elif number >= self._total - self._no:
                painter.setPen(QPen(self._against, line))
                painter.setBrush(QColor("transparent"))
                painter.drawEllipse(centre, half - line / 2, half - line / 2)
            else:
                painter.setPen(QPen(self._ink, 0.1))
                painter.setBrush(self._ink)
                painter.drawEllipse(centre, half * 0.3, half * 0.3)

    def _reach(self) -> float:
        return max(1.0, min(self.width() / 2, self.height() / (1 + SEAT)) / (1 + SEAT))

    def _half(self) -> float:
        return self._reach() * SEAT

    def _foot(self) -> float:
        """Where the lowest seats have their middle: the half rings stand in the middle of the item."""
        return (self.height() + self._reach()) / 2

    def _centres(self) -> list[QPointF]:
        reach = self._reach()
        middle, foot = self.width() / 2, self._foot()
        side = -1 if self._mirrored else 1
        return [QPointF(middle + side * reach * r * cos(a), foot - reach * r * sin(a)) for a, r in self._seats]

    @Slot(float, float, result=int)
    def seatAt(self, x: float, y: float) -> int:
        """How many seats there are from the start of reading up to a place, 0 to all of them."""
        across, up = x - self.width() / 2, self._foot() - y
        if self._mirrored:
            across = -across
        if hypot(across, up) < 1:
            return self._total // 2
        angle = pi if up <= 0 and across < 0 else 0.0 if up <= 0 else atan2(up, across)
        return sum(1 for seat, _ in self._seats if seat >= angle)

    def _get_total(self) -> int:
        return self._total

    def _set_total(self, total: int) -> None:
        if total != self._total:
            self._total = total
            self._seats = seats(total) if total else ()
            self._redraw()

    def _get_yes(self) -> int:
        return self._yes

    def _set_yes(self, yes: int) -> None:
        if yes != self._yes:
            self._yes = yes
            self._redraw()

    def _get_no(self) -> int:
        return self._no

    def _set_no(self, no: int) -> None:
        if no != self._no:
            self._no = no
            self._redraw()

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        if ink != self._ink:
            self._ink = QColor(ink)
            self._redraw()

    def _get_against(self) -> QColor:
        return self._against

    def _set_against(self, against: QColor) -> None:
        if against != self._against:
            self._against = QColor(against)
            self._redraw()

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _set_mirrored(self, mirrored: bool) -> None:
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._redraw()

    def _redraw(self) -> None:
        self.changed.emit()
        self.update()

    total = Property(int, _get_total, _set_total, notify=changed)
    """How many seats there are."""
    yes = Property(int, _get_yes, _set_yes, notify=changed)
    """How many say yes."""
    no = Property(int, _get_no, _set_no, notify=changed)
    """How many say no."""
    ink = Property(QColor, _get_ink, _set_ink, notify=changed)
    """The colour of yes and of those who abstain."""
    against = Property(QColor, _get_against, _set_against, notify=changed)
    """The colour of no."""
    mirrored = Property(bool, _get_mirrored, _set_mirrored, notify=changed)
    """Whether reading starts on the right."""
