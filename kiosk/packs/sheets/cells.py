"""Texts in cells: as text and nothing else, sign by sign the same on the way out and on the way in.

OOXML writes a sign that XML cannot hold as `_xHHHH_`, and a text that looks like one with `_x005F_` before it.
"""

import re
from io import BytesIO
from pathlib import Path
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.errors import PackError
from kiosk.store.files import write_safely

MOST_SIGNS = 32_767
"""What a cell of an XLSX file holds, counted in UTF-16 units."""

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_LIKE_MORE = ("=", "+", "-", "@", "\t", "'")


def escaped(text: str) -> str:
    """The text as a cell holds it."""
    return _TO_ESCAPE.sub(lambda sign: f"_x{ord(sign[0]):04X}_", text)


def unescaped(text: str) -> str:
    """The text that a cell holds."""
    return _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), text)


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Put a text into a cell so that no program takes it for a formula, a number or a date, also when it is edited."""
    cell = cast("Cell", sheet.cell(row, column))
    cell.number_format = "@"
    if text:
        cell.value = escaped(text)
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_LOOKS_LIKE_MORE)
    return cell


def fits(text: str) -> bool:
    """Whether a cell holds the text."""
    return len(escaped(text).encode("utf-16-le", "surrogatepass")) // 2 <= MOST_SIGNS


def is_whole(text: str) -> bool:
    """Whether a text has no halves of signs, which no file in UTF-8 holds."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def save(workbook: Workbook, path: Path) -> None:
    """Write a workbook in one go."""
    out = BytesIO()
    try:
        workbook.save(out)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_safely(path, [out.getvalue()])
    except OSError as error:
        raise PackError(f"{path} cannot be written ({error.strerror}); choose another place for it.") from None
