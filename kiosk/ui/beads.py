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
        while level and len(chosen) < most:
            line = level[0] if importance == 1 else max(level, key=lambda line: _lonely(line, chosen))
            level.remove(line)
            wider = sorted([*chosen, line], key=lambda line: (line.date, line.id))
            years = [line.date.year + 0.5 for line in wider]
            moved = spread(years, gap, earliest)
            if all(abs(place - year) <= slack for place, year in zip(moved, years, strict=True)):
                chosen, places = wider, moved
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


def _lonely(line: MomentLine, others: Sequence[MomentLine]) -> float:
    """How many years lie between a moment and the nearest other one; many when there is none."""
    return min((abs(position(line.date) - position(other.date)) for other in others), default=math.inf)


def candidates(chronicle: Chronicle, density: Density, language: str, wanted: Filter) -> list[MomentLine]:
    """The moments that may be named: all that match, or of very many the most important one of each year."""
    first, last = density.years
    if density.total <= _ALL:
        everything = chronicle.span(language, (f"{first:04}", f"{last + 1:04}"), wanted, _ALL)
        return [line for line, match in everything if match]
    tops = (chronicle.top(language, (f"{year:04}", f"{year + 1:04}"), wanted) for year in range(first, last + 1))
    return [line for line in tops if line]
