"""The form of content.json, checked again at the kiosk: a good seal is no proof of good content."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.errors import PackError
from kiosk.packs.schema import (
    Bound,
    Category,
    Colour,
    Day,
    GoalNumber,
    Id,
    Language,
    LanguageTag,
    Latitude,
    Longitude,
    TourKind,
    TourMode,
    Unit,
    When,
)

_MOST_TEXT = 5000
Words = Annotated[str, Field(max_length=_MOST_TEXT)]
Texts = dict[Language, dict[str, Words]]
Count = Annotated[int, Field(ge=0, le=1440)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Figure(_Part):
    id: Id
    value: float | None
    bound: Bound
    unit: Unit
    as_of: When
    whole: float | None
    texts: Texts


class _Worded(_Part):
    id: Id
    texts: Texts


class _Goal(_Part):
    id: Id
    number: GoalNumber
    colour: Colour
    text_colour: Colour
    night_colour: Colour
    night_text_colour: Colour
    targets: Count
    emblem: str
    texts: Texts
    figures: list[_Figure]
    actions: list[_Worded]


class _Moment(_Part):
    id: Id
    date: When
    latitude: Latitude | None
    longitude: Longitude | None
    category: Category
    importance: Annotated[int, Field(ge=1, le=3)]
    goals: list[GoalNumber]
    symbols: list[Annotated[str, Field(max_length=60)]]
    yearbook: Annotated[str, Field(max_length=20)]
    texts: Texts


class _Tour(_Worded):
    kind: TourKind
    mode: TourMode
    minutes: Count | None
    age_from: Count | None
    age_to: Count | None
    languages: list[LanguageTag]


class _Advice(_Worded):
    checked: Day
    valid_until: Day | Annotated[str, Field(max_length=0)]


class _Site(_Part):
    id: Id
    latitude: Latitude
    longitude: Longitude
    timezone: Annotated[str, Field(pattern=r"^[A-Za-z_]+(/[A-Za-z_-]+)*$")]
    texts: Texts
    sights: list[_Worded]
    tours: list[_Tour]
    figures: list[_Figure]
    advice: list[_Advice]


class _Medium(_Part):
    id: Id
    kind: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    ext: str
    width: Annotated[int, Field(ge=1, le=8192)]
    height: Annotated[int, Field(ge=1, le=8192)]
    credit: str
    licence: str
    texts: Texts


class _Pack(_Part):
    id: Id
    version: str
    title: dict[Language, Words]
    source_language: Language
    languages: list[Language]
    modules: list[str]
    requires: str
    licence: str
    credits: list[str]


class _Content(_Part):
    pack: _Pack
    goals: list[_Goal]
    moments: list[_Moment]
    sites: list[_Site]
    media: list[_Medium]

    @model_validator(mode="after")
    def _ids_stand_once(self) -> "_Content":
        for entries in (self.goals, self.moments, self.sites, self.media):
            ids = [entry.id for entry in entries]  # type: ignore[attr-defined]
            if len(ids) != len(set(ids)):
                raise ValueError("an id stands twice")
        return self


def check_content(path: Path, content: Any, manifest: Any) -> dict[str, Any]:
    """The content itself if its form is right and it is the manifest's; else PackError says where it is not."""
    try:
        read = _Content.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"][:6])
        raise PackError(
            f"The pack {path} is refused: {place}: {first['msg']}; ask for the pack again. Nothing was changed."
        ) from None
    if (read.pack.id, read.pack.version, tuple(read.pack.languages)) != (
        manifest.id,
        manifest.version,
        manifest.languages,
    ):
        raise PackError(
            f"The pack {path} is refused: its content and its manifest differ; ask for the pack again. Nothing was changed."
        )
    for language, place in _missing_languages(content, tuple(read.pack.languages)):
        raise PackError(
            f"The pack {path} is refused: {place} has no text in {language}; ask for the complete pack. Nothing was changed."
        )
    return dict(content)


def _missing_languages(part: Any, languages: tuple[str, ...], place: str = "content") -> Any:
    if isinstance(part, dict):
        if "texts" in part:
            for language in languages:
                if language not in part["texts"]:
                    yield language, place
            words = [
                tuple(sorted(name for name, text in part["texts"].get(language, {}).items() if text))
                for language in languages
            ]
            for language, named in zip(languages, words, strict=True):
                if (
                    named != words[0]
                    and len(named) <= len(max(words, key=len))
                    and set(max(words, key=len)) - set(named)
                ):
                    yield language, place
        for key, value in part.items():
            if key != "texts":
                yield from _missing_languages(
                    value, languages, str(part.get("id", place)) if isinstance(value, list) else place
                )
    elif isinstance(part, list):
        for value in part:
            yield from _missing_languages(
                value, languages, str(value.get("id", place)) if isinstance(value, dict) else place
            )
