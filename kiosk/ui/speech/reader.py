"""What stands on the window, as there is to say: from Qt's accessibility tree, and from the texts of the page."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.items import has, is_copy, is_rail, is_tap, number, scene
from kiosk.ui.speech.sentences import PageText, Stop

_MOST = 400
_ROLES = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.RadioButton: "choice",
    QAccessible.Role.CheckBox: "switch",
    QAccessible.Role.Slider: "slider",
    QAccessible.Role.Dial: "slider",
    QAccessible.Role.EditableText: "field",
    QAccessible.Role.StaticText: "text",
    QAccessible.Role.Paragraph: "text",
    QAccessible.Role.Heading: "text",
    QAccessible.Role.Graphic: "picture",
}
_SHEETS = {QAccessible.Role.Dialog, QAccessible.Role.AlertMessage}
_HEADINGS = {"mega": 0, "num": 0, "display": 3, "title": 2, "lead": 1, "body": 1}
_SILENT = {"mega", "num"}


def interface(item: QObject | None) -> QAccessibleInterface | None:
    """What Qt tells of an item to those who cannot see it."""
    return QAccessible.queryAccessibleInterface(item) if item is not None else None


def stop_of(item: QQuickItem) -> Stop | None:
    """What has the keys, None where it has no name."""
    told = interface(item)
    name = told.text(QAccessible.Text.Name).strip() if told and told.isValid() else ""
    if told is None or not name:
        return None
    state = told.state()
    number, count = place_of(item)
    return Stop(
        name=_one_line(name),
        role=_ROLES.get(told.role(), ""),
        hint=_one_line(told.text(QAccessible.Text.Description)),
        number=number,
        count=count,
        chosen=bool(state.checked) if state.checkable else None,
        usable=not state.disabled,
    )


def place_of(item: QQuickItem) -> tuple[int, int]:
    """The place of an item among those of its part of the page, (0, 0) where the keys do not pass it."""
    circle = [other for other in chain(item) if _same_part(item, other)]
    if item not in circle:
        return 0, 0
    first = min(range(len(circle)), key=lambda at: _order_in_window(circle[at]))
    return (circle.index(item) - first) % len(circle) + 1, len(circle)


def chain(start: QQuickItem) -> list[QQuickItem]:
    """Everything the keys pass, from an item on until it comes round."""
    passed: list[QQuickItem] = []
    item: QQuickItem | None = start
    for _ in range(_MOST):
        if item is None or (passed and item in passed):
            break
        passed.append(item)
        item = item.nextItemInFocusChain(True)
    return [item for item in passed if item.activeFocusOnTab() and item.isVisible()]


def _same_part(item: QQuickItem, other: QQuickItem) -> bool:
    """Choices stand among the choices beside them; the rail is a part of its own; all else is the page."""
    if has(item, "checkable") and item.property("checkable"):
        return bool(other.property("checkable")) and other.parentItem() == item.parentItem()
    return (part(item, is_rail) is None) == (part(other, is_rail) is None)


def _order_in_window(item: QQuickItem) -> tuple[int, ...]:
    """Where an item stands in the tree of the window, as a path that sorts like the tree."""
    path: list[int] = []
    parent = item.parentItem()
    while parent is not None:
        path.append(parent.childItems().index(item))
        item, parent = parent, parent.parentItem()
    return tuple(reversed(path))


def part(item: QQuickItem | None, is_it: Callable[[QQuickItem], bool]) -> QQuickItem | None:
    """The nearest thing around an item, or itself, of which `is_it` is true."""
    while item is not None:
        if is_it(item):
            return item
        item = item.parentItem()
    return None


def sheet_of(item: QQuickItem | None) -> QQuickItem | None:
    """The sheet or notice above the page in which an item lies."""
    return part(item, lambda around: (told := interface(around)) is not None and told.role() in _SHEETS)


def page_text(window: QQuickWindow, sheet: QQuickItem | None = None) -> PageText:
    """What the page says, or a sheet above it."""
    root = sheet or window.contentItem()
    words = sorted(_texts(root, scene(root)), key=lambda found: found[0])
    heading = max(words, key=lambda found: found[1], default=(_NOWHERE, (0, 0.0), ""))
    stops = chain(window.activeFocusItem() or window.contentItem())
    return PageText(
        heading[2] if heading[1][0] > 1 else "",
        tuple(text for place, size, text in words if text != heading[2]),
        tuple(name for item in stops if part(item, is_rail) is None and (name := name_of(item))),
        tuple(name for item in stops if part(item, is_rail) is not None and (name := name_of(item))),
    )


_NOWHERE = (0.0, 0.0)
Found = tuple[tuple[float, float], tuple[int, float], str]


def _texts(item: QQuickItem, view: QRectF) -> Iterator[Found]:
    """The texts below an item that belong to no target and to no rail: where, how weighty, and the words."""
    if not item.isVisible() or item.opacity() == 0 or is_tap(item) or is_rail(item):
        return
    if is_copy(item):
        role, text = str(item.property("role")), _one_line(str(item.property("spoken") or ""))
        place = scene(item)
        if text and role not in _SILENT and place.intersects(view):
            across = place.right() if number(item, "side") == 2 else place.left()
            yield (place.top(), across), (_HEADINGS.get(role, 0), number(item, "pixelSize")), text
        return
    for child in item.childItems():
        yield from _texts(child, view)


def name_of(item: QQuickItem | None) -> str:
    """The spoken name of an item, "" for none."""
    told = interface(item)
    return _one_line(told.text(QAccessible.Text.Name)) if told else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
