"""What of an exhibit can be found: one line for each module, and the words that are not in its texts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.content.dates import PartialDate
from kiosk.content.vocabulary import QUIZ_SETS
from kiosk.i18n.dates import format_date, format_day
from kiosk.store.words import target_word

Item = Mapping[str, Any]

_LEAP_YEAR = 2024
MIXED, PAUSE = QUIZ_SETS

GOAL_WORDS: dict[str, tuple[str, str]] = {
    "ar": ("الهدف", "أهداف التنمية المستدامة"),
    "zh": ("目标", "可持续发展目标"),
    "en": ("Goal", "SDG"),
    "fr": ("Objectif", "ODD"),
    "ru": ("Цель", "ЦУР"),
    "es": ("Objetivo", "ODS"),
}
"""What a Goal is called before its number, and the Goals together for short."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A kind of thing that can be found. Functions get the thing, the thing it is part of (or itself), the language.

    `kind` is what the list of hits calls it; `path` where it stands in an exhibit as data, "goals" or "goals/actions";
    `screen` what opens, about the thing that `path` begins with or, where `of_goal`, about the Goal it belongs to; then
    the screen begins at this very part. The fields in `titles` weigh more than the rest, the first is the title;
    `parts` are lists inside it whose texts count as its own. `line` is the line under the title, `marks` are numbers,
    symbols and dates, one after another. Fields in `hidden` are not searched; `only` says of which value of its `kind`
    the thing must be.
    """

    kind: str
    path: str
    screen: str
    titles: tuple[str, ...]
    parts: tuple[str, ...] = ()
    line: Callable[[Item, Item, str], str] = lambda _item, _owner, _language: ""
    marks: Callable[[Item, Item, str], Iterator[str]] = lambda _item, _owner, _language: iter(())
    hidden: frozenset[str] = frozenset({"source"})
    of_goal: bool = False
    only: str = ""


@dataclass(frozen=True, slots=True)
class Opens:
    """Where a hit leads: to a screen, about a subject, beginning at a part of it or at its beginning ("")."""

    screen: str
    subject: str
    part: str = ""


def opens(searched: Searched, item: Item, owner: Item, goals: Mapping[int, str]) -> Opens:
    """Where a thing is shown; `goals` are the ids of Goals by number."""
    if not searched.of_goal:
        return Opens(searched.screen, owner["id"], "" if item is owner else item["id"])
    goal = goals.get(_goal_of(item), "")
    if searched.screen == "quiz" and not goal:
        goal = PAUSE if item["kind"] == "share-check" else MIXED
    return Opens(searched.screen, goal, item["id"])


def _goal_of(item: Item) -> int:
    """The number of the Goal that a thing belongs to, the first of several; 0 for none."""
    return int(item.get("goal") or next(iter(item.get("goals", ())), 0))


def _goal_name(_item: Item, goal: Item, language: str) -> str:
    word = GOAL_WORDS.get(language, GOAL_WORDS["en"])[0]
    return f"{word}{'' if language == 'zh' else ' '}{goal['number']}"


def _goal_title(_item: Item, goal: Item, language: str) -> str:
    return f"{_goal_name(goal, goal, language)} · {goal['texts'][language]['title']}"


def _goal_marks(_item: Item, goal: Item, language: str) -> Iterator[str]:
    yield from (f"{word} {goal['number']}" for word in GOAL_WORDS.get(language, GOAL_WORDS["en"]))
    yield f"SDG{goal['number']}"


def _moment_date(_item: Item, moment: Item, language: str) -> str:
    return format_date(PartialDate.parse(moment["date"]), language)


def _moment_marks(_item: Item, moment: Item, language: str) -> Iterator[str]:
    yield moment["date"]
    yield _moment_date(moment, moment, language)
    yield from moment.get("symbols", ())


def _day_date(_item: Item, day: Item, language: str) -> str:
    """The day, or the first of several; nothing for one that moves from year to year."""
    return format_day(date(_LEAP_YEAR, day["month"], day["day"]), language) if day.get("month") else ""


def _day_marks(_item: Item, day: Item, language: str) -> Iterator[str]:
    yield _day_date(day, day, language)
    yield from day.get("symbols", ())


def _site_line(_item: Item, site: Item, language: str) -> str:
    texts = site["texts"][language]
    return str(texts["building"] or texts["country"])


def _site_city(_item: Item, site: Item, language: str) -> str:
    return str(site["texts"][language]["city"])


def _of_goal_name(item: Item, _owner: Item, language: str) -> str:
    return _goal_name(item, {"number": _goal_of(item)}, language) if _goal_of(item) else ""


def _of_goal_marks(item: Item, _owner: Item, language: str) -> Iterator[str]:
    if _goal_of(item):
        yield from _goal_marks(item, {"number": _goal_of(item)}, language)


def _target_line(target: Item, _owner: Item, language: str) -> str:
    return f"{_of_goal_name(target, target, language)} · {target['number']}"


def _target_marks(target: Item, _owner: Item, language: str) -> Iterator[str]:
    yield from _of_goal_marks(target, target, language)
    yield target_word(target["number"])


def _symbol(_item: Item, symbol: Item, _language: str) -> str:
    return str(symbol["symbol"])


def _symbol_marks(_item: Item, symbol: Item, _language: str) -> Iterator[str]:
    yield symbol["symbol"]


_ANSWER_OF_QUIZ = frozenset({"source", "explanation", "explanation_easy"})
"""Who finds a question has still to guess."""

SEARCHED = (
    Searched("goal", "goals", "goal", ("title",), ("figures", "series"), _goal_name, _goal_marks),
    Searched("moment", "moments", "moment", ("title", "short_title"), (), _moment_date, _moment_marks),
    Searched("day", "days", "calendar", ("name", "short_name"), (), _day_date, _day_marks),
    Searched("answer", "answers", "answers", ("question", "question_easy")),
    Searched("action", "goals/actions", "goal", ("text",), (), _goal_title, _goal_marks),
    Searched("pledge", "pledges", "pledge", ("text", "text_easy"), (), _of_goal_name, _of_goal_marks, of_goal=True),
    Searched(
        "question",
        "quiz",
        "quiz",
        ("question", "question_easy"),
        ("options",),
        _of_goal_name,
        _of_goal_marks,
        hidden=_ANSWER_OF_QUIZ,
        of_goal=True,
    ),
    Searched("target", "targets", "targets", ("text", "text_easy"), (), _target_line, _target_marks, of_goal=True),
    Searched("site", "sites", "site", ("city", "building"), ("sights", "figures", "advice", "chapters"), _site_line),
    Searched("tour", "sites/tours", "site", ("title",), (), _site_city),
    Searched("stop", "sites/stops", "tour", ("title",), (), _site_city),
    Searched("book", "books", "book", ("title",), ("pages",), only="story"),
    Searched("book", "books", "books", ("title",), only="accessible"),
    Searched("picture", "gallery", "gallery", ("title",)),
    Searched("assembly", "assembly", "assembly", ("title",)),
    Searched("symbol", "symbols", "symbols", ("title",), ("parts",), _symbol, _symbol_marks),
    Searched("message", "messages", "message", ("title",)),
)
"""All kinds in the order of the list of hits. A new module is one more line here."""

KINDS = tuple(dict.fromkeys(searched.kind for searched in SEARCHED))
"""Their names in the order of show."""
