"""What visitors' hands do to the window, before QML sees it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

from kiosk.ui.fingers import Fingers
from kiosk.ui.keymap import KeyMap

_TOUCH = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel}
_BEGINNING = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_FOR_PAGES = {
    "UP": Qt.Key.Key_Up,
    "DOWN": Qt.Key.Key_Down,
    "LEFT": Qt.Key.Key_Left,
    "RIGHT": Qt.Key.Key_Right,
    "SELECT": Qt.Key.Key_Return,
    "FORWARD_ONE": Qt.Key.Key_Tab,
    "BACK_ONE": Qt.Key.Key_Backtab,
    "PAGE_UP": Qt.Key.Key_PageUp,
    "PAGE_DOWN": Qt.Key.Key_PageDown,
}
"""What pages know of, as the keys of a keyboard that say it."""
_SELECTING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}


class HandWatch(QObject):
    """Tells what kind of input comes, and lets nothing through that a visitor has no use for.

    `touched` is called with "touch", "mouse" or "keypad". `keys` is called with what a key means and whether it went
    down; it returns True when no page needs to see that key. A key that is held acts once. `write` is called with a
    letter (or the sign of backspace), and tells whether there is anything to write in. `hush` is called first of all,
    when anything is touched or pressed. `learn` sees a key before anything is known of it, and takes it or not.
    """

    def __init__(
        self,
        touched: Callable[[str], None],
        keys: Callable[[str, bool], bool],
        keymap: KeyMap,
        fingers: Fingers,
        write: Callable[[str], bool],
        hush: Callable[[], None],
        parent: QObject,
        learn: Callable[[QKeyEvent], bool] = lambda _event: False,
    ) -> None:
        """Watch for as long as `parent` lives; install it on the window."""
        super().__init__(parent)
        self._touched = touched
        self._keys = keys
        self._keymap = keymap
        self._write = write
        self._hush = hush
        self._learn = learn
        self.fingers = fingers
        self._own = self._echo = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every event of the window; True swallows it."""
        if self._own:
            return False
        kind = event.type()
        if kind in _BEGINNING:
            self._hush()
        if kind in _TOUCH and isinstance(event, QTouchEvent):
            return self._touch(watched, event)
        if kind in _MOUSE:
            self._touched("mouse")
            return isinstance(event, QMouseEvent) and self._click(event)
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return kind == QEvent.Type.ContextMenu

    def _click(self, event: QMouseEvent) -> bool:
        """Whether a click was meant for the page before; its release goes with it."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._echo = self.fingers.is_echo(event.position(), event.timestamp())
        elif not self._echo:
            self.fingers.lifted(event.position(), event.timestamp())
        return self._echo

    def _touch(self, window: QObject, event: QTouchEvent) -> bool:
        if self.fingers.see(event):
            self._touched("touch")
        whole, instead = self.fingers.without_strangers(event)
        if instead is not None:
            self._send(window, instead)
        return not whole

    def _key(self, window: QObject, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._learn(event):
            self._touched("keypad")
            return True
        if event.type() == QEvent.Type.KeyPress and _is_letter(event) and self._write(event.text()):
            self._touched("keypad")
            return True
        meaning = self._keymap.meaning(event)
        if not meaning or event.isAutoRepeat():
            return True
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed:
            self._touched("keypad")
        if self._keys(meaning, pressed):
            return True
        key = _FOR_PAGES.get(meaning)
        if key is None:
            return True
        if event.key() == key or (meaning == "SELECT" and event.key() in _SELECTING):
            return False
        self._send(window, QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier))
        return True

    def _send(self, window: QObject, event: QEvent) -> None:
        """Give the pages an event of our own in the place of one that came."""
        self._own = True
        try:
            QCoreApplication.sendEvent(window, event)
        finally:
            self._own = False


def _is_letter(event: QKeyEvent) -> bool:
    chord = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    backspace = event.key() == Qt.Key.Key_Backspace
    return not chord and (backspace or (bool(event.text()) and event.text().isprintable()))
