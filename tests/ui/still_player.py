"""A player that shows a film only when it is told to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class StillPlayer(QObject):
    """Stands in for FilmPlayer; `did` is all that was asked of it."""

    shown = Signal(QImage, float)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, file: str, sound: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.file, self.audible = file, sound
        self.did: list[tuple[str, float]] = []

    def play(self) -> None:
        self.did.append(("play", 0))

    def pause(self) -> None:
        self.did.append(("pause", 0))

    def seek(self, seconds: float) -> None:
        self.did.append(("seek", seconds))

    def loud(self, share: float) -> None:
        self.did.append(("loud", share))

    def close(self) -> None:
        self.did.append(("close", 0))

    def show(self, at: float) -> None:
        """The picture of a time."""
        image = QImage(16, 9, QImage.Format.Format_RGB32)
        image.fill(0xFF0192CC)
        self.shown.emit(image, at)
