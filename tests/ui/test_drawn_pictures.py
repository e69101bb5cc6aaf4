"""Pictures drawn on request."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.ui.art.provider import DrawnPictures

THREAD = (
    "thread?first=1940&last=2030&start=0&end=90&exit=100&axis=50&low=0&high=100&unit=1"
    "&width=100&height=100&vertical=true&mirrored=false"
)


@pytest.mark.parametrize(("picture", "kept"), [("building?site=geneva&width=80", True), (THREAD, False)])
def test_only_what_is_slow_to_draw_is_kept(qtbot: QtBot, picture: str, kept: bool) -> None:
    pictures = DrawnPictures(["#ff0000"] * 17)
    first, second = (pictures.requestImage(picture, QSize(), QSize()) for _ in range(2))
    assert first == second
    assert (first.cacheKey() == second.cacheKey()) is kept


def test_an_unknown_picture_is_empty(qtbot: QtBot) -> None:
    assert DrawnPictures([]).requestImage("nothing?width=9", QSize(), QSize()).size() == QSize(1, 1)
