"""Moments as beads on the thread: their places, stacks and landmarks."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.content.dates import PartialDate
from kiosk.content.moments import MomentLine
from kiosk.i18n.dates import format_date


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One bead. `position` is its date in years (1945.48); `stack` its place among the beads of its year, from 0.

    A `landmark` is named even from afar.
    """

    momentId: str
    date: str
    year: int
    position: float
    stack: int
    title: str
    category: str
    importance: int
    matches: bool
    landmark: bool


@dataclass(frozen=True, slots=True)
class LandmarkRow:
    """The name of one landmark; they take turns in `lane` 0 to 4, or stand at `place`, so that they stay apart."""

    momentId: str
    year: int
    stack: int
    lane: int
    place: float
    shortTitle: str


_LANES = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the name of a landmark stands: its lane, and its place in years when names stand one below another."""

    lane: int
    place: float


def position(when: PartialDate) -> float:
    """A date as a number of years, partial dates in the middle of their span."""
    if not when.month:
        return when.year + 0.5
    if not when.day:
        return when.year + (when.month - 0.5) / 12
    return when.year + (when.first_day().toordinal() - date(when.year, 1, 1).toordinal()) / 366


def spread(places: Sequence[float], gap: float) -> list[float]:
    """Places in order, moved as little as possible (least squares) until they stand `gap` apart."""
    blocks: list[tuple[float, int]] = []
    for i, place in enumerate(places):
        mean, count = place - i * gap, 1
        while blocks and blocks[-1][0] > mean:
            before, more = blocks.pop()
            mean, count = (mean * count + before * more) / (count + more), count + more
        blocks.append((mean, count))
    level = [mean for mean, count in blocks for _ in range(count)]
    return [mean + i * gap for i, mean in enumerate(level)]


def landmarks(lines: Sequence[MomentLine], gap: float = 4.8, most: int = 14, slack: float = 2.0) -> dict[str, Spot]:
    """The moments to name from afar: the most important ones whose names, `gap` years apart, stay near their beads.

    `slack` is how many years a name may move away from its moment. Of equals, the first
    in time come first among the most important, those far from the others below them.
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
            moved = spread(years, gap)
            if all(abs(place - year) <= slack for place, year in zip(moved, years, strict=True)):
                chosen, places = wider, moved
    return {line.id: Spot(i % _LANES, places[i]) for i, line in enumerate(chosen)}


def _lonely(line: MomentLine, others: Sequence[MomentLine]) -> float:
    """How many years lie between a moment and the nearest other one; many when there is none."""
    return min((abs(position(line.date) - position(other.date)) for other in others), default=math.inf)


def bead_rows(
    lines: tuple[MomentLine, ...], matching: frozenset[str], language: str
) -> tuple[tuple[MomentRow, ...], tuple[LandmarkRow, ...]]:
    """The beads of moments ordered by date, those of a year stacked in that order, and the names of landmarks."""
    beads, names = [], []
    stacks: dict[int, int] = {}
    spots = landmarks([line for line in lines if line.id in matching])
    for line in lines:
        year = line.date.year
        stack = stacks.get(year, 0)
        stacks[year] = stack + 1
        beads.append(
            MomentRow(
                momentId=line.id,
                date=format_date(line.date, language),
                year=year,
                position=position(line.date),
                stack=stack,
                title=line.title,
                category=line.category,
                importance=line.importance,
                matches=line.id in matching,
                landmark=line.id in spots,
            )
        )
        if line.id in spots:
            spot = spots[line.id]
            names.append(LandmarkRow(line.id, year, stack, spot.lane, spot.place, line.short_title))
    return tuple(beads), tuple(names)


def next_hit(rows: tuple[MomentRow, ...], focus: float) -> int:
    """The year of the matching moment nearest to a year, later ones first on a tie; 0 if nothing matches."""
    years = [row.year for row in rows if row.matches]
    return min(years, key=lambda year: (abs(year - focus), -year), default=0)
