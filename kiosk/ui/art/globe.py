"""The globe in dots: land from Natural Earth, no borders, no names."""

import json
from functools import cache
from math import asin, cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QRadialGradient

from kiosk.paths import land_dots
from kiosk.ui.art.canvas import blank, painting

CENTRE_LONGITUDE = -12.0
CENTRE_LATITUDE = 26.0
"""The view in which all four cities stand clear of the edge (degrees)."""

_LAND = QColor("#8CC4E6")
_SEA = QColor("#12304A")
_BALL = QColor("#0B2036")
_DOT = 0.0125
_SEA_STEP = 2.5


def project(longitude: float, latitude: float) -> tuple[float, float, float]:
    """Where a place lies on the disc of the globe: x and y in radii (y down), z > 0 on the near side."""
    away, phi, centre = radians(longitude - CENTRE_LONGITUDE), radians(latitude), radians(CENTRE_LATITUDE)
    x = cos(phi) * sin(away)
    y = sin(phi) * cos(centre) - cos(phi) * cos(away) * sin(centre)
    z = sin(phi) * sin(centre) + cos(phi) * cos(away) * cos(centre)
    return x, -y, z


@cache
def _land() -> tuple[tuple[float, float], ...]:
    return tuple((lon, lat) for lon, lat in json.loads(land_dots().read_text(encoding="utf-8"))["dots"])


def _sea() -> list[tuple[float, float]]:
    near = {(round(lon / 3), round(lat / 3)) for lon, lat in _land()}
    places = []
    rows = int(180 / _SEA_STEP)
    for row in range(rows):
        lat = -90 + (row + 0.5) * _SEA_STEP
        count = max(1, round(360 / _SEA_STEP * cos(radians(lat))))
        for i in range(count):
            lon = -180 + (i + 0.5 * (row % 2)) * 360 / count
            if (round(lon / 3), round(lat / 3)) not in near:
                places.append((lon, lat))
    return places


def draw_globe(width: int) -> QImage:
    """The globe as a square picture."""
    image = blank(width, width)
    radius = width / 2
    with painting(image) as painter:
        painter.setBrush(_BALL)
        painter.drawEllipse(QRectF(0, 0, width, width))
        for places, tone in ((_sea(), _SEA), (_land(), _LAND)):
            for lon, lat in places:
                x, y, z = project(lon, lat)
                if z <= 0.02:
                    continue
                painter.save()
                painter.translate(QPointF(radius * (1 + x), radius * (1 + y)))
                bearing = pi / 2 if x == 0 else asin(max(-1.0, min(1.0, y / max(1e-6, (x * x + y * y) ** 0.5))))
                painter.rotate((bearing if x >= 0 else pi - bearing) * 180 / pi)
                painter.setOpacity(0.3 + 0.7 * min(1.0, z / 0.5))
                painter.setBrush(tone)
                size = _DOT * radius
                painter.drawEllipse(QPointF(0, 0), max(0.6, size * z), size)
                painter.restore()
        shade = QRadialGradient(QPointF(radius, radius), radius)
        shade.setColorAt(0.72, QColor(6, 20, 35, 0))
        shade.setColorAt(1.0, QColor(6, 20, 35, 150))
        painter.setBrush(shade)
        painter.drawEllipse(QRectF(0, 0, width, width))
    return image
