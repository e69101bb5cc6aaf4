"""The keys of the on-screen keyboard: the six languages, and digits with the signs of document symbols."""

from dataclasses import dataclass

LETTERS: dict[str, tuple[str, str, str]] = {
    "ar": ("ضصثقفغعهخحج", "شسيبلاتنمكط", "ذئءؤرىةوزظد"),
    "zh": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm'"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn'éèàç"),
    "ru": ("йцукенгшщзх", "фывапролджэ", "ячсмитьбюёъ"),
    "es": ("qwertyuiopú", "asdfghjklñü", "zxcvbnmáéíó"),
}
"""Three rows of letters for each language, from left to right; no row has more than eleven."""

DIGITS = ("12345", "67890", "/()-.'&")
"""The other side of every keyboard."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A row of keys, one letter a key."""

    letters: str


def key_rows(language: str, *, digits: bool) -> tuple[KeyRow, ...]:
    """The rows to show."""
    rows = DIGITS if digits else LETTERS.get(language, LETTERS["en"])
    return tuple(KeyRow(row) for row in rows)


def next_language(language: str, offered: tuple[str, ...], first: str) -> str:
    """The keyboard after this one: the visitor's own language first, then the others in their fixed order."""
    order = [first, *(code for code in offered if code != first)]
    return order[(order.index(language) + 1) % len(order)] if language in order else first
