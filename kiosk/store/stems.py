"""The stem of a word: what its inflected forms have in common, so that one form finds the others.

English, French and Spanish have Snowball's stemmers. For Russian and Arabic Snowball tells nouns and verbs apart by
their endings and guesses wrong on common nouns («океаны», «محيطات»); here only the endings of nouns and adjectives go.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from kiosk.store.irregular import BASE_FORMS
from kiosk.store.words import writings

_SNOWBALL = {"en": "english", "fr": "french", "es": "spanish"}
_RUSSIAN_ENDINGS = (
    "иями ями ами ией ием иях ого его ому ему ыми ими ьев ьем ях ах ов ев ей ий ый ой ая яя ое ее ые ие ых их ую юю ом"
    " ем ам ям ия ию ии ье ья ью а я о е ы и у ю ь й"
)
_ARABIC = (
    ("هم", 3),
    ("كم", 3),
    ("ها", 3),
    ("ان", 3),
    ("ات", 3),
    ("ون", 3),
    ("ين", 3),
    ("يه", 3),
    ("ه", 2),
    ("ي", 3),
    ("ا", 2),
)
_RUSSIAN_LEAST = 3


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """The stem of a folded word; the word itself in a language without endings, and for numbers."""
    if not word.isalpha():
        return word
    known, cut = BASE_FORMS.get(language, {}), _cutter(language)
    bare = writings(word)[0] if language == "ar" else word
    base = known.get(bare, bare)
    if known.get(base) == base:
        return base
    short = cut(base)
    return cut(known[short]) if short in known else short


@cache
def _cutter(language: str) -> Callable[[str], str]:
    if language in _SNOWBALL:
        import snowballstemmer  # type: ignore[import-untyped]

        cut: Callable[[str], str] = snowballstemmer.stemmer(_SNOWBALL[language]).stemWord
        return cut
    return {"ru": _russian, "ar": _arabic}.get(language, str)


@cache
def _russian_endings() -> tuple[str, ...]:
    return tuple(sorted(_RUSSIAN_ENDINGS.split(), key=len, reverse=True))


def _russian(word: str) -> str:
    for ending in _russian_endings():
        if word.endswith(ending) and len(word) - len(ending) >= _RUSSIAN_LEAST:
            return word.removesuffix(ending)
    return f"{word[:-2]}ц" if word.endswith("ец") and len(word) > 4 else word


def _arabic(word: str) -> str:
    for ending, least in _ARABIC:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word.removesuffix(ending)
    return word
