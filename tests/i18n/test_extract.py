"""The extractor finds what the translator asks for, and the catalogues hold exactly that."""

import io
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from kiosk.i18n.extract import (
    ExtractError,
    Phrase,
    catalogue_file,
    current_files,
    main,
    python_phrases,
    qml_phrases,
    stale_files,
    template,
    template_file,
)


@pytest.mark.parametrize(
    ("source", "phrases"),
    [
        ('text: qsTr("Back")', [Phrase("Back")]),
        ("text: qsTr('Back')", [Phrase("Back")]),
        (r'text: qsTr("You\u2019re “in”\n")', [Phrase("You’re “in”\n")]),
        ('text: qsTr("%", "after a number")', [Phrase("%", "after a number")]),
        ('text: qsTr("Back", "")', [Phrase("Back")]),
        ('text: qsTr("%n tour(s)", "", f(a, [b, c], "qsTr"))', [Phrase("%n tour(s)", plural=True)]),
        ('text: a < b ? qsTr("Goal %1").arg(n / 2) : qsTr("All")', [Phrase("Goal %1"), Phrase("All")]),
        ('text: qsTr(\n    "Back" // go\n)', [Phrase("Back")]),
        ('/* Pill { text: qsTr("Back") } */ // qsTr("Home")', []),
        ("text: \"qsTr('Back')\"", []),
    ],
)
def test_qml_phrases_are_keyed_as_the_translator_asks(source: str, phrases: list[Phrase]) -> None:
    assert list(qml_phrases(source, "A.qml")) == phrases


def test_python_phrases_are_those_asked_for_by_language() -> None:
    source = 'rows = [house.phrase(code, "Continue")]\nother.sentence(code, "Not this")'
    assert list(python_phrases(source, "a.py")) == [Phrase("Continue")]


@pytest.mark.parametrize("call", ["qsTr(title)", 'qsTr("a" + b)', 'qsTr("a", why)', "qsTr()"])
def test_a_phrase_that_is_not_literal_is_refused_with_its_line(call: str) -> None:
    with pytest.raises(ExtractError, match=r"^A\.qml:2: .*one literal string"):
        list(qml_phrases(f"Item {{\n text: {call} }}", "A.qml"))


def test_a_python_phrase_that_is_not_literal_is_refused_with_its_line() -> None:
    with pytest.raises(ExtractError, match=r"^a\.py:1: "):
        list(python_phrases("house.phrase(code, text)", "a.py"))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    package = tmp_path / "kiosk"
    package.mkdir()
    (package / "B.qml").write_text('A { text: qsTr("Back"); note: qsTr("%n tour(s)", "", n) }')
    (package / "a.py").write_text('house.phrase(code, "Continue")')
    return package


RUSSIAN = """
msgid ""
msgstr "POT-Creation-Date: 2026-01-01 00:00+0000\\n"

msgid "Back"
msgstr "Назад"

msgid "Gone"
msgstr "Пропало"
"""


def test_an_update_keeps_translations_adds_new_phrases_and_drops_old_ones(package: Path) -> None:
    data = catalogue_file(template(package), "ru", RUSSIAN.encode())
    catalog = read_po(io.BytesIO(data))
    assert catalog["Back"].string == "Назад"
    assert catalog["Continue"].string == ""
    assert catalog["%n tour(s)"].string == ("", "", "")
    assert not catalog.obsolete
    assert "Gone" not in catalog


def test_an_update_writes_no_times_and_changes_nothing_the_second_time(package: Path) -> None:
    phrases = template(package)
    once = catalogue_file(phrases, "ru", RUSSIAN.encode())
    assert b"Date" not in once
    assert catalogue_file(phrases, "ru", once) == once
    assert template_file(template(package)) == template_file(phrases)


def test_english_keeps_only_the_phrases_that_have_words_of_their_own(package: Path) -> None:
    catalog = read_po(io.BytesIO(catalogue_file(template(package), "en", b"")))
    assert [message.id for message in catalog if message.id] == [("%n tour(s)", "%n tour(s)")]


def test_files_that_differ_or_are_missing_are_stale(package: Path, tmp_path: Path) -> None:
    translations = tmp_path / "translations"
    (translations / "ru" / "LC_MESSAGES").mkdir(parents=True)
    files = current_files(package, translations)
    pot, russian = translations / "kiosk.pot", translations / "ru" / "LC_MESSAGES" / "kiosk.po"
    assert stale_files(files) == [pot, russian]
    pot.write_bytes(files[pot])
    russian.write_text("other")
    assert stale_files(files) == [russian]


def test_check_names_what_is_out_of_date_in_one_sentence_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.paths.translations_dir", lambda: tmp_path)
    assert main(["--check"]) == 1
    said = capsys.readouterr().err
    assert said == f"Out of date with the sources: {tmp_path.name}/kiosk.pot; run “python -m kiosk.i18n.extract”.\n"
    assert not list(tmp_path.iterdir())
    assert main([]) == 0
    assert main(["--check"]) == 0


def test_the_catalogues_are_up_to_date_with_the_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().err
