"""The reader says exactly what the exhibit said, in each language."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from exhibits import CLIMATE, GENEVA, LANGUAGES, PICTURE, PICTURE_HASH, exhibit

from kiosk.content.dates import PartialDate
from kiosk.content.figures import Figure
from kiosk.content.goals import Action, Goal, GoalLine
from kiosk.content.moments import Moment, MomentLine
from kiosk.content.series import Series
from kiosk.content.sites import Advice, Sight, Site, SiteLine, Tour
from kiosk.content.text import Text
from kiosk.errors import StoreError
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition


def said(text: str, language: str) -> str:
    """A text of the exhibit as it is shown: in Arabic its Latin words are isolated."""
    return f"\u2066{text}\u2069 [\u2066ar\u2069]" if language == "ar" else f"{text} [{language}]"


def test_an_edition_names_itself_its_pack_and_its_languages(edition: Edition) -> None:
    assert edition.id.startswith("demo-1.0.0-")
    assert len(edition.id) == len("demo-1.0.0-") + 12
    assert (edition.pack_id, edition.version) == ("demo", "1.0.0")
    assert edition.languages == LANGUAGES
    assert edition.title("zh") == "Demo [zh]"
    assert edition.title("de") == "Demo [en]", "a language the pack lacks falls back to its source language"


@pytest.mark.parametrize("language", LANGUAGES)
def test_goals_come_in_the_order_of_the_pack(edition: Edition, language: str) -> None:
    assert [line.number for line in edition.goals(language)] == [6, 13]
    assert edition.goals(language)[1] == GoalLine(
        id="goal-13",
        number=13,
        title=CLIMATE[language],
        call=said("Act now", language),
        colour="#3F7E44",
        text_colour="#FFFFFF",
        night_colour="#58A05D",
        night_text_colour="#000000",
        targets=5,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goal_has_all_its_parts(edition: Edition, language: str, tmp_path: Path) -> None:
    picture = tmp_path / "media" / PICTURE_HASH[:2] / f"{PICTURE_HASH}.png"

    assert edition.goal(language, "goal-13") == Goal(
        line=edition.goals(language)[1],
        why=Text(said("It matters", language), said("It is good", language)),
        figures=(
            Figure(
                id="warming",
                value=1.5,
                bound="at_most",
                unit="degrees_celsius",
                as_of="2024",
                caption=said("of warming", language),
                source=said("World Meteorological Organization", language),
                whole=None,
            ),
            Figure(
                id="unknown",
                value=None,
                bound="exact",
                unit="percent",
                as_of="2024-06",
                caption=said("of nothing", language),
                source=said("Nobody", language),
                whole=100,
            ),
        ),
        series=(
            Series(
                id="carbon",
                unit="parts_per_million",
                better="down",
                target_2030=None,
                title=said("Carbon dioxide", language),
                measure=said("in the air", language),
                source=said("A station", language),
                points=((1990, 354.5), (2000, 369.7), (2020, 414.0)),
            ),
        ),
        actions=(Action("walk", said("Walk to school", language)),),
        emblem=str(picture),
        emblem_alt=said("A turbine", language),
        moment_count=2,
    )


def test_an_emblem_that_is_not_on_the_disk_is_no_path(edition: Edition, tmp_path: Path) -> None:
    (tmp_path / "media" / PICTURE_HASH[:2] / f"{PICTURE_HASH}.png").unlink()

    goal = edition.goal("en", "goal-13")

    assert goal is not None
    assert (goal.emblem, goal.emblem_alt) == ("", "A turbine [en]")


def test_a_goal_without_emblem_has_no_description_of_one(edition: Edition) -> None:
    goal = edition.goal("en", "goal-06")

    assert goal is not None
    assert (goal.emblem, goal.emblem_alt) == ("", "")


def test_moments_go_by_date_then_id_with_the_vaguer_date_first(edition: Edition) -> None:
    assert [line.id for line in edition.moments("en")] == [
        "1945-charter",
        "1947-year",
        "1947-month",
        "1947-day-a",
        "1947-day-b",
    ]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({"category": "health"}, ["1947-month"]),
        ({"goal": 13}, ["1947-month", "1947-day-b"]),
        ({"goal": 13, "category": "institutional"}, ["1947-day-b"]),
        ({"goal": 1}, []),
        ({"until": 1945}, ["1945-charter"]),
        ({"since": 1946, "category": "health"}, ["1947-month"]),
        ({"since": 1948}, []),
    ],
)
def test_moments_of_a_window(edition: Edition, wanted: dict[str, str | int], ids: list[str]) -> None:
    assert [line.id for line in edition.moments("fr", **wanted)] == ids  # type: ignore[arg-type]


def test_a_moment_has_all_its_parts(edition: Edition) -> None:
    assert edition.moment("es", "1945-charter") == Moment(
        line=MomentLine(
            id="1945-charter",
            date=PartialDate(1945, 6, 26),
            title="Se firma la Carta",
            short_title="Short 1945-charter [es]",
            category="institutional",
            importance=1,
        ),
        text=Text("It happened [es]"),
        place="San Francisco [es]",
        goals=(16, 17),
        symbols=("A/RES/217(III)", "A/RES/1"),
        yearbook="",
        latitude=37.8,
        longitude=None,
    )


def test_years_and_categories_that_occur(edition: Edition) -> None:
    assert edition.moment_counts_by_year() == {1945: 1, 1947: 4}
    assert edition.categories() == ("institutional", "health")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_site_has_all_its_parts(edition: Edition, language: str) -> None:
    line = SiteLine(
        id="geneva",
        city=GENEVA[language],
        country=said("Switzerland", language),
        building=said("Palais", language),
        latitude=46.2,
        longitude=6.1,
        timezone="Europe/Zurich",
    )
    assert edition.sites(language) == (line,)
    assert edition.site(language, "geneva") == Site(
        line=line,
        office=said("UNOG", language),
        address=said("Avenue", language),
        intro=Text(said("Come", language)),
        sights=(Sight("hall", said("Hall", language), said("Large", language)),),
        tours=(
            Tour(
                id="guided",
                kind="guided",
                mode="in_person",
                title=said("Guided", language),
                text=said("Walk", language),
                minutes=60,
                age_from=5,
                age_to=None,
                languages=("fr", "en"),
                languages_note="",
                access=said("Ramps", language),
                audiences=("schools", "families"),
                theme="art",
                signed=("ase",),
            ),
        ),
        figures=(
            Figure(
                id="visitors",
                value=2116,
                bound="exact",
                unit="count",
                as_of="2021-11-10",
                caption=said("visitors", language),
                source=said("Report", language),
            ),
        ),
        advice=(Advice("passport", said("Bring it", language), "2026-01-02", ""),),
        booking=said("Write first", language),
        stop_count=1,
    )


def test_what_is_not_there_is_none_or_empty(edition: Edition) -> None:
    assert edition.goal("en", "goal-99") is None
    assert edition.moment("en", "'; DROP TABLE goals; --") is None
    assert edition.site("en", "") is None
    assert edition.goals("de") == ()
    assert edition.goal("de", "goal-13") is None


def test_a_pack_without_modules_is_an_edition_without_them(tmp_path: Path) -> None:
    content = {"pack": exhibit()["pack"]}
    build_edition(content, tmp_path / "content.db")

    with Edition.open(tmp_path / "content.db", tmp_path) as edition:
        assert (edition.goals("en"), edition.moments("en"), edition.sites("en")) == ((), (), ())
        assert edition.categories() == ()


def test_nothing_can_be_written_through_the_reader(edition: Edition, tmp_path: Path) -> None:
    before = (tmp_path / "content.db").read_bytes()

    edition.goals("en")

    assert (tmp_path / "content.db").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"content.db", "media"}, "no journal beside it"


def test_a_file_that_breaks_while_it_is_open_is_a_store_error(tmp_path: Path) -> None:
    path = tmp_path / "content.db"
    build_edition(exhibit(), path)
    with Edition.open(path, tmp_path) as edition:
        path.chmod(0o644)
        pages = bytearray(path.read_bytes())
        pages[4096:] = b"\xff" * (len(pages) - 4096)
        path.write_bytes(pages)

        with pytest.raises(StoreError, match="is damaged"):
            [edition.goal(language, "goal-13") for language in LANGUAGES]


def test_a_closed_edition_is_a_bug_and_not_damage(edition: Edition) -> None:
    edition.close()

    with pytest.raises(sqlite3.ProgrammingError):
        edition.goals("en")


def test_the_reader_needs_only_the_standard_library() -> None:
    """The first frame waits for these imports: nothing that builds editions or packs may be among them."""
    heavy = {"sqlite_utils", "pydantic", "ruamel", "babel", "rich", "click", "PySide6"}
    program = (
        "import sys, kiosk.store.library, kiosk.packs.install;print(*{name.partition('.')[0] for name in sys.modules})"
    )

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert "sqlite3" in run.stdout.split(), "the check sees the modules"
    assert heavy.isdisjoint(run.stdout.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stops_of_a_tour_have_their_picture_and_what_the_log_may_call_them(edition: Edition, language: str) -> None:
    (stop,) = edition.stops(language, "geneva")
    assert (stop.id, stop.title, stop.text.at(easy=True)) == ("door", said("Door", language), said("In", language))
    assert Path(stop.picture).read_bytes() == PICTURE
    assert stop.picture_alt == said("A turbine", language)
    assert edition.stops(language, "vienna") == ()
    assert set(edition.tour_subjects()) == {"geneva-door", "ase", "en", "fr"}
