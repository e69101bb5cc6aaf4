"""Captions of a film: reading WebVTT, and the rules that let everybody read along."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_LINES = 2
MOST_PER_SECOND = {"zh": 9.0}
"""The most signs a second that people read comfortably; 17 in every other language."""

_USUAL_PER_SECOND = 17.0
_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}")
_MARKUP = re.compile(r"<[^>]*>|&[a-z]+;|&#")
_NOT_CUES = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words and the seconds between which they stand; `line` is where they are written."""

    start: float
    end: float
    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class CaptionFault:
    """What is wrong on a line of a captions file, and how to mend it."""

    line: int
    what: str
    remedy: str


class CaptionsError(ValueError):
    """A file that is not captions; carries the fault."""

    def __init__(self, line: int, what: str, remedy: str) -> None:
        """Say where, what, and how to mend it."""
        super().__init__(what)
        self.fault = CaptionFault(line, what, remedy)


def read_captions(text: str) -> tuple[Cue, ...]:
    """The cues in their order; raise CaptionsError for all but plain WebVTT: no styles, places or markup."""
    lines = text.removeprefix("\ufeff").splitlines()
    if not lines or not re.fullmatch(r"WEBVTT([ \t].*)?", lines[0]):
        raise CaptionsError(1, "this is not WebVTT", "begin the file with the line WEBVTT")
    return tuple(cue for first, block in _blocks(lines) if (cue := _cue(first, block)))


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """The runs of lines between empty ones, each with the number of its first line; the header is none."""
    block: list[str] = []
    header = True
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append(line)
        elif block:
            if not header:
                yield number - len(block), block
            block, header = [], False


def _cue(first: int, block: list[str]) -> Cue | None:
    if block[0].split()[0] == "NOTE":
        return None
    if block[0].split()[0] in _NOT_CUES:
        raise CaptionsError(first, "captions have no style of their own here", "remove this block")
    if "-->" not in block[0]:
        first, block = first + 1, block[1:]
    match = _TIMING.fullmatch(block[0].strip()) if block else None
    if match is None:
        remedy = "write it as 00:12.000 --> 00:16.000, without anything after it"
        raise CaptionsError(first, "this is not the time of a caption", remedy)
    words = [line.strip() for line in block[1:]]
    if not words:
        raise CaptionsError(first, "the caption has no words", "write them on the line below")
    for number, line in enumerate(words, start=first + 1):
        if _MARKUP.search(line):
            raise CaptionsError(number, "the caption holds markup", "write plain words")
    return Cue(_seconds(match.groups()[:4]), _seconds(match.groups()[4:]), "\n".join(words), first)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def caption_faults(cues: tuple[Cue, ...], language: str, duration: float) -> Iterator[CaptionFault]:
    """What keeps people from reading along in a film of so many seconds."""
    if not cues:
        yield CaptionFault(1, "there are no captions in the file", "write at least one")
    most = MOST_PER_SECOND.get(language, _USUAL_PER_SECOND)
    before = 0.0
    for cue in cues:
        if cue.end <= cue.start:
            yield CaptionFault(cue.line, "the caption ends before it begins", "correct its times")
            continue
        if cue.start < before:
            yield CaptionFault(cue.line, "the caption begins before the one above ends", "correct one of them")
        if cue.end > duration:
            what = f"the caption ends {cue.end - duration:.1f} s after the film, which has {duration:g} s"
            yield CaptionFault(cue.line, what, "correct its times")
        lines = cue.text.split("\n")
        if len(lines) > MOST_LINES:
            yield CaptionFault(cue.line, f"the caption has {len(lines)} lines", f"write at most {MOST_LINES}")
        speed = len(" ".join(lines)) / (cue.end - cue.start)
        if speed > most + 0.05:
            what = f"the caption runs at {speed:.1f} signs a second, faster than people read"
            yield CaptionFault(cue.line, what, f"write less, or give it time: at most {most:g} a second")
        before = max(before, cue.end)


def cue_at(cues: tuple[Cue, ...], seconds: float) -> str:
    """The words that stand at a time, or ""."""
    return next((cue.text for cue in cues if cue.start <= seconds < cue.end), "")
