"""What the pages of the visitor centres derive from content: tours, filters, facts that age, numbers as dots."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.content.figures import Figure
from kiosk.content.sites import Advice, SiteLine, Stop, Tour
from kiosk.content.sun import under_the_sun
from kiosk.content.text import Text
from kiosk.content.tours import Wish, fitting, options
from kiosk.ui.site_rows import crowd_row, fresh_rows, option_row, tour_row
from kiosk.ui.tour import derive

TOUR = Tour("guided", "guided", "in_person", "Guided", "Walk", 60, 5, 10, ("en", "fr"), "", "Ask")
TOURS = (
    TOUR,
    replace(TOUR, id="school", audiences=("schools",), languages=("en",)),
    replace(TOUR, id="art", theme="art", audiences=("schools", "groups"), languages=("fr",)),
    replace(TOUR, id="signed", mode="virtual", signed=("ase",), languages=()),
)
FIGURE = Figure("f", 2116.0, "at_least", "count", "2021-11-10", "visitors", "Report")
TODAY = date(2026, 10, 24)
GENEVA = SiteLine("geneva", "Geneva", "Switzerland", "Palais", 46.2, 6.1, "Europe/Zurich")
STOPS = (
    Stop("hall", "Hall", Text("Long", "Short"), "/hall.png", "A hall"),
    Stop("park", "Park", Text("Green"), "", ""),
)


@pytest.mark.parametrize(
    ("tour", "shown"),
    [
        (TOUR, ("60", "5", "10", "English and French")),
        (replace(TOUR, minutes=None, age_from=None, age_to=None), ("", "", "", "English and French")),
        (replace(TOUR, languages_note="14 languages by arrangement"), ("60", "5", "10", "14 languages by arrangement")),
        (replace(TOUR, languages=()), ("60", "5", "10", "")),
    ],
    ids=["all", "unknown", "note", "none"],
)
def test_a_tour_shows_only_what_is_known(tour: Tour, shown: tuple[str, ...]) -> None:
    row = tour_row(tour, "en")
    assert (row.minutes, row.ageFrom, row.ageTo, row.languages) == shown


@pytest.mark.parametrize(
    ("mode", "wish", "found"),
    [
        ("in_person", Wish(), ["guided", "school", "art"]),
        ("virtual", Wish(), ["signed"]),
        ("in_person", Wish(audience="schools"), ["school", "art"]),
        ("in_person", Wish(audience="schools", theme="art"), ["art"]),
        ("in_person", Wish(language="en"), ["guided", "school"]),
        ("in_person", Wish(audience="schools", language="en"), ["school"]),
        ("in_person", Wish(theme="art", language="en"), []),
        ("in_person", Wish(signed="ase"), []),
        ("virtual", Wish(signed="ase"), ["signed"]),
        ("in_person", Wish(theme="women"), []),
    ],
)
def test_only_tours_that_fulfil_every_wish_are_shown(mode: str, wish: Wish, found: list[str]) -> None:
    assert [tour.id for tour in fitting(TOURS, mode, wish)] == found


def test_each_word_tells_how_many_tours_remain_with_it() -> None:
    told = {(option.kind, option.word): option.hits for option in options(TOURS, "in_person", Wish(language="en"))}
    assert told == {
        ("audience", "schools"): 1,
        ("audience", "groups"): 0,
        ("theme", "art"): 0,
        ("language", "en"): 2,
        ("language", "fr"): 2,
        ("signed", "ase"): 0,
    }


def test_a_wish_that_a_site_does_not_know_can_still_be_given_up() -> None:
    wish = Wish(theme="women")
    assert [option.word for option in options(TOURS[:1], "in_person", wish) if option.chosen] == ["women"]
    assert wish.toggled("theme", "women") == Wish()
    assert wish.toggled("theme", "art") == Wish(theme="art")
    assert wish.toggled("signed", "ase").count == 2


@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
def test_languages_are_named_in_the_visitors_own(language: str) -> None:
    rows = [option_row(option, language) for option in options(TOURS, "virtual", Wish())]
    assert all(bool(row.label) == (row.kind in {"language", "signed"}) for row in rows)
    assert "ase" not in {row.label for row in rows}


@pytest.mark.parametrize(
    ("checked", "valid_until", "hold_days", "shown"),
    [
        ("2026-10-01", "", 400, True),
        ("2026-10-01", "2026-10-24", 400, True),
        ("2026-10-01", "2026-10-23", 400, False),
        ("2025-10-01", "", 400, True),
        ("2025-09-01", "", 400, False),
        ("2025-09-01", "2027-12-31", 400, False),
        ("2026-10-01", "2027-12-31", 10, False),
    ],
)
def test_a_fact_hides_itself_when_it_is_stale(checked: str, valid_until: str, hold_days: int, shown: bool) -> None:
    advice = (Advice("a", "Come early", checked, valid_until),)
    assert bool(fresh_rows(advice, TODAY, hold_days, "en")) is shown
    assert fresh_rows(advice, None, hold_days, "en"), "without a date nobody can tell"


@pytest.mark.parametrize(
    ("figure", "dots", "each"),
    [
        (FIGURE, 21, 100),
        (replace(FIGURE, value=105.0), 105, 1),
        (replace(FIGURE, value=45.0), 45, 1),
        (replace(FIGURE, value=6500.0), 65, 100),
        (replace(FIGURE, value=None), 0, 1),
        (replace(FIGURE, value=55.0, unit="percent", whole=100.0), 0, 1),
    ],
    ids=["thousands", "each", "few", "more", "no-figure", "share"],
)
def test_a_number_is_drawn_as_dots_that_can_be_counted(figure: Figure, dots: int, each: int) -> None:
    row = crowd_row(figure, "en")
    assert (row.dots, row.each, row.bound) == (dots, each, "at_least")


@pytest.mark.parametrize(
    ("moment", "longitude", "latitude"),
    [
        (datetime(2026, 6, 21, 12, tzinfo=UTC), 0.5, 23.44),
        (datetime(2026, 12, 21, 0, tzinfo=UTC), -180.5, -23.44),
        (datetime(2026, 3, 20, 14, 46, tzinfo=UTC), -39.6, 0.0),
        (datetime(2026, 11, 3, 12, tzinfo=UTC), -4.1, -15.1),
    ],
)
def test_the_sun_stands_where_the_almanac_has_it(moment: datetime, longitude: float, latitude: float) -> None:
    found = under_the_sun(moment)
    assert abs((found[0] - longitude + 180) % 360 - 180) < 0.3
    assert abs(found[1] - latitude) < 0.1


@pytest.mark.parametrize(
    ("at", "easy", "shown"),
    [
        (0, False, ("Hall", "Long", "file:///hall.png", "A hall")),
        (0, True, ("Hall", "Short", "file:///hall.png", "A hall")),
        (1, True, ("Park", "Green", "", "")),
        (2, False, ("", "", "", "")),
    ],
    ids=["first", "easy", "no-picture", "end"],
)
def test_a_tour_shows_one_stop_at_a_time(at: int, easy: bool, shown: tuple[str, ...]) -> None:
    props = derive(STOPS, at, GENEVA, None, easy=easy)
    assert (props.title, props.text, props.picture, props.pictureAlt) == shown
    assert (props.at, props.count, props.hasEasy, props.nextId) == (at, 2, True, "")
