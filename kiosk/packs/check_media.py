"""Looks whether the media files of a source are there, and pictures that a kiosk may show."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.packs.drawings import is_drawing, refuse_odd_drawing
from kiosk.packs.pictures import HEAD, PictureError, look_at
from kiosk.packs.problems import Problem
from kiosk.packs.source import Source
from kiosk.packs.zip_reader import MOST_MEMBER

_ENDINGS = {"png": {".png"}, "jpg": {".jpg", ".jpeg"}, "webp": {".webp"}, "svg": {".svg"}}


def media_problems(source: Source) -> Iterator[Problem]:
    """What is wrong with the files that media.yaml names, and which others lie about."""
    for item in source.media:
        path = f"media/{item.id}"
        try:
            kind = _kind(source.folder / item.file)
        except OSError as error:
            file, line = source.where(f"{path}/file")
            what = f"{item.file} cannot be read ({error.strerror})"
            yield Problem(file, line, what, "add the file, or correct its name", path=path)
            continue
        except PictureError as error:
            file, line = source.where(f"{path}/file")
            what, _, remedy = f"{item.file} cannot be shown: {error}".partition("; ")
            yield Problem(file, line, what, remedy or "save it anew as PNG, JPEG, WebP or plain SVG", path=path)
            continue
        if Path(item.file).suffix not in _ENDINGS[kind]:
            file, line = source.where(f"{path}/file")
            what = f"{item.file} has another ending than its kind of picture"
            yield Problem(file, line, what, f"rename it to end in {min(_ENDINGS[kind])}", path=path)
        if not item.credit:
            file, line = source.where(path)
            what = "nobody is credited for the picture"
            yield Problem(file, line, what, "say in “credit” who made it", path=path, severity="warning")
    if "media" not in source.unread:
        yield from _strays(source)


def _kind(path: Path) -> str:
    if path.stat().st_size > MOST_MEMBER:
        raise PictureError(f"it is larger than {MOST_MEMBER >> 20} MiB")
    with path.open("rb") as file:
        head = file.read(HEAD)
        if is_drawing(head):
            refuse_odd_drawing(head + file.read())
            return "svg"
    return look_at(head).ext


def _strays(source: Source) -> Iterator[Problem]:
    named = {item.file for item in source.media}
    for path in sorted((source.folder / "media").glob("*")):
        file = path.relative_to(source.folder).as_posix()
        if file not in named and not path.name.startswith("."):
            what = "media.yaml does not name this file"
            yield Problem(file, 0, what, "add it there, or remove it", severity="warning")
