"""The strands of the ring, painted anew for each angle: on a machine without a GPU cheaper than turning 169 items."""

from collections.abc import Iterator
from math import cos, pi, radians, sin

from PySide6.QtCore import Property, QAbstractItemModel, QByteArray, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.ui.art.painted import Painted

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

START, RATIO, FILL = 0.785, 0.902, 0.88
"""The first bead's radius in rims, the ratio of the next one's, and how much of its room a bead fills."""


@QmlElement
class Strands(Painted):
    """Beads in the middle of a square: one strand for each row of `goals`, one bead for each of its targets.

    `turned` is in degrees clockwise, `twist` in radians at the centre; with `grow` 0 the strands are drawn in to the
    rim.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Have nothing to paint."""
        super().__init__(parent)
        self._goals: QAbstractItemModel | None = None
        self._strands: list[tuple[int, int, QColor]] = []
        self._shape = {"rim": 0.0, "turned": 0.0, "twist": 0.0, "grow": 1.0}
        self._night = False

    def paint(self, painter: QPainter) -> None:
        """Paint the beads."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        centre = self.width() / 2
        rim, turned, twist, grow = self._shape.values()
        ellipse = painter.drawEllipse
        for number, beads, tone in self._strands:
            painter.setBrush(tone)
            angle = pi / 2 + radians(turned) + number * pi / 9
            far = rim * START
            for _ in range(round(beads * grow)):
                at, half = angle + twist * (1 - far / rim), far * (1 - RATIO) * FILL / 2
                ellipse(QPointF(centre + far * cos(at), centre + far * sin(at)), half, half)
                far *= RATIO

    def _read(self) -> None:
        self._strands = [*_read(self._goals, "nightColour" if self._night else "colour")] if self._goals else []
        self.update()

    def _change(self, name: str, value: float) -> None:
        if value != self._shape[name]:
            self._shape[name] = value
            self.changed.emit()
            self.update()

    @Property(QAbstractItemModel, notify=changed)
    def goals(self) -> QAbstractItemModel | None:
        """The Goals: a model with number, targets, colour and nightColour."""
        return self._goals

    @goals.setter  # type: ignore[no-redef]
    def goals(self, goals: QAbstractItemModel | None) -> None:
        if goals is not self._goals:
            self._goals = goals
            if goals is not None:
                for told in (goals.modelReset, goals.dataChanged, goals.rowsInserted, goals.rowsRemoved):
                    told.connect(self._read)
            self._read()
            self.changed.emit()

    @Property(bool, notify=changed)
    def night(self) -> bool:
        """Whether the night tones are used."""
        return self._night

    @night.setter  # type: ignore[no-redef]
    def night(self, night: bool) -> None:
        if night != self._night:
            self._night = night
            self._read()
            self.changed.emit()

    @Property(float, notify=changed)
    def rim(self) -> float:
        """Half the distance of two opposite discs."""
        return self._shape["rim"]

    @rim.setter  # type: ignore[no-redef]
    def rim(self, value: float) -> None:
        self._change("rim", value)

    @Property(float, notify=changed)
    def turned(self) -> float:
        """Degrees clockwise."""
        return self._shape["turned"]

    @turned.setter  # type: ignore[no-redef]
    def turned(self, value: float) -> None:
        self._change("turned", value)

    @Property(float, notify=changed)
    def twist(self) -> float:
        """Radians at the centre, none at the rim."""
        return self._shape["twist"]

    @twist.setter  # type: ignore[no-redef]
    def twist(self, value: float) -> None:
        self._change("twist", value)

    @Property(float, notify=changed)
    def grow(self) -> float:
        """How much of the strands is out, 0 to 1."""
        return self._shape["grow"]

    @grow.setter  # type: ignore[no-redef]
    def grow(self, value: float) -> None:
        self._change("grow", value)


def _read(model: QAbstractItemModel, tone: str) -> Iterator[tuple[int, int, QColor]]:
    names = {str(bytes(QByteArray(name).data()), "ascii"): role for role, name in model.roleNames().items()}
    for row in range(model.rowCount()):
        number, beads, colour = (model.index(row, 0).data(names[name]) for name in ("number", "targets", tone))
        yield int(number), int(beads), QColor(colour)
