"""Drawings (SVG) turned into pictures (PNG) when a pack is built, so that a kiosk never opens an SVG of a pack."""

from kiosk.packs.pictures import PictureError

SIDE = 1080
"""Pixels of the longer side."""


def rasterise(svg: bytes) -> bytes:
    """The drawing as a PNG on a transparent ground; raise PictureError if it cannot be drawn."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg))
    drawn = renderer.viewBoxF().size()
    if not renderer.isValid() or drawn.isEmpty():
        raise PictureError("the drawing has no width and height (viewBox)")
    size = drawn.scaled(QSizeF(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    if size.isEmpty():
        raise PictureError("the drawing is too long and thin")
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_ARGB32).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
