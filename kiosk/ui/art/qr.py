"""A text as a QR code that any phone reads: the code holds the text itself, so that no network is needed."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from kiosk.ui.art.canvas import blank, painting

QUIET = 4
"""Modules of light around the code, without which it is not found."""

_DARK, _LIGHT = QColor("#000000"), QColor("#FFFFFF")


def packed(text: str) -> str:
    """A text in a form that may stand in the address of a picture."""
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def draw_qr(text: str, width: int) -> QImage:
    """The code of a `packed` text: dark on light, modules of whole pixels, at most `width` wide with its quiet zone."""
    import segno

    plain = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    rows = [bytes(row) for row in segno.make_qr(plain, error="L", encoding="utf-8").matrix]
    modules = len(rows) + 2 * QUIET
    module = max(1, width // modules)
    image = blank(modules * module, modules * module)
    image.fill(_LIGHT)
    with painting(image) as painter:
        for y, row in enumerate(rows, QUIET):
            for x, dark in enumerate(row, QUIET):
                if dark:
                    painter.fillRect(QRect(x * module, y * module, module, module), _DARK)
    return image
