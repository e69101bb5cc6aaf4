"""Whether a translation stands in its own language at all: a file may have been filled from the wrong one."""

import re
from collections.abc import Iterator, Mapping

_SCRIPTS = {"ar": re.compile("[\u0620-\u06d3]"), "zh": re.compile("[\u3400-\u9fff]"), "ru": re.compile("[А-яЁё]")}
_WORD = re.compile(r"(?<![A-Za-z])[A-Za-zÀ-ÿ][a-zà-ÿ]{2,}")

_ENOUGH = 2
"""Words that tell a language; one may be a name."""


def foreign(original: str, texts: Mapping[str, str], source_language: str) -> Iterator[tuple[str, str, str]]:
    """Of the wordings of one text by language: each language whose wording is not its own, what and the remedy."""
    words = _words(original)
    if len(words) < _ENOUGH:
        return
    for language, text in texts.items():
        script = _SCRIPTS.get(language)
        if language == source_language or not text:
            continue
        if script:
            if not script.search(text):
                yield language, "the translation has no letter of its language", "translate it"
        elif text != original:
            same = [other for other in texts if other not in {language, source_language} and texts[other] == text]
            if same and len(_words(text) - words) >= _ENOUGH:
                yield language, f"the translation is the same as the one into “{same[0]}”", "see which of them is wrong"


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}
