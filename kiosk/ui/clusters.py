"""Moments on the near thread: those that lie too close together for a finger share one bead."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.content.moments import MomentLine
from kiosk.content.spans import length, position
from kiosk.i18n.dates import format_date

MOST = 24
"""A page with more moments than this is one bead with a count."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a page of time: all of its moments, or, when they are many, the one that stands for them."""

    start: float
    end: float
    count: int
    hits: int
    lines: tuple[tuple[MomentLine, bool], ...] = ()
    top: MomentLine | None = None


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """A bead with its words. `place` is its year; `span` the years its date covers, 0 for a day; `count` its moments.

    `sole` says that it opens one moment (or the first of several on one day) instead of coming nearer.
    """

    shown: bool = False
    momentId: str = ""
    place: float = 0.0
    span: float = 0.0
    count: int = 0
    hits: int = 0
    matches: bool = True
    sole: bool = True
    date: str = ""
    title: str = ""
    full: str = ""
    category: str = ""


@dataclass(slots=True)
class _Bead:
    place: float
    members: list[tuple[MomentLine, bool]] = field(default_factory=list)


def beads(page: Page, gap: float) -> list[tuple[float, list[tuple[MomentLine, bool]]]]:
    """The moments of a page in beads at least `gap` years apart, also from the beads of the next page."""
    found: list[_Bead] = []
    latest = max(page.start, page.end - gap)
    for line, match in page.lines:
        place = min(position(line.date), latest)
        if not found or place - found[-1].place >= gap:
            found.append(_Bead(place))
        found[-1].members.append((line, match))
    return [(bead.place, bead.members) for bead in found]


def rows(page: Page, gap: float, language: str) -> list[tuple[str, ClusterRow]]:
    """The rows of a page with their keys, in order of time."""
    if not page.lines:
        return [_many(page, page.top, language)] if page.top else []
    return [_row(place, members, language) for place, members in beads(page, gap)]


def first_of(members: Sequence[tuple[MomentLine, bool]]) -> MomentLine:
    """The moment that stands for a bead: one that matches, the most important, the first of equals."""
    return min(members, key=lambda member: (not member[1], member[0].importance))[0]


def _row(place: float, members: Sequence[tuple[MomentLine, bool]], language: str) -> tuple[str, ClusterRow]:
    line = first_of(members)
    one_day = all(other.date == line.date for other, _ in members)
    row = ClusterRow(
        shown=True,
        momentId=line.id,
        place=place,
        span=length(line.date) if len(members) == 1 else 0.0,
        count=len(members),
        hits=sum(match for _, match in members),
        matches=any(match for _, match in members),
        sole=one_day,
        date=format_date(line.date, language),
        title=line.short_title,
        full=line.title,
        category=line.category,
    )
    return line.id, row


def _many(page: Page, line: MomentLine, language: str) -> tuple[str, ClusterRow]:
    row = ClusterRow(
        shown=True,
        momentId=line.id,
        place=min(position(line.date), (page.start + page.end) / 2),
        count=page.count,
        hits=page.hits,
        matches=page.hits > 0,
        sole=False,
        date=format_date(line.date, language),
        title=line.short_title,
        full=line.title,
        category=line.category,
    )
    return line.id, row
