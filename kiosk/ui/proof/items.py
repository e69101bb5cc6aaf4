"""What a visitor can read and touch in a window of the exhibit, with its place, found by walking the items."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.ui.items import has, is_copy, is_tap, number, scene
from kiosk.ui.proof.colours import blended
from kiosk.ui.proof.place import Page, Place, Scroller, Target, Words

_FAR = 100_000.0
_INK = {"la": (0.36, 0.58), "cy": (0.36, 0.58), "ar": (0.45, 0.6), "zh": (0.46, 0.46)}
"""How far ink reaches above and below the optical middle of a line, in em."""
_NUMERAL_INK = (0.36, 0.36)
_LEFT, _RIGHT = 1, 2
PLAIN_GHOST = QColor("#DCE3E5")
"""The colour of the numerals behind other texts in the standard theme."""
_OPAQUE = 0.999


@dataclass(frozen=True, slots=True)
class _Way:
    """What the walk knows on its way inwards; `seen` is the opacity so far."""

    room: QRectF
    view: QRectF
    aside: bool = False
    scroll: int = 0
    target: int = 0
    seen: float = 1.0
    faint: bool = False

    def place(self, rect: QRectF) -> Place:
        """Here."""
        return Place(rect, self.room, self.view, self.scroll)


@dataclass(slots=True)
class _Found:
    """What the walk has come by so far; `grounds` are fields of colour in the order in which they are painted."""

    words: list[Words] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    scrollers: list[Scroller] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)
    grounds: list[tuple[QRectF, QColor]] = field(default_factory=list)
    alive: list[QQuickItem] = field(default_factory=list)
    ghost: QColor = field(default_factory=lambda: PLAIN_GHOST)

    def ground(self, ink: QRectF) -> QColor:
        """The declared colour behind some ink: that of the last field painted below its middle."""
        if ink.isEmpty():
            return QColor()
        for rect, colour in reversed(self.grounds):
            if rect.contains(ink.center()):
                return colour
        return QColor()


def _is_text(item: QObject) -> bool:
    return has(item, "truncated", "lineCount")


def _is_icon(item: QObject) -> bool:
    return _is_text(item) and has(item, "name", "size")


def _is_list(item: QObject) -> bool:
    return has(item, "contentY", "contentHeight")


def _is_field(item: QObject) -> bool:
    return has(item, "color", "radius", "topLeftRadius")


def _is_picture(item: QObject) -> bool:
    return has(item, "source", "paintedWidth", "mipmap")


def _words(copy: QQuickItem, way: _Way, found: _Found) -> Words:
    text = next(child for child in copy.childItems() if _is_text(child))
    script, role = str(copy.property("script")), str(copy.property("role"))
    pixels, step, lines = number(copy, "pixelSize"), number(copy, "lineStep"), int(number(copy, "lineCount"))
    up, down = _NUMERAL_INK if role in {"num", "mega"} else _INK[script]
    box, wide = scene(text), number(text, "contentWidth")
    side = int(number(copy, "side"))
    left = box.left() + (box.width() - wide) * {_LEFT: 0.0, _RIGHT: 1.0}.get(side, 0.5)
    top = scene(copy).top() + step / 2 - up * pixels
    parent = copy.parentItem()
    place = way.place(QRectF(left, top, wide, (lines - 1) * step + (up + down) * pixels))
    colour = QColor(copy.property("color"))
    return Words(
        text=str(copy.property("text")),
        role=role,
        script=script,
        place=place,
        column=scene(parent) if parent.width() > 0 else way.room,
        pixels=pixels,
        cut=bool(copy.property("truncated")),
        ghost=colour == found.ghost,
        aside=way.aside,
        target=way.target,
        colour=_faded(colour, way.seen * copy.opacity()),
        ground=found.ground(place.visible),
        faint=way.faint,
    )


def _faded(colour: QColor, seen: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(colour.alphaF() * seen)
    return faded


def _target(tap: QQuickItem, way: _Way) -> Target:
    return Target(
        way.target,
        str(tap.property("name")),
        way.place(scene(tap)),
        bool(tap.property("activeFocusOnTab")),
        bool(tap.property("checkable")),
    )


def _inside(item: QQuickItem, way: _Way, found: _Found) -> _Way:
    way = replace(way, seen=way.seen * item.opacity())
    if is_tap(item):
        way = replace(way, target=id(item), aside=has(item, "labelBefore"), faint=not item.isEnabled())
    if not item.clip():
        return way
    window = scene(item)
    room = QRectF(window)
    if _is_list(item):
        across = number(item, "contentWidth") > item.width() + 1
        down = number(item, "contentHeight") > item.height() + 1
        found.scrollers.append(Scroller(across, down, way.place(window)))
        room = room.adjusted(-_FAR, 0, _FAR, 0) if across else room.adjusted(0, -_FAR, 0, _FAR)
        way = replace(way, scroll=id(item))
    return replace(way, room=room if way.scroll else room.intersected(way.room), view=way.view.intersected(window))


def _note_field(item: QQuickItem, way: _Way, found: _Found) -> None:
    colour, rect = _faded(QColor(item.property("color")), way.seen), scene(item).intersected(way.view)
    below = found.ground(rect)
    if colour.alphaF() > _OPAQUE:
        found.grounds.append((rect, colour))
    elif colour.alphaF() > 0 and below.isValid():
        found.grounds.append((rect, blended(colour, below)))


def look_at(root: QQuickItem, window: QColor | None = None, ghost: QColor | None = None) -> Page:
    """Read everything visible below an item; what lies in a list counts even where it must be scrolled to.

    `window` is the colour behind all, `ghost` that of the texts which stand behind others.
    """
    found = _Found(ghost=ghost or PLAIN_GHOST)
    place = scene(root)
    if window is not None:
        found.grounds.append((place, window))

    def walk(item: QQuickItem, way: _Way) -> None:
        found.alive.append(item)
        if is_copy(item):
            if item.property("text"):
                found.words.append(_words(item, way, found))
            return
        if _is_icon(item):
            return
        if _is_text(item):
            found.bare.append(str(item.property("text")))
            return
        if is_tap(item) and item.width() == 0:
            return  # a list keeps it for later
        way = _inside(item, way, found)
        if is_tap(item) and item.isEnabled():
            found.targets.append(_target(item, way))
        if _is_field(item):
            _note_field(item, way, found)
        elif _is_picture(item):
            found.grounds.append((scene(item).intersected(way.view), QColor()))
        for child in sorted(item.childItems(), key=QQuickItem.z):
            if child.isVisible() and child.opacity() > 0:
                walk(child, way)

    walk(root, _Way(place, place))
    return Page(tuple(found.words), tuple(found.targets), tuple(found.scrollers), tuple(found.bare))
