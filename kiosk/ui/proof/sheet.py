"""Pages of paper to draw on, in millimetres."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.errors import KioskError

WIDTH = 297.0
"""Of A4, lying."""
INK, SOFT, LINE, WRONG, FINE = "#0B1A2B", "#4A5A68", "#C9D1D5", "#A3121F", "#1D6B2A"

_DPI = 300
_MM = _DPI / 25.4
_PIXELS_PER_MM = 6.3
"""How fine pictures are: 160 dots an inch."""


class Sheets:
    """A PDF that is being drawn, in one family and one weight: of a variable font, Qt embeds no second one."""

    def __init__(self, path: Path, title: str, family: str) -> None:
        """Begin the first page; raise KioskError if the file cannot be written."""
        self._file = QSaveFile(str(path))
        if not self._file.open(QSaveFile.OpenModeFlag.WriteOnly):
            raise self._refused()
        self._writer = QPdfWriter(self._file)
        self._writer.setTitle(title)
        self._writer.setCreator("UNHub Kiosk")
        self._writer.setResolution(_DPI)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._painter = QPainter(self._writer)
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._family = family

    def turn(self) -> None:
        """Go on to a new page."""
        self._writer.newPage()

    def close(self) -> None:
        """Put the finished file in its place; raise KioskError if the disk did not take all of it."""
        self._painter.end()
        if not self._file.commit():
            raise self._refused()

    def drop(self) -> None:
        """Leave no file behind."""
        self._painter.end()
        self._file.cancelWriting()

    def _refused(self) -> KioskError:
        why = self._file.errorString().rstrip(".")
        return KioskError(f"{self._file.fileName()} cannot be written ({why}); choose another folder with -o.")

    def text(
        self,
        room: QRectF,
        words: str,
        size: float,
        colour: str = INK,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        lines: bool = False,
    ) -> None:
        """Write words into their room: on one line, shortened where it is too narrow, or on several `lines`."""
        font = QFont(self._family)
        font.setPixelSize(round(size * _MM))
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        place = _pixels(room)
        if lines:
            self._painter.drawText(place, align | Qt.TextFlag.TextWordWrap, words)
        else:
            short = QFontMetricsF(font, self._writer).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            self._painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short)

    def rule(self, x: float, y: float, width: float, colour: str = LINE) -> None:
        """Draw a thin line across."""
        self._painter.fillRect(_pixels(QRectF(x, y, width, 0.25)), QColor(colour))

    def picture(self, file: Path, room: QRectF, *, wrong: bool = False) -> None:
        """Draw a picture in the middle of its room, in a frame that says whether something is `wrong`."""
        image = QImage(str(file))
        size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        fine = image.scaled(
            (size * _PIXELS_PER_MM).toSize(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._painter.drawImage(_pixels(place), fine.convertToFormat(QImage.Format.Format_RGB888))
        self._painter.setPen(QPen(QColor(WRONG if wrong else LINE), (0.8 if wrong else 0.2) * _MM))
        self._painter.drawRect(_pixels(place))


def _pixels(place: QRectF) -> QRectF:
    return QRectF(place.x() * _MM, place.y() * _MM, place.width() * _MM, place.height() * _MM)
