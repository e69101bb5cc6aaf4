"""The figures and document symbols of a text, so that a translation can be held against its original.

Digits only: a number may be written out in one language and not in another.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩０１２３４５６７８９", "01234567890123456789")
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
_SPACES = " \u00a0\u2009\u202f"

_GROUPS = {"ar": "٬,", "zh": ",", "en": ",", "fr": "", "ru": "", "es": ""}
_POINTS = {"ar": "٫,.", "zh": ".", "en": ".", "fr": ",", "ru": ",", "es": ","}
_SCALES = {
    "ar": (("تريليون", 12), ("بليون|بلايين|مليار", 9), ("مليون|ملايين", 6), ("ألف|آلاف", 3)),
    "zh": (("万亿", 12), ("亿", 8), ("万", 4), ("千(?![克米瓦卡])", 3)),
    "en": (("trillion", 12), ("billion", 9), ("million", 6), ("thousand", 3)),
    "fr": (("billions?", 12), ("milliards?", 9), ("millions?", 6), ("mille|milliers", 3)),
    "ru": (("трлн|триллион", 12), ("млрд|миллиард", 9), ("млн|миллион", 6), ("тыс", 3)),
    "es": (("bill[oó]n", 12), ("mil millones", 9), ("mill[oó]n", 6), (r"mil\b", 3)),
}
_TOKEN = re.compile(r"(?<![\w/])[A-Z][\w.()/-]*")
_CAPITALS = re.compile(r"[A-Z]+(?=[\d./(-])")
_CHINESE_MONTH = re.compile(r"(?<!\d)\d{1,2}(?=月)")
_CHINESE_DECADE = re.compile(r"(\d\d)世纪(\d0)年代")
_CHINESE_NUMBER = re.compile("[零一二三四五六七八九十百]+")
_ROMAN_NUMBER = re.compile(r"(?<!\w)[XVI]{2,}(?!\w)")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_CHINESE_DIGITS = {sign: i for i, sign in enumerate("一二三四五六七八九", 1)}

LEAST = 20
"""Smaller numbers may be written in words."""


def lost(original: str, source_language: str, text: str, language: str) -> tuple[list[str], list[str]]:
    """The figures of the original that a translation does not have, and those that stand there instead."""
    wanted, found = _numbers(original, source_language), _numbers(text, language)
    written = _in_chinese_signs(text) | _in_roman_signs(text)
    missing = [value for value in wanted if value not in found and value not in written]
    strange = [value for value in found if value not in wanted]
    if not strange:
        missing = [value for value in missing if value >= LEAST and not _is_decade(value)]
    return [_told(value) for value in missing], [_told(value) for value in strange if missing]


def lost_symbols(original: str, text: str) -> list[str]:
    """The document symbols of the original, such as A/RES/70/1, that a translation does not have letter by letter."""
    found = text.translate(_DIRECTIONS)
    return [symbol for symbol in _symbols(original) if "/" in symbol and symbol not in found]


def _symbols(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text.translate(_DIRECTIONS)):
        if _is_symbol(match[0]):
            yield match[0].rstrip(".,-/")


def _is_symbol(token: str) -> bool:
    return bool(_CAPITALS.match(token)) and any(sign.isdigit() for sign in token)


def _numbers(text: str, language: str) -> dict[Decimal, None]:
    text = text.translate(_DIRECTIONS).translate(_DIGITS)
    text = _TOKEN.sub(lambda match: " " if _is_symbol(match[0]) else match[0], text)
    if language == "zh":
        text = _CHINESE_DECADE.sub(lambda decade: f"{int(decade[1]) - 1}{decade[2]}", _CHINESE_MONTH.sub("", text))
    groups, points = re.escape(_SPACES + _GROUPS[language]), re.escape(_POINTS[language])
    number = re.compile(rf"(\d{{1,3}}(?:[{groups}]\d{{3}})+(?!\d)|\d+)(?:[{points}](\d+))?")
    found: dict[Decimal, None] = {}
    for match in number.finditer(text):
        whole, part = re.sub(r"\D", "", match[1]), match[2]
        value = Decimal(f"{whole}.{part}" if part else whole)
        following = text[match.end() :].lstrip(_SPACES + "-")
        for word, power in _SCALES[language]:
            if re.match(word, following):
                value = value.scaleb(power)
                break
        found[value.normalize()] = None
    return found


def _in_chinese_signs(text: str) -> set[Decimal]:
    """Numbers below a thousand."""
    found = set()
    for match in _CHINESE_NUMBER.finditer(text):
        total = digit = 0
        for sign in match[0]:
            if sign in _CHINESE_DIGITS:
                digit = _CHINESE_DIGITS[sign]
            elif sign != "零":
                total, digit = total + (digit or 1) * (10 if sign == "十" else 100), 0
        found.add(Decimal(total + digit).normalize())
    return found


def _in_roman_signs(text: str) -> set[Decimal]:
    """Numbers below fifty: of centuries, of kings and popes."""
    found = set()
    for match in _ROMAN_NUMBER.finditer(text):
        values = [_ROMAN_DIGITS[sign] for sign in match[0]]
        pairs = zip(values, [*values[1:], 0], strict=True)
        found.add(Decimal(sum(-value if value < after else value for value, after in pairs)).normalize())
    return found


def _is_decade(value: Decimal) -> bool:
    return 1800 <= value <= 2100 and value % 10 == 0


def _told(value: Decimal) -> str:
    return f"{value:f}"
