"""Visitors find things in six scripts and spellings, whatever they type."""

import pytest

from kiosk.content.vocabulary import LANGUAGES
from kiosk.store.edition import Edition
from kiosk.store.search import SearchResult
from kiosk.store.search_modules import KINDS
from kiosk.store.words import fold, words


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
    assert found in [hit.subject for hit in edition.search(language, text).hits]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "候气"),
        ("zh", "气动"),
        ("en", "limate"),
        ("en", "climate banana"),
        ("en", ""),
        ("en", "  \t"),
        ("en", "…!?"),
        ("en", "☃"),
        ("zh", "火星"),
    ],
)
def test_not_found(edition: Edition, language: str, text: str) -> None:
    assert edition.search(language, text) == SearchResult()


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE search; --",
        "%",
        '"',
        '"""',
        "*",
        "cli* OR *",
        "😀",
        "👩‍👩‍👧 family",
        "\x00",
        "climate\x00water",
        "a" * 10_000,
        "词" * 10_000,
        "a " * 5_000,
        "\u202e\u2066",
        "\ud800",
        "title:climate",
        "NEAR(climate water, 2)",
        "^climate",
        "-climate",
        "{title}: climate",
    ],
    ids=lambda text: ascii(text)[:24],
)
def test_whatever_is_typed_is_only_text(edition: Edition, text: str) -> None:
    """Line 29 of the abuse table: no error, only so many letters are looked at, and the index is as it was."""
    for language in LANGUAGES:
        edition.search(language, text)
        edition.completions(language, text)
        edition.nearest_words(language, text)
    edition.pinyin(text)
    assert edition.search("en", "climate").total


def test_only_so_many_letters_are_looked_at(edition: Edition) -> None:
    assert edition.search("en", "climate" + " " * 100 + "banana").hits == edition.search("en", "climate").hits


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "cli", ("Climate",)),
        ("ru", "клим", ("климата",)),
        ("ru", "борьба с изм", ("изменением",)),
        ("ar", "ال", ()),
        ("ar", "المناخ", ("المناخي",)),
        ("ar", "العم", ("العمل",)),
        ("zh", "气", ()),
        ("en", "climate", ()),
        ("en", "climate ", ()),
        ("en", "", ()),
    ],
)
def test_a_word_goes_on(edition: Edition, language: str, text: str, words: tuple[str, ...]) -> None:
    assert edition.completions(language, text, 1) == words


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "climte", "Climate"),
        ("en", "cliamte", "Climate"),
        ("fr", "genvee", "Genève"),
        ("ru", "клемата", "климата"),
        ("ar", "المناحي", "المناخي"),
        ("es", "ginevra", "Ginebra"),
    ],
)
def test_the_nearest_word(edition: Edition, language: str, text: str, word: str) -> None:
    assert edition.search(language, text).total == 0
    assert edition.nearest_words(language, text)[:1] == (word,)


def test_nothing_is_near_to_nonsense(edition: Edition) -> None:
    assert edition.nearest_words("en", "qqqqqqqq") == ()


def test_words_that_never_meet_are_offered_one_by_one(edition: Edition) -> None:
    assert edition.search("en", "climate geneva").total == 0
    assert edition.nearest_words("en", "climate geneva") == ("climate", "geneva")


@pytest.mark.parametrize(
    ("letters", "word"),
    [
        ("qi", "气"),
        ("xian", "宪"),
        ("Xing", "行"),
        ("qihou", "气"),
        ("lv", None),
        ("", None),
        ("气", None),
        ("1", None),
    ],
)
def test_chinese_by_its_sound(edition: Edition, letters: str, word: str | None) -> None:
    assert [candidate.word for candidate in edition.pinyin(letters, 40) if candidate.word == word] == [word] * bool(
        word
    )


def test_a_sound_is_used_up_by_the_word_that_is_chosen(edition: Edition) -> None:
    assert {candidate.word: candidate.letters for candidate in edition.pinyin("qihou", 40)}["气"] == 2


@pytest.mark.parametrize("sign", ['"', "'", "*", "^", ":", "(", ")", "-", "title:", " NEAR ", " OR ", "{", "\x00", "_"])
def test_signs_of_the_query_language_are_only_signs(edition: Edition, sign: str) -> None:
    for text in (sign, f"{sign}climate", f"climate{sign}", f"cli{sign}mate"):
        edition.search("en", text, 20)


def test_the_word_not_is_a_word(edition: Edition) -> None:
    assert edition.search("en", "climate NOT water").total == 0


def test_a_title_weighs_more_than_a_text(edition: Edition) -> None:
    assert edition.search("en", "clean").hits[0].subject == "goal-06"


def test_a_hit_says_where_to_go(edition: Edition) -> None:
    hit = edition.search("zh", "日内瓦").hits[0]

    assert (hit.kind, hit.screen, hit.subject, hit.title) == ("site", "site", "geneva", "日内瓦")


def test_no_more_hits_of_a_kind_than_asked_for_but_all_are_counted(edition: Edition) -> None:
    result = edition.search("en", "charter", 3)

    assert (len(result.hits), result.total) == (3, 5)


def test_more_of_one_kind_can_be_asked_for(edition: Edition) -> None:
    narrow, wide = edition.search("en", "charter", 1), edition.search("en", "charter", 1, {"moment": 9})

    assert narrow.counts == wide.counts
    assert wide.counts["moment"] > 1
    assert [hit.kind for hit in narrow.hits].count("moment") == 1
    assert [hit.kind for hit in wide.hits].count("moment") == wide.counts["moment"]
    assert {hit for hit in wide.hits if hit.kind != "moment"} == {hit for hit in narrow.hits if hit.kind != "moment"}


def test_the_only_one_left_is_listed_too(edition: Edition) -> None:
    counts = [len(edition.search("en", "charter", limit).hits) for limit in (1, 2, 3, 4, 5)]

    assert edition.search("en", "charter").counts == {"moment": 5}
    assert counts == [1, 2, 3, 5, 5]


def test_hits_stand_by_kind(edition: Edition) -> None:
    kinds = [hit.kind for hit in edition.search("en", "walk").hits]

    assert kinds == sorted(kinds, key=KINDS.index)
    assert len(set(kinds)) > 1


def test_a_word_of_another_language_is_found_there_and_says_so(edition: Edition) -> None:
    hit = edition.search("en", "气候").hits[0]

    assert (hit.subject, hit.language, hit.title) == ("goal-13", "zh", "气候行动")


def test_a_line_tells_why_it_was_found(edition: Edition) -> None:
    (hit,) = edition.search("en", "ramps").hits

    assert (hit.kind, hit.title, hit.line, hit.snippet) == ("tour", "Guided [en]", "Geneva", "Ramps [en]")


def test_no_line_is_needed_where_the_title_tells(edition: Edition) -> None:
    assert {hit.snippet for hit in edition.search("en", "charter").hits} == {""}


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
        ("لاجيء شيء ماء", "لاجي شي ماء"),
        ("لاجئ شئ ماء", "لاجي شي ماء"),
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
        ("لحماية", ["لحمايه", "حمايه"]),
        ("للاجئين", ["اجيين", "لاجيين"]),
        ("ال", ["ال"]),
        ("الله", ["الله"]),
        ("a_b", ["a", "b"]),
    ],
)
def test_words(text: str, kept: list[str]) -> None:
    assert words(text) == kept
