"""What a visitor can read and touch in a window of the exhibit, with its place, found by walking the items."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

_FAR = 100_000.0
"""How far ink reaches above and below the optical middle of a line, in em."""
_INK = {"la": (0.36, 0.58), "cy": (0.36, 0.58), "ar": (0.45, 0.6), "zh": (0.46, 0.46)}
_NUMERAL_INK = (0.36, 0.36)
_LEFT, _RIGHT = 1, 2
_GHOST = QColor("#DCE3E5")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing is: its own `rect`, the `room` it must not leave, and the part of the window it is seen through.

    `scroll` is the list it moves with, or 0.
    """

    rect: QRectF
    room: QRectF
    view: QRectF
    scroll: int

    @property
    def visible(self) -> QRectF:
        """The part that is seen now."""
        return self.rect.intersected(self.view)

    def meets(self, other: "Place", slack: float) -> bool:
        """Whether both cover the same ground by more than `slack` in both directions."""
        both = self.scroll and self.scroll == other.scroll
        one, two = (self.rect, other.rect) if both else (self.visible, other.visible)
        common = one.intersected(two)
        return common.width() > slack and common.height() > slack

    def leaves(self, room: QRectF, slack: float = 1.5) -> bool:
        """Whether it reaches out of a room."""
        return not room.adjusted(-slack, -slack, slack, slack).contains(self.rect)


@dataclass(frozen=True, slots=True)
class Words:
    """A text: the ground its ink covers, how large it is set, and the target it stands in.

    A `ghost` stands behind other texts, and what stands `aside` belongs to a light on the globe: both by design.
    """

    text: str
    place: Place
    column: QRectF
    pixels: float
    cut: bool
    ghost: bool
    aside: bool
    target: int


@dataclass(frozen=True, slots=True)
class Target:
    """A place to touch."""

    id: int
    name: str
    place: Place
    on_tab: bool


@dataclass(frozen=True, slots=True)
class Page:
    """All that is on show."""

    words: tuple[Words, ...]
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """What the walk knows on its way inwards."""

    room: QRectF
    view: QRectF
    aside: bool = False
    scroll: int = 0
    target: int = 0

    def place(self, rect: QRectF) -> Place:
        """Here."""
        return Place(rect, self.room, self.view, self.scroll)


def _has(item: QObject, *names: str) -> bool:
    """Whether an item has properties: that names its type without Qt's short-lived meta objects."""
    return all(item.property(name) is not None for name in names)


def _is_tap(item: QObject) -> bool:
    return _has(item, "hint", "checkable")


def _is_copy(item: QObject) -> bool:
    return _has(item, "lineStep", "role")


def _is_text(item: QObject) -> bool:
    return _has(item, "truncated", "lineCount")


def _is_icon(item: QObject) -> bool:
    return _is_text(item) and _has(item, "name", "size")


def _is_list(item: QObject) -> bool:
    return _has(item, "contentY", "contentHeight")


def _number(item: QObject, name: str) -> float:
    value: Any = item.property(name)
    return float(getattr(value, "value", value) or 0)


def _scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _words(copy: QQuickItem, way: _Way) -> Words:
    text = next(child for child in copy.childItems() if _is_text(child))
    script, role = str(copy.property("script")), str(copy.property("role"))
    pixels, step, lines = _number(copy, "pixelSize"), _number(copy, "lineStep"), int(_number(copy, "lineCount"))
    up, down = _NUMERAL_INK if role in {"num", "mega"} else _INK[script]
    box, wide = _scene(text), _number(text, "contentWidth")
    side = int(_number(copy, "side"))
    left = box.left() + (box.width() - wide) * {_LEFT: 0.0, _RIGHT: 1.0}.get(side, 0.5)
    top = _scene(copy).top() + step / 2 - up * pixels
    parent = copy.parentItem()
    return Words(
        text=str(copy.property("text")),
        place=way.place(QRectF(left, top, wide, (lines - 1) * step + (up + down) * pixels)),
        column=_scene(parent) if parent.width() > 0 else way.room,
        pixels=pixels,
        cut=bool(copy.property("truncated")),
        ghost=copy.property("color") == _GHOST,
        aside=way.aside,
        target=way.target,
    )


def _target(tap: QQuickItem, way: _Way) -> Target:
    return Target(way.target, str(tap.property("name")), way.place(_scene(tap)), bool(tap.property("activeFocusOnTab")))


def _inside(item: QQuickItem, way: _Way) -> _Way:
    if _is_tap(item):
        way = replace(way, target=id(item), aside=_has(item, "labelBefore"))
    if not item.clip():
        return way
    window = _scene(item)
    room = QRectF(window)
    if _is_list(item):
        across = _number(item, "contentWidth") <= item.width() + 1
        room = room.adjusted(0, -_FAR, 0, _FAR) if across else room.adjusted(-_FAR, 0, _FAR, 0)
        way = replace(way, scroll=id(item))
    return replace(way, room=room if way.scroll else room.intersected(way.room), view=way.view.intersected(window))


def look_at(root: QQuickItem) -> Page:
    """Read everything visible below an item; what lies in a list counts even where it must be scrolled to."""
    words: list[Words] = []
    targets: list[Target] = []
    alive: list[QQuickItem] = []
    place = _scene(root)

    def walk(item: QQuickItem, way: _Way) -> None:
        alive.append(item)
        if _is_copy(item):
            if item.property("text"):
                words.append(_words(item, way))
            return
        if _is_icon(item):
            return
        assert not _is_text(item), f"“{item.property('text')}” is a bare Text: use Copy"
        way = _inside(item, way)
        if _is_tap(item) and item.isEnabled():
            targets.append(_target(item, way))
        for child in item.childItems():
            if child.isVisible() and child.opacity() > 0:
                walk(child, way)

    walk(root, _Way(place, place))
    return Page(tuple(words), tuple(targets))
