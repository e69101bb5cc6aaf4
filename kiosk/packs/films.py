"""What a film or a narration is, from its first bytes; nothing is decoded and no name is believed.

Of WebM the description is read that stands before the pictures, of Ogg the first and the last page.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.packs.pictures import PictureError

MOST_SIDE = 1920
MOST_SECONDS = 900.0
MOST_SOUND = 16 * 2**20
MOST_CAPTIONS = 2**18
TAIL = 2**17
"""So many bytes of the end are enough to know how long a narration is."""

_EBML, _DOCTYPE, _SEGMENT, _CLUSTER, _INFO, _TRACKS = 0x1A45DFA3, 0x4282, 0x18538067, 0x1F43B675, 0x1549A966, 0x1654AE6B
_SCALE, _DURATION, _ENTRY, _CODEC, _VIDEO, _WIDTH, _HEIGHT = 0x2AD7B1, 0x4489, 0xAE, 0x86, 0xE0, 0xB0, 0xBA
_PICTURES, _SOUNDS = {"V_VP8", "V_VP9", "V_AV1"}, {"A_OPUS", "A_VORBIS"}
_FOLDERS = {_EBML, _SEGMENT, _INFO, _TRACKS, _ENTRY, _VIDEO}
_DEEPEST, _LONGEST = 4, 64
_DAMAGED = "its header is damaged"
_SAVE = "save it as WebM with VP9 pictures and Opus sound"


@dataclass(frozen=True, slots=True)
class Film:
    """Kind, size and length of a film; a narration has no size."""

    ext: str
    seconds: float
    width: int | None = None
    height: int | None = None


@dataclass(slots=True)
class _Found:
    """What the description of a WebM says."""

    doctype: str = ""
    scale: int = 1_000_000
    duration: float = 0.0
    codecs: list[str] = field(default_factory=list)
    width: int = 0
    height: int = 0


def look_at_film(head: bytes) -> Film:
    """A WebM with one picture and at most one sound; raise PictureError for any other file."""
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        raise PictureError(f"it is no WebM film; {_SAVE}")
    found = _Found()
    try:
        _read(head, 0, len(head), found, depth=0)
    except (IndexError, struct.error, UnicodeDecodeError):
        raise PictureError(f"{_DAMAGED}; {_SAVE}") from None
    pictures = [codec for codec in found.codecs if codec in _PICTURES]
    odd = set(found.codecs) - _PICTURES - _SOUNDS or len(found.codecs) > 2
    if found.doctype != "webm" or len(pictures) != 1 or odd:
        raise PictureError(f"it holds {', '.join(found.codecs) or 'no pictures'}, which is not shown here; {_SAVE}")
    if not found.width or not found.height or max(found.width, found.height) > MOST_SIDE:
        raise PictureError(f"{found.width} × {found.height} pixels are none, or more than {MOST_SIDE} a side; {_SAVE}")
    return Film("webm", _length(found.duration * found.scale / 1e9), found.width, found.height)


def look_at_sound(head: bytes, tail: bytes) -> Film:
    """An Ogg with Opus; raise PictureError for any other file."""
    if not head.startswith(b"OggS") or head[28:36] != b"OpusHead":
        raise PictureError("it is no Opus sound; save it as Opus in Ogg (.ogg)")
    last = tail.rfind(b"OggS")
    if last < 0 or len(head) < 40 or len(tail) - last < 14:
        raise PictureError("it is cut short; save it anew as Opus in Ogg (.ogg)")
    (skipped,) = struct.unpack_from("<H", head, 38)
    (samples,) = struct.unpack_from("<q", tail, last + 6)
    return Film("ogg", _length((samples - skipped) / 48_000))


def _length(seconds: float) -> float:
    if not 0 < seconds <= MOST_SECONDS:
        raise PictureError(f"it does not say how long it is, or is longer than {MOST_SECONDS:g} s; save it anew")
    return round(seconds, 3)


def _read(data: bytes, at: int, end: int, found: _Found, *, depth: int) -> None:
    for name, start, stop in _elements(data, at, end):
        if name in _FOLDERS:
            if depth == _DEEPEST:
                raise IndexError(start)
            _read(data, start, stop, found, depth=depth + 1)
            continue
        body = data[start : min(stop, start + _LONGEST)]
        if name == _DOCTYPE:
            found.doctype = body.rstrip(b"\0").decode("ascii")
        elif name == _CODEC:
            found.codecs.append(body.rstrip(b"\0").decode("ascii")[:40])
        elif name == _SCALE:
            found.scale = int.from_bytes(body, "big")
        elif name == _DURATION:
            (found.duration,) = struct.unpack(">f" if len(body) == 4 else ">d", body)
        elif name == _WIDTH:
            found.width = int.from_bytes(body, "big")
        elif name == _HEIGHT:
            found.height = int.from_bytes(body, "big")


def _elements(data: bytes, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Name, beginning and end of each element up to the first pictures."""
    while at < end:
        name, at = _number(data, at, marked=True)
        size, at = _number(data, at, marked=False)
        if name == _CLUSTER:
            return
        stop = end if size < 0 else at + size
        if stop > end and name != _SEGMENT:
            return
        yield name, at, min(stop, end)
        at = stop


def _number(data: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    """A number of one to eight bytes and where it ends; -1 is a size that is not known."""
    length = 9 - data[at].bit_length()
    if length > 8 or at + length > len(data):
        raise IndexError(at)
    value = int.from_bytes(data[at : at + length], "big")
    if not marked:
        value &= (1 << 7 * length) - 1
        value = -1 if value == (1 << 7 * length) - 1 else value
    return value, at + length
