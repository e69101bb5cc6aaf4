"""The moving picture on the page: one still after the other, for the plain scene graph knows no video.

The pictures go through an image provider and not through an item painted in Python: a GPU's scene graph paints on a
thread of its own, which must never have to wait for Python.
"""

from PySide6.QtCore import Property, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickImageProvider

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

PROVIDER = "film"
"""The name of the provider in addresses."""


@QmlElement
@QmlUncreatable("Made by the program.")
class Frames(QObject):  # type: ignore[operator]
    """The latest picture of a film, with an address that is another one for each."""

    changed = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        """Hold no picture; `name` tells films apart that play side by side."""
        super().__init__(parent)
        self.name = name
        self.image = QImage()
        self._count = 0

    def take(self, image: QImage) -> None:
        """Show another picture, or none."""
        if not (image.isNull() and self.image.isNull()):
            self.image = image
            self._count += 1
            self.changed.emit()

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address of the latest picture, "" for none."""
        return "" if self.image.isNull() else f"image://{PROVIDER}/{self.name}/{self._count}"


class FilmPictures(QQuickImageProvider):
    """Hands QML the latest picture of each film."""

    def __init__(self, *frames: Frames) -> None:
        """Know the films by their names."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._frames = {found.name: found for found in frames}

    def requestImage(self, id: str, size: QSize, _wanted: QSize) -> QImage:
        """The latest picture of the film that an address names; its number only makes it another address."""
        found = self._frames.get(id.partition("/")[0])
        image = found.image if found else QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
