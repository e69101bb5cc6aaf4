"""Looks into the films of a source and their captions, line by line."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.packs.check_media import seen_of
from kiosk.packs.films import MOST_CAPTIONS
from kiosk.packs.media_rules import SAME_LENGTH, faults_of_captions
from kiosk.packs.pictures import PictureError
from kiosk.packs.problems import Problem
from kiosk.packs.schema import Media
from kiosk.packs.schema_messages import Message
from kiosk.packs.source import Source


def film_problems(source: Source) -> Iterator[Problem]:
    """Films of another length than their message says, and captions that people cannot follow."""
    media = {item.id: item for item in source.media}
    for message in source.messages:
        for id in filter(None, (message.video, message.sign_video)):
            if id in media:
                yield from _length(source, message, media[id])
        for id in message.captions:
            if id in media and media[id].kind == "captions":
                yield from _captions(source, message, media[id])


def _length(source: Source, message: Message, item: Media) -> Iterator[Problem]:
    try:
        seconds = seen_of(source.folder / item.file, "video").seconds or 0
    except (OSError, PictureError):
        return
    if abs(seconds - message.duration) > SAME_LENGTH:
        path = f"messages/{message.id}/duration"
        file, line = source.where(path)
        what = f"{item.file} has {seconds:g} s, not {message.duration:g}"
        yield Problem(file, line, what, "correct the duration, or take another film", path=path)


def _captions(source: Source, message: Message, item: Media) -> Iterator[Problem]:
    language = item.language or ""
    for fault in faults_of_captions(_start(source.folder / item.file), language, message.duration):
        yield Problem(item.file, fault.line, fault.what, fault.remedy, language, f"media/{item.id}")


def _start(path: Path) -> bytes:
    """A captions file as far as one may be long; what cannot be read is told by the look at all media."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_CAPTIONS) or b"WEBVTT"
    except OSError:
        return b"WEBVTT\n\n00:00.000 --> 00:01.000\n-"
