"""Words that every text has and nobody looks for: passed over in a query of several words."""

from kiosk.store.words import Piece


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


SMALL_WORDS = {
    "ar": _words("في من على الى عن مع هو هي و او ما لا هذا هذه"),
    "zh": _words("的 了 和 与 及"),
    "en": _words("a an the of in on at to for and or is are by with from s"),
    "fr": _words("l d le la les de des du un une et ou en au aux a sur dans pour par"),
    "ru": _words("и в во на о об от с со к по из за для не у"),
    "es": _words("el la los las de del un una unos unas y e o u en a al por para con"),
}
"""Folded, by language."""


def is_small(piece: Piece, language: str) -> bool:
    """Whether a word says nothing about what is looked for."""
    return piece.text in SMALL_WORDS.get(language, frozenset())
