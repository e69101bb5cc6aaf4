"""Which moments are named from afar, and where their names stand."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.moments import MomentLine
from kiosk.content.spans import Density, position
from kiosk.store.chronicle import Chronicle
from kiosk.store.read_timeline import Filter

_ALL = 400
"""So many moments are looked at one by one."""


@dataclass(frozen=True, slots=True)
class LandmarkRow:
    """The name of one landmark; they stand in lanes by turns, or at `place`, so that they stay apart.

    `stack` is its place among the beads of its year, from 0; -1 where the year is a bar.
    """

    momentId: str
    position: float
    stack: int
    lane: int
    place: float
    shortTitle: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the name of a landmark stands: its lane, and its place in years when names stand one below another."""

    lane: int
    place: float


def spread(places: Sequence[float], gap: float, earliest: float = -math.inf) -> list[float]:
    """Places in order, moved as little as possible (least squares) until they stand `gap` apart after `earliest`."""
    blocks: list[tuple[float, int]] = []
    for i, place in enumerate(places):
        mean, count = place - i * gap, 1
        while blocks and blocks[-1][0] > mean:
            before, more = blocks.pop()
            mean, count = (mean * count + before * more) / (count + more), count + more
        blocks.append((mean, count))
    level = [max(mean, earliest) for mean, count in blocks for _ in range(count)]
    return [mean + i * gap for i, mean in enumerate(level)]


def landmarks(
    lines: Sequence[MomentLine], gap: float = 4.8, most: int = 14, slack: float = 2.0, earliest: float = -math.inf
) -> dict[str, Spot]:
    """The moments to name from afar: the most important ones whose names, `gap` years apart, stay near their beads.

    `slack` is how many years a name may move away from its moment, `earliest` where the first one may stand. Of equals,
    the first in time come first among the most important, those far from the others below them.
    """
    chosen: list[MomentLine] = []
    places: list[float] = []
    for importance in sorted({line.importance for line in lines}):
        level = sorted((line for line in lines if line.importance == importance), key=lambda line: line.date)
        lonely = None if importance == 1 else _Lonely(level, chosen)
        while level and len(chosen) < most:
            line = level.pop(0)
            wider = sorted([*chosen, line], key=lambda line: (line.date, line.id))
            years = [line.date.year + 0.5 for line in wider]
            moved = spread(years, gap, earliest)
            if all(abs(place - year) <= slack for place, year in zip(moved, years, strict=True)):
                chosen, places = wider, moved
                if lonely:
                    lonely.beside(line)
                    level.sort(key=lonely.order)
    return {line.id: Spot(i, places[i]) for i, line in enumerate(chosen)}


def landmark_rows(
    lines: Sequence[MomentLine], gap: float, slack: float, earliest: float = -math.inf, *, bars: bool = False
) -> tuple[LandmarkRow, ...]:
    """The names of the landmarks among some moments, in order of time; `bars` says that the years are bars."""
    spots = landmarks(lines, gap, slack=slack, earliest=earliest)
    stacks: Counter[int] = Counter()
    found = []
    for line in sorted(lines, key=lambda line: (line.date, line.id)):
        year = line.date.year
        if line.id in spots:
            spot = spots[line.id]
            stack = -1 if bars else stacks[year]
            found.append(LandmarkRow(line.id, year + 0.5, stack, spot.lane, spot.place, line.short_title))
        stacks[year] += 1
    return tuple(found)


class _Lonely:
    """How many years lie between each of some moments and the nearest chosen one; many when there is none."""

    def __init__(self, level: list[MomentLine], chosen: Sequence[MomentLine]) -> None:
        """Look at those of a level once, and sort them: the farthest from all chosen ones first, then in time."""
        self._place = {line.id: position(line.date) for line in (*level, *chosen)}
        self._near = {line.id: math.inf for line in level}
        self._rank = {line.id: rank for rank, line in enumerate(level)}
        for other in chosen:
            self.beside(other)
        level.sort(key=self.order)

    def beside(self, other: MomentLine) -> None:
        """One more has been chosen."""
        place = self._place[other.id]
        for id, near in self._near.items():
            self._near[id] = min(near, abs(self._place[id] - place))

    def order(self, line: MomentLine) -> tuple[float, int]:
        """What to sort by."""
        return -self._near[line.id], self._rank[line.id]


def candidates(chronicle: Chronicle, density: Density, language: str, wanted: Filter) -> list[MomentLine]:
    """The moments that may be named: all that match, or of very many the most important one of each year."""
    first, last = density.years
    if density.total <= _ALL:
        everything = chronicle.span(language, (f"{first:04}", f"{last + 1:04}"), wanted, _ALL)
        return [line for line, match in everything if match]
    tops = (chronicle.top(language, (f"{year:04}", f"{year + 1:04}"), wanted) for year in range(first, last + 1))
    return [line for line in tops if line]
