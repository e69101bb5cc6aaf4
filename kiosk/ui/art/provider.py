"""Serves the drawn pictures to QML under `image://drawn/`."""

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import parse_qsl

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.art.buildings import draw_building
from kiosk.ui.art.canvas import blank
from kiosk.ui.art.dots import draw_dot, draw_overview
from kiosk.ui.art.forks import draw_fan, draw_fork
from kiosk.ui.art.globe import draw_mask
from kiosk.ui.art.hemicycle import Hemicycle
from kiosk.ui.art.qr import draw_qr
from kiosk.ui.art.spiral import draw_spiral
from kiosk.ui.art.strands import Strands
from kiosk.ui.art.swell import draw_swell
from kiosk.ui.art.thread import ThreadPlan, draw_thread
from kiosk.ui.art.year import YearDots

__all__ = ["DrawnPictures", "Hemicycle", "Strands", "YearDots"]
"""Hemicycle, Strands and YearDots are items of their own; whoever gives QML the pictures brings them along."""

_KEPT = {"building": 8, "fork": 8, "fan": 2, "dot": 16, "overview": 4}
"""How many pictures of a kind to keep."""


class DrawnPictures(QQuickImageProvider):
    """Draws on request, and keeps the pictures that are many dots: the same one is not drawn for each visit."""

    def __init__(self, colours: list[str]) -> None:
        """Take the Goals' colours for the whole thread."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._colours = colours
        self._drawings: dict[str, Callable[[str], QImage]] = {
            "building": lru_cache(_KEPT["building"])(_building),
            "fork": lru_cache(_KEPT["fork"])(_fork),
            "fan": lru_cache(_KEPT["fan"])(_fan),
            "dot": lru_cache(_KEPT["dot"])(_dot),
            "overview": lru_cache(_KEPT["overview"])(_overview),
            "land": _land,
            "qr": _qr,
            "thread": self._thread,
            "swell": _swell,
            "spiral": self._spiral,
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

    def _spiral(self, query: str) -> QImage:
        values = _values(query)
        return draw_spiral(int(values["count"]), int(values["width"]), self._colours)


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


def _colours(values: dict[str, str]) -> list[str]:
    return [f"#{colour}" for colour in values["colours"].split("-")]


def _fork(query: str) -> QImage:
    values = _values(query)
    return draw_fork(
        values["kind"],
        int(values["length"]),
        int(values["breadth"]),
        float(values["unit"]),
        f"#{values['colour']}",
        _colours(values),
        vertical=values["vertical"] == "true",
        mirrored=values["mirrored"] == "true",
    )


def _fan(query: str) -> QImage:
    values = _values(query)
    return draw_fan(
        int(values["width"]),
        int(values["height"]),
        float(values["axis"]),
        float(values["low"]),
        float(values["high"]),
        float(values["unit"]),
        _colours(values),
        vertical=values["vertical"] == "true",
        mirrored=values["mirrored"] == "true",
    )


def _dot(query: str) -> QImage:
    values = _values(query)
    return draw_dot(
        float(values["size"]), float(values["cell"]), QColor(f"#{values['colour']}"), float(values.get("line", 0))
    )


def _overview(query: str) -> QImage:
    values = _values(query)
    return draw_overview(
        int(values["width"]),
        int(values["height"]),
        [int(count) for count in values["counts"].split(".")],
        QColor(f"#{values['colour']}"),
        vertical=values["vertical"] == "true",
        mirrored=values["mirrored"] == "true",
    )


def _swell(query: str) -> QImage:
    values = _values(query)
    return draw_swell(
        int(values["width"]),
        int(values["height"]),
        float(values["from"]),
        float(values["to"]),
        float(values["axis"]),
        float(values["unit"]),
        f"#{values['colour']}",
        vertical=values["vertical"] == "true",
        mirrored=values["mirrored"] == "true",
    )
