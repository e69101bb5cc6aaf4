"""The signs that each language is written with."""

import re
from collections.abc import Iterator

_HAN = "[\u3400-\u9fff]"
_ARABIC = "[\u0620-\u064a\u0671-\u06d3]"

_Rule = tuple[str, str, str]

_EVERYWHERE: tuple[_Rule, ...] = (
    ('"', "a straight quotation mark stands in it", "write the quotation marks of the language"),
    (r"(?<=\w)'(?=\w)", "a straight apostrophe stands in it", "write ’"),
    (r"\.\.\.", "three full stops stand in a row", "write …"),
    (r"(?<=\S)  +(?=\S)", "two spaces stand in a row", "write one"),
    (r"(?<=[a-zà-ÿа-яё]) - (?=[a-zà-ÿа-яё])", "a hyphen stands as a dash", "write –, or the dash of the language"),
)

_OF_LANGUAGE: dict[str, tuple[_Rule, ...]] = {
    "ar": (
        (rf"(?<={_ARABIC})[,;?]", "Latin punctuation follows an Arabic letter", "write ، ؛ or ؟"),
        (rf"[“”](?={_ARABIC})|(?<={_ARABIC})[“”]", "Latin quotation marks stand around Arabic words", "write « »"),
    ),
    "zh": (
        (rf"(?<={_HAN})[,;:?!]|[,;:?!](?={_HAN})", "punctuation of half width stands in it", "write ，；：？！"),
        (rf"(?<={_HAN})\.(?!\w)", "a Latin full stop ends a Chinese sentence", "write 。"),
        (rf"\({_HAN}|{_HAN}\)", "brackets of half width stand around Chinese signs", "write （）"),
        (rf"(?<={_HAN}) (?={_HAN})", "a space parts Chinese signs", "take it out"),
        (rf"(?<={_HAN}) (?=\d)|(?<=\d) (?={_HAN})", "a space parts a number from Chinese signs", "take it out"),
    ),
    "fr": (
        (
            r"(?<=[^\s!?])[;?!»](?!\w)|(?<=[^\s\d]):(?=\s|$)|«(?!\s)",
            "no narrow space parts a high sign from its word",
            "put U+202F before ; : ! ? » and after «",
        ),
        (" [;:?!»]|« ", "a common space stands beside a high sign, where a line may break", "write U+202F instead"),
        ("[“”]", "English quotation marks stand in it", "write « »"),
    ),
    "ru": (
        (r"“(?=\w)|”", "English quotation marks stand in it", "write « »"),
        (r"(?<=\w) – (?=\w)", "a short dash parts words", "write —"),
    ),
    "es": (("[“”]", "English quotation marks stand in it", "write « »"),),
}


def faults(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What a reader at home in the language stumbles over in the signs, and what to write instead."""
    for pattern, what, remedy in (*_EVERYWHERE, *_OF_LANGUAGE.get(language, ())):
        if re.search(pattern, text):
            yield what, remedy
    if language == "es":
        for opening, closing in ("¿?", "¡!"):
            if text.count(opening) != text.count(closing):
                yield f"{closing} has no {opening}, or the other way round", f"open the sentence with {opening}"


class Yo:
    """Russian е where ё belongs, by what the same exhibit writes elsewhere."""

    def __init__(self, texts: list[str]) -> None:
        """Learn the words that are written with ё."""
        words = {word.replace("ё", "е"): word for text in texts for word in _words(text) if "ё" in word}
        self._known = {plain: word for plain, word in words.items() if not _BOTH.fullmatch(plain)}

    def faults(self, text: str) -> Iterator[tuple[str, str]]:
        """Words written with е that stand with ё in another text."""
        for word in _words(text):
            known = self._known.get(word)
            if known:
                yield f"“{word}” stands without ё, elsewhere it is “{known}”", f"write “{known}”"


_BOTH = re.compile("все|всем|чем|нем|тем|моем|твоем|своем|берег|лет|мел|узнаем|поем|озера|жилье|небо")
"""Words that exist with е and with ё."""


def _words(text: str) -> list[str]:
    return re.findall(r"[а-яё]+", text.lower())
