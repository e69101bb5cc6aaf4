"""The table that translators work in: its columns, the words of its column “state”, and how edits are told.

A hidden last column holds what a row was when it was sent: a row that nobody touched brings nothing back, so that two
translators may work on two copies at the same time.
"""

import hashlib
from dataclasses import dataclass

from kiosk.packs.po_files import Translation

PATH, SOURCE, TARGET, NOTES, STATE, SENT = "path", "source", "target", "notes", "state", "as sent"
COLUMNS = (PATH, SOURCE, TARGET, NOTES, STATE, SENT)

TO_TRANSLATE, CHANGED, CHECK, UNSURE, TRANSLATED = "to translate", "changed", "check", "unsure", "translated"
STATES = (TO_TRANSLATE, CHANGED, CHECK, UNSURE, TRANSLATED)
"""Nothing there; made from another wording of the original; marked to be looked at; so by the translator; done."""

_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Edits:
    """What somebody changed in a row; `text` and `state` are None where one cannot tell."""

    text: bool | None
    state: bool | None


def state_of(entry: Translation) -> str:
    """The word for an entry as the pack has it."""
    if not entry.text:
        return TO_TRANSLATE
    if entry.sure:
        return TRANSLATED
    return CHANGED if entry.former else CHECK


def heading(column: str, language: str) -> str:
    """A column's name with the language it is in, such as “target (fr)”."""
    return f"{column} ({language})" if language else column


def sent(path: str, text: str, state: str) -> str:
    """The mark of a row as it is sent."""
    return f"{_mark(path, state)}-{_mark(path, text)}"


def edits(mark: str, path: str, text: str, state: str) -> Edits:
    """What was changed since; a mark that belongs to another row, or is gone, tells nothing."""
    first, _, second = mark.partition("-")
    if first not in {_mark(path, word) for word in STATES}:
        return Edits(None, None)
    return Edits(second != _mark(path, text), first != _mark(path, state))


def _mark(path: str, words: str) -> str:
    return hashlib.sha256(f"{path}\n{words}".encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
