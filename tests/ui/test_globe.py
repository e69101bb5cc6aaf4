"""The globe as it is painted without a GPU: its lattice, its land, its day and night."""

from math import hypot

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.ui.art.globe import (
    MOST,
    ROWS,
    GlobeBrush,
    Inks,
    View,
    cell_longitude,
    land_cells,
    lattice,
    project,
    row_count,
    row_latitude,
)

INKS = Inks(QColor("#8CC4E6"), QColor("#12304A"), QColor("#0B2036"))
GULF_OF_GUINEA = View(0.0, 0.0)


def painted(view: View, width: int = 400) -> QImage:
    image = QImage(width, width, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    GlobeBrush(width, INKS).paint(painter, view)
    painter.end()
    return image


def bright(image: QImage, left: int, right: int) -> int:
    """How many pixels of a band in the middle have the colour of land by day."""
    return sum(image.pixelColor(x, y).blue() > 180 for x in range(left, right) for y in range(150, 250))


def is_land(longitude: float, latitude: float) -> bool:
    row = min(range(ROWS), key=lambda row: abs(row_latitude(row) - latitude))
    cell = min(range(row_count(row)), key=lambda cell: abs(cell_longitude(row, cell) - longitude))
    return (row, cell) in land_cells()


@pytest.mark.parametrize(
    ("longitude", "latitude", "land"),
    [
        (10, 25, True),
        (37, -1, True),
        (-55, -10, True),
        (134, -24, True),
        (-30, 0, False),
        (-150, 30, False),
        (80, -30, False),
    ],
)
def test_land_is_where_land_is(longitude: float, latitude: float, land: bool) -> None:
    assert is_land(longitude, latitude) is land


def test_dots_stand_equally_far_apart_on_the_ball() -> None:
    assert [len(row.dots) for row in lattice()] == [len(row.dots) for row in reversed(lattice())]
    assert max(len(row.dots) for row in lattice()) == MOST
    assert min(len(row.dots) for row in lattice()) >= 3


def test_what_one_looks_at_is_in_the_middle_and_its_antipode_is_hidden() -> None:
    view = View(6.1, 46.2)
    x, y, z = project(6.1, 46.2, view)
    assert hypot(x, y) < 1e-9
    assert z == pytest.approx(1)
    assert project(6.1 - 180, -46.2, view)[2] == pytest.approx(-1)
    assert project(20, 46.2, view)[0] > 0, "east is to the right"
    assert project(6.1, 60, view)[1] < 0, "north is up"


def test_it_is_day_where_the_sun_stands_and_dim_on_the_other_side(qtbot: QtBot) -> None:
    view = View(20.0, 5.0)
    everywhere, morning, evening = (
        painted(View(view.longitude, view.latitude, sun)) for sun in (None, (100.0, 0.0), (-60.0, 0.0))
    )
    assert bright(morning, 200, 300) > bright(morning, 100, 200)
    assert bright(evening, 100, 200) > bright(evening, 200, 300)
    assert bright(everywhere, 100, 300) >= bright(morning, 100, 300)


def test_a_turn_moves_the_land(qtbot: QtBot) -> None:
    assert painted(GULF_OF_GUINEA) == painted(GULF_OF_GUINEA)
    assert painted(GULF_OF_GUINEA) != painted(View(1.0, 0.0))
    assert bright(painted(View(20.0, 10.0)), 100, 300) > 5 * max(1, bright(painted(View(-150.0, 0.0)), 100, 300))
