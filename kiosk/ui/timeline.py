"""Eighty years on one page."""

from collections import Counter
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.beads import LandmarkRow, MomentRow, bead_rows, next_hit
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._came_for: str | None = None
        self._threaded: tuple[str, str, int] | None = None
        self._moments = Rows(MomentRow, self)
        self._landmarks = Rows(LandmarkRow, self)
        self._categories = Rows(CategoryRow, self)

    def show(self, language: str, goal_id: str) -> None:
        """Show the timeline in a language; coming with a Goal's id, mark the moments of that Goal.

        The same id again, as after a switch of language, leaves the visitor's own filter alone.
        """
        self._language = language
        props = self._props
        if goal_id != self._came_for:
            self._came_for = goal_id
            goal = next((line.number for line in self._sources.edition.goals(language) if line.id == goal_id), 0)
            props = replace(props, goal=goal, category="" if goal else props.category)
        self._derive(props)

    def leave(self) -> None:
        """The visitor went elsewhere: who comes from a Goal next time sees its moments marked again."""
        self._came_for = None

    def reset(self) -> None:
        """Forget the visitor's filter and place."""
        self._came_for = None
        self._props = TimelineProps()

    def _derive(self, props: TimelineProps) -> None:
        wanted = (self._language, props.category, props.goal)
        if wanted != self._threaded:
            self._threaded = wanted
            self._thread(*wanted)
        rows = self._moments.rows
        first, last = (rows[0].year, rows[-1].year) if rows else (0, 0)
        self._take(
            replace(
                props,
                total=len(rows),
                hits=sum(row.matches for row in rows),
                decades=tuple(range(first // 10 * 10, last + 1, 10)) if rows else (),
                first=first,
                last=last,
                focus=props.focus or float(first),
                nextHit=next_hit(rows, props.focus),
            )
        )

    def _thread(self, language: str, category: str, goal: int) -> None:
        """Put the beads on the thread."""
        edition = self._sources.edition
        lines = edition.moments(language)
        matching = edition.moments(language, category=category, goal=goal)
        beads, names = bead_rows(lines, frozenset(line.id for line in matching), language)
        counts = Counter(line.category for line in lines)
        self._moments.replace(beads)
        self._landmarks.replace(names)
        self._categories.replace(CategoryRow(name, counts[name], name == category) for name in edition.categories())

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
    def landmarks(self) -> QObject:
        """The names of landmarks, as rows of LandmarkRow."""
        return self._landmarks

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
