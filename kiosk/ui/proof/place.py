"""Where the things of a page are, and what is on it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing is: its own `rect`, the `room` it must not leave, and the part of the window it is seen through.

    `scroll` is the list it moves with, or 0.
    """

    rect: QRectF
    room: QRectF
    view: QRectF
    scroll: int

    @property
    def visible(self) -> QRectF:
        """The part that is seen now."""
        return self.rect.intersected(self.view)

    def meets(self, other: "Place", slack: float) -> bool:
        """Whether both cover the same ground by more than `slack` in both directions."""
        both = self.scroll and self.scroll == other.scroll
        one, two = (self.rect, other.rect) if both else (self.visible, other.visible)
        common = one.intersected(two)
        return common.width() > slack and common.height() > slack

    def leaves(self, room: QRectF, slack: float = 1.5) -> bool:
        """Whether it reaches out of a room."""
        return not room.adjusted(-slack, -slack, slack, slack).contains(self.rect)


@dataclass(frozen=True, slots=True)
class Words:
    """A text: the ground its ink covers, how large it is set, its colours, and the target it stands in.

    A `ghost` stands behind other texts, and what stands `aside` belongs to a light on the globe: both by design.
    `ground` is the declared colour behind it, or an invalid one where a picture is. It is `faint` where it names what
    cannot be touched now.
    """

    text: str
    role: str
    script: str
    place: Place
    column: QRectF
    pixels: float
    cut: bool
    ghost: bool
    aside: bool
    target: int
    colour: QColor
    ground: QColor
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """A place to touch; a `radio` is one of several choices."""

    id: int
    name: str
    place: Place
    on_tab: bool
    radio: bool


@dataclass(frozen=True, slots=True)
class Scroller:
    """What scrolls, and in which directions it overflows."""

    across: bool
    down: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Page:
    """All that is on show; `bare` are texts that no Copy sets, so that nothing keeps them in their width."""

    words: tuple[Words, ...]
    targets: tuple[Target, ...]
    scrollers: tuple[Scroller, ...] = ()
    bare: tuple[str, ...] = ()
