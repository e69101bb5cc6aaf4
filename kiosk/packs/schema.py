"""What may stand in the files of a pack source.

The classes named `…Facts` hold what is the same in every language; the content of an archive builds on them too.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    Age,
    AnyLevels,
    Category,
    Day,
    Entry,
    EntryPath,
    GoalNumbers,
    Id,
    Language,
    Languages,
    LanguageTags,
    Latitude,
    Longitude,
    MediaFile,
    Requires,
    Symbols,
    Text,
    TextPath,
    TourAudiences,
    TourKind,
    TourMode,
    TourTheme,
    Version,
    Volume,
    When,
    Wording,
    Zone,
    refusal,
)
from kiosk.packs.schema_goals import Figure, Goal
from kiosk.packs.schema_learn import Answer, AssemblyItem, Book, Exhibit, ReadSymbol, Target
from kiosk.packs.schema_messages import Message
from kiosk.packs.schema_moments import Era, Vote, needs_its_document
from kiosk.packs.schema_quiz import Question
from kiosk.packs.schema_stops import Chapter, Stop
from kiosk.packs.schema_survey import SurveyQuestion
from kiosk.packs.schema_take_part import InternationalDay, Pledge

Module = Literal[
    "goals",
    "targets",
    "moments",
    "eras",
    "sites",
    "quiz",
    "survey",
    "pledges",
    "days",
    "messages",
    "answers",
    "books",
    "symbols",
    "assembly",
    "gallery",
]

MediaKind = Literal["image", "video", "captions", "audio"]

_KINDS_WITH = {"language": {"captions", "audio"}, "narrates": {"audio"}}


class PackFacts(Entry):
    """What the pack is."""

    id: Id
    version: Version
    source_language: Language
    languages: Languages
    modules: list[Module] = Field(default_factory=list)
    adds_to: Id | None = None
    replaces: list[EntryPath] = Field(default_factory=list)
    translates: list[Language] = Field(default_factory=list)
    requires: Requires = ">=0.1"
    timeline_mirrored: bool = True
    licence: Text
    credits: list[Text] = Field(default_factory=list)

    @model_validator(mode="after")
    def _speaks_its_own_language(self) -> Self:
        if self.source_language not in self.languages:
            raise refusal(f"the source language “{self.source_language}” is not among the languages", "add it there")
        if not self.modules and not self.translates:
            raise refusal("the pack has no module", "name at least one in “modules”")
        return self

    @model_validator(mode="after")
    def _adds_to_something(self) -> Self:
        for name, what in (("replaces", self.replaces), ("translates", self.translates)):
            if what and self.adds_to is None:
                raise refusal(f"“{name}” is for a pack that adds to another", "name that pack in “adds_to”")
        for language in self.translates:
            if language not in self.languages or language == self.source_language:
                remedy = "add it to the languages, or take it out"
                raise refusal(f"the pack translates into “{language}”, which it does not speak", remedy)
        if self.adds_to == self.id:
            raise refusal("the pack adds to itself", "name the other pack in “adds_to”")
        return self


class Pack(PackFacts):
    """pack.yaml."""

    title: Annotated[Text, Wording(signs=80)]


class MomentFacts(Entry):
    """Date, category and links of a moment."""

    id: Id
    date: When
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    category: Category
    importance: Annotated[int, Field(ge=1, le=3)]
    goals: GoalNumbers = Field(default_factory=list)
    symbols: Symbols = Field(default_factory=list)
    yearbook: Volume | None = None
    vote: Vote | None = None

    @model_validator(mode="after")
    def _voted_on_something(self) -> Self:
        needs_its_document(self.vote, self.symbols)
        return self

    @model_validator(mode="after")
    def _is_somewhere_or_nowhere(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise refusal("only one of latitude and longitude is given", "give both or neither")
        return self


class Moment(MomentFacts):
    """One entry of moments.yaml."""

    title: Annotated[Text, Wording(signs=70)]
    short_title: Annotated[Text, Wording(signs=28)]
    place: Annotated[Text, Wording(signs=60)]
    text: Annotated[AnyLevels, Wording(words=(30, 60), easy=(15, 45))]


class Sight(Entry):
    """Something one sees at a site."""

    id: Id
    title: Annotated[Text, Wording(signs=60)]
    text: Annotated[Text, Wording(words=(8, 35))]


class TourFacts(Entry):
    """Kind, length, languages and audiences of a tour; `signed` names the sign languages it is held in."""

    id: Id
    kind: TourKind
    mode: TourMode
    minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    languages: LanguageTags = Field(default_factory=list)
    signed: LanguageTags = Field(default_factory=list)
    audiences: TourAudiences = Field(default_factory=list)
    theme: TourTheme | None = None


class Ages(Entry):
    """For whom a tour is; either end may be open."""

    from_: Annotated[Age | None, Field(alias="from")] = None
    to: Age | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ is not None and self.to is not None and self.from_ > self.to:
            raise refusal(f"the ages from {self.from_} to {self.to} are the wrong way round", "swap them")
        return self


class Tour(TourFacts):
    """Something one can take at a site."""

    title: Annotated[Text, Wording(signs=60)]
    text: Annotated[Text, Wording(words=(8, 35))]
    ages: Ages | None = None
    languages_note: Annotated[Text | None, Wording(signs=120)] = None
    access: Annotated[Text, Wording(words=(2, 40))]


class AdviceFacts(Entry):
    """How long a practical fact holds."""

    id: Id
    checked: Day
    valid_until: Day | None = None


class Advice(AdviceFacts):
    """A practical fact that ages."""

    text: Annotated[Text, Wording(words=(2, 40))]


class SiteFacts(Entry):
    """Where a visitor centre is."""

    id: Id
    latitude: Latitude
    longitude: Longitude
    timezone: Zone


class Site(SiteFacts):
    """One entry of sites.yaml."""

    city: Annotated[Text, Wording(signs=40)]
    country: Annotated[Text, Wording(signs=60)]
    building: Annotated[Text, Wording(signs=80)]
    office: Annotated[Text, Wording(signs=120)]
    address: Annotated[Text, Wording(signs=160)]
    intro: Annotated[AnyLevels, Wording(words=(30, 50), easy=(15, 45))]
    booking: Annotated[Text | None, Wording(words=(8, 45))] = None
    chapters: list[Chapter] = Field(default_factory=list)
    stops: list[Stop] = Field(default_factory=list)
    sights: list[Sight] = Field(default_factory=list)
    tours: list[Tour] = Field(default_factory=list)
    figures: list[Figure] = Field(default_factory=list)
    advice: list[Advice] = Field(default_factory=list)


class MediaFacts(Entry):
    """What a file is for; captions and a narration are in one `language`, a narration reads the text it `narrates`."""

    id: Id
    kind: MediaKind
    credit: str = ""
    licence: Text
    language: Language | None = None
    narrates: TextPath | None = None

    @model_validator(mode="after")
    def _says_what_its_kind_needs(self) -> Self:
        for name, kinds in _KINDS_WITH.items():
            given = getattr(self, name) is not None
            if given and self.kind not in kinds:
                raise refusal(f"the field “{name}” says nothing about a file of the kind “{self.kind}”", "remove it")
            if not given and self.kind in kinds:
                raise refusal(f"the field “{name}” is missing", "add it")
        return self


class Media(MediaFacts):
    """One entry of media.yaml."""

    file: MediaFile
    alt: Annotated[Text | None, Wording(words=(2, 40))] = None

    @model_validator(mode="after")
    def _is_described(self) -> Self:
        seen = self.kind in {"image", "video"}
        if seen and self.alt is None:
            raise refusal("the field “alt” is missing", "add it")
        if not seen and self.alt is not None:
            raise refusal(f"the field “alt” says nothing about a file of the kind “{self.kind}”", "remove it")
        return self


MODULES: dict[str, type[Entry]] = {
    "goals": Goal,
    "targets": Target,
    "moments": Moment,
    "eras": Era,
    "sites": Site,
    "quiz": Question,
    "survey": SurveyQuestion,
    "pledges": Pledge,
    "days": InternationalDay,
    "messages": Message,
    "answers": Answer,
    "books": Book,
    "symbols": ReadSymbol,
    "assembly": AssemblyItem,
    "gallery": Exhibit,
    "media": Media,
}
"""The lists of a source: the name of a file without its ending, and what its entries are."""
