"""The kinds of value a pack may hold, each with a refusal that says how to mend it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    FailFast,
    Field,
    GetJsonSchemaHandler,
)
from pydantic_core import CoreSchema, PydanticCustomError

from kiosk.content.dates import PartialDate
from kiosk.content.days import Rule
from kiosk.content.vocabulary import (
    ANSWER_TOPICS,
    ASSEMBLY_KINDS,
    BETTER,
    BOOK_KINDS,
    BOUNDS,
    CATEGORIES,
    CHAPTER_KINDS,
    DAY_KINDS,
    LANGUAGES,
    MAJORITIES,
    MONTH_WORDS,
    ORDINALS,
    PLEDGE_PLACES,
    QUIZ_KINDS,
    SURVEY_KINDS,
    TOUR_AUDIENCES,
    TOUR_KINDS,
    TOUR_MODES,
    TOUR_THEMES,
    UNITS,
    WEEKDAY_WORDS,
)

_GOALS = "The numbers of the Goals it belongs to, such as 13, 16."
_SOURCE = "Who says so: shown beside it."
_RULE = "^({}) ({}) of ({})$".format(*("|".join(words) for words in (ORDINALS, WEEKDAY_WORDS, MONTH_WORDS)))
_SEMVER = r"(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z]{1,20}(\.[0-9A-Za-z]{1,20}){0,4})?"


class Entry(BaseModel):
    """A mapping of a pack. Unknown fields and values of another type are refused, never bent into shape.

    What stands below a field says what it is for: editors and workbooks show it to those who fill it in.
    """

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, hide_input_in_errors=True, use_attribute_docstrings=True
    )


Item = TypeVar("Item")
Many = Annotated[list[Item], FailFast()]
"""A list of an archive: the first wrong item ends the reading, however many there are."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Marks a field as a text in every language of the pack, and says how long it should be in the first one.

    `signs` is the most characters a text may have (0: no limit); `words` and `easy` are the fewest and the most words
    of the standard and the easy wording. An `official` name is as long in other languages as it is.
    """

    signs: int = 0
    words: tuple[int, int] | None = None
    easy: tuple[int, int] | None = None
    official: bool = False

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """What editors check while somebody writes."""
        return handler(core) | ({"maxLength": self.signs} if self.signs else {})


@dataclass(frozen=True)
class Check(AfterValidator):
    """A check of a value that editors know too: `keywords` of JSON Schema, and `what` it lets pass in words."""

    keywords: Mapping[str, Any] = field(default_factory=dict, hash=False)
    what: str = ""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """What editors check while somebody writes; they do not see all that the kiosk sees."""
        return handler(core) | dict(self.keywords)


def refusal(what: str, remedy: str) -> PydanticCustomError:
    """An error of the house: what is wrong, and how to mend it."""
    return PydanticCustomError("refused", "{what}", {"what": what, "remedy": remedy})


def did_you_mean(word: str, known: tuple[str, ...]) -> str:
    """The remedy for a word that is not on a list."""
    close = get_close_matches(word, known, 1)
    return f"did you mean “{close[0]}”?" if close else f"choose one of {', '.join(known)}"


def _one_of(known: tuple[str, ...]) -> Check:
    def check(value: str) -> str:
        if value not in known:
            raise refusal(f"“{value}” is not known here", did_you_mean(value, known))
        return value

    return Check(check, {"enum": list(known)})


def _form(pattern: str, what: str) -> Check:
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise refusal(f"“{value[:80]}” is not {what}", f"write {what}")
        return value

    return Check(check, {"pattern": f"^({pattern})$"}, what)


def _date(*, only_days: bool) -> Check:
    def check(value: str) -> str:
        try:
            precision = PartialDate.parse(value).precision
        except ValueError as error:
            raise refusal(str(error), "correct the date") from None
        if only_days and precision != "day":
            raise refusal(f"“{value}” is not a whole date", "write it as YYYY-MM-DD")
        return value

    if only_days:
        return Check(check, {"pattern": r"^\d{4}-\d{2}-\d{2}$"}, "a date as YYYY-MM-DD")
    return Check(check, {"pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}, "a date as YYYY, YYYY-MM or YYYY-MM-DD")


def _rule(value: str) -> str:
    try:
        Rule.parse(value)
    except ValueError as error:
        raise refusal(str(error), "write it as “second Saturday of May”") from None
    return value


def _unquoted_year(value: Any) -> Any:
    return f"{value:04}" if type(value) is int else value


def _filled(value: str | None) -> str | None:
    if value is not None and not value.strip():
        raise refusal("the text is empty", "write the text")
    return value


def _different(what: str) -> Check:
    def check(values: list[Any]) -> list[Any]:
        for i, value in enumerate(values):
            if value in values[:i]:
                raise refusal(f"“{value}” stands twice", f"name each {what} once")
        return values

    return Check(check, {"uniqueItems": True})


def _shorthand(value: Any) -> Any:
    return {"standard": value} if isinstance(value, str) else value


Id = Annotated[str, _form(r"[a-z0-9][a-z0-9-]{0,79}", "an id of small letters, digits and hyphens (at most 80)")]
Version = Annotated[str, _form(_SEMVER, "a version such as 1.0.0, in quotes")]
Requires = Annotated[str, _form(r">=\d{1,4}(\.\d{1,4}){0,2}", "the oldest kiosk that can show the pack, such as >=0.1")]
Colour = Annotated[str, _form(r"#[0-9A-Fa-f]{6}", "a colour such as #3F7E44")]
EntryPath = Annotated[str, _form(r"[a-z]{1,20}/[a-z0-9][a-z0-9-]{0,60}", "a path such as moments/1945-charter")]
MediaFile = Annotated[str, _form(r"media/[a-z0-9][a-z0-9._-]{0,100}", "a path such as media/picture.png")]
Zone = Annotated[str, _form(r"[A-Z][A-Za-z_]{1,30}(/[A-Z][A-Za-z_-]{1,30}){1,2}", "a time zone such as Europe/Zurich")]
LanguageTag = Annotated[str, _form(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", "a language code such as en or sw")]
Volume = Annotated[str, _form(r"\d{4}(-\d{2})?", "a volume of the Yearbook such as 1948-49, in quotes")]
TextPath = Annotated[str, _form(r"[a-z]{1,20}(/[a-z0-9_-]{1,80}){1,5}", "the path of a text such as goals/goal-13/why")]
Year = Annotated[str, _form(r"[12]\d{3}", "a year such as 2015")]
TargetNumber = Annotated[
    str, _form(r"(1[0-7]|[1-9])\.([1-9]\d?|[a-d])", "the number of a target such as 1.1, in quotes")
]
Symbol = Annotated[str, _form(r"[A-Z][A-Za-z0-9 ./()-]{2,60}", "a document symbol such as A/RES/70/1")]
SymbolSign = Annotated[str, _form(r"[A-Za-z0-9 .()-]{1,20}", "what stands between two strokes of a symbol")]
Sha256 = Annotated[str, _form(r"[0-9a-f]{64}", "a SHA-256 in small hexadecimal digits")]
JobPack = Annotated[str, _form(r"[a-z0-9][a-z0-9.-]{0,240}\.kpack", "the name of a .kpack file")]
KioskName = Annotated[
    str, _form(r"[a-z0-9-]{1,32}|\*", "the name of a kiosk (small letters, digits, hyphens), or * for all")
]
Language = Annotated[str, _one_of(LANGUAGES)]
Bound = Annotated[str, _one_of(BOUNDS)]
Better = Annotated[str, _one_of(BETTER)]
Unit = Annotated[str, _one_of(UNITS)]
Category = Annotated[str, _one_of(CATEGORIES)]
TourKind = Annotated[str, _one_of(TOUR_KINDS)]
TourMode = Annotated[str, _one_of(TOUR_MODES)]
TourTheme = Annotated[str, _one_of(TOUR_THEMES)]
TourAudience = Annotated[str, _one_of(TOUR_AUDIENCES)]
QuizKind = Annotated[str, _one_of(QUIZ_KINDS)]
SurveyKind = Annotated[str, _one_of(SURVEY_KINDS)]
PledgePlace = Annotated[str, _one_of(PLEDGE_PLACES)]
AnswerTopic = Annotated[str, _one_of(ANSWER_TOPICS)]
BookKind = Annotated[str, _one_of(BOOK_KINDS)]
AssemblyKind = Annotated[str, _one_of(ASSEMBLY_KINDS)]
Majority = Annotated[str, _one_of(MAJORITIES)]
ChapterKind = Annotated[str, _one_of(CHAPTER_KINDS)]
DayKind = Annotated[str, _one_of(DAY_KINDS)]
DayRule = Annotated[str, Check(_rule, {"pattern": _RULE}, "a rule such as second Saturday of May")]
DayRules = Annotated[list[DayRule], _different("rule")]
When = Annotated[str, BeforeValidator(_unquoted_year, json_schema_input_type=str | int), _date(only_days=False)]
Day = Annotated[str, _date(only_days=True)]
Text = Annotated[str, Check(_filled, {"pattern": r"\S"})]
SourceLine = Annotated[Text, Wording(signs=160), Field(description=_SOURCE)]
Number = Annotated[float, Field(allow_inf_nan=False)]
Latitude = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
Longitude = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
GoalNumber = Annotated[int, Field(ge=1, le=17)]
GoalNumbers = Annotated[list[GoalNumber], _different("goal"), Field(description=_GOALS)]
Symbols = Annotated[list[Text], _different("symbol")]
Days = Annotated[list[Day], _different("date")]
LanguageTags = Annotated[list[LanguageTag], _different("language")]
Languages = Annotated[list[Language], Field(min_length=1), _different("language")]
TourAudiences = Annotated[list[TourAudience], _different("audience")]
Age = Annotated[int, Field(ge=0, le=120)]


class Named(Entry):
    """A mapping with a name of its own."""

    id: Id
    """Names the entry: it stays the same when the words change, for translations find their texts by it."""


class Levels(Entry):
    """A text with a standard wording and, where given, easy words for young visitors."""

    standard: Text
    """The wording for everybody."""

    easy: Text | None = None
    """The same in easy words and short sentences, for young visitors and for those who ask for it."""


AnyLevels = Annotated[Levels, BeforeValidator(_shorthand, json_schema_input_type=Text | Levels)]
"""Levels, or a plain text that stands for the standard one."""
