"""What kind of thing an item of QML is, told by its properties: Qt's own type names are short-lived in Python."""

from typing import Any

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem


def has(item: QObject, *names: str) -> bool:
    """Whether an item has all these properties."""
    return all(item.property(name) is not None for name in names)


def is_tap(item: QObject) -> bool:
    """Whether an item is a Tap, a place to touch."""
    return has(item, "hint", "checkable")


def is_copy(item: QObject) -> bool:
    """Whether an item is a Copy, a text in one of the roles."""
    return has(item, "lineStep", "role")


def is_rail(item: QObject) -> bool:
    """Whether an item is the Rail at the foot of the pages."""
    return has(item, "canGoBack", "atHome")


def number(item: QObject, name: str) -> float:
    """A property of an item as a number, whatever Qt wraps it in."""
    value: Any = item.property(name)
    return float(getattr(value, "value", value) or 0)


def scene(item: QQuickItem) -> QRectF:
    """Where an item lies in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
