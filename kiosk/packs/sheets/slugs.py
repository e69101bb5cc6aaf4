"""Ids from words."""

import re
import unicodedata
from collections.abc import Container

_LONGEST = 60


def slug(words: str) -> str:
    """The words as an id can have them; "" if no letter of theirs is a Latin one."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")


def not_in(taken: Container[str], name: str) -> str:
    """The name, or the first one with a number that is not taken yet."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free
