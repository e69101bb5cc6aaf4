"""Looks whether the media files of a source are there, and files that a kiosk may show."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.packs.drawings import is_drawing, refuse_odd_drawing
from kiosk.packs.films import TAIL
from kiosk.packs.media_kinds import ENDINGS, Seen, look_at_media
from kiosk.packs.pictures import HEAD, PictureError
from kiosk.packs.problems import Problem
from kiosk.packs.source import Source
from kiosk.packs.zip_reader import MOST_MEMBER

_SAVE = {
    "image": "save it anew as PNG, JPEG, WebP or plain SVG",
    "video": "save it anew as WebM",
    "audio": "save it anew as Opus in Ogg",
    "captions": "save it anew as WebVTT",
}

_NAMES = {"image": "picture", "video": "film", "audio": "narration", "captions": "captions"}


def media_problems(source: Source) -> Iterator[Problem]:
    """What is wrong with the files that media.yaml names, and which others lie about."""
    for item in source.media:
        path = f"media/{item.id}"
        try:
            ext = seen_of(source.folder / item.file, item.kind).ext
        except OSError as error:
            file, line = source.where(f"{path}/file")
            what = f"{item.file} cannot be read ({error.strerror})"
            yield Problem(file, line, what, "add the file, or correct its name", path=path)
            continue
        except PictureError as error:
            file, line = source.where(f"{path}/file")
            what, _, remedy = f"{item.file} cannot be shown: {error}".partition("; ")
            yield Problem(file, line, what, remedy or _SAVE[item.kind], path=path)
            continue
        if Path(item.file).suffix not in ENDINGS[ext]:
            file, line = source.where(f"{path}/file")
            what = f"{item.file} has another ending than its kind of {_NAMES[item.kind]}"
            yield Problem(file, line, what, f"rename it to end in {min(ENDINGS[ext])}", path=path)
        if not item.credit:
            file, line = source.where(path)
            what = f"nobody is credited for the {_NAMES[item.kind]}"
            yield Problem(file, line, what, "say in “credit” who made it", path=path, severity="warning")
    if "media" not in source.unread:
        yield from _strays(source)


def decoding_problems(source: Source) -> Iterator[Problem]:
    """What is wrong with files behind a header that looks right."""
    from kiosk.packs.decoding import undecodable

    items = [item for item in source.media if _is_to_be_decoded(source.folder / item.file, item.kind)]
    found = undecodable([(item.kind, source.folder / item.file) for item in items])
    for place, why in found.items():
        path = f"media/{items[place].id}"
        file, line = source.where(f"{path}/file")
        what, _, remedy = f"{items[place].file}: {why}".rpartition("; ")
        yield Problem(file, line, what, remedy, path=path)


def _is_to_be_decoded(path: Path, kind: str) -> bool:
    try:
        return kind != "captions" and seen_of(path, kind).ext != "svg"
    except (OSError, PictureError):
        return False


def seen_of(path: Path, kind: str) -> Seen:
    """What a file of a source is; raise PictureError for what cannot be shown, OSError for what cannot be read."""
    size = path.stat().st_size
    if size > MOST_MEMBER:
        raise PictureError(f"it is larger than {MOST_MEMBER >> 20} MiB")
    with path.open("rb") as file:
        head = file.read(HEAD)
        if kind == "image" and is_drawing(head):
            refuse_odd_drawing(head + file.read())
            return Seen("svg")
        file.seek(max(0, size - TAIL))
        return look_at_media(kind, head, file.read(TAIL), size)


def _strays(source: Source) -> Iterator[Problem]:
    named = {item.file for item in source.media}
    for path in sorted((source.folder / "media").glob("*")):
        file = path.relative_to(source.folder).as_posix()
        if file not in named and not path.name.startswith("."):
            what = "media.yaml does not name this file"
            yield Problem(file, 0, what, "add it there, or remove it", severity="warning")
