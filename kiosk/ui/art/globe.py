"""The globe in dots: land from Natural Earth, no borders, no names. Every dot is a cell of one lattice.

The shader of `Globe.qml` draws the same lattice (`globe.frag`); this is its twin for machines without a GPU.
"""

import json
from dataclasses import dataclass
from functools import cache
from math import atan2, cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.paths import land_dots
from kiosk.ui.art.canvas import blank, painting

ROWS = 72
"""Rows of dots from pole to pole; the land of the data stands on the same rows."""

MOST = 2 * ROWS
"""Dots of a row at the equator."""

_SHARE = 0.64
"""A dot's width as a share of its cell."""

_NIGHT = 0.4
_DUSK = 0.14
_LEVELS, _DEPTHS, _BEARINGS, _PHASES = 4, 6, 12, 2
"""Steps of daylight, of the tilt away from the eye, of its direction, and of a pixel, in which dots are kept ready."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of dots at one latitude: each with the sine and cosine of its longitude, and whether it is land."""

    latitude: float
    dots: tuple[tuple[float, float, bool], ...]


@dataclass(frozen=True, slots=True)
class View:
    """What the globe turns to the visitor (degrees), and where the sun stands; without a sun it is day everywhere."""

    longitude: float
    latitude: float
    sun: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of land, sea and ball."""

    land: QColor
    sea: QColor
    ball: QColor


def row_count(row: int) -> int:
    """How many dots a row has, so that all stand equally far apart on the ball."""
    return max(1, round(MOST * cos(radians(row_latitude(row)))))


def row_latitude(row: int) -> float:
    """The latitude of a row, counted from the south (degrees)."""
    return (row + 0.5) * 180 / ROWS - 90


def cell_longitude(row: int, cell: int) -> float:
    """The longitude of a dot (degrees); every other row is shifted by half a step."""
    return ((cell + 0.5 + 0.5 * (row % 2)) / row_count(row)) * 360 - 180


@cache
def land_cells() -> frozenset[tuple[int, int]]:
    """The cells of the lattice (row, dot) that are land."""
    cells = set()
    for longitude, latitude in json.loads(land_dots().read_text(encoding="utf-8"))["dots"]:
        row = min(ROWS - 1, int((latitude + 90) * ROWS / 180))
        cells.add((row, int((longitude + 180) / 360 * row_count(row) - 0.5 * (row % 2)) % row_count(row)))
    return frozenset(cells)


@cache
def lattice() -> tuple[Row, ...]:
    """All dots, row by row from the south."""
    land = land_cells()
    rows = []
    for row in range(ROWS):
        places = [radians(cell_longitude(row, cell)) for cell in range(row_count(row))]
        dots = tuple((sin(place), cos(place), (row, cell) in land) for cell, place in enumerate(places))
        rows.append(Row(radians(row_latitude(row)), dots))
    return tuple(rows)


def draw_mask() -> QImage:
    """Land as a texture for the shader: one texel a dot, rows from the north."""
    image = QImage(MOST, ROWS, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for row, cell in land_cells():
        image.setPixelColor(cell, ROWS - 1 - row, QColor("white"))
    return image


class GlobeBrush:
    """Paints the globe at one size; keeps each kind of dot ready as a small picture, for there are thousands."""

    def __init__(self, width: float, inks: Inks) -> None:
        """Take the width of the ball in pixels."""
        self.width = width
        self._radius = width / 2
        self._inks = inks
        self._size = _SHARE * pi / ROWS / 2 * self._radius
        self._half = int(self._size) + 2
        self._stamps: dict[int, QImage] = {}

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint the ball and every dot that is turned to the visitor."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.ball)
        painter.drawEllipse(QRectF(0, 0, 2 * self._radius, 2 * self._radius))
        turn, tilt = radians(view.longitude), radians(view.latitude)
        sun = _direction(view) if view.sun else None
        for row in lattice():
            self._paint_row(painter, row, (sin(turn), cos(turn), sin(tilt), cos(tilt)), sun)

    def _paint_row(
        self,
        painter: QPainter,
        row: Row,
        eye: tuple[float, float, float, float],
        sun: tuple[float, float, float] | None,
    ) -> None:
        sin_turn, cos_turn, sin_tilt, cos_tilt = eye
        sin_row, cos_row = sin(row.latitude), cos(row.latitude)
        up, up_turned = sin_row * cos_tilt, cos_row * sin_tilt
        near, near_turned = sin_row * sin_tilt, cos_row * cos_tilt
        if near + near_turned < 0.03:
            return
        radius, half, stamps, draw = self._radius, self._half, self._stamps, painter.drawImage
        level = _LEVELS - 1
        for sin_place, cos_place, land in row.dots:
            along = cos_place * cos_turn + sin_place * sin_turn
            z = near + near_turned * along
            if z < 0.03:
                continue
            x = cos_row * (sin_place * cos_turn - cos_place * sin_turn)
            y = up - up_turned * along
            if sun:
                light = (x * sun[0] + y * sun[1] + z * sun[2]) / (2 * _DUSK) + 0.5
                level = 0 if light <= 0 else _LEVELS - 1 if light >= 1 else int(light * (_LEVELS - 1) + 0.5)
            depth = int(z * _DEPTHS)
            bearing = 0 if depth >= _DEPTHS - 1 else int(atan2(-y, x) * _BEARINGS / pi + 0.5) % _BEARINGS
            twice_x, twice_y = int(_PHASES * radius * (1 + x)), int(_PHASES * radius * (1 - y))
            key = (((land * _LEVELS + level) * _DEPTHS + depth) * _BEARINGS + bearing) * 4
            key += twice_x % _PHASES * 2 + twice_y % _PHASES
            stamp = stamps.get(key)
            if stamp is None:
                stamp = stamps[key] = self._stamp(land, level, depth, bearing, twice_x % _PHASES, twice_y % _PHASES)
            draw(twice_x // _PHASES - half, twice_y // _PHASES - half, stamp)

    def _stamp(self, land: bool, level: int, depth: int, bearing: int, right: int, down: int) -> QImage:
        """A dot as it lies on the ball: pressed flat towards the edge, dim at night and far from the eye."""
        z = (depth + 0.5) / _DEPTHS
        image = blank(2 * self._half + 1, 2 * self._half + 1)
        with painting(image) as painter:
            painter.translate(QPointF(self._half + right / _PHASES, self._half + down / _PHASES))
            painter.rotate(bearing * 180 / _BEARINGS)
            painter.setOpacity((0.3 + 0.7 * min(1.0, z / 0.5)) * (_NIGHT + (1 - _NIGHT) * level / (_LEVELS - 1)))
            painter.setBrush(self._inks.land if land else self._inks.sea)
            painter.drawEllipse(QPointF(0, 0), max(0.6, self._size * z), self._size)
        return image


def _direction(view: View) -> tuple[float, float, float]:
    """The direction of the sun as the visitor sees the ball: to the right, up, and towards them."""
    if view.sun is None:
        return 0.0, 0.0, 1.0
    away, phi, tilt = radians(view.sun[0] - view.longitude), radians(view.sun[1]), radians(view.latitude)
    along = cos(phi) * cos(away)
    return cos(phi) * sin(away), sin(phi) * cos(tilt) - along * sin(tilt), sin(phi) * sin(tilt) + along * cos(tilt)


def project(longitude: float, latitude: float, view: View) -> tuple[float, float, float]:
    """Where a place lies on the disc of the globe: x and y in radii (y down), z > 0 on the near side."""
    x, y, z = _direction(View(view.longitude, view.latitude, (longitude, latitude)))
    return x, -y, z
