"""What may stand in sites.yaml: the visitor centres, and what one can take there."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    Age,
    AnyLevels,
    Day,
    Entry,
    LanguageTags,
    Latitude,
    Longitude,
    Named,
    Text,
    TourAudiences,
    TourKind,
    TourMode,
    TourTheme,
    Wording,
    Zone,
    refusal,
)
from kiosk.packs.schema_goals import Figure
from kiosk.packs.schema_stops import Chapter, Stop


class Sight(Named):
    """Something one sees at a site."""

    title: Annotated[Text, Wording(signs=60)]
    """What it is called."""

    text: Annotated[Text, Wording(words=(8, 35))]
    """What one sees there."""


class TourFacts(Named):
    """Kind, length, languages and audiences of a tour; `signed` names the sign languages it is held in."""

    kind: TourKind
    """What sort of thing it is."""

    mode: TourMode
    """Whether one comes in person or takes part from afar."""

    minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    """How long it takes, in minutes; left out where it is not known."""

    languages: LanguageTags = Field(default_factory=list)
    """The languages it is held in, by their codes; any language, not only those of the kiosk."""

    signed: LanguageTags = Field(default_factory=list)
    """The sign languages it is held in, by their codes, such as ase or ils."""

    audiences: TourAudiences = Field(default_factory=list)
    """Whom it is made for; left out where it is for everybody."""

    theme: TourTheme | None = None
    """What it is about, where it is about one thing."""


class Ages(Entry):
    """For whom a tour is; either end may be open."""

    from_: Annotated[Age | None, Field(alias="from")] = None
    """The youngest age, in years."""

    to: Age | None = None
    """The oldest age, in years."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ is not None and self.to is not None and self.from_ > self.to:
            raise refusal(f"the ages from {self.from_} to {self.to} are the wrong way round", "swap them")
        return self


class Tour(TourFacts):
    """Something one can take at a site."""

    title: Annotated[Text, Wording(signs=60)]
    """What it is called."""

    text: Annotated[Text, Wording(words=(8, 35))]
    """What one sees or does."""

    ages: Ages | None = None
    """For whom it is, by age; either end may be open."""

    languages_note: Annotated[Text | None, Wording(signs=120)] = None
    """The languages in words, where a list would say too much or too little."""

    access: Annotated[Text, Wording(words=(2, 40))]
    """What people who use a wheelchair, or do not hear or see well, should know."""


class AdviceFacts(Named):
    """How long a practical fact holds."""

    checked: Day
    """The day on which somebody made sure of it: the kiosk hides it when that is too long ago."""

    valid_until: Day | None = None
    """The last day on which it holds: it is not shown afterwards."""


class Advice(AdviceFacts):
    """A practical fact that ages."""

    text: Annotated[Text, Wording(words=(2, 40))]
    """What to know before one comes."""


class SiteFacts(Named):
    """Where a visitor centre is."""

    latitude: Latitude
    """Where it is on the globe, in degrees, north of the equator."""

    longitude: Longitude
    """Where it is on the globe, in degrees, east of Greenwich."""

    timezone: Zone
    """Its time zone, for the clock that shows the time there."""


class Site(SiteFacts):
    """One entry of sites.yaml."""

    city: Annotated[Text, Wording(signs=40)]
    """The city, as on the globe."""

    country: Annotated[Text, Wording(signs=60)]
    """The country, below the city."""

    building: Annotated[Text, Wording(signs=80)]
    """What the house is called."""

    office: Annotated[Text, Wording(signs=120)]
    """The office that is at home there."""

    address: Annotated[Text, Wording(signs=160)]
    """Where to go."""

    intro: Annotated[AnyLevels, Wording(words=(30, 50), easy=(15, 45))]
    """What kind of place it is: the first words of its page."""

    booking: Annotated[Text | None, Wording(words=(8, 45))] = None
    """How to book; part of the QR code that visitors take with them."""

    chapters: list[Chapter] = Field(default_factory=list)
    """Its history, its building, its art, and what to bring."""

    stops: list[Stop] = Field(default_factory=list)
    """The virtual tour, place by place."""

    sights: list[Sight] = Field(default_factory=list)
    """What one sees there."""

    tours: list[Tour] = Field(default_factory=list)
    """What one can take there, in person or online."""

    figures: list[Figure] = Field(default_factory=list)
    """Numbers about it, drawn as dots."""

    advice: list[Advice] = Field(default_factory=list)
    """Practical facts that age, each with the day it was checked."""
