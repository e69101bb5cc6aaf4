"""The moving picture on the page: painted by itself, for the plain scene graph knows no video."""

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class Frames(QObject):
    """Where the pictures of a film come from."""

    came = Signal(QImage)


@QmlElement
class FilmPicture(QQuickPaintedItem):
    """Shows the pictures that `frames` sends, over its whole size; until the first it shows nothing."""

    framesChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Wait for pictures."""
        super().__init__(parent)
        self._frames: QObject | None = None
        self._image = QImage()
        self.setOpaquePainting(True)

    def paint(self, painter: QPainter) -> None:
        """Paint the latest picture; while it moves, smooth scaling is worth its time only when it grows."""
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._image)
        else:
            painter.fillRect(QRectF(0, 0, self.width(), self.height()), Qt.GlobalColor.black)

    @Slot(QImage)
    def _take(self, image: QImage) -> None:
        self._image = image
        self.update()

    def _source(self) -> QObject | None:
        return self._frames

    def _connect(self, frames: QObject | None) -> None:
        if isinstance(self._frames, Frames):
            self._frames.came.disconnect(self._take)
        self._frames = frames
        if isinstance(frames, Frames):
            frames.came.connect(self._take)
        self.framesChanged.emit()

    frames = Property(QObject, _source, _connect, notify=framesChanged)
