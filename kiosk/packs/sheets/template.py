"""The workbook that a curator begins with: a sheet a module, what each column is for, and example rows."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.errors import UsageError
from kiosk.packs.new import STARTER
from kiosk.packs.sheets.cells import put_text, save
from kiosk.packs.sheets.columns import Column, columns, tables
from kiosk.packs.sheets.content_in import EXAMPLE, PACK, pack_columns, part_columns
from kiosk.packs.sheets.looks import add_head, offer, wrapped
from kiosk.packs.yaml_lines import read_yaml

TEMPLATE = ("pack", "moments", "eras", "pledges", "days", "quiz", "quiz.options", "survey", "survey.options", "answers")
"""The sheets of the template: what one writes in tables, without pictures and films."""

_ROWS = 500
"""How many rows offer a list of words."""

_LISTS = {"texts": "a list, parted by commas", "wholes": "whole numbers, parted by commas"}
_IN_YAML = ", in quotes"
_GREY = Font(name="Calibri", size=11, italic=True, color="FF7F7F7F")
_WIDE, _NARROW = 40, 14
_EXAMPLES: Mapping[str, list[dict[str, Any]]] = {
    "eras": [
        {
            "id": "founding",
            "first_year": 1941,
            "last_year": 1945,
            "title": "The founding years",
            "text": "While the war still goes on, Allied governments plan for peace. In 1942 they first use the name "
            "“United Nations”, and in 1945 delegates of fifty States sign the Charter in San Francisco.",
        }
    ],
    "answers": [
        {
            "id": "who-pays",
            "topic": "how",
            "question": "Who pays for the United Nations?",
            "text": "The Member States do. Under Article 17 of the Charter they bear the expenses of the Organization, "
            "and the General Assembly decides how these are shared among them.",
            "source": "Charter of the United Nations, Article 17",
        }
    ],
    "survey": [
        {
            "id": "liked-most",
            "kind": "choice",
            "question": "What did you like most?",
            "options": [{"id": "goals", "text": "The Goals"}, {"id": "timeline", "text": "The timeline"}],
        }
    ],
}
"""What the starter does not have."""


def write_template(path: Path) -> None:
    """Write the workbook to a new file; raise UsageError for one that exists."""
    if path.exists():
        raise UsageError(f"{path} is there already; name a new file, nothing was written.")
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name in TEMPLATE:
        _write_sheet(workbook.create_sheet(name), name)
    save(workbook, path)


def _write_sheet(sheet: Worksheet, name: str) -> None:
    known = _columns(name)
    widths = [_WIDE if column.wording else max(_NARROW, len(column.name) + 4) for column in known]
    add_head(sheet, [column.name for column in known], widths, [_remark(column) for column in known])
    for number, column in enumerate(known, start=1):
        if column.form in ("text", "texts", "wholes"):
            sheet.column_dimensions[get_column_letter(number)].number_format = "@"
        if column.words:
            offer(sheet, number, column.words, _ROWS)
    for row, example in enumerate(_examples(name), start=2):
        for number, column in enumerate(known, start=1):
            value = _shown(example, column, name)
            cell = put_text(sheet, row, number, value if isinstance(value, str) else "")
            if not isinstance(value, str):
                cell.number_format = "General"
                cell.value = value
            cell.alignment = wrapped()
            if name != PACK:
                cell.font = _GREY


def _remark(column: Column) -> str:
    """What a column is for, what it holds, and whether it may stay empty."""
    held = _LISTS.get(column.form, column.holds).removesuffix(_IN_YAML)
    return f"{column.meaning}\n{held[:1].upper()}{held[1:]}; {'needed' if column.required else 'may stay empty'}."


def _columns(name: str) -> list[Column]:
    if name == PACK:
        return pack_columns()
    module, part, kind = tables()[name]
    return part_columns(module, kind) if part else columns(kind)


def _examples(name: str) -> Iterator[dict[str, Any]]:
    """Entries of the starter; of a sheet for parts, those of each entry with the id of their owner."""
    module, _, part = name.partition(".")
    file = STARTER / f"{module}.yaml"
    found = read_yaml(file.read_text(encoding="utf-8")).value if file.is_file() else []
    for entry in (*(found if isinstance(found, list) else [found]), *_EXAMPLES.get(module, ())):
        if not part:
            yield entry
        for child in entry.get(part, ()) if part else ():
            yield {**child, module: entry["id"]}


def _shown(entry: Mapping[str, Any], column: Column, sheet: str) -> str | int | float | None:
    """What a person would write into the cell."""
    owner, _, part = sheet.partition(".")
    value = entry[owner] if part and column.name == owner else _inside(entry, column)
    if sheet != PACK and column.name == (owner if part else "id"):
        return f"{EXAMPLE}{value}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return value if isinstance(value, int | float | str) else ""


def _inside(entry: Mapping[str, Any], column: Column) -> Any:
    """The value of a column; a plain text is a standard one."""
    value: Any = entry
    for key in column.keys:
        if isinstance(value, str):
            return value if key == "standard" else None
        value = value.get(key) if isinstance(value, Mapping) else None
    return value
