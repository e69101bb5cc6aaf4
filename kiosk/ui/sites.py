"""The four visitor centres, now."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import trusted_today
from kiosk.content.sites import SiteLine
from kiosk.content.sun import under_the_sun
from kiosk.i18n.dates import format_clock
from kiosk.ui.art.globe import View, project
from kiosk.ui.art.globe_dots import GlobeDots
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["GlobeDots", "SiteRow", "SitesViewModel"]

_SEEN = View(-12.0, 26.0)
"""How the globe stands at rest: all four cities clear of the edge."""


@dataclass(frozen=True, slots=True)
class SiteRow:
    """One visitor centre in the list and on the globe.

    `localTime` is "" where the clock cannot be right; `labelBefore` keeps its name off its neighbour on the globe.
    """

    siteId: str
    city: str
    country: str
    building: str
    localTime: str
    siteLongitude: float
    siteLatitude: float
    labelBefore: bool
    tours: int


@QmlElement
@QmlUncreatable("Made by the program.")
class SitesViewModel(QObject):  # type: ignore[operator]
    """The overview of the visitor centres. `mode` ("in_person" or "virtual") holds for the site pages too."""

    changed = Signal()
    sunMoved = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._mode = "in_person"
        self._sun: tuple[float, float] | None = None
        self._sites = Rows(SiteRow, self)
        self._minute = QTimer(self)
        self._minute.setInterval(5_000)
        self._minute.timeout.connect(self.tell_time)

    def show(self, language: str) -> None:
        """Show the centres in a language."""
        self._language = language
        edition = self._sources.edition
        self._sites.replace(self._row(line) for line in edition.sites(language))

    def watch(self, *, on: bool) -> None:
        """Keep the local times true while the overview is on screen."""
        if on:
            self.tell_time()
            self._minute.start()
        else:
            self._minute.stop()

    def reset(self) -> None:
        """Forget the visitor's choice."""
        self._mode = "in_person"

    @Slot()
    def tell_time(self) -> None:
        """Write the local times anew and move the sun; rows change only when a minute has passed."""
        now = self._sources.clock.now().replace(second=0, microsecond=0)
        sun = under_the_sun(now) if trusted_today(self._sources.clock) else None
        if sun != self._sun:
            self._sun = sun
            self.sunMoved.emit()
        lines = {line.id: line for line in self._sources.edition.sites(self._language)}
        self._sites.replace(
            replace(row, localTime=self._time(lines[row.siteId])) for row in self._sites.rows if row.siteId in lines
        )

    def _row(self, line: SiteLine) -> SiteRow:
        site = self._sources.edition.site(self._language, line.id)
        tours = sum(tour.mode == self._mode for tour in site.tours) if site else 0
        x, y, _ = project(line.longitude, line.latitude, _SEEN)
        others = (
            project(other.longitude, other.latitude, _SEEN) for other in self._sources.edition.sites(self._language)
        )
        crowded = any(0 < right - x < 0.4 and abs(down - y) < 0.12 for right, down, _ in others)
        return SiteRow(
            siteId=line.id,
            city=line.city,
            country=line.country,
            building=line.building,
            localTime=self._time(line),
            siteLongitude=line.longitude,
            siteLatitude=line.latitude,
            labelBefore=crowded or x > 0.45,
            tours=tours,
        )

    def _time(self, line: SiteLine) -> str:
        now = self._sources.clock.now()
        return format_clock(now, line.timezone, self._language) if trusted_today(self._sources.clock) else ""

    @Slot(str)
    def choose(self, mode: str) -> None:
        """Look at visits in person or at virtual ones."""
        if mode == self._mode:
            return
        self._mode = mode
        self._sites.replace(self._row(line) for line in self._sources.edition.sites(self._language))
        self._sources.visit.act("tour.mode", control="button", value=mode)
        self.changed.emit()

    @Slot(str, str)
    def openSite(self, site: str, via: str) -> None:
        """Open a visitor centre; `via` says what was touched."""
        self._sources.visit.act("site.open", subject=site, control=via)
        self._sources.navigation.open("site", site)

    @Slot(int)
    def turnGlobe(self, degrees: int) -> None:
        """Note that a hand turned the globe."""
        self._sources.visit.act("globe.drag", control="globe", value=degrees)

    @Property(bool, notify=sunMoved)
    def lit(self) -> bool:
        """Whether it is day everywhere, because the clock cannot be right."""
        return self._sun is None

    @Property(float, notify=sunMoved)
    def sunLongitude(self) -> float:
        """The longitude under the sun now (degrees)."""
        return self._sun[0] if self._sun else 0.0

    @Property(float, notify=sunMoved)
    def sunLatitude(self) -> float:
        """The latitude under the sun now (degrees)."""
        return self._sun[1] if self._sun else 0.0

    @Property(QObject, constant=True)
    def sites(self) -> QObject:
        """The visitor centres as rows of SiteRow."""
        return self._sites

    @Property(str, notify=changed)
    def mode(self) -> str:
        """The chosen mode, "in_person" or "virtual"."""
        return self._mode
