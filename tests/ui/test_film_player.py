"""The shipped film really decodes, and what is no film is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.paths import shipped_pack
from kiosk.ui.film_player import FilmPlayer

FILM = shipped_pack() / "media" / "film-once-a-day.webm"


@pytest.fixture
def parent() -> QObject:
    return QObject()


def _near(image: QImage, x: float, y: float, colour: str) -> bool:
    seen, wanted = image.pixelColor(round(x * image.width()), round(y * image.height())), QColor(colour)
    pairs = zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return max(abs(one - other) for one, other in pairs) < 12


def test_pictures_come_in_their_time_and_in_their_colours(qtbot: QtBot, parent: QObject) -> None:
    player = FilmPlayer(str(FILM), sound=False, parent=parent)
    shown: list[tuple[QImage, float]] = []
    player.shown.connect(lambda image, at: shown.append((image, at)))
    player.seek(13.6)
    player.play()
    qtbot.waitUntil(lambda: len(shown) > 5, timeout=10_000)
    player.pause()
    image, at = shown[-1]
    player.close()

    assert 13.5 < at < 15.5
    assert (image.width(), image.height()) == (1280, 720)
    assert _near(image, 0.5, 0.24, "#E5243B"), "Goal 1 is shown in its colour"
    times = [at for _, at in shown]
    assert times == sorted(times)


def test_a_seek_while_it_stands_still_shows_that_place(qtbot: QtBot, parent: QObject) -> None:
    player = FilmPlayer(str(FILM), sound=False, parent=parent)
    shown: list[float] = []
    player.shown.connect(lambda _image, at: shown.append(at))
    player.play()
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    player.pause()
    player.seek(57)
    qtbot.waitUntil(lambda: shown[-1] > 56.9, timeout=10_000)
    player.close()


def test_the_end_is_told(qtbot: QtBot, parent: QObject) -> None:
    player = FilmPlayer(str(FILM), sound=False, parent=parent)
    player.seek(59.5)
    with qtbot.waitSignal(player.ended, timeout=10_000):
        player.play()
    player.close()


@pytest.mark.parametrize("spoil", ["not a film", "half"])
def test_what_cannot_be_decoded_is_told(qtbot: QtBot, parent: QObject, tmp_path: Path, spoil: str) -> None:
    broken = tmp_path / "film.webm"
    broken.write_bytes(b"\x1a\x45\xdf\xa3" + b"nothing" * 99 if spoil == "not a film" else FILM.read_bytes()[:200])
    with qtbot.waitSignal(FilmPlayer(str(broken), sound=False, parent=parent).failed, timeout=10_000) as told:
        pass

    assert told.args in (["broken"], ["missing"])
