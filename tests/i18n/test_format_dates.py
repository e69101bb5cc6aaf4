"""Dates say what is known of them, in the order of each language."""

from datetime import UTC, date, datetime

import pytest

from kiosk.content.dates import PartialDate
from kiosk.i18n.calendars import whole_date
from kiosk.i18n.dates import format_clock, format_date, format_date_parts, format_opening, format_today

DAY, FIRST, MONTH, YEAR = (PartialDate.parse(text) for text in ("1948-12-10", "1995-01-01", "1948-12", "1948"))

WRITTEN = {
    "ar": ("10 ديسمبر 1948", "1 يناير 1995", "ديسمبر 1948"),
    "zh": ("1948年12月10日", "1995年1月1日", "1948年12月"),
    "en": ("10 December 1948", "1 January 1995", "December 1948"),
    "fr": ("10 décembre 1948", "1er janvier 1995", "décembre 1948"),
    "ru": ("10 декабря 1948\u202fг.", "1 января 1995\u202fг.", "декабрь 1948\u202fг."),
    "es": ("10 de diciembre de 1948", "1 de enero de 1995", "diciembre de 1948"),
}
PARTED = {
    "ar": (("10", "ديسمبر 1948"), ("1", "يناير 1995"), ("1948", "ديسمبر")),
    "zh": (("10", "1948年12月10日"), ("1", "1995年1月1日"), ("1948", "1948年12月")),
    "en": (("10", "December 1948"), ("1", "January 1995"), ("1948", "December")),
    "fr": (("10", "décembre 1948"), ("1", "janvier 1995"), ("1948", "décembre")),
    "ru": (("10", "декабря 1948\u202fг."), ("1", "января 1995\u202fг."), ("1948", "декабрь")),
    "es": (("10", "diciembre de 1948"), ("1", "enero de 1995"), ("1948", "diciembre")),
}
TODAY = {
    "ar": ("السبت، 24 أكتوبر", "الخميس، 1 أكتوبر"),
    "zh": ("10月24日 星期六", "10月1日 星期四"),
    "en": ("Saturday 24 October", "Thursday 1 October"),
    "fr": ("Samedi 24 octobre", "Jeudi 1er octobre"),
    "ru": ("Суббота, 24 октября", "Четверг, 1 октября"),
    "es": ("Sábado, 24 de octubre", "Jueves, 1 de octubre"),
}


@pytest.mark.parametrize("language", WRITTEN)
def test_a_date_is_written_with_the_parts_that_are_known(language: str) -> None:
    assert tuple(format_date(when, language) for when in (DAY, FIRST, MONTH)) == WRITTEN[language]
    assert format_date(YEAR, language) == "1948"


@pytest.mark.parametrize("language", PARTED)
def test_a_date_in_large_type_has_its_largest_part_as_numeral(language: str) -> None:
    assert tuple(format_date_parts(when, language) for when in (DAY, FIRST, MONTH)) == PARTED[language]
    assert format_date_parts(YEAR, language) == ("1948", "")


@pytest.mark.parametrize("language", TODAY)
def test_today_has_weekday_day_and_month(language: str) -> None:
    assert tuple(format_today(day, language) for day in (date(2026, 10, 24), date(2026, 10, 1))) == TODAY[language]


@pytest.mark.parametrize("language", TODAY)
@pytest.mark.parametrize(
    ("zone", "clock"),
    [("Africa/Nairobi", "15:05"), ("America/New_York", "08:05"), ("Asia/Kathmandu", "17:50"), ("UTC", "12:05")],
)
def test_the_clock_of_a_place_has_24_hours_and_western_digits(language: str, zone: str, clock: str) -> None:
    assert format_clock(datetime(2026, 10, 24, 12, 5, tzinfo=UTC), zone, language) == clock


@pytest.mark.parametrize(("month", "clock"), [(1, "13:00"), (7, "14:00")])
def test_the_clock_of_a_place_keeps_summer_time(month: int, clock: str) -> None:
    assert format_clock(datetime(2026, month, 1, 12, tzinfo=UTC), "Europe/Vienna", "fr") == clock


@pytest.mark.parametrize(
    ("language", "this_year", "another"),
    [
        ("en", "4 January", "4 January 2027"),
        ("ru", "4 января", "4 января 2027\u202fг."),
        ("zh", "1月4日", "2027年1月4日"),
        ("fr", "4 janvier", "4 janvier 2027"),
    ],
)
def test_a_day_has_its_year_where_that_has_to_be_said(language: str, this_year: str, another: str) -> None:
    day = date(2027, 1, 4)

    assert (whole_date(day, language, year=False), whole_date(day, language, year=True)) == (this_year, another)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Monday 26 October, 10:00"),
        ("fr", "lundi 26 octobre, 10:00"),
        ("ru", "понедельник, 26 октября, 10:00"),
        ("es", "lunes, 26 de octubre, 10:00"),
        ("ar", "الاثنين، 26 أكتوبر، 10:00"),
        ("zh", "10月26日 星期一 10:00"),
    ],
)
def test_an_opening_stands_within_a_sentence(language: str, text: str) -> None:
    assert format_opening(datetime(2026, 10, 26, 10, 0), language) == text
