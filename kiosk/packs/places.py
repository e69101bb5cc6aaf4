"""Where in a pack a wording stands, so that a fault seen on the screen can be mended at its source."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.packs.archive import open_archive
from kiosk.packs.check import examine
from kiosk.packs.content import Content
from kiosk.packs.po_files import po_path
from kiosk.packs.walk import texts
from kiosk.packs.zip_reader import CONTENT


@dataclass(frozen=True, slots=True)
class TextPlace:
    """One text of a pack in one language: its path as translators see it, and the file it stands in."""

    path: str
    language: str
    text: str
    file: str


def text_places(pack: Path) -> tuple[TextPlace, ...]:
    """Every text of a source folder or an archive, in every language."""
    if not pack.is_dir():
        with open_archive(pack) as archive:
            content = Content.model_validate(archive.content)
        return tuple(TextPlace(text.path, text.language, text.text, CONTENT) for text in texts(content) if text.text)
    examined = examine(pack)
    content = Content.model_validate(examined.content({}))
    files = {text.path: text.file for text in examined.source.texts()}
    first = content.pack.source_language

    def file(path: str, language: str) -> str:
        if language == first:
            return files.get(path, "")
        return po_path(pack, language).relative_to(pack).as_posix()

    return tuple(
        TextPlace(text.path, text.language, text.text, file(text.path, text.language))
        for text in texts(content)
        if text.text
    )


def place_of(words: str, language: str, places: tuple[TextPlace, ...]) -> TextPlace | None:
    """The text that was shown: the same one, else the longest one that stands in it; None for the interface's own."""
    shown = " ".join(words.split())
    own = [place for place in places if place.language == language]
    same = [place for place in own if " ".join(place.text.split()) == shown]
    if same:
        return same[0]
    inside = [place for place in own if len(place.text) >= _TELLING and " ".join(place.text.split()) in shown]
    around = [place for place in own if len(shown) >= _TELLING and shown in " ".join(place.text.split())]
    return max(inside, key=lambda place: len(place.text), default=None) or (around[0] if around else None)


_TELLING = 4
"""Shorter wordings stand in others by chance."""
