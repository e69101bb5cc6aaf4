"""What a translator should know of a text: where it stands, how long it may be, which readers it is for."""

from collections.abc import Iterator, Mapping

from kiosk.packs.po_files import Translation
from kiosk.packs.reading import sentences
from kiosk.packs.rules_take_part import MOST_CHINESE_SIGNS
from kiosk.packs.signs import most_signs, placeholders
from kiosk.packs.source import SourceText


def notes(entry: Translation, texts: Mapping[str, SourceText], language: str) -> str:
    """One remark a line; `texts` are those of the pack by path."""
    return "\n".join(_remarks(entry, texts, language))


def _remarks(entry: Translation, texts: Mapping[str, SourceText], language: str) -> Iterator[str]:
    text = texts.get(entry.path)
    if text is None:
        yield f"{entry.file} cannot be read at present"
        return
    yield f"{text.file}, line {text.line}"
    yield _length(text, language)
    if text.path.endswith("/easy"):
        unit = "signs" if language == "zh" else "words"
        yield f"easy words, for young visitors: sentences of at most {sentences.most(language)} {unit}"
    elif f"{text.path}/easy" in texts:
        yield "standard words: the same in easy words is a text of its own"
    if kept := placeholders(text.text):
        yield f"keep as it is: {' '.join(kept)}"
    if entry.former:
        yield f"the original was: {entry.former}"


def _length(text: SourceText, language: str) -> str:
    if text.wording.official:
        return "an official name: take the official translation"
    most = most_signs(text.text)
    if language == "zh" and text.path.startswith("pledges/"):
        most = min(most, MOST_CHINESE_SIGNS)
    return f"at most {most} signs"
