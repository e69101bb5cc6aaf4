"""Whether the bundled type has a glyph for every character that is shown."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QFont, QRawFont

from kiosk.ui.fonts import ARABIC, CHINESE, LATIN
from kiosk.ui.proof.faults import Fault, quoted
from kiosk.ui.proof.place import Page

_NOT_DRAWN = {"Cc", "Cf", "Zl", "Zp", "Zs", "Mn"}
"""Marks that join or shape others are drawn by the font's rules, and spaces not at all."""


def glyph_faults(page: Page) -> Iterator[Fault]:
    """Texts with characters that would be empty boxes."""
    for words in page.words:
        missing = missing_glyphs(words.text)
        if missing:
            signs = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in missing)
            yield Fault("glyph", words.text, f"{quoted(words.text)} has signs that the type lacks: {signs}")


def missing_glyphs(text: str) -> tuple[str, ...]:
    """The characters of a text that no bundled font draws."""
    return tuple(sign for sign in dict.fromkeys(text) if not _drawn(sign))


@cache
def _drawn(sign: str) -> bool:
    if unicodedata.category(sign) in _NOT_DRAWN:
        return True
    return any(font.supportsCharacter(ord(sign)) for font in _fonts())


@cache
def _fonts() -> tuple[QRawFont, ...]:
    return tuple(QRawFont.fromFont(QFont(face.family)) for face in (LATIN, ARABIC, CHINESE))
