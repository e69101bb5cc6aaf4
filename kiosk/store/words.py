"""How texts of six languages become words that are found again, whichever way a visitor writes them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_HAN = re.compile(r"([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)")
_WORD = re.compile(r"[^\W_]+")
_ARABIC = str.maketrans(
    "\N{ARABIC LETTER ALEF WASLA}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER TEH MARBUTA}",
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER YEH}\N{ARABIC LETTER HEH}",
)
_ARABIC_ARTICLE = re.compile(r"^(?:[وف]?[بك]?ال|[وف]?لل)(?!له$)(?=\w{2})")
_ARABIC_TO_THE = re.compile("[وف]?لل")
_ARABIC_BEGUN = re.compile(r"^(?:[وف]?[بك]?ال|[وف]?لل)(?!له?$)")
_ARABIC_PREFIX = re.compile(r"^[وفبكل](?=\w{3})")
_HAMZA_AFTER = re.compile("(?<=[يو])ء")
"""A hamza beside what carries it: شيء and شئ, لاجيء and لاجئ are one word, written either way."""

_TATWEEL = "\N{ARABIC TATWEEL}"
_SHORT_I = "\N{CYRILLIC SMALL LETTER I}\N{COMBINING BREVE}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A word as it is compared, or a run of Chinese, which has no spaces."""

    text: str
    is_han: bool


def fold(text: str) -> str:
    """Bring a text to the form that is compared: no case, no accents, no vowel signs; й stays apart from и."""
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_ARABIC)
    joined = _HAMZA_AFTER.sub("", decomposed.replace(_SHORT_I, "й").replace(_TATWEEL, ""))
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in joined
        if not unicodedata.combining(letter)
    )


def pieces(text: str) -> Iterator[Piece]:
    """The words of a text in order, runs of Chinese apart."""
    for word in _WORD.findall(fold(text)):
        for part in _HAN.split(word):
            if part:
                yield Piece(part, _HAN.match(part) is not None)


def writings(word: str) -> tuple[str, ...]:
    """A folded word without the Arabic article; then also without a letter that Arabic may have written in one with it.

    Whether و ف ب ك ل at the beginning belong to the word nobody can tell by looking, so both are kept.
    """
    bare = _ARABIC_ARTICLE.sub("", word, count=1)
    less = _ARABIC_PREFIX.sub("", bare, count=1) if bare == word else bare
    if bare != word and _ARABIC_TO_THE.match(word):  # a word's own lam is not written a third time: للاجئين
        less = f"ل{bare}"
    return (bare,) if less == bare else (bare, less)


def begun(word: str) -> str:
    """A word that is still being typed, without the Arabic article; "" when nothing follows that yet."""
    return _ARABIC_BEGUN.sub("", word, count=1)


def pairs(run: str) -> list[str]:
    """The pairs of neighbours, and the last letter alone, so that every letter of Chinese begins a word."""
    return [run[at : at + 2] for at in range(len(run))]


def target_word(number: str) -> str:
    """The number of a target as one word: 3.1 is not 1.3."""
    return fold(number).replace(".", "t")


def words(text: str) -> list[str]:
    """The words of a text as the index keeps them, in every writing; Chinese becomes overlapping pairs."""
    found: list[str] = []
    for piece in pieces(text):
        found += pairs(piece.text) if piece.is_han else writings(piece.text)
    return found
