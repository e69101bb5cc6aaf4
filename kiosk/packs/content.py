"""An exhibit as data: the form of an archive's `content.json`, all languages side by side."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from kiosk.packs import (
    schema,
    schema_goals,
    schema_learn,
    schema_quiz,
    schema_sites,
    schema_stops,
    schema_survey,
    schema_take_part,
)
from kiosk.packs.fields import Age, Entry, Id, Language, Many, Sha256, Text
from kiosk.packs.schema_messages import Message, MessageFacts
from kiosk.packs.schema_moments import Era, EraFacts
from kiosk.packs.schema_series import Series, SeriesFacts
from kiosk.packs.source import Source
from kiosk.packs.text_names import text_names

Texts = dict[Language, dict[str, str]]
Translations = Mapping[str, Mapping[str, str]]

UNSEEN = {"sha256": "0" * 64, "ext": "png", "width": 1, "height": 1}
"""Stands for a media file that has not been looked at."""


class Data(Entry):
    """An entry with its texts; `source` is what it is written as in a pack source."""

    source: ClassVar[type[Entry]]
    texts: Texts


class PackData(schema.PackFacts):
    """The pack."""

    title: dict[Language, str]


class FigureData(schema_goals.FigureFacts, Data):
    """A figure."""

    source = schema_goals.Figure


class ActionData(schema_goals.ActionFacts, Data):
    """An action."""

    source = schema_goals.Action


class SeriesData(SeriesFacts, Data):
    """A series."""

    source = Series


class GoalData(schema_goals.GoalFacts, Data):
    """A Goal."""

    source = schema_goals.Goal
    figures: Many[FigureData] = Field(default_factory=list)
    series: Many[SeriesData] = Field(default_factory=list)
    actions: Many[ActionData] = Field(default_factory=list)


class MomentData(schema.MomentFacts, Data):
    """A moment."""

    source = schema.Moment


class EraData(EraFacts, Data):
    """An era."""

    source = Era


class SightData(Data):
    """A sight."""

    source = schema_sites.Sight
    id: Id


class TourData(schema_sites.TourFacts, Data):
    """A tour."""

    source = schema_sites.Tour
    age_from: Age | None = None
    age_to: Age | None = None


class AdviceData(schema_sites.AdviceFacts, Data):
    """A piece of advice."""

    source = schema_sites.Advice


class ChapterData(schema_stops.ChapterFacts, Data):
    """A chapter."""

    source = schema_stops.Chapter


class StopData(schema_stops.StopFacts, Data):
    """A stop."""

    source = schema_stops.Stop


class SiteData(schema_sites.SiteFacts, Data):
    """A site."""

    source = schema_sites.Site
    chapters: Many[ChapterData] = Field(default_factory=list)
    stops: Many[StopData] = Field(default_factory=list)
    sights: Many[SightData] = Field(default_factory=list)
    tours: Many[TourData] = Field(default_factory=list)
    figures: Many[FigureData] = Field(default_factory=list)
    advice: Many[AdviceData] = Field(default_factory=list)


class OptionData(schema_quiz.OptionFacts, Data):
    """An answer to choose from."""

    source = schema_quiz.Option


class QuestionData(schema_quiz.QuestionFacts, Data):
    """A question of the quiz."""

    source = schema_quiz.Question
    options: Many[OptionData] = Field(default_factory=list)


class SurveyOptionData(Data):
    """An answer to choose from."""

    source = schema_survey.SurveyOption
    id: Id


class SurveyData(schema_survey.SurveyFacts, Data):
    """A question for leaving."""

    source = schema_survey.SurveyQuestion
    options: Many[SurveyOptionData] = Field(default_factory=list)


class PledgeData(schema_take_part.PledgeFacts, Data):
    """A pledge."""

    source = schema_take_part.Pledge


class DayData(schema_take_part.DayFacts, Data):
    """An international day or week."""

    source = schema_take_part.InternationalDay


class MessageData(MessageFacts, Data):
    """A message."""

    source = Message


class TargetData(schema_learn.TargetFacts, Data):
    """A target."""

    source = schema_learn.Target


class AnswerData(schema_learn.AnswerFacts, Data):
    """An answer."""

    source = schema_learn.Answer


class PageData(schema_learn.PageFacts, Data):
    """A page."""

    source = schema_learn.Page


class BookData(schema_learn.BookFacts, Data):
    """A book."""

    source = schema_learn.Book
    pages: Many[PageData] = Field(default_factory=list)


class SymbolPartData(schema_learn.SymbolPartFacts, Data):
    """A part of a symbol."""

    source = schema_learn.SymbolPart


class SymbolData(schema_learn.SymbolFacts, Data):
    """A symbol taken apart."""

    source = schema_learn.ReadSymbol
    parts: Many[SymbolPartData]


class AssemblyData(schema_learn.AssemblyFacts, Data):
    """A step, or a draft."""

    source = schema_learn.AssemblyItem


class ExhibitData(schema_learn.ExhibitFacts, Data):
    """A picture of the gallery."""

    source = schema_learn.Exhibit


class MediaData(schema.MediaFacts, Data):
    """A media file, named by its hash; `width`, `height` and `seconds` where it has them."""

    source = schema.Media
    sha256: Sha256
    ext: Literal["png", "jpg", "webp", "webm", "ogg", "vtt"]
    width: Annotated[int, Field(ge=1)] | None = None
    height: Annotated[int, Field(ge=1)] | None = None
    seconds: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None


class TranslationData(Entry):
    """A text of the pack that this one adds to, in another language; `of` is the wording it was made from."""

    language: Language
    path: Text
    of: Text
    text: Text


class Content(Entry):
    """The whole of `content.json`."""

    pack: PackData
    goals: Many[GoalData] = Field(default_factory=list)
    targets: Many[TargetData] = Field(default_factory=list)
    moments: Many[MomentData] = Field(default_factory=list)
    eras: Many[EraData] = Field(default_factory=list)
    sites: Many[SiteData] = Field(default_factory=list)
    quiz: Many[QuestionData] = Field(default_factory=list)
    survey: Many[SurveyData] = Field(default_factory=list)
    pledges: Many[PledgeData] = Field(default_factory=list)
    days: Many[DayData] = Field(default_factory=list)
    messages: Many[MessageData] = Field(default_factory=list)
    answers: Many[AnswerData] = Field(default_factory=list)
    books: Many[BookData] = Field(default_factory=list)
    symbols: Many[SymbolData] = Field(default_factory=list)
    assembly: Many[AssemblyData] = Field(default_factory=list)
    gallery: Many[ExhibitData] = Field(default_factory=list)
    media: Many[MediaData] = Field(default_factory=list)
    translations: Many[TranslationData] = Field(default_factory=list)


def compose(
    source: Source,
    translations: Translations,
    pictures: Mapping[str, Mapping[str, Any]],
    of_the_other: Sequence[Mapping[str, str]] = (),
) -> dict[str, Any]:
    """The exhibit of a source that was read whole.

    `translations` gives texts by language and path; `pictures` what is known of a media file by the id of its entry;
    `of_the_other` are translations of the pack that this one adds to.
    """
    pack = source.pack
    if pack is None:
        raise ValueError("a source without a pack has no content")
    wordings = {pack.source_language: {text.path: text.text for text in source.texts()}} | dict(translations)
    by_language = {language: wordings.get(language, {}) for language in pack.languages}
    about = pack.model_dump(exclude={"title"})
    about["title"] = {language: found.get("pack/title", "") for language, found in by_language.items()}
    content: dict[str, Any] = {"pack": about}
    for module in schema.MODULES:
        content[module] = [_data(entry, f"{module}/{entry.id}", by_language) for entry in getattr(source, module)]
    for item in content["media"]:
        del item["file"]
        item.update(pictures.get(item["id"], UNSEEN))
    content["translations"] = [dict(found) for found in of_the_other]
    return content


def _data(entry: Entry, path: str, by_language: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    names = list(text_names(type(entry)))
    worded = {name.key for name in names}
    data: dict[str, Any] = {}
    for field in type(entry).model_fields:
        value = getattr(entry, field)
        if field == "ages":
            data["age_from"], data["age_to"] = (value.from_, value.to) if value else (None, None)
        elif isinstance(value, list):
            parts = [(child, f"{path}/{field}/{getattr(child, 'id', '')}") for child in value]
            data[field] = [_data(child, at, by_language) if isinstance(child, Entry) else child for child, at in parts]
        elif field not in worded:
            data[field] = value.model_dump() if isinstance(value, Entry) else value
    data["texts"] = {
        language: {name.key: found.get(f"{path}/{name.path}", "") for name in names}
        for language, found in by_language.items()
    }
    return data
