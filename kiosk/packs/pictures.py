"""What a picture is, from its first bytes; never from its name."""

import struct
from dataclasses import dataclass

MOST_SIDE = 8192
MOST_PIXELS = 40_000_000
HEAD = 2**20
"""So many bytes from the beginning are enough to know a picture."""

_TURNED = "it is stored lying on its side or mirrored; turn it upright and save it again"


class PictureError(ValueError):
    """A file that is no picture a kiosk may show; says why."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Kind and size of a picture."""

    ext: str
    width: int
    height: int


def look_at(data: bytes) -> Picture:
    """Kind and size from the header; raise PictureError for other files and for what is too large to decode safely."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            picture = _png(data)
        elif data.startswith(b"\xff\xd8\xff"):
            picture = _jpeg(data)
        elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            picture = _webp(data)
        else:
            raise PictureError("it is no PNG, JPEG or WebP picture")
    except (struct.error, IndexError):
        raise PictureError("its header is cut short") from None
    if not picture.width or not picture.height:
        raise PictureError("it has no pixels")
    if max(picture.width, picture.height) > MOST_SIDE or picture.width * picture.height > MOST_PIXELS:
        size = f"{picture.width} × {picture.height} pixels"
        raise PictureError(f"{size} are more than {MOST_SIDE} a side or {MOST_PIXELS // 1_000_000} million in all")
    return picture


def _png(data: bytes) -> Picture:
    if data[12:16] != b"IHDR":
        raise PictureError("its header is damaged")
    width, height = struct.unpack_from(">II", data, 16)
    if b"acTL" in data[:4096]:
        raise PictureError("it moves; only still pictures are shown")
    return Picture("png", width, height)


def _jpeg(data: bytes) -> Picture:
    at = 2
    while True:
        if data[at] != 0xFF:
            raise PictureError("its header is damaged")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == 0xE1 and _orientation(data[at + 4 : at + 2 + length]) > 1:
            raise PictureError(_TURNED)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width, parts = struct.unpack_from(">HHB", data, at + 5)
            if parts not in (1, 3):
                raise PictureError("its colours are for print (CMYK); save it in RGB")
            return Picture("jpg", width, height)
        at += 2 + length


def _orientation(segment: bytes) -> int:
    """The EXIF orientation of a JPEG's APP1 segment, 1 for upright or none."""
    if not segment.startswith(b"Exif\0\0"):
        return 1
    tiff = segment[6:]
    order = "<" if tiff[:2] == b"II" else ">"
    (at,) = struct.unpack_from(f"{order}L", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for i in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHLH", tiff, at + 2 + 12 * i)
        if tag == 0x0112:
            return int(value)
    return 1


def _webp(data: bytes) -> Picture:
    match data[12:16]:
        case b"VP8X":
            if data[20] & 0x02:
                raise PictureError("it moves; only still pictures are shown")
            width, height = (int.from_bytes(data[i : i + 3], "little") + 1 for i in (24, 27))
        case b"VP8L":
            (bits,) = struct.unpack_from("<L", data, 21)
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", data, 26))
        case _:
            raise PictureError("its header is damaged")
    return Picture("webp", width, height)
