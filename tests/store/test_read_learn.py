"""Targets, answers, books, symbols, assembly and gallery as the exhibit wrote them, in each language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exhibits import LANGUAGES, PICTURE, PICTURE_HASH, keep
from exhibits_learn import learned
from test_edition import said

from kiosk.content.learn import Answer, AssemblyItem, Exhibit, Page, ReadSymbol, SymbolPart, Target
from kiosk.content.sites import Chapter
from kiosk.content.text import Text
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition


@pytest.fixture
def edition(tmp_path: Path) -> Iterator[Edition]:
    """The small exhibit with all that one can look into."""
    build_edition(learned(), tmp_path / "content.db")
    keep(tmp_path / "media", PICTURE_HASH, "png", [PICTURE])
    with Edition.open(tmp_path / "content.db", tmp_path / "media") as opened:
        yield opened


@pytest.mark.parametrize("language", LANGUAGES)
def test_targets_come_by_goal_in_the_order_of_the_pack(edition: Edition, language: str) -> None:
    of_climate = edition.targets(language, goal=13)

    assert [target.number for target in of_climate] == ["13.1", "13.2", "13.3", "13.a", "13.b"]
    texts = Text(said("Target", language).replace("Target", "Target 13.1"), said("Easy", language))
    assert of_climate[0] == Target("target-13-1", 13, "13.1", texts)
    assert edition.targets(language) == of_climate + edition.targets(language, goal=6)
    climate = edition.goal(language, "goal-13")
    assert climate is not None
    assert climate.target_count == 5


def test_an_answer_has_its_question_its_source_and_its_date(edition: Edition) -> None:
    assert edition.answers("fr") == (
        Answer("who", "start", "2024", Text("Who? [fr]"), Text("All [fr]"), "Charter [fr]", (13, 6)),
    )


def test_a_story_has_its_pages_and_pictures(edition: Edition) -> None:
    drop, far = edition.books("ru")

    assert (drop.kind, drop.age_from, drop.age_to, drop.goals) == ("story", 6, 12, (13,))
    assert Path(drop.cover).read_bytes() == PICTURE
    assert drop.pages == (
        Page("one", Text("one [ru]"), drop.cover, drop.cover_alt),
        Page("two", Text("two [ru]"), drop.cover, drop.cover_alt),
    )
    assert (far.kind, far.pages, far.cover) == ("accessible", (), "")


def test_a_symbol_is_taken_apart_in_order(edition: Edition) -> None:
    parts = tuple(SymbolPart(f"part-{at}", sign, f"{sign} [es]") for at, sign in enumerate(("A", "RES", "70", "1")))

    assert edition.symbols("es") == (ReadSymbol("agenda", "A/RES/70/1", "Agenda [es]", parts),)


def test_an_assembly_has_steps_and_drafts(edition: Edition) -> None:
    words = Text("Text [zh]", "Easy [zh]")

    assert edition.assembly("zh") == (
        AssemblyItem("ask", "step", "", "Title [zh]", words),
        AssemblyItem("day", "draft", "two_thirds", "Title [zh]", words),
    )


def test_a_picture_of_the_gallery_hangs_for_its_goals(edition: Edition) -> None:
    (wind,) = edition.gallery("en")

    assert Path(wind.picture).read_bytes() == PICTURE
    assert wind == Exhibit("wind", "Title [en]", Text("Text [en]", "Easy [en]"), wind.picture, "A turbine [en]", (13,))


def test_a_site_tells_its_history(edition: Edition) -> None:
    site = edition.site("en", edition.sites("en")[0].id)

    assert site is not None
    assert site.chapters == (Chapter("past", "history", "Title [en]", Text("Text [en]", "Easy [en]")),)


def test_the_log_may_name_them_all(edition: Edition) -> None:
    assert {"target-13-a", "who", "drop", "far", "agenda", "ask", "day", "wind"} <= set(edition.learn_subjects())
