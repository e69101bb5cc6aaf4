"""qsTr() answers in six languages, with each one's plural forms."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.i18n.catalogues import load_catalogue
from kiosk.paths import translations_dir
from kiosk.ui.translator import GettextTranslator

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100, 101)
MOMENTS = {
    "ar": (
        "لا محطات",
        "محطة واحدة",
        "محطتان",
        "3 محطات",
        "5 محطات",
        "11 محطة",
        "21 محطة",
        "100 محطة",
        "101 محطة",
    ),
    "zh": tuple(f"{n}个时刻" for n in NUMBERS),
    "en": ("0 moments", "1 moment", *(f"{n} moments" for n in NUMBERS[2:])),
    "fr": ("0 moment", "1 moment", *(f"{n} moments" for n in NUMBERS[2:])),
    "ru": (
        "0 событий",
        "1 событие",
        "2 события",
        "3 события",
        "5 событий",
        "11 событий",
        "21 событие",
        "100 событий",
        "101 событие",
    ),
    "es": ("0 momentos", "1 momento", *(f"{n} momentos" for n in NUMBERS[2:])),
}
FORMS = {
    "ar": (0, 1, 2, 3, 3, 5, 5, 4, 4),
    "zh": (0,) * 9,
    "en": (1, 0, 1, 1, 1, 1, 1, 1, 1),
    "fr": (0, 0, 1, 1, 1, 1, 1, 1, 1),
    "ru": (2, 0, 1, 1, 2, 2, 0, 2, 0),
    "es": (1, 0, 1, 1, 1, 1, 1, 1, 1),
}


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Qt asks our translator, which speaks a language."""
    app = QCoreApplication.instance()
    translator = GettextTranslator(app)
    translator.speak(load_catalogue(language, translations_dir()))
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def plain(text: str) -> str:
    """A text with ordinary spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", MOMENTS)
def test_a_number_takes_the_plural_form_of_its_language(language: str) -> None:
    with speaking(language):
        said = [QCoreApplication.translate("AnyFile", "%n moment(s)", None, n) for n in NUMBERS]
    assert tuple(plain(text) for text in said) == MOMENTS[language]


@pytest.mark.parametrize("language", FORMS)
def test_the_catalogue_chooses_the_form_that_cldr_gives(language: str) -> None:
    catalogue = load_catalogue(language, translations_dir())
    assert tuple(catalogue.plural(n) for n in NUMBERS) == FORMS[language]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "text", "disambiguation", "answer"),
    [
        ("ru", "Back", None, "Назад"),
        ("ru", "You", "the visitor, in the open place of the ring", "Вы"),
        ("ru", "You", None, "You"),
        ("ru", "You", "another one", "You"),
        ("ru", "Not in any catalogue", "unknown", "Not in any catalogue"),
        ("en", "Back", None, "Back"),
        ("en", "You", "the visitor, in the open place of the ring", "You"),
    ],
)
def test_a_phrase_is_found_by_text_and_disambiguation(
    language: str, text: str, disambiguation: str | None, answer: str
) -> None:
    with speaking(language):
        assert QCoreApplication.translate("AnyFile", text, disambiguation) == answer
