"""What lies on the thread: rows of beads when far, beads with words when near, and the names of landmarks."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.moments import MomentLine
from kiosk.content.spans import Density, day_at
from kiosk.store.chronicle import EVERYTHING
from kiosk.store.read_timeline import Filter
from kiosk.ui.bars import FULL, BarRow, bar_rows, most_in_a_year
from kiosk.ui.beads import LandmarkRow, candidates, landmark_rows
from kiosk.ui.clusters import ClusterRow
from kiosk.ui.rows import Rows
from kiosk.ui.slots import Slots
from kiosk.ui.sources import Sources
from kiosk.ui.thread_window import Look, ThreadWindow

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

END = 2030
"""Where the seventeen strands lead, whatever the last moment is."""

_BUDGET_S, _PUTS, _BAR_PUTS = 0.0012, 2, 6
"""How long one turn may read pages, how many beads with words and how many rows it may fill: what a frame can bear."""

_TURN_MS = 8
"""How soon the next turn comes while pages or words are missing."""

_CLUSTERS, _BARS, _FIRST_BARS = 32, 104, 24
"""How many beads with words and rows there can be; how many rows the first frame fills."""


@QmlElement
@QmlUncreatable("Made by the program.")
class ThreadBeads(QObject):  # type: ignore[operator]
    """The moments in view. QML tells each frame with `look` what that is; lists are filled in place, never reset."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._chronicle = sources.edition.chronicle
        self._mirrored = sources.edition.timeline_mirrored
        goals = sources.edition.goals(sources.edition.languages[0])
        self._colours = [line.colour for line in goals]
        self._night_colours = [line.night_colour for line in goals]
        self._language = ""
        self._filter = EVERYTHING
        self._apart = (0.0, 0.0, 0.0)
        self._told = 0.0
        self._named: tuple[str, Filter, tuple[float, float, float]] | None = None
        self._look: Look | None = None
        self._moving = False
        self._window = ThreadWindow(self._chronicle)
        self._counted: tuple[object, list[int]] = (None, [])
        self._clusters = Slots(ClusterRow, _CLUSTERS, self)
        self._bars = Slots(BarRow, _BARS, self)
        self._landmarks = Rows(LandmarkRow, self)
        self._turn = QTimer(self, interval=_TURN_MS, singleShot=True)
        self._turn.timeout.connect(self._fill)

    @property
    def density(self) -> Density:
        """How many moments there are at any time."""
        return self._window.density

    def _decades(self) -> tuple[int, int]:
        first, last = self.density.years
        return first // 10 * 10, max(END, last + 1)

    @property
    def marked(self) -> int:
        """How many moments match."""
        return self._window.hits.total

    def use(self, language: str, wanted: Filter) -> None:
        """Speak a language and mark what is looked for."""
        self._language, self._filter = language, wanted
        self._window.use(language, wanted)
        self._name()
        self._moving = False
        self._fill()
        self.changed.emit()

    def beyond(self, since: float, until: float) -> float | None:
        """The place of the next matching moment when none lies between two years; None when one does, or none is."""
        first, last = (day.year * 12 + day.month - 1 for day in (day_at(since), day_at(until)))
        hits = self._window.hits
        if hits.between(first, last + 1):
            return None
        after, before = hits.next_month(last + 1), hits.previous_month(first)
        found = after if after is not None else before
        return None if found is None else found / 12

    def beside(self, id: str, centre: float, step: int) -> MomentLine | None:
        """The matching moment before or after another; without another, the first one after the middle of the view."""
        line = self.line(id)
        if line is None:
            return self._chronicle.beside(self._language, str(day_at(centre)), "", 1, self._filter)
        return self._chronicle.beside(self._language, str(line.date), line.id, step, self._filter)

    def line(self, id: str) -> MomentLine | None:
        """A moment by its id."""
        return self._chronicle.line(self._language, id) if id else None

    @property
    def _barred(self) -> bool:
        return most_in_a_year(self.density) > FULL

    def _name(self) -> None:
        wanted = (self._language, self._filter, self._apart)
        if self._apart[0] and wanted != self._named:
            self._named = wanted
            lines = candidates(self._chronicle, self.density, self._language, self._filter)
            self._landmarks.replace(landmark_rows(lines, *self._apart, bars=self._barred))

    @Slot(float, float, float, float)
    def nameAll(self, gap: float, slack: float, earliest: float, told: float) -> None:
        """Name the landmarks, their names `gap` years apart and no more than `slack` years off, none before `earliest`.

        Bars tell their counts where a year is longer than `told` pixels.
        """
        self._apart, self._told = (gap, slack, earliest), told
        self._name()

    @Slot(float, float, float, float, bool)
    def look(self, since: float, until: float, scale: float, gap: float, near: bool) -> None:
        """The view moved: fill what can be seen; `scale` pixels are a year, beads with words stand `gap` apart."""
        look = Look(since, until, scale, gap, near)
        if look != self._look:
            self._moving = self._look is not None
            self._look = look
            self._fill()

    @Slot()
    def _fill(self) -> None:
        """Fill what is in view as far as one frame can bear; the rest at the next turn."""
        look = self._look
        if look is None:
            return
        if look.near:
            rows, whole = self._window.read(look, _BUDGET_S)
            whole = self._clusters.fill(rows, _PUTS) and whole
        else:
            whole = True
        bars = bar_rows(
            self.density,
            self._window.hits,
            look.since,
            look.until,
            12 / look.scale,
            told=not look.near and look.scale > self._told,
        )
        whole = self._bars.fill(bars, _BAR_PUTS if self._moving else _FIRST_BARS) and whole
        if not whole:
            self._turn.start()

    @Property(QObject, constant=True)
    def clusters(self) -> QObject:
        """Beads with words, as slots of ClusterRow."""
        return self._clusters

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of beads, as slots of BarRow."""
        return self._bars

    @Property(QObject, constant=True)
    def landmarks(self) -> QObject:
        """The names of landmarks, as rows of LandmarkRow."""
        return self._landmarks

    @Property(bool, constant=True)
    def mirrored(self) -> bool:
        """Whether time runs from right to left where the language does."""
        return self._mirrored

    @Property(list, constant=True)
    def colours(self) -> list[str]:
        """The colours of the strands on paper."""
        return self._colours

    @Property(list, constant=True)
    def nightColours(self) -> list[str]:
        """The colours of the strands on night."""
        return self._night_colours

    @Property(bool, notify=changed)
    def bars(self) -> bool:
        """Whether years are bars, for their beads would be too many."""
        return self._barred

    @Property(int, notify=changed)
    def first(self) -> int:
        """The first year of the first decade."""
        return self._decades()[0]

    @Property(int, notify=changed)
    def last(self) -> int:
        """Where the thread ends."""
        return self._decades()[1]

    @Property(list, notify=changed)
    def counts(self) -> list[int]:
        """How many matching moments each year has, from the first to the last, for the overview."""
        hits = self._window.hits
        if self._counted[0] is not hits:
            self._counted = hits, [hits.in_years(year, year) for year in range(*self._decades())]
        return self._counted[1]

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many moments there are."""
        return self.density.total

    @Property(int, notify=changed)
    def hits(self) -> int:
        """How many of them match."""
        return self._window.hits.total
