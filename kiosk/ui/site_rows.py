"""What the page of a visitor centre lists, as rows."""

from dataclasses import asdict, dataclass
from datetime import date

from kiosk.content.dates import PartialDate
from kiosk.content.figures import Figure
from kiosk.content.sites import Advice, Site, Tour
from kiosk.content.tours import Option
from kiosk.i18n.dates import format_date
from kiosk.i18n.languages import language_name, list_names
from kiosk.i18n.numbers import format_number
from kiosk.ui.figures import FigureRow, figure_row

_MOST_DOTS = 120
"""More dots than these are not counted any more; then one dot stands for ten, a hundred, …"""


@dataclass(frozen=True, slots=True)
class SightRow:
    """Something one sees."""

    sightId: str
    title: str
    text: str


def sight_rows(site: Site, *, easy: bool) -> tuple[SightRow, ...]:
    """The history, the building and the art of a site, then what one sees."""
    told = [chapter for chapter in site.chapters if chapter.kind != "bring"]
    chapters = [SightRow(f"chapter-{chapter.id}", chapter.title, chapter.text.at(easy=easy)) for chapter in told]
    return (*chapters, *(SightRow(sight.id, sight.title, sight.text) for sight in site.sights))


@dataclass(frozen=True, slots=True)
class TourRow:
    """Something one can take; numbers are "" where none is known, `signed` names its sign languages."""

    tourId: str
    kind: str
    mode: str
    title: str
    text: str
    minutes: str
    ageFrom: str
    ageTo: str
    languages: str
    signed: str
    access: str


@dataclass(frozen=True, slots=True)
class OptionRow:
    """A word that tours are chosen by; `label` is "" where the interface has the word itself."""

    kind: str
    word: str
    label: str
    hits: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class CrowdRow(FigureRow):
    """A figure with as many dots as it counts; each stands for `each`. No dots for a share, or where none is given."""

    dots: int
    each: int


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A practical fact and when it was checked."""

    adviceId: str
    text: str
    checked: str


def tour_row(tour: Tour, language: str) -> TourRow:
    """The row of a tour; its languages are named in the visitor's language."""

    def number(value: int | None) -> str:
        return "" if value is None else format_number(value, language)

    return TourRow(
        tourId=tour.id,
        kind=tour.kind,
        mode=tour.mode,
        title=tour.title,
        text=tour.text,
        minutes=number(tour.minutes),
        ageFrom=number(tour.age_from),
        ageTo=number(tour.age_to),
        languages=tour.languages_note or _named(tour.languages, language),
        signed=_named(tour.signed, language),
        access=tour.access,
    )


def _named(codes: tuple[str, ...], language: str) -> str:
    return list_names([language_name(code, language) for code in codes], language)


def option_row(option: Option, language: str) -> OptionRow:
    """The row of a word that tours are chosen by."""
    name = language_name(option.word, language) if option.kind in {"language", "signed"} else ""
    return OptionRow(option.kind, option.word, name[:1].upper() + name[1:], option.hits, option.chosen)


def crowd_row(figure: Figure, language: str) -> CrowdRow:
    """The row of a figure with its dots."""
    dots, each = 0, 1
    if figure.value is not None and figure.unit == "count":
        while figure.value / each > _MOST_DOTS:
            each *= 10
        dots = round(figure.value / each)
    return CrowdRow(**asdict(figure_row(figure, language)), dots=dots, each=each)


def fresh_rows(advice: tuple[Advice, ...], today: date | None, hold_days: int, language: str) -> tuple[AdviceRow, ...]:
    """The practical facts that still hold; all of them where nobody knows what day it is."""
    return tuple(
        AdviceRow(fact.id, fact.text, format_date(PartialDate.parse(fact.checked), language))
        for fact in advice
        if today is None or not fact.is_stale(today, hold_days)
    )
