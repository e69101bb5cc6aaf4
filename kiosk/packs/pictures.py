"""What a media file is, from its first bytes; never from its name."""

import re
import struct

MOST_SIDE = 8192
MOST_PIXELS = 40_000_000

_SVG_DANGERS = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|\son[a-z]+\s*=|xlink:href\s*=\s*[\"'](?!#)|\shref\s*=\s*[\"'](?!#)|url\(\s*[\"']?(?!#)|@import",
    re.I,
)


class BadPicture(ValueError):
    """A file that is no picture a kiosk may show; says why."""


def picture_type(data: bytes) -> str:
    """ "png", "jpg", "webp" or "svg", from the bytes; "" for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if b"<svg" in data[:2000]:
        return "svg"
    return ""


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height from the header; raise BadPicture where there is none or it is too large to decode safely."""
    kind = picture_type(data)
    reader = {"png": _png_size, "jpg": _jpeg_size, "webp": _webp_size}.get(kind)
    if reader is None:
        raise BadPicture("it is no PNG, JPEG or WebP picture")
    try:
        width, height = reader(data)
    except (struct.error, IndexError):
        raise BadPicture("its header is cut short") from None
    if not width or not height:
        raise BadPicture("it has no pixels")
    if width > MOST_SIDE or height > MOST_SIDE or width * height > MOST_PIXELS:
        raise BadPicture(
            f"{width} × {height} pixels are more than {MOST_SIDE} a side or {MOST_PIXELS // 1_000_000} million in all"
        )
    return width, height


def refuse_dangerous_svg(data: bytes) -> None:
    """Raise BadPicture for a drawing that holds more than shapes: scripts, entities, links to elsewhere."""
    found = _SVG_DANGERS.search(data)
    if found:
        raise BadPicture(f"the drawing holds “{found[0].decode(errors='replace').strip()}”")


def _png_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            raise BadPicture("its header is damaged")
        marker = data[at + 1]
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    raise BadPicture("its header is cut short")


def _webp_size(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        if data[20] & 0x02:
            raise BadPicture("it moves; only still pictures are shown")
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack("<HH", data[26:30])
    return width & 0x3FFF, height & 0x3FFF
