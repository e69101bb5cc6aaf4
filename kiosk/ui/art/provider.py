"""Serves the drawn pictures to QML under `image://drawn/`."""

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import parse_qsl

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.art.buildings import draw_building
from kiosk.ui.art.canvas import blank
from kiosk.ui.art.globe import draw_mask
from kiosk.ui.art.qr import draw_qr
from kiosk.ui.art.strands import Strands
from kiosk.ui.art.swell import draw_swell
from kiosk.ui.art.thread import ThreadPlan, draw_thread

__all__ = ["DrawnPictures", "Strands"]
"""Strands is an item of its own; whoever gives QML the pictures brings it along."""

_KEPT = {"building": 8}
"""How many pictures of a kind to keep; a page with the thread is 8 MB, drawn in 2 ms, and seldom the same again."""


class DrawnPictures(QQuickImageProvider):
    """Draws on request, and keeps the pictures that are many dots: the same one is not drawn for each visit."""

    def __init__(self, colours: list[str]) -> None:
        """Take the Goals' colours for the thread."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._colours = colours
        self._drawings: dict[str, Callable[[str], QImage]] = {
            "building": lru_cache(_KEPT["building"])(_building),
            "land": _land,
            "qr": _qr,
            "thread": self._thread,
            "swell": _swell,
        }

    def requestImage(self, picture: str, size: QSize, requested: QSize) -> QImage:
        """The picture of an id like "building?site=geneva&width=1080"; an unknown one is empty."""
        del size, requested
        name, _, query = picture.partition("?")
        draw = self._drawings.get(name)
        return draw(query) if draw else blank(1, 1)

    def _thread(self, query: str) -> QImage:
        values = _values(query)
        names = ("first", "last", "start", "end", "exit", "axis", "low", "high", "unit")
        plan = ThreadPlan(**{name: float(values[name]) for name in names})
        return draw_thread(
            plan,
            int(values["width"]),
            int(values["height"]),
            self._colours,
            vertical=values["vertical"] == "true",
            mirrored=values["mirrored"] == "true",
        )


def _values(query: str) -> dict[str, str]:
    return dict(parse_qsl(query))


def _building(query: str) -> QImage:
    values = _values(query)
    return draw_building(values["site"], int(values["width"]))


def _land(_: str) -> QImage:
    return draw_mask()


def _qr(query: str) -> QImage:
    values = _values(query)
    return draw_qr(values["text"], int(values["width"]))


def _swell(query: str) -> QImage:
    values = _values(query)
    return draw_swell(
        int(values["width"]),
        int(values["height"]),
        float(values["from"]),
        float(values["to"]),
        float(values["axis"]),
        float(values["unit"]),
        vertical=values["vertical"] == "true",
        mirrored=values["mirrored"] == "true",
    )
