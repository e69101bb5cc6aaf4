"""How long the sentences of an easy text are."""

import re

MOST_WORDS = 16
MOST_CHINESE_SIGNS = 32

_END = re.compile(r"[.!?…؟]+[\s»”\u202f]*(?=\s|$)|[。！？]")


def longest(text: str, language: str) -> int:
    """The words of the longest sentence; in Chinese its signs without punctuation."""
    return max((_length(sentence, language) for sentence in _END.split(text)), default=0)


def most(language: str) -> int:
    """How long a sentence of an easy text may be."""
    return MOST_CHINESE_SIGNS if language == "zh" else MOST_WORDS


def _length(sentence: str, language: str) -> int:
    if language == "zh":
        return len(re.findall(r"\w", sentence))
    return sum(1 for word in sentence.split() if re.search(r"\w", word))
