"""From a cell to the value of a field: what a person typed, never bent into something else."""

import re
from typing import Any

from kiosk.packs.sheets.cells import is_whole
from kiosk.packs.sheets.columns import Form
from kiosk.packs.sheets.faults import shortened
from kiosk.packs.sheets.workbook import Cell

_WHOLE = re.compile(r"[+-]?\d{1,15}")
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?")
_DAY = re.compile(r"\d{4}(-\d\d){0,2}")
_YES, _NO = ("true", "yes"), ("false", "no")
_COMMA = re.compile(r"[,،，、\n]")


class MisfitError(Exception):
    """A cell that holds something else than its column."""

    def __init__(self, what: str, remedy: str) -> None:
        """Say what is wrong, and how to mend it."""
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def value_of(cell: Cell, form: Form) -> Any:
    """The value for a field; None where the cell is empty but for spaces. Raise MisfitError for what does not fit."""
    if cell.kind in ("formula", "error"):
        raise MisfitError(
            f"the cell holds {'a formula' if cell.kind == 'formula' else 'an error'}", "put its value there"
        )
    value = cell.value.strip() if isinstance(cell.value, str) else cell.value
    if isinstance(value, str) and not is_whole(value):
        raise MisfitError("the cell holds half of a sign", "write the text again")
    if value == "":
        return None
    if cell.kind == "date" and not _DAY.fullmatch(str(value)):
        raise MisfitError("the cell holds a time of day", "write the day alone")
    if form in ("texts", "wholes"):
        return _list(value, form)
    if form == "text":
        return _text(value)
    if form == "whole":
        return _whole(value)
    if form == "truth":
        return _truth(value)
    return _number(value, truths=form == "any")


def _list(value: object, form: Form) -> list[Any]:
    if isinstance(value, float):
        what = f"the cell holds the number {value:g}, not a list"
        raise MisfitError(what, "format it as text, and part the list with commas")
    if not isinstance(value, str):
        return [_whole(value) if form == "wholes" else _text(value)]
    items = [item.strip() for item in _COMMA.split(value)]
    return [_whole(item) if form == "wholes" else item for item in items if item]


def _text(value: object) -> str:
    """A whole number has one written form; other numbers have lost theirs in the table."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise MisfitError("the cell holds no text", "format it as text and write it again")


def _whole(value: object) -> int:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise MisfitError(f"“{shortened(value)}” is not a whole number", "write it in digits")


def _number(value: object, *, truths: bool) -> float | bool:
    if truths and (isinstance(value, bool) or (isinstance(value, str) and value.lower() in _YES + _NO)):
        return _truth(value)
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < float("inf"):
        return value
    raise MisfitError(f"“{shortened(value)}” is not a number", "write it in digits, with a point before the decimals")


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _YES + _NO:
        return value.lower() in _YES
    raise MisfitError(f"“{shortened(value)}” is neither true nor false", "write true or false")
