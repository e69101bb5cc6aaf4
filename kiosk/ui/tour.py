"""The virtual tour of a visitor centre, stop by stop."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.sites import SiteLine, Stop
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StopRow:
    """A bead on the tour's thread."""

    stopId: str
    title: str


@dataclass(frozen=True, slots=True)
class TourProps:
    """What the tour shows: the stop `at` (from 0), or its end, where `at` is the number of stops."""

    siteId: str = ""
    city: str = ""
    building: str = ""
    at: int = 0
    count: int = 0
    title: str = ""
    text: str = ""
    picture: str = ""
    pictureAlt: str = ""
    hasEasy: bool = False
    easy: bool = False
    nextId: str = ""
    nextCity: str = ""


def derive(stops: tuple[Stop, ...], at: int, line: SiteLine, after: SiteLine | None, *, easy: bool) -> TourProps:
    """What is shown at a place of a tour; `after` is the next city that has a tour of its own."""
    stop = stops[at] if at < len(stops) else None
    return TourProps(
        siteId=line.id,
        city=line.city,
        building=line.building,
        at=at,
        count=len(stops),
        title=stop.title if stop else "",
        text=stop.text.at(easy=easy) if stop else "",
        picture=QUrl.fromLocalFile(stop.picture).toString() if stop and stop.picture else "",
        pictureAlt=stop.picture_alt if stop else "",
        hasEasy=any(stop.text.easy for stop in stops),
        easy=easy,
        nextId=after.id if after else "",
        nextCity=after.city if after else "",
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class TourViewModel(QObject):  # type: ignore[operator]
    """One virtual tour: a picture and a text at each stop, a thread of beads, and where to go at the end."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a tour is begun."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._site = self._part = ""
        self._at = 0
        self._props = TourProps()
        self._stops = Rows(StopRow, self)

    def show(self, language: str, site: str, part: str = "") -> None:
        """Show the tour of a site in a language: at the stop `part`, else at its first or where it stands already."""
        if site != self._site:
            self._site, self._part, self._at = site, "", 0
        if part not in {"", self._part}:
            stops = self._sources.edition.stops(language, site)
            self._at = next((at for at, stop in enumerate(stops) if stop.id == part), 0)
        self._language, self._part = language, part
        self._fill()

    def leave(self) -> None:
        """The tour is over: the next one begins at its first stop."""
        self._site = ""

    def _fill(self) -> None:
        edition = self._sources.edition
        stops = edition.stops(self._language, self._site) if self._site else ()
        lines = edition.sites(self._language) if stops else ()
        here = next((i for i, line in enumerate(lines) if line.id == self._site), None)
        if here is None:
            return
        others = (*lines[here + 1 :], *lines[:here])
        after = next((line for line in others if edition.stops(self._language, line.id)), None)
        self._stops.replace(StopRow(stop.id, stop.title) for stop in stops)
        props = derive(stops, self._at, lines[here], after, easy=self._sources.comfort.wishes.easy)
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot(int, str)
    def go(self, at: int, via: str) -> None:
        """Go to a stop by its bead."""
        if 0 <= at < self._props.count and at != self._at:
            self._stand(at)
            self._sources.visit.act("stop.open", subject=self._subject(), control=via)

    @Slot(int, str)
    def step(self, by: int, via: str) -> None:
        """Go on (1) or back (-1); after the last stop the tour ends, and from its end one may go back."""
        if not 0 <= self._at + by <= self._props.count:
            return
        self._stand(self._at + by)
        if self._at == self._props.count:
            self._sources.visit.act("tour.end", subject=self._site, control=via)
        else:
            self._sources.visit.act("stop.next", subject=self._subject(), control=via, value=by)

    def _stand(self, at: int) -> None:
        self._at = at
        self._fill()

    def _subject(self) -> str:
        return f"{self._site}-{self._stops.rows[self._at].stopId}"

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._props.easy)

    @Slot()
    def plan(self) -> None:
        """Go to the page of this site, where a visit is planned."""
        self._sources.visit.act("site.open", subject=self._site, control="door")
        self._sources.navigation.beside("site", self._site)

    @Slot()
    def openNext(self) -> None:
        """Go on the tour of the next city."""
        self._sources.visit.act("tour.start", subject=self._props.nextId, control="door")
        self._sources.navigation.beside("tour", self._props.nextId)

    @Property(QObject, constant=True)
    def stops(self) -> QObject:
        """The beads of the thread, as rows of StopRow."""
        return self._stops

    @Property(str, notify=changed)
    def siteId(self) -> str:
        """The content id of the site."""
        return self._props.siteId

    @Property(str, notify=changed)
    def city(self) -> str:
        """The city."""
        return self._props.city

    @Property(str, notify=changed)
    def building(self) -> str:
        """The building."""
        return self._props.building

    @Property(int, notify=changed)
    def at(self) -> int:
        """The place of the stop, from 0; the number of stops at the end."""
        return self._props.at

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many stops there are."""
        return self._props.count

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the stop."""
        return self._props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """Its text at the reading level chosen."""
        return self._props.text

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of its picture, or ""."""
        return self._props.picture

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """The picture in words."""
        return self._props.pictureAlt

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def nextId(self) -> str:
        """The next city with a tour, or ""."""
        return self._props.nextId

    @Property(str, notify=changed)
    def nextCity(self) -> str:
        """Its name."""
        return self._props.nextCity
