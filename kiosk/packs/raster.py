"""Drawings (SVG) turned into pictures (PNG) when a pack is built, so that a kiosk never opens an SVG of a pack."""

from kiosk.packs.pictures import BadPicture, refuse_dangerous_svg

SIDE = 1080
"""Pixels of the longer side."""


def rasterise(svg: bytes) -> bytes:
    """The drawing as a PNG with a transparent ground; raise BadPicture if it is no drawing."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    refuse_dangerous_svg(svg)
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise BadPicture("it is no SVG drawing")
    image = QImage(
        size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
