"""Eighty years on one page."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.dates import PartialDate
from kiosk.content.moments import MomentLine
from kiosk.i18n.dates import format_date
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One bead. `position` is its date in years (1945.48); `stack` its place among the beads of its year, from 0.

    A `landmark` is named even from afar; landmarks take turns in `lane` 0 to 4 so that their names stay apart.
    """

    momentId: str
    date: str
    year: int
    position: float
    stack: int
    title: str
    shortTitle: str
    category: str
    importance: int
    matches: bool
    landmark: bool
    lane: int


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category to filter by."""

    category: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class TimelineProps:
    """What the timeline shows beside its beads. `focus` is the year in view at the years level."""

    level: str = "decades"
    focus: float = 0.0
    category: str = ""
    goal: int = 0
    total: int = 0
    hits: int = 0
    decades: tuple[int, ...] = ()
    first: int = 0
    last: int = 0
    nextHit: int = 0


_LANES = 5


def position(date: PartialDate) -> float:
    """A date as a number of years, partial dates in the middle of their span."""
    if not date.month:
        return date.year + 0.5
    if not date.day:
        return date.year + (date.month - 0.5) / 12
    return date.year + (date.first_day().timetuple().tm_yday - 1) / 366


def landmarks(lines: tuple[MomentLine, ...], gap_years: float = 4.3, most: int = 14) -> dict[str, int]:
    """The moments to name from afar, each with its lane: the most important ones that stand `gap_years` apart."""
    chosen: list[MomentLine] = []
    for line in sorted(lines, key=lambda line: (line.importance, line.date, line.id)):
        if len(chosen) == most:
            break
        if all(abs(position(line.date) - position(other.date)) >= gap_years for other in chosen):
            chosen.append(line)
    return {line.id: i % _LANES for i, line in enumerate(sorted(chosen, key=lambda line: line.date))}


def bead_rows(lines: tuple[MomentLine, ...], matching: frozenset[str], language: str) -> tuple[MomentRow, ...]:
    """The beads of moments that are ordered by date; same-year beads are stacked in that order."""
    rows = []
    stacks: dict[int, int] = {}
    lanes = landmarks(tuple(line for line in lines if line.id in matching))
    for line in lines:
        year = line.date.year
        stack = stacks.get(year, 0)
        stacks[year] = stack + 1
        rows.append(
            MomentRow(
                momentId=line.id,
                date=format_date(line.date, language),
                year=year,
                position=position(line.date),
                stack=stack,
                title=line.title,
                shortTitle=line.short_title,
                category=line.category,
                importance=line.importance,
                matches=line.id in matching,
                landmark=line.id in lanes,
                lane=lanes.get(line.id, 0),
            )
        )
    return tuple(rows)


def next_hit(rows: tuple[MomentRow, ...], focus: float) -> int:
    """The year of the matching moment nearest to a year, later ones first on a tie; 0 if nothing matches."""
    years = [row.year for row in rows if row.matches]
    return min(years, key=lambda year: (abs(year - focus), -year), default=0)


@QmlElement
@QmlUncreatable("Made by the program.")
class TimelineViewModel(QObject):  # type: ignore[operator]
    """The thread: all moments as beads, at the decades level (the whole) or the years level (to read and pan).

    A filter keeps every bead and marks those that match, so that the shape of time stays.
    """

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._props = TimelineProps()
        self._moments = Rows(MomentRow, self)
        self._categories = Rows(CategoryRow, self)

    def show(self, language: str, goal_id: str) -> None:
        """Show the timeline in a language; with a Goal's id, mark the moments of that Goal."""
        self._language = language
        goal = next((line.number for line in self._sources.edition.goals(language) if line.id == goal_id), 0)
        if goal:
            self._props = replace(self._props, category="")
        self._derive(replace(self._props, goal=goal))

    def reset(self) -> None:
        """Forget the visitor's filter and place."""
        self._props = TimelineProps()

    def _derive(self, props: TimelineProps) -> None:
        edition = self._sources.edition
        lines = edition.moments(self._language)
        matching = edition.moments(self._language, category=props.category, goal=props.goal)
        rows = bead_rows(lines, frozenset(line.id for line in matching), self._language)
        counts: dict[str, int] = {}
        for line in lines:
            counts[line.category] = counts.get(line.category, 0) + 1
        self._moments.replace(rows)
        self._categories.replace(
            CategoryRow(name, counts[name], name == props.category) for name in edition.categories()
        )
        first, last = (lines[0].date.year, lines[-1].date.year) if lines else (0, 0)
        self._take(
            replace(
                props,
                total=len(lines),
                hits=len(matching),
                decades=tuple(range(first // 10 * 10, last + 1, 10)) if lines else (),
                first=first,
                last=last,
                focus=props.focus or float(first),
                nextHit=next_hit(rows, props.focus),
            )
        )

    def _take(self, props: TimelineProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot(str)
    def choose(self, category: str) -> None:
        """Mark the moments of one category; choosing it again marks all."""
        chosen = "" if category == self._props.category else category
        self._derive(replace(self._props, category=chosen))
        self._sources.visit.act("timeline.filter", subject=category, control="category", value=self._props.hits)

    @Slot()
    def showAll(self) -> None:
        """Mark no category and no Goal any more."""
        self._derive(replace(self._props, category="", goal=0))
        self._sources.visit.act("timeline.filter", control="button", value=self._props.hits)

    @Slot(float, result=int)
    def indexAt(self, year: float) -> int:
        """The row of the first moment in or after a year; the last row when there is none."""
        rows = self._moments.rows
        return next((i for i, row in enumerate(rows) if row.position >= year), len(rows) - 1)

    @Slot(float, str)
    def zoomIn(self, year: float, via: str) -> None:
        """Come near to a year; `via` says what was touched."""
        self._take(replace(self._props, level="years", focus=year))
        self._sources.visit.act("timeline.decade", control=via, value=int(year) // 10 * 10)

    @Slot()
    def zoomOut(self) -> None:
        """See the whole again."""
        self._take(replace(self._props, level="decades"))
        self._sources.visit.act("timeline.zoom", control="button", value=0)

    @Slot(float, float)
    def panned(self, focus: float, years: float) -> None:
        """Keep the place after a pan over so many years."""
        self._take(replace(self._props, focus=focus))
        self._sources.visit.act("timeline.pan", control="drag", value=round(years))

    @Slot(str, str)
    def openMoment(self, moment: str, via: str) -> None:
        """Open a moment; coming back leads to its place in time."""
        row = next((row for row in self._moments.rows if row.momentId == moment), None)
        if row is None:
            return
        self._take(replace(self._props, focus=row.position))
        self._sources.visit.act("moment.open", subject=moment, control=via)
        self._sources.navigation.open("moment", moment)

    @Property(QObject, constant=True)
    def moments(self) -> QObject:
        """All moments in order of time, as rows of MomentRow."""
        return self._moments

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        """The categories that occur, as rows of CategoryRow."""
        return self._categories

    @Property(str, notify=changed)
    def level(self) -> str:
        """The level shown, "decades" or "years"."""
        return self._props.level

    @Property(float, notify=changed)
    def focus(self) -> float:
        """The year in view."""
        return self._props.focus

    @Property(str, notify=changed)
    def category(self) -> str:
        """The category marked, or ""."""
        return self._props.category

    @Property(int, notify=changed)
    def goal(self) -> int:
        """The number of the Goal marked, or 0."""
        return self._props.goal

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many moments there are."""
        return self._props.total

    @Property(int, notify=changed)
    def hits(self) -> int:
        """How many of them are marked."""
        return self._props.hits

    @Property(list, notify=changed)
    def decades(self) -> list[int]:
        """The first years of the decades."""
        return list(self._props.decades)

    @Property(int, notify=changed)
    def first(self) -> int:
        """The year of the first moment."""
        return self._props.first

    @Property(int, notify=changed)
    def last(self) -> int:
        """The year of the last moment."""
        return self._props.last

    @Property(int, notify=changed)
    def nextHit(self) -> int:
        """The year of the marked moment nearest to the focus, or 0."""
        return self._props.nextHit
