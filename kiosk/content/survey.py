"""The few questions for leaving, and what visitors before have answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.text import Text

STEPS = 5
"""The discs of the scale, from empty to full."""

FEWEST_SHOWN = 20
"""With fewer answers than this the earlier ones are not shown: nobody can be picked out."""


@dataclass(frozen=True, slots=True)
class SurveyOption:
    """One of the answers to choose from."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """One question in one language: `kind` is “agree”, five discs between two words, or “choice”, up to six words."""

    id: str
    kind: str
    question: Text
    empty: str
    full: str
    options: tuple[SurveyOption, ...]

    @property
    def answers(self) -> int:
        """How many answers there are to choose from; they are numbered from 1."""
        return len(self.options) if self.kind == "choice" else STEPS


def hundred(counts: Sequence[int]) -> tuple[int, ...]:
    """A hundred dots shared out as the counts are, by the largest remainder; none where nothing was counted."""
    total = sum(counts)
    if not total:
        return (0,) * len(counts)
    shares = [divmod(100 * count, total) for count in counts]
    left = 100 - sum(whole for whole, _ in shares)
    first = sorted(range(len(counts)), key=lambda i: (-shares[i][1], i))[:left]
    return tuple(whole + (i in first) for i, (whole, _) in enumerate(shares))


def earlier(counts: Mapping[str, int], answers: int) -> tuple[int, ...]:
    """The hundred dots of the earlier visitors by answer; none at all while they are too few to be shown."""
    found = [counts.get(str(answer), 0) for answer in range(1, answers + 1)]
    return hundred(found) if sum(found) >= FEWEST_SHOWN else ()
