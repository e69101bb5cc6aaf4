"""What visitors' hands do to the window, before QML sees it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_TOUCH = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel}
_KEYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Select,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class HandWatch(QObject):
    """Tells what kind of input comes, and lets no key through that a visitor has no use for.

    `touched` is called with "touch", "mouse" or "keypad"; `back` when Escape or the back key is pressed; `write` with
    a letter (or the sign of backspace), and tells whether there is anything to write in.
    """

    def __init__(
        self, touched: Callable[[str], None], back: Callable[[], None], write: Callable[[str], bool], parent: QObject
    ) -> None:
        """Watch for as long as `parent` lives; install it on the window."""
        super().__init__(parent)
        self._touched = touched
        self._back = back
        self._write = write

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every event of the window; True swallows it."""
        kind = event.type()
        if kind in _TOUCH:
            self._touched("touch")
        elif kind in _MOUSE:
            self._touched("mouse")
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            return self._key(event)
        return kind == QEvent.Type.ContextMenu

    def _key(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if event.modifiers() & ~_MODIFIERS:
            return True
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            if pressed and not event.isAutoRepeat():
                self._touched("keypad")
                self._back()
            return True
        if pressed and _is_letter(event) and self._write(event.text()):
            self._touched("keypad")
            return True
        if event.key() not in _KEYS:
            return True
        if pressed:
            self._touched("keypad")
        return False


def _is_letter(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Backspace or (bool(event.text()) and event.text().isprintable())
