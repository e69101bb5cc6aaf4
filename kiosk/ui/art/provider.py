"""Serves the drawn pictures to QML under `image://drawn/`."""

from collections.abc import Callable
from urllib.parse import parse_qsl

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.art.buildings import draw_building
from kiosk.ui.art.canvas import blank
from kiosk.ui.art.globe import draw_globe
from kiosk.ui.art.swell import draw_swell
from kiosk.ui.art.thread import ThreadPlan, draw_thread

_KEPT = 12


class DrawnPictures(QQuickImageProvider):
    """Draws on request and keeps the last pictures: the same picture is never drawn twice in a row of visits."""

    def __init__(self, colours: list[str]) -> None:
        """Take the Goals' colours for the thread."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._colours = colours
        self._kept: dict[str, QImage] = {}
        self._drawings: dict[str, Callable[[dict[str, str]], QImage]] = {
            "building": lambda values: draw_building(values["site"], int(values["width"])),
            "globe": lambda values: draw_globe(int(values["width"])),
            "thread": self._thread,
            "swell": _swell,
        }

    def requestImage(self, picture: str, size: QSize, requested: QSize) -> QImage:
        """The picture of an id like "building?site=geneva&width=1080"; an unknown one is empty."""
        del size, requested
        if picture not in self._kept:
            name, _, query = picture.partition("?")
            draw = self._drawings.get(name)
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[picture] = draw(dict(parse_qsl(query))) if draw else blank(1, 1)
        return self._kept[picture]

    def _thread(self, values: dict[str, str]) -> QImage:
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


def _swell(values: dict[str, str]) -> QImage:
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
