"""Numbers as a language writes them, with Western digits everywhere and thin spaces between thousands."""

from decimal import Decimal
from functools import cache

from kiosk.i18n.languages import locale_of

THOUSANDS = "\u202f"
"""A narrow no-break space: the same in all six languages, so that no reader takes it for a decimal sign."""


@cache
def _decimal_sign(language: str) -> str:
    symbols = locale_of(language).number_symbols
    return str(symbols.get("latn", symbols)["decimal"])


def format_number(value: float, language: str) -> str:
    """A number with the digits it has (at most three after the sign); four-digit numbers are grouped too."""
    whole, _, rest = f"{abs(value):.3f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", THOUSANDS)
    decimals = rest.rstrip("0")
    sign = "\u2212" if value < 0 and (int(whole) or decimals) else ""
    return sign + grouped + (_decimal_sign(language) + decimals if decimals else "")


def format_in_words(value: float, language: str) -> tuple[str, str]:
    """A large number as its language says it, parted in digits and word: 735 and "million", 7.35 and "亿"."""
    locale = locale_of(language)
    formats = locale.compact_decimal_formats
    patterns = formats["long" if "long" in formats else "short"]
    sizes = [int(size) for size in patterns["other"] if int(size) <= abs(value)]
    if not sizes:
        return format_number(value, language), ""
    size = max(sizes)
    pattern = str(patterns["other"][str(size)].pattern)
    number = round(value * 10 ** (pattern.count("0") - 1) / size, 2)
    plural = locale.plural_form(Decimal(f"{number:g}"))
    word = _word(patterns[plural if str(size) in patterns.get(plural, ()) else "other"][str(size)].pattern)
    thousand = _word(patterns["other"]["1000"].pattern)
    if word.startswith(f"{thousand} "):
        number, word = round(number * 1000, 2), word.removeprefix(f"{thousand} ")
    return format_number(number, language), word


def _word(pattern: str) -> str:
    return pattern.replace("0", "").replace("'", "").strip()
