"""Moments as beads on the thread: their places, stacks and landmarks."""

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
    """The name of one landmark; they take turns in `lane` 0 to 4 so that their names stay apart."""

    momentId: str
    year: int
    stack: int
    lane: int
    shortTitle: str


_LANES = 5


def position(when: PartialDate) -> float:
    """A date as a number of years, partial dates in the middle of their span."""
    if not when.month:
        return when.year + 0.5
    if not when.day:
        return when.year + (when.month - 0.5) / 12
    return when.year + (when.first_day().toordinal() - date(when.year, 1, 1).toordinal()) / 366


def landmarks(lines: tuple[MomentLine, ...], gap_years: float = 4.3, most: int = 14) -> dict[str, int]:
    """The moments to name from afar, each with its lane: the most important ones that stand `gap_years` apart."""
    chosen: dict[float, MomentLine] = {}
    for line in sorted(lines, key=lambda line: (line.importance, line.date, line.id)):
        if len(chosen) == most:
            break
        place = position(line.date)
        if all(abs(place - other) >= gap_years for other in chosen):
            chosen[place] = line
    return {line.id: i % _LANES for i, line in enumerate(sorted(chosen.values(), key=lambda line: line.date))}


def bead_rows(
    lines: tuple[MomentLine, ...], matching: frozenset[str], language: str
) -> tuple[tuple[MomentRow, ...], tuple[LandmarkRow, ...]]:
    """The beads of moments ordered by date, those of a year stacked in that order, and the names of landmarks."""
    beads, names = [], []
    stacks: dict[int, int] = {}
    lanes = landmarks(tuple(line for line in lines if line.id in matching))
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
                landmark=line.id in lanes,
            )
        )
        if line.id in lanes:
            names.append(LandmarkRow(line.id, year, stack, lanes[line.id], line.short_title))
    return tuple(beads), tuple(names)


def next_hit(rows: tuple[MomentRow, ...], focus: float) -> int:
    """The year of the matching moment nearest to a year, later ones first on a tie; 0 if nothing matches."""
    years = [row.year for row in rows if row.matches]
    return min(years, key=lambda year: (abs(year - focus), -year), default=0)
