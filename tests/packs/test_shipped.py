"""The pack that comes with the program is whole, in every language, and says what the exhibit promises."""

from datetime import date
from pathlib import Path

import pytest
from official_goals import COLOURS, TITLES

from kiosk.content.days import in_month, in_year, on
from kiosk.content.vocabulary import CATEGORIES, DAY_KINDS, LANGUAGES, PLEDGE_PLACES, TOUR_THEMES
from kiosk.packs.build import build
from kiosk.packs.check import check
from kiosk.packs.install import ANYBODY, install
from kiosk.packs.rules import contrast
from kiosk.packs.summary import of_source
from kiosk.packs.yaml_lines import read_yaml
from kiosk.paths import shipped_pack
from kiosk.store.edition import Edition
from kiosk.store.library import Library


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The shipped pack, built, sealed and installed."""
    place = tmp_path_factory.mktemp("shipped")
    build(shipped_pack(), place / "unhub.kpack")
    library = Library(place / "data")
    info = install(place / "unhub.kpack", library, ANYBODY)
    return Edition.open(info.path, library.paths.media)


def test_it_has_no_fault_and_no_warning() -> None:
    assert [str(problem) for problem in check(shipped_pack())] == []


def test_every_other_language_has_a_glossary() -> None:
    found = {path.stem for path in (shipped_pack() / "glossary").glob("*.yaml")}

    assert found == set(LANGUAGES) - {"en"}
    terms = {
        path.stem: tuple(read_yaml(path.read_text(encoding="utf-8")).value)
        for path in (shipped_pack() / "glossary").glob("*.yaml")
    }
    assert len(set(terms.values())) == 1, "each names the same terms"
    assert {"Member State", "Security Council", "General Assembly", "Charter"} <= set(terms["ar"])


def test_every_language_is_whole() -> None:
    languages = of_source(shipped_pack()).languages

    assert set(languages) == set(LANGUAGES)
    assert {language: progress.todo for language, progress in languages.items()} == dict.fromkeys(LANGUAGES, 0)


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(shipped_pack(), tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_seventeen_goals_has_why_easy_words_three_figures_and_four_actions(
    edition: Edition, language: str
) -> None:
    lines = edition.goals(language)
    assert [line.number for line in lines] == list(range(1, 18))
    for line in lines:
        goal = edition.goal(language, line.id)
        assert goal is not None
        assert goal.why.standard
        assert goal.why.easy
        assert len(goal.figures) == 3
        assert all(figure.source and figure.as_of and figure.caption for figure in goal.figures)
        assert {action.where for action in goal.actions} == set(PLEDGE_PLACES)
        assert len(goal.actions) == 4
        assert Path(goal.emblem).is_file()
        assert goal.emblem_alt
        assert contrast(line.colour, line.text_colour) >= 4.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_moments_span_eighty_years_and_every_category(edition: Edition, language: str) -> None:
    lines = edition.moments(language)

    assert len(lines) >= 60
    assert (lines[0].date.year, lines[-1].date.year) == (1941, 2023)
    assert {line.category for line in lines} == set(CATEGORIES)
    assert {line.date.year // 10 for line in lines} == set(range(194, 203)), "no decade is empty"
    for line in lines:
        moment = edition.moment(language, line.id)
        assert moment is not None
        assert moment.text.standard
        assert moment.place


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_sites_tell_what_one_sees_and_takes_and_the_report_s_figures(edition: Edition, language: str) -> None:
    lines = edition.sites(language)
    assert [line.id for line in lines] == ["geneva", "new-york", "vienna", "nairobi"]
    for line in lines:
        site = edition.site(language, line.id)
        assert site is not None
        assert site.intro.standard
        assert site.intro.easy
        assert site.sights
        assert {tour.mode for tour in site.tours} == {"in_person", "virtual"}
        assert all(tour.access for tour in site.tours)
        assert site.figures
        assert all("A/AC.198/2022/4" in figure.source for figure in site.figures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_site_can_be_walked_through_and_taken_away(edition: Edition, language: str) -> None:
    pictures = set()
    for line in edition.sites(language):
        stops = edition.stops(language, line.id)
        assert 6 <= len(stops) <= 8
        for stop in stops:
            assert stop.title
            assert stop.text.standard
            assert stop.text.easy
            assert stop.picture_alt
            assert Path(stop.picture).is_file()
            pictures.add(stop.picture)
        site = edition.site(language, line.id)
        assert site is not None
        assert site.booking
        assert site.stop_count == len(stops)
    assert len(pictures) == 27, "no two stops share a picture"


def test_tours_for_everybody_and_for_some_can_be_told_apart(edition: Edition) -> None:
    sites = [edition.site("en", line.id) for line in edition.sites("en")]
    tours = [tour for site in sites if site for tour in site.tours]
    assert {word for tour in tours for word in tour.audiences} == {"families", "schools", "groups", "guests"}
    assert {tour.theme for tour in tours if tour.theme} == set(TOUR_THEMES)
    assert [tour.id for tour in tours if tour.signed] == ["sign-language"]


def test_the_report_s_bounds_are_kept_and_nairobi_shows_no_figure(edition: Edition) -> None:
    figures = {
        site.id: [(figure.value, figure.bound) for figure in found.figures]
        for site in edition.sites("en")
        if (found := edition.site("en", site.id))
    }

    assert (2116, "exact") in figures["geneva"]
    assert (6500, "at_least") in figures["new-york"]
    assert (70, "about") in figures["vienna"]
    assert [value for value, _ in figures["nairobi"]] == [None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_goals_have_their_official_titles_and_colours(edition: Edition, language: str) -> None:
    lines = edition.goals(language)

    assert tuple(line.title for line in lines) == TITLES[language]
    assert tuple(line.colour.upper() for line in lines) == COLOURS


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_things_to_do_for_each_goal_fit_their_line(edition: Edition, language: str) -> None:
    pledges = edition.pledges(language)

    assert {number: sum(pledge.goal == number for pledge in pledges) for number in range(1, 18)} == dict.fromkeys(
        range(1, 18), 3
    )
    assert {pledge.where for pledge in pledges} == set(PLEDGE_PLACES)
    most = {"en": 36, "zh": 16}.get(language, 44)
    assert [pledge.text.standard for pledge in pledges if len(pledge.text.standard) > most] == []
    assert edition.pledges(language, goal=13) == tuple(pledge for pledge in pledges if pledge.goal == 13)


@pytest.mark.parametrize("language", LANGUAGES)
def test_international_days_fill_every_month_and_have_names_of_their_own(edition: Edition, language: str) -> None:
    lines = edition.days(language)
    assert len(lines) >= 60
    assert all(in_month(lines, 2027, month) for month in range(1, 13))
    assert {line.kind for line in lines} == set(DAY_KINDS)
    for names in ([line.name for line in lines], [line.short_name for line in lines]):
        assert len(set(names)) == len(lines)
    for line in lines:
        day = edition.day(language, line.id)
        assert day is not None
        assert day.line == line
        assert day.text.standard


def test_days_are_found_by_goal_by_date_and_by_table(edition: Edition) -> None:
    lines = edition.days("en")

    assert {line.id for line in edition.days("en", goal=6)} == {"wetlands", "water", "toilet"}
    assert [item.id for item in on(lines, date(2026, 10, 24))] == ["un-day", "disarmament-week", "mil-week"]
    assert [item.first for item in in_year(lines, 2026) if item.id == "migratory-birds"] == [
        date(2026, 5, 9),
        date(2026, 10, 10),
    ]
    peace = edition.day("en", "peace")
    assert peace is not None
    assert peace.symbols == ("A/RES/36/67", "A/RES/55/282")
    assert peace.line.begins(2001) == (), "its date was another one before"
    assert edition.day("en", "nowhere") is None
