"""Where the words of a text as shown stand, and the line of it that tells why it was found."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.store.words import fold

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_SPAN = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}](?:[^\W_{_HAN}]|[\u0300-\u036f\u064b-\u0655\u0670\u0640])*")
_HAN_RUN = re.compile(rf"[{_HAN}]+")
_ROOM, _ROOM_HAN = 64, 30
_LEAD, _LEAD_HAN = 20, 8
_SIGNS = " ,;:،؛，；：、"
_STOPS = ".。！？!?؟"


@dataclass(frozen=True, slots=True)
class Span:
    """A word in a text, or a run of Chinese: from where to where, as written and as compared."""

    start: int
    end: int
    written: str
    folded: str
    is_han: bool


def spans(text: str) -> Iterator[Span]:
    """The words of a text in order."""
    for found in _SPAN.finditer(text):
        yield Span(*found.span(), found[0], fold(found[0]), _HAN_RUN.match(found[0]) is not None)


def snippet(text: str, begins: Callable[[str], int]) -> str:
    """A piece of a line of a text round the first word that is sought; "" when there is none.

    `begins` tells where in a word as written the match begins, or -1.
    """
    for line in text.splitlines():
        for found in _SPAN.finditer(line):
            at = begins(found[0])
            if at >= 0:
                return _cut(line, found.start() + at, is_han=_HAN_RUN.match(found[0]) is not None)
    return ""


def tells(text: str, begins: Callable[[str], int]) -> bool:
    """Whether a text has a word that is sought."""
    return any(begins(found[0]) >= 0 for found in _SPAN.finditer(text))


def is_han(written: str) -> bool:
    """Whether a word is a run of Chinese."""
    return _HAN_RUN.match(written) is not None


def _cut(line: str, at: int, *, is_han: bool) -> str:
    room, lead = (_ROOM_HAN, _LEAD_HAN) if is_han else (_ROOM, _LEAD)
    if len(line) <= room:
        return line
    start = max(0, min(at - lead, len(line) - room))
    end = min(len(line), start + room)
    if not is_han:
        start = _next_word(line, start, at)
        end = end if end == len(line) else max(line.rfind(" ", start, end), at + 1)
    before = "…" if start else ""
    after = "…" if end < len(line) else ""
    middle = line[start:end].strip(_SIGNS)
    return f"{before}{middle.rstrip(_STOPS) if after else middle}{after}"


def _next_word(line: str, start: int, at: int) -> int:
    if start == 0:
        return 0
    gap = line.find(" ", start, at)
    return gap + 1 if gap >= 0 else at
