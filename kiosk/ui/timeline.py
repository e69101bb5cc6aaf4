"""Eighty years on one page, and every day of them a pinch away."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import trusted_today
from kiosk.content.moments import MomentLine
from kiosk.content.spans import position
from kiosk.i18n.dates import format_date, month_names
from kiosk.store.read_timeline import Filter
from kiosk.ui.eras import Eras
from kiosk.ui.on_this_day import OnThisDay
from kiosk.ui.sources import Sources
from kiosk.ui.thread import ThreadBeads
from kiosk.ui.timeline_filter import TimelineFilter
from kiosk.ui.timeline_page import TimelineProps, level_of, month_or_year, next_stop
from kiosk.ui.year_dial import YearDial

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

_IN_MONTHS = 5
"""A view of fewer years is told in months."""


@QmlElement
@QmlUncreatable("Made by the program.")
class TimelineViewModel(QObject):  # type: ignore[operator]
    """The timeline. QML moves the view and tells where it came to rest; it goes where `called` says."""

    changed = Signal()
    shown = Signal()
    called = Signal(float, float)

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._props = TimelineProps()
        self._came_for: str | None = None
        self._view = (0.0, 0.0)
        self._beads = ThreadBeads(sources, self)
        self._filter = TimelineFilter(sources, self)
        self._dial = YearDial(sources.visit, self)
        self._day = OnThisDay(sources, self)
        self._eras = Eras(sources, self)
        self._filter.changed.connect(self._filtered)
        self._filter.chosen.connect(self._chosen)
        self._dial.turned.connect(self._come_to_year)

    def show(self, language: str, goal_id: str) -> None:
        """Show the timeline in a language; coming with a Goal's id, mark the moments of that Goal.

        The same id again, as after a switch of language, leaves the visitor's own filter alone.
        """
        self._language = language
        wanted = self._filter.wanted
        if goal_id != self._came_for:
            self._came_for = goal_id
            goal = next((line.number for line in self._sources.edition.goals(language) if line.id == goal_id), 0)
            wanted = Filter("" if goal else wanted.category, goal)
        self._beads.use(language, wanted)
        self._filter.use(language)
        self._filter.mark(wanted)
        today = trusted_today(self._sources.clock)
        density = self._beads.density
        self._dial.use(density, today.year if today else density.years[1])
        self._day.use(language)
        self._eras.use(language)
        self.shown.emit()

    def leave(self) -> None:
        """The visitor went elsewhere: who comes from a Goal next time sees its moments marked again."""
        self._came_for = None

    def reset(self) -> None:
        """Forget the visitor's filter, place and year."""
        self._came_for = None
        self._props = TimelineProps()
        self._filter.mark(Filter())
        self._dial.reset()
        self._eras.reset()

    def step_out(self) -> bool:
        """Zoom out by the back key; False when the whole is seen already."""
        if self._props.zoom <= 0.02:
            return False
        self.zoomBy(-1, "key")
        return True

    def _take(self, props: TimelineProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot()
    def _filtered(self) -> None:
        if self._language:
            self._beads.use(self._language, self._filter.wanted)
            self.shown.emit()
            self._look_for_more()

    @Slot(str, str)
    def _chosen(self, subject: str, via: str) -> None:
        self._sources.visit.act("timeline.filter", subject=subject, control=via, value=self._beads.marked)

    @Slot(int)
    def _come_to_year(self, year: int) -> None:
        self._come(year + 0.5, max(1.0, min(self._props.zoom, 1.0)))

    def _come(self, centre: float, zoom: float) -> None:
        self._take(replace(self._props, centre=centre, zoom=zoom))
        self.called.emit(centre, zoom)

    def _note_level(self, before: float, via: str) -> None:
        level = level_of(self._props.zoom)
        if level != level_of(before):
            self._sources.visit.act("timeline.zoom", control=via, value=level)

    def _look_for_more(self) -> None:
        """Say where the next moment is when none can be seen."""
        since, until = self._view
        offer = self._beads.beyond(since, until) if until > since else None
        props = replace(self._props, emptyFrom="", emptyTo="", nextDate="", nextPlace=0.0)
        if offer is not None:
            months = until - since < _IN_MONTHS
            words = [month_or_year(place, self._language, month=months) for place in (since, until, offer)]
            props = replace(
                props, emptyFrom=words[0], emptyTo=words[1], nextDate=words[2].removesuffix("."), nextPlace=offer
            )
        self._take(props)

    @Slot(float, str)
    def zoomIn(self, year: float, via: str) -> None:
        """Come nearer to a year; `via` says what was touched."""
        before = self._props.zoom
        self._come(year, next_stop(before, 1))
        if via == "button":
            self._note_level(before, via)
        else:
            self._sources.visit.act("timeline.decade", control=via, value=int(year) // 10 * 10)

    @Slot(int, str)
    def zoomBy(self, step: int, via: str) -> None:
        """Go to the next stop nearer (1) or farther (-1), about the middle of the view."""
        before = self._props.zoom
        self._come(self._props.centre, next_stop(before, step))
        self._note_level(before, via)

    @Slot(float, float, float, float, str, float)
    def rested(self, centre: float, zoom: float, since: float, until: float, via: str, years: float) -> None:
        """The view came to rest after a hand (`via`) moved it over so many years, or by itself (`via` "")."""
        before = self._props.zoom
        self._view = (since, until)
        self._take(replace(self._props, centre=centre, zoom=zoom))
        if via:
            self._note_level(before, via)
            if years >= 0.05 and via != "pinch":
                self._sources.visit.act("timeline.pan", control=via, value=round(years, 1))
        self._look_for_more()

    @Slot()
    def goOn(self) -> None:
        """Go to the next moment that was offered."""
        self._sources.visit.act("timeline.next", control="button", value=int(self._props.nextPlace + 1e-6))
        self._come(self._props.nextPlace, self._props.zoom)

    @Slot(int, result=bool)
    def step(self, step: int) -> bool:
        """Bring the keys to the moment before (-1) or after (1) in time; False at the ends of time."""
        line = self._beads.beside(self._props.cursor, self._props.centre, step)
        if line is None:
            return False
        self._stand_on(line)
        self._come(self._props.cursorPlace, self._props.zoom)
        return True

    def _stand_on(self, line: MomentLine) -> None:
        name = f"{format_date(line.date, self._language).removesuffix('.')}. {line.title}"
        place = position(line.date)
        self._take(replace(self._props, cursor=line.id, cursorPlace=place, cursorName=name))

    @Slot(str, str)
    def openMoment(self, moment: str, via: str) -> None:
        """Open a moment; coming back leads to its place in time, near enough to see its neighbours."""
        line = self._beads.line(moment)
        if line is None:
            return
        self._stand_on(line)
        self._take(replace(self._props, centre=position(line.date), zoom=max(1.0, self._props.zoom)))
        self._sources.visit.act("moment.open", subject=moment, control=via)
        self._sources.navigation.open("moment", moment)

    @Property(ThreadBeads, constant=True)
    def beads(self) -> ThreadBeads:
        """What lies on the thread."""
        return self._beads

    @Property(TimelineFilter, constant=True)
    def filter(self) -> TimelineFilter:
        """What is looked for."""
        return self._filter

    @Property(YearDial, constant=True)
    def dial(self) -> YearDial:
        """The year a visitor was born."""
        return self._dial

    @Property(OnThisDay, constant=True)
    def day(self) -> OnThisDay:
        """What happened on this day."""
        return self._day

    @Property(Eras, constant=True)
    def eras(self) -> Eras:
        """The years that belong together."""
        return self._eras

    @Property(float, notify=changed)
    def zoom(self) -> float:
        """How near: 0 decades, 1 years, 2 months, 3 days, and all between."""
        return self._props.zoom

    @Property(float, notify=changed)
    def centre(self) -> float:
        """The year in the middle; 0 for the whole."""
        return self._props.centre

    @Property(str, notify=changed)
    def cursor(self) -> str:
        """The moment that the keys stand on, or ""."""
        return self._props.cursor

    @Property(float, notify=changed)
    def cursorPlace(self) -> float:
        """Its year."""
        return self._props.cursorPlace

    @Property(str, notify=changed)
    def cursorName(self) -> str:
        """Its date and title."""
        return self._props.cursorName

    @Property(str, notify=changed)
    def emptyFrom(self) -> str:
        """Where the view begins when no moment is in it, else ""."""
        return self._props.emptyFrom

    @Property(str, notify=changed)
    def emptyTo(self) -> str:
        """Where it ends."""
        return self._props.emptyTo

    @Property(str, notify=changed)
    def nextDate(self) -> str:
        """When the next moment is, or ""."""
        return self._props.nextDate

    @Property(bool, notify=changed)
    def nextIsBefore(self) -> bool:
        """Whether that lies before the view, for nothing comes after it."""
        return 0 < self._props.nextPlace < self._view[0]

    @Property(list, notify=shown)
    def months(self) -> list[str]:
        """The names of the months."""
        return list(month_names(self._language)) if self._language else []
