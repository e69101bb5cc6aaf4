"""Going through an exhibit's content: every entry with its path, every text with its rules."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.packs.content import Content, Data, TextName, text_names
from kiosk.packs.fields import Wording
from kiosk.packs.schema import MODULES, Pack


@dataclass(frozen=True, slots=True)
class WordedText:
    """A text in one language, beside its wording in the pack's own language."""

    path: str
    language: str
    text: str
    original: str
    wording: Wording
    required: bool


def entries(content: Content) -> Iterator[tuple[str, Data]]:
    """Every entry and every part of one, with its path."""
    for module in MODULES:
        for entry in getattr(content, module):
            yield from _with_parts(f"{module}/{entry.id}", entry)


def _with_parts(path: str, entry: Data) -> Iterator[tuple[str, Data]]:
    yield path, entry
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        for child in value if isinstance(value, list) else ():
            if isinstance(child, Data):
                yield from _with_parts(f"{path}/{name}/{getattr(child, 'id', '')}", child)


def texts(content: Content) -> Iterator[WordedText]:
    """Every text in every language, the empty ones too."""
    first = content.pack.source_language
    (title,) = text_names(Pack)
    titles = content.pack.title
    for language in content.pack.languages:
        yield _worded("pack", title, language, titles.get(language, ""), titles.get(first, ""))
    for path, entry in entries(content):
        originals = entry.texts.get(first, {})
        for name in text_names(entry.source):
            for language in content.pack.languages:
                wording = entry.texts.get(language, {}).get(name.key, "")
                yield _worded(path, name, language, wording, originals.get(name.key, ""))


def _worded(path: str, name: TextName, language: str, text: str, original: str) -> WordedText:
    return WordedText(f"{path}/{name.path}", language, text, original, name.wording, name.required)
