"""What a visitor would stumble over on a page, as sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF, QSize

from kiosk.ui.proof.place import Page, Target, Words
from kiosk.ui.proof.profile import FINGER_MM, display_for

TEXT_MIN = 25
TOUCH_MIN = 64
GAP = 2.0
_SHOWN = 60
_OVERHANG = 0.06
"""So much of its size a letter may reach out of its own width, as Arabic ones do at the ends of lines."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not fit: its kind, what a person should look for, and the text or name it is about."""

    kind: str
    about: str
    sentence: str

    def __str__(self) -> str:
        """The sentence."""
        return self.sentence


@dataclass(frozen=True, slots=True)
class Measure:
    """What sizes are measured against: base px, and the least side of a target in px of the window."""

    u: float = 1.0
    touch: float = TOUCH_MIN

    @classmethod
    def of(cls, window: QSize) -> "Measure":
        """For a window on the 32 inch screen of its shape."""
        u = min(window.width(), window.height()) / 1080
        return cls(u, max(TOUCH_MIN * u, FINGER_MM * display_for(window).px_per_mm(window)))


def faults(page: Page, measure: Measure | None = None) -> Iterator[Fault]:
    """What a visitor would stumble over on a page: cut, small or bare texts, targets in each other's way."""
    measure = measure or Measure()
    for words in page.words:
        yield from text_faults(words, measure)
    for target in page.targets:
        yield from target_faults(target, measure)
    for text in page.bare:
        yield Fault("bare", text, f"{quoted(text)} is a bare Text: use Copy")
    for scroller in page.scrollers:
        if scroller.across and scroller.down:
            yield Fault("scroll", "", f"what lies at {at(scroller.place.rect)} scrolls in two directions")
    yield from _overlaps(page)


def _overlaps(page: Page) -> Iterator[Fault]:
    solid = [words for words in page.words if not words.ghost]
    for one, two in combinations(solid, 2):
        if one.place.meets(two.place, GAP):
            yield Fault("overlap", one.text, f"{quoted(one.text)} and {quoted(two.text)} overlap")
    for words in solid:
        for target in page.targets:
            if words.target != target.id and words.place.meets(target.place, GAP):
                yield Fault(
                    "overlap", words.text, f"{quoted(words.text)} reaches into the target {quoted(target.name)}"
                )
    for a, b in combinations(page.targets, 2):
        if a.place.meets(b.place, GAP):
            yield Fault("overlap", a.name, f"the targets {quoted(a.name)} and {quoted(b.name)} overlap")


def quoted(text: str) -> str:
    """A text between quotation marks; of a long one, its beginning."""
    short = " ".join(text.split())
    return f"“{short}”" if len(short) <= _SHOWN else f"“{short[:_SHOWN].rstrip()} …”"


def at(rect: QRectF) -> str:
    """A place of the window in words."""
    return f"{rect.width():.0f} × {rect.height():.0f} px at {rect.x():.0f}, {rect.y():.0f}"


def text_faults(words: Words, measure: Measure) -> Iterator[Fault]:
    """What is wrong with one text."""
    if words.cut:
        yield Fault("cut", words.text, f"{quoted(words.text)} is cut")
    if words.pixels < TEXT_MIN * measure.u - 0.01:
        yield Fault("small text", words.text, f"{quoted(words.text)} is set in {words.pixels:.1f} px")
    slack = max(1.5, _OVERHANG * words.pixels)
    if words.place.leaves(words.place.room, slack):
        sentence = f"{quoted(words.text)} leaves its room: {at(words.place.rect)}"
        yield Fault("cut", words.text, sentence)
    if words.aside:
        return
    ink, column = words.place.rect, words.column
    if ink.left() < column.left() - slack or ink.right() > column.right() + slack:
        yield Fault(
            "cut",
            words.text,
            f"{quoted(words.text)} is wider than its column: {ink.width():.0f} of {column.width():.0f} px",
        )


def target_faults(target: Target, measure: Measure) -> Iterator[Fault]:
    """What is wrong with one place to touch."""
    seen = target.place.rect.intersected(target.place.room)
    if min(seen.width(), seen.height()) < measure.touch - 0.5:
        sentence = f"the target {quoted(target.name)} is {seen.width():.0f} × {seen.height():.0f}"
        yield Fault("small target", target.name, sentence)
    if not target.name.strip():
        yield Fault("no name", "", f"the target of {at(target.place.rect)} has no name")
