"""How texts of six languages become words that are found again, whichever way a visitor writes them."""

import re
import unicodedata
from collections.abc import Iterator

_HAN = re.compile(r"([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)")
_WORD = re.compile(r"[^\W_]+")
_ARABIC = str.maketrans(
    "\N{ARABIC LETTER ALEF WASLA}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER TEH MARBUTA}",
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER YEH}\N{ARABIC LETTER HEH}",
)
_ARABIC_ARTICLE = re.compile(r"^(?:[وبكف]?ال|لل)(?=\w{3})")
_TATWEEL = "\N{ARABIC TATWEEL}"
_SHORT_I = "\N{CYRILLIC SMALL LETTER I}\N{COMBINING BREVE}"


def fold(text: str) -> str:
    """Bring a text to the form that is compared: no case, no accents, no vowel signs; й stays apart from и."""
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_ARABIC)
    joined = decomposed.replace(_SHORT_I, "й").replace(_TATWEEL, "")
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in joined
        if not unicodedata.combining(letter)
    )


def words(text: str) -> list[str]:
    """The words of a text as the index keeps them; Chinese, which has no spaces, becomes overlapping pairs."""
    found: list[str] = []
    for piece, is_han in _pieces(text):
        found += _pairs(piece) if is_han else [piece]
    return found


def query(text: str) -> str:
    """An FTS5 expression for what a visitor wrote: every word must occur, by its beginning; "" when there is none.

    The words are quoted, so that no sign in the text is taken for a command.
    """
    return " AND ".join(
        '"' + " ".join(_pairs(piece)[:-1]) + '"' if is_han and len(piece) > 1 else f'"{piece}"*'
        for piece, is_han in _pieces(text)
    )


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The words of a text in order, runs of Chinese apart and marked."""
    for word in _WORD.findall(fold(text)):
        for piece in _HAN.split(word):
            if piece:
                is_han = _HAN.match(piece) is not None
                yield piece if is_han else _ARABIC_ARTICLE.sub("", piece, count=1), is_han


def _pairs(run: str) -> list[str]:
    """The pairs of neighbours, and the last letter alone, so that every letter begins a word."""
    return [run[at : at + 2] for at in range(len(run))]
