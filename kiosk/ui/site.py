"""One visitor centre on its own page."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import trusted_today
from kiosk.content.sites import Site
from kiosk.i18n.dates import format_clock
from kiosk.ui.art.qr import packed
from kiosk.ui.rows import Rows
from kiosk.ui.site_rows import AdviceRow, CrowdRow, SightRow, crowd_row, fresh_rows, sight_rows
from kiosk.ui.sources import Sources
from kiosk.ui.tour_choice import TourChoiceViewModel

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SiteProps:
    """What the page of a visitor centre shows."""

    siteId: str = ""
    city: str = ""
    country: str = ""
    building: str = ""
    address: str = ""
    intro: str = ""
    hasEasy: bool = False
    easy: bool = False
    localTime: str = ""
    booking: str = ""
    checked: str = ""
    stops: int = 0
    hasFigures: bool = False
    hasSights: bool = False
    hasAdvice: bool = False
    bringTitle: str = ""
    bringText: str = ""
    staleCount: int = 0
    nextId: str = ""
    nextCity: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class SiteViewModel(QObject):  # type: ignore[operator]
    """The page of one visitor centre: what one sees, what one can take, the report's figures, what to know before."""

    changed = Signal()

    def __init__(self, sources: Sources, hold_days: int, parent: QObject) -> None:
        """Show nothing until a site is opened; practical facts hold for `hold_days` after they were checked."""
        super().__init__(parent)
        self._sources = sources
        self._hold_days = hold_days
        self._language = ""
        self._mode = ""
        self._props = SiteProps()
        self._choice = TourChoiceViewModel(sources, self)
        self._sights = Rows(SightRow, self)
        self._figures = Rows(CrowdRow, self)
        self._advice = Rows(AdviceRow, self)

    def show(self, language: str, site_id: str, mode: str) -> None:
        """Show a site's tours of one mode in a language; an unknown site leaves the page as it is."""
        self._language, self._mode = language, mode
        site = self._sources.edition.site(language, site_id)
        if site is None:
            return
        today = trusted_today(self._sources.clock)
        self._sights.replace(sight_rows(site, easy=self._sources.comfort.wishes.easy))
        self._figures.replace(crowd_row(figure, language) for figure in site.figures)
        self._advice.replace(fresh_rows(site.advice, today, self._hold_days, language))
        self._choice.show(site, mode, language)
        self._take(self._derive(site))

    def _derive(self, site: Site) -> SiteProps:
        lines = self._sources.edition.sites(self._language)
        after = lines[([line.id for line in lines].index(site.line.id) + 1) % len(lines)]
        easy = self._sources.comfort.wishes.easy
        now = self._sources.clock.now()
        facts = self._advice.rows
        bring = next((chapter for chapter in site.chapters if chapter.kind == "bring"), None)
        fresh = len(facts) == len(site.advice)
        return SiteProps(
            siteId=site.line.id,
            city=site.line.city,
            country=site.line.country,
            building=site.line.building,
            address=site.address,
            intro=site.intro.at(easy=easy),
            hasEasy=bool(site.intro.easy),
            easy=easy,
            localTime=format_clock(now, site.line.timezone, self._language)
            if trusted_today(self._sources.clock)
            else "",
            booking=site.booking,
            checked=facts[0].checked if facts else "",
            stops=site.stop_count,
            hasFigures=bool(site.figures),
            hasSights=bool(self._sights.rows),
            bringTitle=bring.title if bring and fresh else "",
            bringText=bring.text.at(easy=easy) if bring and fresh else "",
            hasAdvice=bool(site.advice),
            staleCount=len(site.advice) - len(facts),
            nextId=after.id if after.id != site.line.id else "",
            nextCity=after.city,
        )

    def reset(self) -> None:
        """Forget what the visitor looked for."""
        self._choice.reset()

    def tell_time(self) -> None:
        """Write the local time anew, and whatever else the time changes."""
        if self._props.siteId:
            self.show(self._language, self._props.siteId, self._mode)

    def _take(self, props: SiteProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._props.easy)

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Note which part of the page is looked at: tours, sights, figures or advice."""
        self._sources.visit.act("site.part", subject=self._props.siteId, control="button", value=part)

    @Slot(int, str)
    def neighbour(self, by: int, via: str) -> None:
        """Go on to the next city (1), or to the one before (-1)."""
        lines = self._sources.edition.sites(self._language)
        at = next((i for i, line in enumerate(lines) if line.id == self._props.siteId), 0)
        other = lines[(at + by) % len(lines)].id
        if other != self._props.siteId:
            self._sources.visit.act("site.next", subject=other, control=via, value=by)
            self._sources.navigation.beside("site", other)

    @Slot()
    def openTour(self) -> None:
        """Go on the virtual tour of this site."""
        self._sources.visit.act("tour.start", subject=self._props.siteId, control="door")
        self._sources.navigation.open("tour", self._props.siteId)

    @Slot()
    def takeAway(self) -> None:
        """Note that the text to take away was opened."""
        self._sources.visit.act("site.qr", subject=self._props.siteId, control="button")

    @Slot(str, result=str)
    def takenAway(self, note: str) -> str:
        """The text to take away: name, address, how to book, what to know, and a note on when it was checked."""
        props = self._props
        facts = [f"• {row.text}" for row in self._advice.rows]
        head = [f"{props.building} · {props.city}", props.address]
        return "\n".join(part for part in [*head, props.booking, *facts, note] if part)

    @Slot(str, result=str)
    def code(self, note: str) -> str:
        """The text to take away, in the form that the drawing of its QR code asks for."""
        return packed(self.takenAway(note))

    @Property(QObject, constant=True)
    def sights(self) -> QObject:
        """What one sees, as rows of SightRow."""
        return self._sights

    @Property(TourChoiceViewModel, constant=True)
    def choice(self) -> TourChoiceViewModel:
        """What one can take in the chosen mode, as far as it was wished for."""
        return self._choice

    @Property(QObject, constant=True)
    def figures(self) -> QObject:
        """The report's figures, as rows of CrowdRow."""
        return self._figures

    @Property(QObject, constant=True)
    def advice(self) -> QObject:
        """What to know before coming and still holds, as rows of AdviceRow."""
        return self._advice

    @Property(str, notify=changed)
    def siteId(self) -> str:
        """The content id."""
        return self._props.siteId

    @Property(str, notify=changed)
    def city(self) -> str:
        """The city."""
        return self._props.city

    @Property(str, notify=changed)
    def country(self) -> str:
        """The country."""
        return self._props.country

    @Property(str, notify=changed)
    def building(self) -> str:
        """The building."""
        return self._props.building

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address."""
        return self._props.address

    @Property(str, notify=changed)
    def intro(self) -> str:
        """The introduction at the reading level chosen."""
        return self._props.intro

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def localTime(self) -> str:
        """The time there now; "" where the clock cannot be right."""
        return self._props.localTime

    @Property(str, notify=changed)
    def booking(self) -> str:
        """How to book."""
        return self._props.booking

    @Property(str, notify=changed)
    def checked(self) -> str:
        """When the practical facts were checked."""
        return self._props.checked

    @Property(int, notify=changed)
    def stops(self) -> int:
        """How many stops the virtual tour has."""
        return self._props.stops

    @Property(bool, notify=changed)
    def hasFigures(self) -> bool:
        """Whether the report has figures."""
        return self._props.hasFigures

    @Property(bool, notify=changed)
    def hasSights(self) -> bool:
        """Whether there is something to see."""
        return self._props.hasSights

    @Property(str, notify=changed)
    def bringTitle(self) -> str:
        """The heading of what to bring, or "" where nothing is told or a practical fact has grown too old."""
        return self._props.bringTitle

    @Property(str, notify=changed)
    def bringText(self) -> str:
        """What to bring."""
        return self._props.bringText

    @Property(bool, notify=changed)
    def hasAdvice(self) -> bool:
        """Whether there is something to know before coming."""
        return self._props.hasAdvice

    @Property(int, notify=changed)
    def staleCount(self) -> int:
        """How many practical facts are too old to be shown."""
        return self._props.staleCount

    @Property(str, notify=changed)
    def nextId(self) -> str:
        """The next site."""
        return self._props.nextId

    @Property(str, notify=changed)
    def nextCity(self) -> str:
        """Its city."""
        return self._props.nextCity
