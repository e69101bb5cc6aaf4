"""What of an exhibit can be found: one line for each module, and the words that are not in its texts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.content.dates import PartialDate
from kiosk.i18n.dates import format_date, format_day

Item = Mapping[str, Any]

_LEAP_YEAR = 2024

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
    `screen` what opens, about the thing that `path` begins with. The fields in `titles` weigh more than the rest, the
    first is the title; `parts` are lists inside it whose texts count as its own. `line` is the line under the title,
    `marks` are numbers, symbols and dates, one after another. Fields in `hidden` are not searched, and things that are
    not `wanted` are not found.
    """

    kind: str
    path: str
    screen: str
    titles: tuple[str, ...]
    parts: tuple[str, ...] = ()
    line: Callable[[Item, Item, str], str] = lambda _item, _owner, _language: ""
    marks: Callable[[Item, Item, str], Iterator[str]] = lambda _item, _owner, _language: iter(())
    hidden: frozenset[str] = frozenset({"source"})
    wanted: Callable[[Item], bool] = lambda _item: True


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


def _target_name(target: Item, _owner: Item, language: str) -> str:
    word = GOAL_WORDS.get(language, GOAL_WORDS["en"])[0]
    return f"{word}{'' if language == 'zh' else ' '}{target['goal']} · {target['number']}"


def _target_marks(target: Item, _owner: Item, language: str) -> Iterator[str]:
    yield target["number"]
    yield from _goal_marks(target, {"number": target["goal"]}, language)


def _is_story(book: Item) -> bool:
    return bool(book["kind"] == "story")


SEARCHED = (
    Searched("goal", "goals", "goal", ("title",), ("figures", "series"), _goal_name, _goal_marks),
    Searched("moment", "moments", "moment", ("title", "short_title"), (), _moment_date, _moment_marks),
    Searched("day", "days", "calendar", ("name", "short_name"), (), _day_date, _day_marks),
    Searched("action", "goals/actions", "goal", ("text",), (), _goal_title, _goal_marks),
    Searched("site", "sites", "site", ("city", "building"), ("sights", "figures", "advice"), _site_line),
    Searched("tour", "sites/tours", "site", ("title",), (), _site_city),
    Searched("stop", "sites/stops", "tour", ("title",), (), _site_city),
    Searched("message", "messages", "message", ("title",)),
    Searched("target", "targets", "targets", ("text",), (), _target_name, _target_marks),
    Searched("answer", "answers", "answers", ("question",)),
    Searched("book", "books", "book", ("title",), ("pages",), wanted=_is_story),
)
"""All kinds in the order of the list of hits."""

KINDS = tuple(searched.kind for searched in SEARCHED)
"""Their names in the order of show."""
