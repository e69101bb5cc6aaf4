"""Visitors find things in six scripts and spellings, whatever they type."""

import pytest

from kiosk.store.edition import Edition
from kiosk.store.words import fold, query, words


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "climate", "goal-13"),
        ("en", "CLIM", "goal-13"),
        ("en", "action climate", "goal-13"),
        ("fr", "mesures climatiques", "goal-13"),
        ("fr", "geneve", "geneva"),
        ("fr", "GENÈVE", "geneva"),
        ("es", "accion", "goal-13"),
        ("es", "Acción", "goal-13"),
        ("ru", "климат", "goal-13"),
        ("ru", "БОРЬБА", "goal-13"),
        ("ru", "женева", "geneva"),
        ("ar", "المناخي", "goal-13"),
        ("ar", "مناخي", "goal-13"),
        ("ar", "العَمَل", "goal-13"),
        ("ar", "الأمم", "1945-charter"),
        ("ar", "الامم", "1945-charter"),
        ("zh", "气候", "goal-13"),
        ("zh", "候行", "goal-13"),
        ("zh", "气候行动", "goal-13"),
        ("zh", "动", "goal-13"),
        ("zh", "气", "goal-13"),
        ("zh", "宪章", "1945-charter"),
        ("en", "A/RES/217(III)", "1945-charter"),
        ("en", "1945-06", "1945-charter"),
        ("en", "walk school", "goal-13"),
        ("en", "ramps", "geneva"),
    ],
)
def test_found(edition: Edition, language: str, text: str, found: str) -> None:
    assert found in [hit.id for hit in edition.search(language, text, 20)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "候气"),
        ("zh", "气动"),
        ("en", "limate"),
        ("en", "气候"),
        ("en", "climate banana"),
        ("en", ""),
        ("en", "  \t"),
        ("en", "…!?"),
        ("en", "☃"),
        ("de", "climate"),
    ],
)
def test_not_found(edition: Edition, language: str, text: str) -> None:
    assert edition.search(language, text, 20) == ()


@pytest.mark.parametrize("sign", ['"', "'", "*", "^", ":", "(", ")", "-", "title:", " NEAR ", " OR ", "{", "\x00", "_"])
def test_signs_of_the_query_language_are_only_signs(edition: Edition, sign: str) -> None:
    for text in (sign, f"{sign}climate", f"climate{sign}", f"cli{sign}mate"):
        edition.search("en", text, 20)


def test_the_word_not_is_a_word(edition: Edition) -> None:
    assert edition.search("en", "climate NOT water", 20) == ()


def test_a_title_weighs_more_than_a_text(edition: Edition) -> None:
    assert edition.search("en", "clean", 20)[0].id == "goal-06"


def test_a_hit_says_where_to_go(edition: Edition) -> None:
    (hit,) = edition.search("zh", "日内瓦", 20)

    assert (hit.module, hit.id, hit.title) == ("sites", "geneva", "日内瓦")


def test_no_more_hits_than_asked_for(edition: Edition) -> None:
    assert len(edition.search("en", "charter", 3)) == 3


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Été ÉTÉ été", "ete ete ete"),
        ("Ёлка ёлка", "елка елка"),
        ("Йод иод", "йод иод"),
        ("مُحَمَّد", "محمد"),
        ("أإآٱا", "ااااا"),
        ("مدرسة", "مدرسه"),
        ("عـــمل", "عمل"),
        ("٢٠٣٠", "2030"),
        ("２０３０", "2030"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
    ],
)
def test_folding(written: str, kept: str) -> None:
    assert fold(written) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("气候行动", ["气候", "候行", "行动", "动"]),
        ("水", ["水"]),
        ("SDG13气候2030", ["sdg13", "气候", "候", "2030"]),
        ("الماء والسلام", ["ماء", "سلام"]),
        ("ال", ["ال"]),
        ("الله", ["الله"]),
        ("a_b", ["a", "b"]),
    ],
)
def test_words(text: str, kept: list[str]) -> None:
    assert words(text) == kept


def test_a_query_is_made_of_quoted_words() -> None:
    assert query('Clean "water" 气候行动 水') == '"clean"* AND "water"* AND "气候 候行 行动" AND "水"*'
