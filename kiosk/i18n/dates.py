"""Dates and times as a language writes them, with Western digits."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date as babel_date
from babel.dates import format_skeleton, format_time

from kiosk.content.dates import PartialDate
from kiosk.i18n.languages import locale_of


@lru_cache(maxsize=8192)
def format_date(when: PartialDate, language: str) -> str:
    """A date with the parts that are known: "10 December 1948", "December 1948", "1948"."""
    locale = locale_of(language)
    if when.precision == "day":
        return _ordinal(str(babel_date(when.first_day(), "long", locale)), when.day, language)
    if when.precision == "month":
        return str(format_skeleton("yMMMM", when.first_day(), locale=locale))
    return str(when.year)


def format_date_parts(when: PartialDate, language: str) -> tuple[str, str]:
    """A date cut in two for large type: its day (or year) and the rest; in Chinese the rest is the whole date."""
    if when.precision == "year":
        return str(when.year), ""
    text = format_date(when, language)
    numeral = when.year if when.precision == "month" else when.day
    if language == "zh":
        return str(numeral), text
    word, _, rest = text.partition(" ")
    return str(numeral), word if when.precision == "month" else rest.removeprefix("de ")


def format_today(day: date, language: str) -> str:
    """Weekday, day and month: "Saturday 24 October"."""
    locale = locale_of(language)
    weekday = locale.days["format"]["wide"][day.weekday()]
    rest = _ordinal(str(format_skeleton("MMMMd", day, locale=locale)), day.day, language)
    if language == "zh":
        return f"{rest} {weekday}"
    comma = {"ar": "،", "ru": ",", "es": ","}.get(language, "")
    text = f"{weekday}{comma} {rest}"
    return text[:1].upper() + text[1:]


def format_opening(moment: datetime, language: str) -> str:
    """Weekday, day, month and time as they stand within a sentence: "Monday 26 October, 10:00"."""
    day = format_today(moment.date(), language)
    weekday = str(locale_of(language).days["format"]["wide"][moment.weekday()])
    if language == "zh":
        return f"{day} {moment:%H:%M}"
    comma = "،" if language == "ar" else ","
    return f"{weekday[:1]}{day[1:]}{comma} {moment:%H:%M}"


def format_day(day: date, language: str) -> str:
    """Day and month: "24 October"."""
    return _ordinal(str(format_skeleton("MMMMd", day, locale=locale_of(language))), day.day, language)


def month_names(language: str) -> tuple[str, ...]:
    """The names of the twelve months as they stand alone."""
    names = locale_of(language).months["stand-alone"]["wide"]
    return tuple(str(names[month])[:1].upper() + str(names[month])[1:] for month in range(1, 13))


def format_clock(moment: datetime, zone: str, language: str) -> str:
    """The hour and minute of a moment in a zone, on the 24-hour clock."""
    return str(format_time(moment, "HH:mm", tzinfo=ZoneInfo(zone), locale=locale_of(language)))


def _ordinal(text: str, day: int, language: str) -> str:
    """French calls the first of a month the first, which CLDR does not."""
    return text.replace("1 ", "1er ", 1) if language == "fr" and day == 1 else text
