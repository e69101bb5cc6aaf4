"""Reading a workbook from outside: values of cells by sheet and row, with limits, and no formula computed."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from openpyxl.cell.text import Text
from openpyxl.reader.excel import ExcelReader
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from kiosk.packs.problems import Problem
from kiosk.packs.sheets.cells import unescaped
from kiosk.packs.sheets.faults import cell_place, read_limited, refused
from kiosk.packs.sheets.guard import refuse_unsafe

MOST_SHEETS = 60
MOST_ROWS = 20_000
MOST_COLUMNS = 200
MOST_CELLS = 200_000
_MOST_PLACES = 4_000_000
"""Places for cells up to the last one of each row, empty ones too."""
_LAST_ROW = 1_048_576

Value = str | int | float | bool
Kind = Literal["text", "number", "yesno", "date", "formula", "error"]

_NO_LETTERS = re.compile(r"\"[^\"]*\"|\[[^\]]*\]|\\.")
"""The parts of a format that are shown as they stand, or are no part of the date."""

_KINDS: dict[str, Kind] = {"n": "number", "s": "text", "b": "yesno", "d": "date", "f": "formula", "e": "error"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with something in it; `place` is its name such as C12.

    A date is given as far as the cell shows it: "1945-06-26", "1945-06" where there is no day in its format, "1945".
    """

    place: str
    kind: Kind
    value: Value


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by column, from 1; a row has at least one."""

    number: int
    cells: dict[int, Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's rows that are not empty."""

    name: str
    rows: tuple[Row, ...]


def read_workbook(path: Path) -> list[Sheet]:
    """The sheets of an XLSX file; raise PackError for anything that is not a plain, small and whole one."""
    data = read_limited(path)
    refuse_unsafe(path, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(_sheets(data))
    except _TooMuchError as error:
        raise refused(path, str(error), "take empty rows and other tables out of it") from None
    except Exception as error:  # openpyxl meets a broken part with whatever its insides raise
        why = " ".join(str(error).split())[:80] or type(error).__name__
        remedy = "open it in a spreadsheet program and save it anew"
        raise refused(path, f"a part of it cannot be read ({why})", remedy) from None


def formulas(file: str, sheets: list[Sheet]) -> Iterator[Problem]:
    """A problem for each formula: it would be another text tomorrow."""
    for sheet in sheets:
        for row in sheet.rows:
            for cell in row.cells.values():
                if cell.kind == "formula":
                    place = cell_place(file, sheet.name, cell.place)
                    yield Problem(place, 0, "the cell holds a formula", "put its value there, as text")


class _TooMuchError(Exception):
    """More than any pack needs."""


class _Reader(ExcelReader):
    """openpyxl's reader, which otherwise undoes half of the escapes in shared strings."""

    def read_strings(self) -> None:
        package: Any = self.package
        found = package.find(SHARED_STRINGS)
        if found is None:
            return
        strings = []
        with self.archive.open(found.PartName[1:]) as part:
            for _, node in iterparse(part):
                if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                    text: Any = Text.from_tree(node)
                    strings.append(text.content)
                    node.clear()
        self.shared_strings = strings


def _sheets(data: bytes) -> Iterator[Sheet]:
    reader: Any = _Reader(BytesIO(data), read_only=True, keep_links=False)
    reader.read()
    names = reader.wb.sheetnames
    if len(names) > MOST_SHEETS:
        raise _TooMuchError(f"it has more than {MOST_SHEETS} sheets")
    count = places = 0
    for sheet in reader.wb.worksheets:
        sheet.reset_dimensions()
        rows = []
        for number, cells in enumerate(sheet.iter_rows(max_row=_LAST_ROW), start=1):
            places += len(cells)
            found = {cell.column: _cell(cell) for cell in cells if cell.value is not None and cell.value != ""}
            count += len(found)
            far = bool(found) and (number > MOST_ROWS or max(found) > MOST_COLUMNS)
            if far or count > MOST_CELLS or places > _MOST_PLACES:
                raise _TooMuchError(f"it has more than {MOST_ROWS} rows, {MOST_COLUMNS} columns or {MOST_CELLS} cells")
            if found:
                rows.append(Row(number, found))
        yield Sheet(str(sheet.title), tuple(rows))


def _cell(cell: Any) -> Cell:
    kind, value = _KINDS[cell.data_type], cell.value
    if kind == "text":
        value = unescaped(value)
    elif isinstance(value, datetime | date) and getattr(value, "time", time)() == time():
        value = value.strftime("%Y-%m-%d")[: _shown(cell.number_format)]
    return Cell(cell.coordinate, kind, value if isinstance(value, Value) else str(value))


def _shown(number_format: str) -> int:
    """How many signs of YYYY-MM-DD a format shows."""
    letters = _NO_LETTERS.sub("", number_format.lower())
    if "d" in letters or "y" not in letters:
        return 10
    return 7 if "m" in letters else 4
