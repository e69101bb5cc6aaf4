"""Pictures drawn on request."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.ui.art.provider import DrawnPictures

FORK = (
    "fork?kind=seventeen&length=62&breadth=84&unit=1&vertical=true&mirrored=false&colour=0192cc&colours=ff0000-00ff00"
)
SWELL = "swell?width=100&height=100&from=30&to=70&axis=20&unit=0.1&colour=0192cc&vertical=true&mirrored=false"


@pytest.mark.parametrize(
    ("picture", "kept"),
    [("building?site=geneva&width=80", True), (FORK, True), (SWELL, False)],
)
def test_only_what_is_slow_to_draw_is_kept(qtbot: QtBot, picture: str, kept: bool) -> None:
    pictures = DrawnPictures(["#009EDB"] * 17)
    first, second = (pictures.requestImage(picture, QSize(), QSize()) for _ in range(2))
    assert first == second
    assert (first.cacheKey() == second.cacheKey()) is kept


def test_an_unknown_picture_is_empty(qtbot: QtBot) -> None:
    assert DrawnPictures(["#009EDB"] * 17).requestImage("nothing?width=9", QSize(), QSize()).size() == QSize(1, 1)
