"""The rules of films, captions and narrations: what they are called by has to be there, and of the right kind."""

from collections import Counter
from collections.abc import Iterator

from kiosk.content.captions import CaptionFault, CaptionsError, caption_faults, read_captions
from kiosk.packs.content import Content, MessageData
from kiosk.packs.problems import Breach
from kiosk.packs.signs import faults
from kiosk.packs.walk import texts

SAME_LENGTH = 0.5
"""Seconds by which a film may differ from what its message says."""


def media_breaches(content: Content, unread: frozenset[str]) -> Iterator[Breach]:
    """What is wrong with the files that messages name, and with what narrations read."""
    if "media" in unread:
        return
    for message in content.messages:
        yield from _files(content, message)
        yield from _captions(content, message)
    yield from _narrations(content, unread)


def _files(content: Content, message: MessageData) -> Iterator[Breach]:
    media = {item.id: item for item in content.media}
    named = [("video", message.video, "video"), ("poster", message.poster, "image")]
    named += [("sign_video", message.sign_video, "video")] if message.sign_video else []
    named += [("captions", id, "captions") for id in message.captions]
    for field, id, kind in named:
        path = f"messages/{message.id}/{field}"
        item = media.get(id)
        if item is None:
            yield Breach(path, f"there is no file “{id}”", "add it to media.yaml, or correct the name")
        elif item.kind != kind:
            yield Breach(path, f"“{id}” is of the kind “{item.kind}”", f"name a file of the kind “{kind}”")
        elif kind == "video" and item.seconds and abs(item.seconds - message.duration) > SAME_LENGTH:
            what = f"the film “{id}” has {item.seconds:g} s, not {message.duration:g}"
            yield Breach(f"messages/{message.id}/duration", what, "correct the duration, or take another film")


def _captions(content: Content, message: MessageData) -> Iterator[Breach]:
    path = f"messages/{message.id}/captions"
    named = [item.language for item in content.media if item.id in message.captions and item.kind == "captions"]
    counts = Counter(named)
    for language in content.pack.languages:
        if not counts[language]:
            yield Breach(path, f"there are no captions in “{language}”", "write them, and name them here")
    for spoken, count in counts.items():
        if count > 1:
            yield Breach(path, f"{count} files hold captions in “{spoken}”", "name one of them")
        elif spoken not in content.pack.languages:
            yield Breach(path, f"the pack does not speak “{spoken}”", "take these captions out")


def _narrations(content: Content, unread: frozenset[str]) -> Iterator[Breach]:
    known = {text.path for text in texts(content)} if any(item.narrates for item in content.media) else set()
    taken: set[tuple[str | None, str | None]] = set()
    for item in content.media:
        if item.narrates is None:
            continue
        path = f"media/{item.id}/narrates"
        if item.narrates not in known and item.narrates.partition("/")[0] not in unread:
            yield Breach(path, f"the pack has no text “{item.narrates}”", "correct the path")
        if item.language not in content.pack.languages:
            yield Breach(f"media/{item.id}/language", f"the pack does not speak “{item.language}”", "correct it")
        if (item.narrates, item.language) in taken:
            yield Breach(path, f"another file narrates it in “{item.language}”", "remove one of them")
        taken.add((item.narrates, item.language))


def faults_of_captions(data: bytes, language: str, duration: float) -> Iterator[CaptionFault]:
    """Everything that is wrong in a captions file of a film of so many seconds."""
    try:
        cues = read_captions(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield CaptionFault(line, "the captions are not UTF-8", "save them as UTF-8")
        return
    except CaptionsError as error:
        yield error.fault
        return
    yield from caption_faults(cues, language, duration)
    for cue in cues:
        for what, remedy in (found for line in cue.text.split("\n") for found in faults(line)):
            yield CaptionFault(cue.line, what, remedy)
