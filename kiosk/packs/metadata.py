"""Takes out of a picture what is not picture: the place and time of a photo, the camera, names, comments."""

import struct
from collections.abc import Iterator

_PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"}
_JPEG_KEPT_APPS = {0xE0, 0xE2, 0xEE}
_JPEG_COMMENT = 0xFE
_START_OF_SCAN = 0xDA
_FILL = 0xFF
_WEBP_DROPPED = {b"EXIF", b"XMP "}
_WEBP_FLAGS = 0x0C


def without_metadata(data: bytes, ext: str) -> bytes:
    """The same pixels and colours, nothing else."""
    cleaners = {"png": _png, "jpg": _jpeg, "webp": _webp}
    return b"".join(cleaners[ext](data))


def _png(data: bytes) -> Iterator[bytes]:
    yield data[:8]
    at = 8
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        if data[at + 4 : at + 8] in _PNG_KEPT:
            yield data[at : at + 12 + length]
        at += 12 + length


def _jpeg(data: bytes) -> Iterator[bytes]:
    yield data[:2]
    at = 2
    while at + 4 <= len(data):
        marker = data[at + 1]
        if marker == _FILL:
            at += 1
            continue
        if marker == _START_OF_SCAN:
            yield data[at:]
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        application = 0xE0 <= marker <= 0xEF
        if marker != _JPEG_COMMENT and (not application or marker in _JPEG_KEPT_APPS):
            yield data[at : at + 2 + length]
        at += 2 + length


def _webp(data: bytes) -> Iterator[bytes]:
    kept = []
    at = 12
    while at + 8 <= len(data):
        name = data[at : at + 4]
        (length,) = struct.unpack_from("<L", data, at + 4)
        end = at + 8 + length + length % 2
        chunk = data[at:end]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS]) + chunk[9:]
        if name not in _WEBP_DROPPED:
            kept.append(chunk)
        at = end
    body = b"WEBP" + b"".join(kept)
    yield b"RIFF" + struct.pack("<L", len(body)) + body
