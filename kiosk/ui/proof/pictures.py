"""The pictures of a proof: one to look at closely, and a small one to look through many."""

from errno import EIO
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kiosk.ui.proof.pages import Shown

_HALF = 0.5
_THUMBNAIL = 480
"""Pixels of the longer side of a small picture."""
_QUALITY = 75


def keep_pictures(picture: QImage, folder: Path, name: str) -> tuple[str, str]:
    """Write a view's picture and its thumbnail below a folder; their paths there."""
    paths = f"{name}.png", f"thumbnails/{name}.webp"
    half = _scaled(picture, QSize(round(picture.width() * _HALF), round(picture.height() * _HALF)))
    small = _scaled(half, half.size().scaled(_THUMBNAIL, _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio))
    for image, path, quality in ((half, paths[0], -1), (small, paths[1], _QUALITY)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(folder / path), quality=quality):
            raise OSError(EIO, "the picture could not be written", str(folder / path))
    return paths


def picture_name(shown: Shown) -> str:
    """A file name for a view, without its ending."""
    return "-".join(part.replace(" ", "-") for part in (shown.screen, shown.subject, shown.state) if part)


def _scaled(picture: QImage, size: QSize) -> QImage:
    return picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
