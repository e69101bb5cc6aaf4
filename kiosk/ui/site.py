"""One visitor centre on its own page."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.dates import PartialDate
from kiosk.content.sites import Advice, Site, Tour
from kiosk.i18n.dates import format_clock, format_date
from kiosk.i18n.languages import language_name, list_names
from kiosk.i18n.numbers import format_number
from kiosk.ui.figures import FigureRow, figure_row
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SightRow:
    """Something one sees."""

    sightId: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TourRow:
    """Something one can take; numbers are "" where none is known."""

    tourId: str
    kind: str
    mode: str
    title: str
    text: str
    minutes: str
    ageFrom: str
    ageTo: str
    languages: str
    access: str


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A practical fact and when it was checked; a stale one says so instead of telling it."""

    adviceId: str
    text: str
    checked: str
    stale: bool


@dataclass(frozen=True, slots=True)
class SiteProps:
    """What the page of a visitor centre shows."""

    siteId: str = ""
    city: str = ""
    country: str = ""
    building: str = ""
    office: str = ""
    address: str = ""
    intro: str = ""
    hasEasy: bool = False
    easy: bool = False
    localTime: str = ""
    inPersonCount: int = 0
    virtualCount: int = 0
    nextId: str = ""
    nextCity: str = ""


def tour_row(tour: Tour, language: str) -> TourRow:
    """The row of a tour; its languages are named in the visitor's language."""
    names = list_names([language_name(code, language) for code in tour.languages], language)
    number = {
        value: "" if value is None else format_number(value, language)
        for value in (tour.minutes, tour.age_from, tour.age_to)
    }
    return TourRow(
        tourId=tour.id,
        kind=tour.kind,
        mode=tour.mode,
        title=tour.title,
        text=tour.text,
        minutes=number[tour.minutes],
        ageFrom=number[tour.age_from],
        ageTo=number[tour.age_to],
        languages=tour.languages_note or names,
        access=tour.access,
    )


def advice_row(advice: Advice, today: str, language: str) -> AdviceRow:
    """The row of a practical fact on a day (ISO)."""
    stale = bool(advice.valid_until) and advice.valid_until < today
    return AdviceRow(advice.id, advice.text, format_date(PartialDate.parse(advice.checked), language), stale)


@QmlElement
@QmlUncreatable("Made by the program.")
class SiteViewModel(QObject):  # type: ignore[operator]
    """The page of one visitor centre: what one sees, what one can take, the report's figures, what to know before."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a site is opened."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._props = SiteProps()
        self._sights = Rows(SightRow, self)
        self._tours = Rows(TourRow, self)
        self._figures = Rows(FigureRow, self)
        self._advice = Rows(AdviceRow, self)

    def show(self, language: str, site_id: str, mode: str) -> None:
        """Show a site's tours of one mode in a language; an unknown site leaves the page as it is."""
        self._language = language
        site = self._sources.edition.site(language, site_id)
        if site is None:
            return
        now = self._sources.clock.now()
        today = now.date().isoformat()
        self._sights.replace(SightRow(sight.id, sight.title, sight.text) for sight in site.sights)
        self._tours.replace(tour_row(tour, language) for tour in site.tours if tour.mode == mode)
        self._figures.replace(figure_row(figure, language) for figure in site.figures)
        self._advice.replace(advice_row(advice, today, language) for advice in site.advice)
        self._take(self._derive(site, easy=self._sources.comfort.wishes.easy))

    def _derive(self, site: Site, *, easy: bool) -> SiteProps:
        lines = self._sources.edition.sites(self._language)
        after = lines[([line.id for line in lines].index(site.line.id) + 1) % len(lines)]
        return SiteProps(
            siteId=site.line.id,
            city=site.line.city,
            country=site.line.country,
            building=site.line.building,
            office=site.office,
            address=site.address,
            intro=site.intro.at(easy=easy),
            hasEasy=bool(site.intro.easy),
            easy=easy,
            localTime=format_clock(self._sources.clock.now(), site.line.timezone, self._language),
            inPersonCount=sum(tour.mode == "in_person" for tour in site.tours),
            virtualCount=sum(tour.mode == "virtual" for tour in site.tours),
            nextId=after.id,
            nextCity=after.city,
        )

    def reset(self) -> None:
        """Forget the visitor's reading level."""
        self._take(replace(self._props, easy=False))

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

    @Slot(str)
    def openNext(self, via: str) -> None:
        """Go on to the next city."""
        self._sources.visit.act("site.next", subject=self._props.nextId, control=via)
        self._sources.navigation.beside("site", self._props.nextId)

    @Property(QObject, constant=True)
    def sights(self) -> QObject:
        """What one sees, as rows of SightRow."""
        return self._sights

    @Property(QObject, constant=True)
    def tours(self) -> QObject:
        """What one can take in the chosen mode, as rows of TourRow."""
        return self._tours

    @Property(QObject, constant=True)
    def figures(self) -> QObject:
        """The report's figures, as rows of FigureRow."""
        return self._figures

    @Property(QObject, constant=True)
    def advice(self) -> QObject:
        """What to know before coming, as rows of AdviceRow."""
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
    def office(self) -> str:
        """The office."""
        return self._props.office

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
        """The time there now."""
        return self._props.localTime

    @Property(int, notify=changed)
    def inPersonCount(self) -> int:
        """How many tours are taken in person."""
        return self._props.inPersonCount

    @Property(int, notify=changed)
    def virtualCount(self) -> int:
        """How many are virtual."""
        return self._props.virtualCount

    @Property(str, notify=changed)
    def nextId(self) -> str:
        """The next site."""
        return self._props.nextId

    @Property(str, notify=changed)
    def nextCity(self) -> str:
        """Its city."""
        return self._props.nextCity
