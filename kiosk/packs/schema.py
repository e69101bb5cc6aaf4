"""What may stand in the files of a pack source.

The classes named `…Facts` hold what is the same in every language; the content of an archive builds on them too.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import (
    AnyLevels,
    Category,
    Entry,
    EntryPath,
    GoalNumbers,
    Id,
    Language,
    Languages,
    Latitude,
    Longitude,
    MediaFile,
    Named,
    Requires,
    Symbols,
    Text,
    TextPath,
    Version,
    Volume,
    When,
    Wording,
    refusal,
)
from kiosk.packs.schema_goals import Goal
from kiosk.packs.schema_learn import Answer, AssemblyItem, Book, Exhibit, ReadSymbol, Target
from kiosk.packs.schema_messages import Message
from kiosk.packs.schema_moments import Era, Vote, needs_its_document
from kiosk.packs.schema_quiz import Question
from kiosk.packs.schema_sites import Site
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
    """Names the pack: it stays the same for every version."""

    version: Version
    """Three numbers such as 1.0.0; raise it whenever you hand the pack over."""

    source_language: Language
    """The language that the texts are written in here; all others are translations."""

    languages: Languages
    """Every language that visitors can choose, the source language among them."""

    modules: list[Module] = Field(default_factory=list)
    """The parts of the exhibit, one file each; what is not listed is not shown."""

    adds_to: Id | None = None
    """The id of another pack, if this one adds to it and is shown together with it."""

    replaces: list[EntryPath] = Field(default_factory=list)
    """Entries of that pack whose place is taken by entries of this one."""

    translates: list[Language] = Field(default_factory=list)
    """Languages in which this pack brings the texts of that one; they lie in the folder base."""

    requires: Requires = ">=0.1"
    """Which kiosks can show the pack."""

    timeline_mirrored: bool = True
    """Whether time runs from right to left in Arabic."""

    licence: Text
    """The licence of the texts, such as CC-BY-4.0."""

    credits: list[Text] = Field(default_factory=list)
    """Whom to name."""

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
    """What the exhibit is called."""


class MomentFacts(Named):
    """Date, category and links of a moment."""

    date: When
    """When it happened: 1945, 1945-06 or 1945-06-26, as far as it is known."""

    latitude: Latitude | None = None
    """Where it happened, in degrees, north of the equator; with a longitude or not at all."""

    longitude: Longitude | None = None
    """Where it happened, in degrees, east of Greenwich; with a latitude or not at all."""

    category: Category
    """What it is about."""

    importance: Annotated[int, Field(ge=1, le=3)]
    """1 is seen from far on the timeline, 3 only from near."""

    goals: GoalNumbers = Field(default_factory=list)
    symbols: Symbols = Field(default_factory=list)
    """Document symbols such as A/RES/217(III)."""

    yearbook: Volume | None = None
    """Which Yearbook tells of it."""

    vote: Vote | None = None
    """How the document was adopted: drawn as dots; only with a document in symbols."""

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
    """What happened."""

    short_title: Annotated[Text, Wording(signs=28)]
    """The same, for the timeline."""

    place: Annotated[Text, Wording(signs=60)]
    """Where it happened, such as Geneva, Switzerland."""

    text: Annotated[AnyLevels, Wording(words=(30, 60), easy=(15, 45))]
    """The story."""


class MediaFacts(Named):
    """What a file is for; captions and a narration are in one `language`, a narration reads the text it `narrates`."""

    kind: MediaKind
    """What the file is: a picture, a film, the captions of a film, or a voice that reads a text."""

    credit: str = ""
    """Who made it."""

    licence: Text
    """The licence of the file, such as CC-BY-4.0."""

    language: Language | None = None
    """The language it is in; for captions and audio."""

    narrates: TextPath | None = None
    """The text that it reads; for audio."""

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
    """Where it lies: PNG, JPEG, WebP or plain SVG; WebM for films, WebVTT for captions, Opus in Ogg for audio."""

    alt: Annotated[Text | None, Wording(words=(2, 40))] = None
    """What there is to see, for those who do not see it; for pictures and films."""

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
