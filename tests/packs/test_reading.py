"""What a careful reader remarks on a translation: lost figures, signs of another script, terms, long sentences."""

from pathlib import Path

import pytest
from packwork import edit

from kiosk.packs.check import check
from kiosk.packs.new import write_new_source
from kiosk.packs.reading import figures, scripts, sentences, typography
from kiosk.packs.reading.glossary import read_glossary


@pytest.mark.parametrize(
    ("original", "language", "text", "lost", "instead"),
    [
        ("About 2,116 tours in 2021.", "fr", "Environ 2 161 visites en 2021.", ["2116"], ["2161"]),
        ("About 2,116 tours in 2021.", "fr", "Environ 2\u202f116 visites en 2021.", [], []),
        ("About 2,116 tours in 2021.", "es", "Unas 2.116 visitas en 2021.", ["2116"], ["2", "116"]),
        ("8.2 billion people", "zh", "82亿人", [], []),
        ("8.2 billion people", "fr", "8,2 milliards de personnes", [], []),
        ("8.2 billion people", "es", "8200 millones de personas", [], []),
        ("8.2 billion people", "ru", "8,2 млрд человек", [], []),
        ("8.2 billion people", "ar", "8.2 بلايين نسمة", [], []),
        ("8.2 billion people", "ar", "٨٫٢ مليار نسمة", [], []),
        ("8.2 billion people", "fr", "8,2 millions de personnes", ["8200000000"], ["8200000"]),
        ("On 24 October 1945", "zh", "1945年10月24日", [], []),
        ("On 24 October 1945", "ru", "24 октября 1946 года", ["1945"], ["1946"]),
        ("In the 1970s", "zh", "20世纪70年代", [], []),
        ("In the 1970s", "es", "En los años setenta", [], []),
        ("7.3 kilograms", "zh", "7.3千克", [], []),
        ("Agenda 21", "ru", "«Повестка дня на XXI век»", [], []),
        ("Article 110", "zh", "第一百一十条", [], []),
        ("Five goals of 17", "fr", "Cinq des dix-sept objectifs", [], []),
        ("About 65 of a hundred", "fr", "Beaucoup", ["65"], []),
        ("W" * 3000, "fr", "W" * 3000, [], []),
        ("COVID-19 in 2020", "zh", "2019冠状病毒病，2020年", [], []),
        ("A/RES/70/1 of 2015", "ar", "A/RES/70/1 لعام 2015", [], []),
    ],
)
def test_a_figure_that_is_lost_is_told(
    original: str, language: str, text: str, lost: list[str], instead: list[str]
) -> None:
    assert figures.lost(original, "en", text, language) == (lost, instead)


@pytest.mark.parametrize(
    ("original", "text", "lost"),
    [
        ("See A/RES/70/1.", "Voir A/RES/70/1.", []),
        ("See A/RES/70/1.", "Voir A/RES/71/1.", ["A/RES/70/1"]),
        ("A/RES/217(III)", "\u2066A/RES/217(III)\u2069", []),
        ("S/RES/50 (1948); A/RES/1001 (ES-I)", "S/RES/50 (1948)؛ A/RES/1001 (ES-I)", []),
        ("COVID-19", "新冠", []),
    ],
)
def test_a_document_symbol_stays_letter_by_letter(original: str, text: str, lost: list[str]) -> None:
    assert figures.lost_symbols(original, text) == lost


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en", 'the "Charter"', "the “Charter”"),
        ("en", "the world's day", "the world’s day"),
        ("en", "and so on...", "and so on…"),
        ("en", "one  two", "one two"),
        ("en", "war - and peace", "war – and peace"),
        ("ar", "السلام, والأمن", "السلام، والأمن"),
        ("ar", "لماذا?", "لماذا؟"),
        ("ar", "“السلام”", "«السلام»"),
        ("zh", "和平,安全", "和平，安全"),
        ("zh", "和平.", "和平。"),
        ("zh", "联合国(纽约)", "联合国（纽约）"),
        ("zh", "在 1945 年", "在1945年"),
        ("fr", "Pourquoi ?", "Pourquoi\u202f?"),
        ("fr", "Pourquoi?", "Pourquoi\u202f?"),
        ("fr", "« oui »", "«\u202foui\u202f»"),
        ("fr", "Le but : la paix", "Le but\u00a0: la paix"),
        ("fr", "“oui”", "«\u202foui\u202f»"),
        ("ru", "“да”", "«да»"),
        ("ru", "мир – это", "мир — это"),
        ("es", "Por qué?", "¿Por qué?"),
        ("es", "Hola!", "¡Hola!"),
        ("es", "“sí”", "«sí»"),
    ],
)
def test_signs_of_another_script_are_told(language: str, wrong: str, right: str) -> None:
    assert list(typography.faults(wrong, language))
    assert list(typography.faults(right, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "À 10:30, voir https://un.org"),
        ("fr", "Quoi\u202f?!"),
        ("zh", "《2030年议程》（A/RES/70/1），3.5%"),
        ("ar", "تيمور - ليشتي، A/RES/70/1"),
        ("ru", "«Страны сказали „да“»"),
        ("ru", "государства — члены"),
        ("es", "¿Qué? ¡Eso!"),
        ("en", "It’s 9–17 o’clock; see A/RES/70/1 (2015)."),
    ],
)
def test_signs_in_their_place_are_no_fault(language: str, text: str) -> None:
    assert list(typography.faults(text, language)) == []


def test_one_word_is_not_written_with_and_without_yo() -> None:
    yo = typography.Yo(["Ещё один отчёт", "Всё о мире"])

    assert [what for what, _ in yo.faults("Еще отчет")] == [
        "“еще” stands without ё, elsewhere it is “ещё”",
        "“отчет” stands without ё, elsewhere it is “отчёт”",
    ]
    assert list(yo.faults("Все люди и ещё один отчёт")) == [], "“все” is a word of its own"


@pytest.mark.parametrize(
    ("language", "text", "longest"),
    [
        ("en", "There is a world war. Many governments have fled to London.", 6),
        ("en", "“Is it?” they ask. Yes!", 2),
        ("fr", "Pourquoi\u202f? Parce que c’est ainsi.", 4),
        ("ar", "لماذا؟ لأن السلام حق.", 3),
        ("zh", "联合国有新会员国。今天仍是十五国。", 8),
        ("en", "About 9.8 tonnes", 3),
    ],
)
def test_the_longest_sentence_counts(language: str, text: str, longest: int) -> None:
    assert sentences.longest(text, language) == longest


@pytest.mark.parametrize(
    ("original", "texts", "wrong"),
    [
        ("New York, United States", {"fr": "New York, États-Unis", "ar": "New York, États-Unis"}, ["fr", "ar"]),
        ("London, United Kingdom", {"fr": "Londres, Royaume-Uni", "es": "Londres, Royaume-Uni"}, ["fr", "es"]),
        ("Dumbarton Oaks plan", {"fr": "Plan de Dumbarton Oaks", "es": "Plan de Dumbarton Oaks"}, []),
        ("A/RES/3190 (XXVIII)", {"ar": "A/RES/3190 (XXVIII)"}, []),
        ("Nairobi, Kenya", {"fr": "Nairobi, Kenya", "es": "Nairobi, Kenya", "ru": "Найроби, Кения"}, []),
        ("Our World in Data", {"zh": "Our World in Data"}, ["zh"]),
    ],
)
def test_a_translation_in_another_language_is_told(original: str, texts: dict[str, str], wrong: list[str]) -> None:
    assert [language for language, _, _ in scripts.foreign(original, {"en": original, **texts}, "en")] == wrong


GLOSSARY = """
"Security Council": ["Совет* Безопасности", "Совет*"]
"resolution": ["резолюци*"]
"""


@pytest.mark.parametrize(
    ("original", "text", "terms"),
    [
        ("The Security Council meets.", "Заседает Совет Безопасности.", []),
        ("Resolutions of the Security Council", "Резолюции Совета Безопасности", []),
        ("The Security Council meets.", "Заседает Ассамблея.", ["Security Council"]),
        ("A security council of bees", "Пчёлы совещаются", []),
        ("The resolution", "Решение", ["resolution"]),
    ],
)
def test_a_term_has_one_of_its_forms(tmp_path: Path, original: str, text: str, terms: list[str]) -> None:
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "ru.yaml").write_text(GLOSSARY, encoding="utf-8")
    glossary, problems = read_glossary(tmp_path, "ru")

    assert problems == []
    assert glossary is not None
    assert [what.split("“")[1].split("”")[0] for what, _ in glossary.faults(original, text)] == terms


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("- a\n- b\n", 1, "not a list of terms"),
        ('"Charter": ["Устав*"]\n"veto": вето\n', 2, "“veto” has no list of forms"),
        ('"veto": [\n', 2, "not YAML"),
    ],
)
def test_a_spoiled_glossary_is_told_by_file_and_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "ru.yaml").write_text(text, encoding="utf-8")

    _, (problem,) = read_glossary(tmp_path, "ru")

    assert (problem.file, problem.language) == ("glossary/ru.yaml", "ru")
    assert problem.line == line
    assert what in problem.what


def test_the_check_names_file_line_and_text_of_every_remark(source: Path) -> None:
    edit(source, "translations/fr.po", "juin 1945", "juin 1954")
    (source / "glossary").mkdir()
    (source / "glossary" / "fr.yaml").write_text('"Charter": ["Statut*"]\n', encoding="utf-8")

    found = check(source)

    assert {(problem.severity, problem.file) for problem in found} == {("warning", "translations/fr.po")}
    assert all(problem.line and problem.path for problem in found)
    assert any("1945" in problem.what and "1954" in problem.what for problem in found), found
    assert any("“Charter”" in problem.what for problem in found)


def test_what_is_still_to_be_checked_is_listed_when_one_is_strict(source: Path) -> None:
    entry = "- path: {}\n  check: the date\n  why: two sources differ\n"
    (source / "review.yaml").write_text(
        entry.format("moments/1945-charter-signed") + entry.format("moments/nowhere"), encoding="utf-8"
    )

    assert [problem.what for problem in check(source)] == ["the pack has no text “moments/nowhere”"]
    strict = [(problem.what, problem.remedy, problem.severity) for problem in check(source, strict=True)]
    assert ("still to be checked: the date", "see why: two sources differ", "warning") in strict


@pytest.mark.parametrize("text", ["path: x\n", "- path: x\n", "- path: moments\n  check: 1\n  why: no\n", "- [\n"])
def test_a_spoiled_review_is_told(source: Path, text: str) -> None:
    (source / "review.yaml").write_text(text, encoding="utf-8")

    (problem,) = check(source)

    assert (problem.file, problem.severity) == ("review.yaml", "error")


def test_a_new_source_has_nothing_to_remark_on(tmp_path: Path) -> None:
    write_new_source(tmp_path / "mypack")

    assert check(tmp_path / "mypack", strict=True) == []
