"""What may stand in a text: signs that every font and every direction can show, in one form."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

MOST_SIGNS = 4000
_MOST_MARKS = 4
_PLACEHOLDER = re.compile(r"\{[A-Za-z_]\w*\}")
_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_WITHOUT_SPACES = frozenset({"zh"})


def faults(text: str) -> Iterator[tuple[str, str]]:
    """What is wrong with the signs of a text, and how to mend it."""
    if len(text) > MOST_SIGNS:
        yield f"the text has {len(text)} signs, more than any screen holds", f"write at most {MOST_SIGNS}"
        return
    for sign in sorted(set(text)):
        odd = _odd(sign)
        if odd:
            yield odd
    if not unicodedata.is_normalized("NFC", text):
        yield "accents are written as signs of their own (the text is not NFC)", "save the text in Unicode form NFC"
    if _longest_run_of_marks(text) > _MOST_MARKS:
        yield f"more than {_MOST_MARKS} marks stand on one letter", "remove some of them"
    if text != text.strip():
        yield "there are spaces around the text", "remove them"


@lru_cache(maxsize=4096)
def _odd(sign: str) -> tuple[str, str] | None:
    """What is wrong with one sign, wherever it stands, and how to mend it."""
    name, category = f"U+{ord(sign):04X}", unicodedata.category(sign)
    if sign in _BIDI_OVERRIDES:
        return f"the text holds the direction control {name}", "remove it; the kiosk sets directions by itself"
    if category == "Cc" and sign != "\n":
        return f"the text holds the control sign {name}", "remove it"
    if category in {"Cn", "Co", "Cs"}:
        return f"the text holds {name}, which is no sign that fonts know", "write another sign"
    return None


def placeholders(text: str) -> list[str]:
    """The parts like {count} that the program fills in, sorted."""
    return sorted(_PLACEHOLDER.findall(text))


def count_words(text: str, language: str) -> int | None:
    """How many words a text has; None in a language that does not part them with spaces."""
    return None if language in _WITHOUT_SPACES else len(text.split())


def too_long(text: str, original: str) -> bool:
    """Tell whether a translation may not fit."""
    return len(text) > most_signs(original)


def most_signs(original: str) -> int:
    """How long a translation may be: 1.6 times the original, or 24 signs more if that is short."""
    return int(max(1.6 * len(original), len(original) + 24))


def _longest_run_of_marks(text: str) -> int:
    marks = sum(map(bool, map(unicodedata.combining, text)))
    if marks <= _MOST_MARKS:
        return marks
    longest = run = 0
    for sign in text:
        run = run + 1 if unicodedata.combining(sign) else 0
        longest = max(longest, run)
    return longest
