"""The far thread: a row of beads for each span of time, or a bar with its count where beads would be too many."""

from dataclasses import dataclass
from functools import lru_cache

from kiosk.content.spans import Density, Unit, unit_for

BEADS = 12
"""A row with more than so many moments is a bar."""

FULL = 24
"""With more than so many in one row, all rows are bars, drawn to one scale."""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row. `place` is the middle of its span in years; `beads` filled and `outlines` hollow dots, or a bar.

    `bar` is the length of the bar as a share of the longest possible row, `lit` the part of it that matches; 0 for
    beads. `count` is what a bar says when it is `told`.
    """

    shown: bool = False
    place: float = 0.0
    beads: int = 0
    outlines: int = 0
    bar: float = 0.0
    lit: float = 0.0
    count: int = 0
    told: bool = False


def most_in_a_year(density: Density) -> int:
    """How many moments the fullest year has."""
    first, last = density.years
    return max((density.in_years(year, year) for year in range(first, last + 1)), default=0)


@dataclass(frozen=True, slots=True)
class Scale:
    """What the rows of one unit are drawn to: its pages with moments, and how many the fullest one has."""

    unit: Unit
    pages: range
    most: int


@lru_cache(16)
def scale_of(density: Density, unit: Unit) -> Scale:
    """The scale of rows as long as a unit."""
    first, last = density.years
    pages = range(unit.page(first), unit.page(last + 0.99) + 1)
    return Scale(unit, pages, max(density.in_page(unit, page) for page in pages))


def bar_rows(
    density: Density, hits: Density, since: float, until: float, shortest: float, *, told: bool = False
) -> list[tuple[int, BarRow]]:
    """The rows of the years from `since` to `until`; each covers at least a year and `shortest` years, with its key."""
    if not density.total:
        return []
    scale = scale_of(density, unit_for(max(1.0, shortest)))
    unit, pages = scale.unit, scale.pages
    found = []
    for page in range(max(pages.start, unit.page(since)), min(pages.stop - 1, unit.page(until)) + 1):
        count = density.in_page(unit, page)
        if count:
            middle = (unit.place(page) + unit.place(page + 1)) / 2
            found.append((page, _row(middle, count, hits.in_page(unit, page), scale.most, told=told)))
    return found


def _row(place: float, count: int, hits: int, most: int, *, told: bool) -> BarRow:
    if most <= FULL and count <= BEADS:
        return BarRow(shown=True, place=place, beads=hits, outlines=count - hits)
    share = count / most if most > FULL else 0.5 + (count - BEADS) / (2 * (FULL - BEADS))
    return BarRow(shown=True, place=place, bar=share, lit=share * hits / count, count=hits, told=told)
