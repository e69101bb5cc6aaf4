"""The seats of an assembly: one for each Member State, none on top of another, filled from the start of reading."""

from itertools import pairwise
from math import cos, hypot, pi, sin

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.ui.art.hemicycle import SEAT, Hemicycle, seats


@pytest.mark.parametrize("total", [51, 193, 200])
def test_there_is_a_seat_for_each_and_all_stand_apart(total: int) -> None:
    places = [(radius * cos(angle), radius * sin(angle)) for angle, radius in seats(total)]

    assert len(places) == total
    nearest = min(hypot(a[0] - b[0], a[1] - b[1]) for at, a in enumerate(places) for b in places[:at])
    assert nearest > 2 * SEAT
    assert all(-1 <= x <= 1 and -1e-9 <= y <= 1 for x, y in places)


def test_they_are_counted_from_the_start_of_reading() -> None:
    angles = [angle for angle, _ in seats(193)]

    assert angles[0] == pytest.approx(pi)
    assert angles[-1] == pytest.approx(0)
    assert all(before >= after for before, after in pairwise(angles))


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_finger_finds_how_many_seats_lie_before_it(qapp: QApplication, mirrored: bool) -> None:
    hall = _hall(mirrored=mirrored)
    start, end = (800, 0) if mirrored else (0, 800)

    assert hall.seatAt(start, 399) < 12
    assert hall.seatAt(end, 380) > 181
    assert abs(hall.seatAt(400, 20) - 96) < 8
    assert hall.seatAt(start, 900) == hall.seatAt(start, 399.9) or hall.seatAt(start, 900) < 12


@pytest.mark.parametrize("mirrored", [False, True])
def test_yes_fills_from_the_start_and_no_from_the_end(qapp: QApplication, mirrored: bool) -> None:
    hall = _hall(mirrored=mirrored)
    hall.setProperty("yes", 60)
    hall.setProperty("no", 60)
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    hall.paint(painter)
    painter.end()

    halves = {side: _ink(image, side) for side in ("left", "right")}
    full, rings = ("right", "left") if mirrored else ("left", "right")
    assert halves[full]["blue"] > 4 * max(1, halves[rings]["blue"])
    assert halves[rings]["black"] > 0
    assert halves[full]["black"] == 0


def _hall(*, mirrored: bool) -> Hemicycle:
    hall = Hemicycle()
    hall.setWidth(800)
    hall.setHeight(400)
    hall.setProperty("total", 193)
    hall.setProperty("ink", "#0000ff")
    hall.setProperty("against", "#000000")
    hall.setProperty("mirrored", mirrored)
    return hall


def _ink(image: QImage, side: str) -> dict[str, int]:
    columns = range(0, 300) if side == "left" else range(500, 800)
    found = {"blue": 0, "black": 0}
    for x in columns:
        for y in range(0, 400, 2):
            colour = image.pixelColor(x, y)
            found["blue"] += colour.blue() > 200 and colour.red() < 60
            found["black"] += colour.blue() < 60 and colour.red() < 60
    return found
