"""Places in time, pages and counts."""

from datetime import date, timedelta

import pytest

from kiosk.content.dates import PartialDate
from kiosk.content.spans import UNITS, Density, Unit, day_at, length, position, unit_for


@pytest.mark.parametrize(
    ("when", "place", "years"),
    [
        ("1945", 1945.0, 1.0),
        ("1945-03", 1945 + 59 / 366, 1 / 12),
        ("1945-01-01", 1945.0, 0.0),
        ("1945-12-31", 1945 + 364 / 366, 0.0),
    ],
)
def test_a_date_begins_somewhere_and_lasts(when: str, place: float, years: float) -> None:
    partial = PartialDate.parse(when)
    assert (position(partial), length(partial)) == (pytest.approx(place), pytest.approx(years))


def test_every_day_is_found_again_at_its_place() -> None:
    for number in range(0, 40_000, 17):
        day = date(1900, 1, 1) + timedelta(days=number)
        assert day_at(position(PartialDate(day.year, day.month, day.day))) == day


@pytest.mark.parametrize("unit", UNITS, ids=str)
def test_pages_follow_each_other_without_a_gap(unit: Unit) -> None:
    page = unit.page(1945.48)
    assert unit.place(page) <= 1945.48 < unit.place(page + 1)
    for number in range(page - 3, page + 3):
        assert unit.page(unit.place(number)) == number
        assert unit.dates(number)[1] == unit.dates(number + 1)[0]


@pytest.mark.parametrize(
    ("unit", "place", "dates"),
    [
        (Unit(months=120), 1945.4, ("1940", "1950")),
        (Unit(months=12), 1945.4, ("1945", "1946")),
        (Unit(months=1), 1945.0, ("1945", "1945-02")),
        (Unit(months=1), 1945.2, ("1945-03", "1945-04")),
        (Unit(days=10), 1945.0, ("1945", "1945-01-11")),
        (Unit(days=10), 1945.08, ("1945-01-21", "1945-02")),
        (Unit(days=1), 1945.0, ("1945", "1945-01-02")),
    ],
)
def test_a_page_holds_what_is_only_partly_known_at_its_beginning(
    unit: Unit, place: float, dates: tuple[str, str]
) -> None:
    assert unit.dates(unit.page(place)) == dates


@pytest.mark.parametrize(
    ("shortest", "unit"),
    [(0.001, Unit(days=1)), (0.02, Unit(days=10)), (0.05, Unit(months=1)), (1, Unit(months=12)), (7, Unit(months=120))],
)
def test_the_shortest_unit_that_is_long_enough_is_taken(shortest: float, unit: Unit) -> None:
    assert unit_for(shortest) == unit


def test_density_adds_up_any_span_of_months() -> None:
    density = Density({"1945": 2, "1945-03": 1, "1947-12": 4})
    assert (density.total, density.years) == (7, (1945, 1947))
    assert density.in_years(1945, 1945) == 3
    assert density.in_years(1946, 1946) == 0
    assert density.in_page(Unit(months=1), Unit(months=1).page(1945.0)) == 2
    assert density.in_page(Unit(days=1), Unit(days=1).page(1945.2)) == 1
    assert density.next_month(1945 * 12 + 3) == 1947 * 12 + 11
    assert density.previous_month(1945 * 12 + 2) == 1945 * 12
    assert density.next_month(1948 * 12) is None


def test_an_empty_timeline_has_no_years() -> None:
    assert (Density({}).total, Density({}).years, Density({}).next_month(0)) == (0, (0, 0), None)
