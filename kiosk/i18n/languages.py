"""What CLDR says of a language."""

from collections.abc import Sequence
from functools import cache

from babel import Locale
from babel.lists import format_list

_REGIONS = {"en": "en_GB"}
"""The United Nations writes English dates with the day first."""

_SIGN_LANGUAGES = {
    "ase": {
        "ar": "لغة الإشارة الأمريكية",
        "zh": "美国手语",
        "ru": "американский жестовый язык",
        "es": "lengua de señas americana",
    }
}
"""Names that CLDR does not have in every language."""

_SCRIPT_CLASSES = {"Arab": "ar", "Hans": "zh", "Hant": "zh", "Cyrl": "cy"}


@cache
def locale_of(language: str) -> Locale:
    """Babel's locale of a language code."""
    return Locale.parse(_REGIONS.get(language, language))


def direction(language: str) -> str:
    """Tell "rtl" or "ltr"."""
    return "rtl" if locale_of(language).character_order == "right-to-left" else "ltr"


@cache
def script(language: str) -> str:
    """The type class of a language's usual script: "la", "cy", "ar" or "zh"."""
    likely = Locale.parse(language, resolve_likely_subtags=True)
    full = _likely_script(language) if likely.script is None else likely.script
    return _SCRIPT_CLASSES.get(full, "la")


def _likely_script(language: str) -> str:
    from babel.core import get_global, parse_locale

    tag = get_global("likely_subtags").get(language, language)
    return str(parse_locale(tag)[2] or "")


@cache
def own_name(language: str) -> str:
    """A language's name in itself, with a capital where its script has them."""
    name = Locale.parse(language).get_language_name(language) or language
    return name[:1].upper() + name[1:]


def language_name(code: str, language: str) -> str:
    """The name of any language, in a language; its code where CLDR has no name for it there."""
    found = locale_of(language).languages.get(code.replace("-", "_"))
    return str(found or _SIGN_LANGUAGES.get(code, {}).get(language, code))


def list_names(names: Sequence[str], language: str) -> str:
    """Names in a row, as a language lists them: "English, French and Russian"."""
    return format_list(list(names), style="standard", locale=locale_of(language))
