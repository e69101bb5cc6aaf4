"""Whether everything to touch is told to those who cannot see it: the items joined with Qt's accessibility tree."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.proof.faults import Fault, at, quoted
from kiosk.ui.proof.place import Page

_SHARE = 0.9
_PRESSED = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Slider,
    QAccessible.Role.Link,
}


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that Qt tells of: its role, its name, where it lies in the window."""

    role: QAccessible.Role
    name: str
    rect: QRectF


def nodes(window: QQuickWindow) -> tuple[Node, ...]:
    """Everything visible that Qt tells of."""
    QAccessible.setActive(True)
    corner = QPointF(window.position())
    found: list[Node] = []

    def walk(told: QAccessibleInterface | None) -> None:
        if told is None or not told.isValid():
            return
        if not told.state().invisible:
            rect = QRectF(told.rect()).translated(-corner)
            found.append(Node(told.role(), told.text(QAccessible.Text.Name).strip(), rect))
        for child in range(told.childCount()):
            walk(told.child(child))

    walk(QAccessible.queryAccessibleInterface(window))
    return tuple(found)


def accessible_faults(page: Page, told: tuple[Node, ...]) -> Iterator[Fault]:
    """Targets that Qt tells nobody of, and things that it tells of but nobody can touch or name.

    A target the keys leave out may be told in another place of the same name: a city on the globe and in the list.
    """
    pressed = [node for node in told if node.role in _PRESSED]
    for target in page.targets:
        rect = target.place.rect
        if not _covers(target.place.visible, rect):
            continue
        same = [node for node in pressed if node.name.startswith(target.name.strip())]
        if not same or (target.on_tab and not any(_covers(node.rect, rect) for node in same)):
            yield Fault(
                "not told", target.name, f"the target {quoted(target.name)} has no name, role and place for the blind"
            )
    for node in pressed:
        if not node.name:
            yield Fault("no name", "", f"something to press of {at(node.rect)} has no name")


def _covers(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() * common.height() >= _SHARE * other.width() * other.height()
