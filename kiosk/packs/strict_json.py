"""JSON from outside: nothing twice, nothing endless, nothing that is not a number."""

import json
import math
import re
from typing import Any

MOST_DEPTH = 32
MOST_LISTS = 120_000
MOST_VALUES = 250_000
"""What takes few bytes as JSON takes many in memory; the largest real exhibit has a tenth of these."""
MOST_DIGITS = 30
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_BRACKET = re.compile(rb"[\[\]{}]")


def read_json(data: bytes, *, refuse_halves: bool = True) -> Any:
    """The value in UTF-8 bytes; raise ValueError with the reason for anything that is not plain, shallow JSON.

    Who looks at each text by itself may leave halves of signs (lone surrogates) in.
    """
    if data.count(b"[") + data.count(b"{") > MOST_LISTS or data.count(b",") > MOST_VALUES:
        raise ValueError("it holds more lists and values than any exhibit")
    _refuse_depth(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None
    try:
        value = json.loads(
            text,
            object_pairs_hook=_without_twins,
            parse_constant=_no_constant,
            parse_int=_short_int,
            parse_float=_short_float,
        )
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not JSON: {error}") from None
    if refuse_halves and _SURROGATE.search(data):
        _refuse_halves(value)
    return value


def _refuse_halves(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ValueError("it holds half a sign (a lone surrogate)") from None


def _refuse_depth(data: bytes) -> None:
    """Look at the depth before parsing, for a parser runs out of stack."""
    depth = 0
    for bracket in _BRACKET.finditer(_STRING.sub(b"", data)):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > MOST_DEPTH:
            raise ValueError(f"it is nested deeper than {MOST_DEPTH} levels")


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key “{key[:40]}” stands twice")
        found[key] = value
    return found


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is not a number")


def _short_int(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ValueError(f"a number has more than {MOST_DIGITS} digits")
    return int(digits)


def _short_float(digits: str) -> float:
    number = float(digits) if len(digits) <= MOST_DIGITS else math.inf
    if math.isinf(number):
        raise ValueError(f"a number is too large or has more than {MOST_DIGITS} digits")
    return number
