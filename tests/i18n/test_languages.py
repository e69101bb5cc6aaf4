"""Direction, script and names come from CLDR."""

import pytest

from kiosk.i18n.languages import direction, language_name, own_name, script


@pytest.mark.parametrize(
    ("language", "side", "type_class", "name"),
    [
        ("ar", "rtl", "ar", "العربية"),
        ("zh", "ltr", "zh", "中文"),
        ("en", "ltr", "la", "English"),
        ("fr", "ltr", "la", "Français"),
        ("ru", "ltr", "cy", "Русский"),
        ("es", "ltr", "la", "Español"),
        ("fa", "rtl", "ar", "فارسی"),
        ("uk", "ltr", "cy", "Українська"),
        ("sw", "ltr", "la", "Kiswahili"),
    ],
)
def test_a_language_has_direction_type_class_and_own_name(language: str, side: str, type_class: str, name: str) -> None:
    assert (direction(language), script(language), own_name(language)) == (side, type_class, name)


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("fr", "en", "French"),
        ("fr", "ar", "الفرنسية"),
        ("zh", "ru", "китайский"),
        ("de", "zh", "德语"),
        ("pt-BR", "fr", "portugais brésilien"),
        ("xx", "es", "xx"),
    ],
)
def test_a_language_is_named_in_another_or_by_its_code(code: str, language: str, name: str) -> None:
    assert language_name(code, language) == name
