"""When international days fall: by date, by rule, by table, over several days, in leap years and before their time."""

from datetime import date

import pytest

from kiosk.content.days import DayLine, Observance, Rule, after, in_month, in_year, on

PEACE = DayLine("peace", "fixed", "Day of Peace", "Peace", (16,), month=9, day=21, first_year=2002)
LEAP = DayLine("leap", "fixed", "Leap Day", "Leap", (), month=2, day=29)
BIRDS = DayLine(
    "birds",
    "movable",
    "Bird Day",
    "Birds",
    (15,),
    rules=(Rule.parse("second Saturday of May"), Rule.parse("second Saturday of October")),
)
MOON = DayLine("moon", "movable", "Full Moon", "Moon", (), dates=(date(2026, 5, 1), date(2027, 5, 20)))
SPACE = DayLine("space", "week", "Space Week", "Space", (9,), month=10, day=4, length=7)
YEARS_END = DayLine("end", "week", "Last Week", "Last", (), month=12, day=29, length=7)
ALL = (PEACE, LEAP, BIRDS, MOON, SPACE, YEARS_END)


@pytest.mark.parametrize(
    ("rule", "year", "when"),
    [
        ("second Saturday of May", 2026, date(2026, 5, 9)),
        ("first Saturday of July", 2026, date(2026, 7, 4)),
        ("last Thursday of September", 2026, date(2026, 9, 24)),
        ("first Monday of October", 2027, date(2027, 10, 4)),
        ("third Thursday of November", 2025, date(2025, 11, 20)),
        ("fourth Sunday of February", 2032, date(2032, 2, 22)),
        ("last Sunday of February", 2032, date(2032, 2, 29)),
        ("last Friday of December", 2021, date(2021, 12, 31)),
    ],
)
def test_a_rule_finds_its_day_in_every_year(rule: str, year: int, when: date) -> None:
    assert Rule.parse(rule).on(year) == when


@pytest.mark.parametrize(
    "text", ["", "May", "fifth Saturday of May", "second saturday of May", "second Saturday of Mai"]
)
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        Rule.parse(text)


@pytest.mark.parametrize(
    ("line", "year", "begins"),
    [
        (PEACE, 2001, ()),
        (PEACE, 2002, (date(2002, 9, 21),)),
        (LEAP, 2026, ()),
        (LEAP, 2028, (date(2028, 2, 29),)),
        (LEAP, 2100, ()),
        (BIRDS, 2026, (date(2026, 5, 9), date(2026, 10, 10))),
        (MOON, 2026, (date(2026, 5, 1),)),
        (MOON, 2028, ()),
    ],
)
def test_a_day_begins_only_where_it_exists(line: DayLine, year: int, begins: tuple[date, ...]) -> None:
    assert line.begins(year) == begins


def test_a_year_is_in_order_of_its_dates() -> None:
    found = in_year(ALL, 2026)

    assert [item.first for item in found] == sorted(item.first for item in found)
    assert [item.id for item in found] == ["moon", "birds", "peace", "space", "birds", "end"]


@pytest.mark.parametrize(
    ("when", "ids"),
    [
        (date(2026, 9, 21), ["peace"]),
        (date(2026, 10, 10), ["birds", "space"]),
        (date(2026, 10, 11), []),
        (date(2027, 1, 4), ["end"]),
        (date(2027, 1, 5), []),
    ],
)
def test_a_date_has_its_days_first_and_then_the_weeks_under_way(when: date, ids: list[str]) -> None:
    assert [item.id for item in on(ALL, when)] == ids


def test_a_month_holds_what_reaches_into_it() -> None:
    assert [item.id for item in in_month(ALL, 2027, 1)] == ["end"]
    assert [item.id for item in in_month(ALL, 2026, 10)] == ["space", "birds"]
    assert in_month(ALL, 2026, 8) == ()


def test_what_comes_after_goes_on_into_the_next_year_and_ends_there() -> None:
    found = list(after(ALL, date(2026, 12, 1)))

    assert found[0] == Observance(date(2026, 12, 29), 7, "end")
    assert [item.id for item in found[1:]] == ["birds", "moon", "peace", "space", "birds"]
