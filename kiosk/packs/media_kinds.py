"""What a media file is, by its kind and its bytes: the same look at sources and at archives."""

from dataclasses import dataclass

from kiosk.packs.films import MOST_CAPTIONS, MOST_SOUND, look_at_film, look_at_sound
from kiosk.packs.pictures import PictureError, look_at

ENDINGS = {
    "png": {".png"},
    "jpg": {".jpg", ".jpeg"},
    "webp": {".webp"},
    "svg": {".svg"},
    "webm": {".webm"},
    "ogg": {".ogg", ".opus"},
    "vtt": {".vtt"},
}
"""The endings of file names that go with what a file is."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a file; pixels and seconds where it has them."""

    ext: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None


def look_at_media(kind: str, head: bytes, tail: bytes, size: int) -> Seen:
    """What a file of a kind is, from its first and last bytes; raise PictureError for what cannot be shown."""
    if kind == "image":
        picture = look_at(head)
        return Seen(picture.ext, picture.width, picture.height)
    if kind == "captions":
        if size > MOST_CAPTIONS:
            raise PictureError(f"captions are smaller than {MOST_CAPTIONS >> 10} KiB; look what it is")
        if not head.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
            raise PictureError("it is no WebVTT; save the captions as WebVTT (.vtt)")
        return Seen("vtt")
    if kind == "audio":
        if size > MOST_SOUND:
            raise PictureError(f"it is larger than {MOST_SOUND >> 20} MiB; save it as Opus in Ogg (.ogg)")
        return Seen("ogg", seconds=look_at_sound(head, tail).seconds)
    film = look_at_film(head)
    return Seen(film.ext, film.width, film.height, film.seconds)
