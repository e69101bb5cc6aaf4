"""The parts of a calendar as a language names them, with Western digits."""

from datetime import date
from functools import lru_cache

from babel.dates import format_skeleton

from kiosk.content.dates import PartialDate
from kiosk.i18n.dates import format_date
from kiosk.i18n.languages import locale_of


def format_month(month: int, language: str, *, short: bool = False) -> str:
    """A month by itself: "October", or "Oct" where room is short."""
    names = locale_of(language).months["stand-alone"]
    return _capital(str(names["abbreviated" if short else "wide"][month]).rstrip("."))


def format_weekday(when: date, language: str) -> str:
    """A day of the week by itself: "Saturday"."""
    return str(locale_of(language).days["stand-alone"]["wide"][when.weekday()])


@lru_cache(maxsize=4096)
def format_day(when: date, language: str) -> str:
    """A day of some year: "24 October"; French calls the first of a month the first."""
    text = str(format_skeleton("MMMMd", when, locale=locale_of(language)))
    return text.replace("1 ", "1er ", 1) if language == "fr" and when.day == 1 else text


def format_beside_day(when: date, language: str, *, year: bool) -> str:
    """What stands beside the numeral of a day: "October", in Russian “октября”; with its year where that is wanted."""
    if language == "zh":
        return f"{when.year}年{when.month}月" if year else f"{when.month}月"
    text = format_day(when, language)
    word = text.partition(" ")[2].removeprefix("de ")
    return f"{word} {when.year}" if year else word


def format_days(first: date, last: date, language: str) -> str:
    """A span of days: "4 – 10 October", "29 December – 4 January"; Chinese repeats no month either."""
    if first == last:
        return format_day(first, language)
    if first.month != last.month:
        return f"{format_day(first, language)} – {format_day(last, language)}"
    if language == "zh":
        return f"{format_day(first, language)}至{last.day}日"
    return f"{first.day} – {format_day(last, language)}"


def whole_date(day: date, language: str, *, year: bool) -> str:
    """A day with its month, and with its year where that has to be said."""
    return format_date(PartialDate.parse(day.isoformat()), language) if year else format_day(day, language)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
