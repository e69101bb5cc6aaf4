"""One page read aloud because its visitor touched “Listen”, whatever they wished for elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.speech.utterance import Sink, Utterance

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class Listening(QObject):  # type: ignore[operator]
    """Says the words of the page once, and falls silent when touched again or when the page goes."""

    changed = Signal()

    def __init__(self, words: Callable[[], list[Utterance]], sink: Sink, parent: QObject) -> None:
        """Be silent; `words` says what there is to hear on the page."""
        super().__init__(parent)
        self._words = words
        self._sink = sink
        self._left = 0

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the page is being read."""
        return self._left > 0

    @Slot()
    def toggle(self) -> None:
        """Begin, or fall silent."""
        if self._left:
            self.end()
            return
        self._sink.cancel()
        words = [word for word in self._words() if word.recording or self._sink.speaks(word.language)]
        self._left = len(words)
        for word in words:
            self._sink.say(word)
        if words:
            self.changed.emit()

    def end(self) -> None:
        """Fall silent, where this was what was said."""
        if self._left:
            self._left = 0
            self._sink.cancel()
            self.changed.emit()

    def said(self) -> None:
        """One utterance has come to its end."""
        if self._left:
            self._left -= 1
            if not self._left:
                self.changed.emit()
