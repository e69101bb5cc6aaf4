"""What is told of a film while it plays: its beads, its time, its words."""

from dataclasses import dataclass
from math import ceil

_MOST_BEADS = 60
_BEAD_SECONDS = 3
STEP_SECONDS = 5.0
"""How far one goes back or forward."""
HANG_SECONDS = 3.0
"""After so long without a picture a film has failed."""
VOLUME_STEPS = 4


@dataclass(frozen=True, slots=True)
class Moving:
    """What changes on the page while a film plays; a new value is a new look."""

    bead: int = 0
    at: str = "0:00"
    caption: str = ""


def bead_seconds(duration: float) -> float:
    """How long a film goes on for one bead: 3 s, or a multiple of it where there would be too many."""
    return float(_BEAD_SECONDS * max(1, ceil(duration / (_BEAD_SECONDS * _MOST_BEADS))))


def bead_count(duration: float) -> int:
    """How many beads a film has."""
    return max(1, ceil(duration / bead_seconds(duration)))


def bead_at(seconds: float, duration: float) -> int:
    """The bead that a time lies in, from 0."""
    return min(bead_count(duration) - 1, int(seconds / bead_seconds(duration)))


def clock_text(seconds: float) -> str:
    """A time in a film, as 1:40."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def loudness(step: int) -> float:
    """How loud a step of the volume is, from 0 to 1; ears hear even steps."""
    return (max(0, min(VOLUME_STEPS, step)) / VOLUME_STEPS) ** 2
