"""Numbers as a language writes them, with Western digits everywhere and thin spaces between thousands."""

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
    sign = "\u2212" if value < 0 else ""
    return sign + grouped + (_decimal_sign(language) + decimals if decimals else "")
