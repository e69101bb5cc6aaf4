"""Numbers are written with Western digits, thin spaces and each language's decimal sign."""

import pytest

from kiosk.i18n.numbers import format_in_words, format_number

THIN = "\u202f"
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (-0.0001, "0"),
        (7, "7"),
        (-12, "\u221212"),
        (999, "999"),
        (1945, f"1{THIN}945"),
        (1234567, f"1{THIN}234{THIN}567"),
        (2.0, "2"),
        (99.9999, "100"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_numbers_look_the_same_in_all_languages(value: float, text: str, language: str) -> None:
    assert format_number(value, language) == text


@pytest.mark.parametrize(
    ("language", "sign"), [("ar", "."), ("zh", "."), ("en", "."), ("fr", ","), ("ru", ","), ("es", ",")]
)
def test_decimals_follow_the_sign_of_the_language_without_idle_noughts(language: str, sign: str) -> None:
    assert format_number(1.5, language) == f"1{sign}5"
    assert format_number(-1234.0625, language) == f"\u22121{THIN}234{sign}062"


@pytest.mark.parametrize(
    ("language", "value", "said"),
    [
        ("en", 999, ("999", "")),
        ("en", 735e6, ("735", "million")),
        ("en", 2.2e9, ("2.2", "billion")),
        ("zh", 735e6, ("7.35", "亿")),
        ("zh", 1e6, ("100", "万")),
        ("zh", 213e9, (f"2{THIN}130", "亿")),
        ("fr", 1e6, ("1", "million")),
        ("fr", 1.5e6, ("1,5", "million")),
        ("fr", 2.2e9, ("2,2", "milliards")),
        ("ru", 1e6, ("1", "миллион")),
        ("ru", 735e6, ("735", "миллионов")),
        ("ru", 2.2e9, ("2,2", "миллиарда")),
        ("es", 1e6, ("1", "millón")),
        ("es", 1e9, (f"1{THIN}000", "millones")),
        ("ar", 2.2e9, ("2.2", "مليار")),
    ],
)
def test_large_numbers_are_counted_in_the_words_of_the_language(
    language: str, value: float, said: tuple[str, str]
) -> None:
    assert format_in_words(value, language) == said
