"""Which views stand in the printed book: every screen, each of its states once, and whatever does not fit."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.ui.proof.report import Proof, View


@dataclass(frozen=True, slots=True)
class Spread:
    """One page of the book: a page of the exhibit in one state, in all languages and on each display."""

    screen: str
    heading: str
    text: int
    views: tuple[View, ...]

    @property
    def faults(self) -> int:
        """How much on it does not fit."""
        return sum(len(view.findings) for view in self.views)


def spreads(proof: Proof) -> Iterator[Spread]:
    """The pages of the book in the order of a visit.

    Of a state that comes again and again (each question of the quiz, each stop of a tour) the first stands for all,
    in the smallest size of text; what does not fit is always there.
    """
    smallest = min((view.text for view in proof.views), default=0)
    told: set[tuple[str, str, str]] = set()
    for page in proof.pages():
        for size in dict.fromkeys(view.text for view in page):
            views = tuple(view for view in page if view.text == size)
            first = views[0]
            kind = (first.screen, first.kind, "" if first.kind else first.subject)
            whole = {view.language for view in views} == set(proof.languages)
            fits = not any(view.findings for view in views)
            if fits and (size != smallest or not whole or kind in told):
                continue
            told.add(kind)
            yield Spread(first.screen, first.heading, size, views)
