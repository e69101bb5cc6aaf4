"""Dates and times as a language writes them, with Western digits."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date as babel_date
from babel.dates import format_skeleton, format_time

from kiosk.content.dates import PartialDate
from kiosk.i18n.languages import locale_of

_MARK = "\u0001"


def format_date(when: PartialDate, language: str) -> str:
    """A date with the parts that are known: "10 December 1948", "December 1948", "1948"."""
    locale = locale_of(language)
    if when.precision == "day":
        return str(babel_date(when.first_day(), "long", locale))
    if when.precision == "month":
        return str(format_skeleton("yMMMM", when.first_day(), locale=locale))
    return str(when.year)


def format_date_parts(when: PartialDate, language: str) -> tuple[str, str]:
    """A date cut in two for large type: its day and the rest; the year alone where only that is known."""
    if when.precision == "year":
        return str(when.year), ""
    if when.precision == "month":
        locale = locale_of(language)
        month = str(format_skeleton("MMMM", when.first_day(), locale=locale)) if language != "zh" else f"{when.month}月"
        return str(when.year), str(format_date(when, language) if language == "zh" else month)
    text = format_date(when, language)
    day = str(when.day)
    if language == "zh":
        return day + "日", text.removesuffix(day + "日")
    return day, text.removeprefix(day).strip().removeprefix("de ").strip()


def format_today(day: date, language: str) -> str:
    """Weekday, day and month: "Saturday 24 October"."""
    locale = locale_of(language)
    weekday = locale.days["format"]["wide"][day.weekday()]
    rest = format_skeleton("MMMMd", day, locale=locale)
    if language == "zh":
        return f"{rest} {weekday}"
    comma = {"ar": "،", "ru": ",", "es": ","}.get(language, "")
    text = f"{weekday}{comma} {rest}"
    return text[:1].upper() + text[1:]


def format_clock(moment: datetime, zone: str, language: str) -> str:
    """The hour and minute of a moment in a zone, on the 24-hour clock."""
    return str(format_time(moment, "HH:mm", tzinfo=ZoneInfo(zone), locale=locale_of(language)))
