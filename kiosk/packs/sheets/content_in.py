"""A curator's workbook as the draft of a source: sheets named as the modules, columns as the fields, an entry a row."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.packs.fields import Entry, did_you_mean
from kiosk.packs.problems import Problem, Severity
from kiosk.packs.schema import MODULES, Pack
from kiosk.packs.sheets.cells import is_whole
from kiosk.packs.sheets.columns import Column, columns, tables
from kiosk.packs.sheets.draft import Draft
from kiosk.packs.sheets.faults import cell_place, field_place, row_place, shortened
from kiosk.packs.sheets.values import MisfitError, value_of
from kiosk.packs.sheets.workbook import Cell, Row, Sheet, read_workbook

EXAMPLE = "example-"
"""Begins the ids of the template's example rows, which never become an exhibit."""

PACK = "pack"
COUNTED = ("languages", "modules")
"""Fields of the pack that follow from the rest: one language, and a module a sheet that has rows."""

_OWNER = "(owner)"


@dataclass(slots=True)
class Content:
    """What stands in a workbook: the title page if there is one, entries by module, and what is wrong or left out."""

    pack: Draft | None = None
    modules: dict[str, list[Draft]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    left_out: list[Problem] = field(default_factory=list)


def pack_columns() -> list[Column]:
    """The columns of the sheet for the title page."""
    return [column for column in columns(Pack) if column.name not in COUNTED]


def part_columns(owner: str, kind: type[Entry]) -> list[Column]:
    """The columns of a sheet for what entries hold; the first says whose it is."""
    meaning = f"Whose it is: the id of an entry in the sheet {owner}."
    return [Column(owner, (_OWNER,), "text", required=True, meaning=meaning), *columns(kind)]


def read_content(path: Path) -> Content:
    """Read a workbook as far as it goes; raise PackError if it is none."""
    found = Content()
    by_name: dict[str, Sheet] = {}
    for sheet in read_workbook(path):
        name = sheet.name.strip().lower()
        if name == PACK or name in tables():
            by_name[name] = sheet
        elif sheet.rows:
            place, what = f"{path.name}, sheet “{sheet.name}”", f"left out: there is no module “{sheet.name}”"
            remedy = did_you_mean(name, (PACK, *tables()))
            found.left_out.append(Problem(place, 0, what, remedy, severity="warning"))
    if PACK in by_name:
        drafts = _Table(path.name, by_name[PACK], pack_columns(), found).drafts()
        found.pack = drafts[0] if drafts else None
        for draft in drafts[1:]:
            found.problems.append(Problem(draft.place, 0, "there is one title page only", "take this row out"))
    entries = {name: known for name, known in tables().items() if name in by_name}
    for name, (module, part, kind) in entries.items():
        if not part:
            found.modules[module] = _Table(path.name, by_name[name], columns(kind), found).drafts()
    for name, (module, part, kind) in entries.items():
        if part:
            _hand_out(_Table(path.name, by_name[name], part_columns(module, kind), found), module, part)
    found.modules = {name: found.modules[name] for name in MODULES if found.modules.get(name)}
    return found


def _hand_out(table: "_Table", module: str, part: str) -> None:
    """Give the rows of a sheet to the entries whose they are."""
    holders = {draft.values.get("id"): draft for draft in table.found.modules.get(module, ())}
    for draft in table.drafts():
        owner = draft.values.pop(_OWNER, None)
        draft.cells.pop((_OWNER,), None)
        if owner in holders:
            holders[owner].parts.setdefault(part, []).append(draft)
        else:
            what = (
                f"the sheet “{module}” has no entry “{shortened(owner)}”"
                if owner
                else "the row does not say whose it is"
            )
            remedy = f"write the id of its entry into the column “{module}”"
            table.found.problems.append(Problem(field_place(draft.place, module), 0, what, remedy))


class _Table:
    """A sheet that is being read, with the columns it may have."""

    def __init__(self, file: str, sheet: Sheet, known: Sequence[Column], found: Content) -> None:
        self.found = found
        self._file = file
        self._sheet = sheet
        self._known = {column.name: column for column in known}

    def drafts(self) -> list[Draft]:
        """The rows below the head as entries; example rows are left out."""
        if not self._sheet.rows:
            return []
        head, *rows = self._sheet.rows
        numbers = self._columns(head)
        drafts = [self._draft(row, numbers, head) for row in rows]
        return [draft for draft in drafts if draft.values and not self._is_example(draft)]

    def _columns(self, head: Row) -> dict[str, int]:
        """The numbers of the columns by name, in the order of the schema."""
        found: dict[str, int] = {}
        for number, cell in head.cells.items():
            name = str(cell.value).strip().lower()
            if name not in self._known:
                what = f"there is no column “{shortened(name)}” here"
                self._say(self._cell(cell), what, did_you_mean(name, tuple(self._known)))
            elif name in found:
                self._say(self._cell(cell), f"the column “{name}” is there twice", "take one of them out")
            else:
                found[name] = number
        return {name: found[name] for name in self._known if name in found}

    def _draft(self, row: Row, numbers: dict[str, int], head: Row) -> Draft:
        draft = Draft(row_place(self._file, self._sheet.name, row.number), {})
        for name, number in numbers.items():
            column = self._known[name]
            value = self._value(draft, row.cells[number], column) if number in row.cells else None
            if value is not None or (column.required and column.may_be_null):
                draft.put(column.keys, value, name)
        for *field_, level in list(draft.cells):
            if level == "easy" and (*field_, "standard") not in draft.cells:
                draft.put((*field_, "standard"), "", "/".join(field_))
        for number, cell in row.cells.items():
            if number not in head.cells:
                self._say(self._cell(cell), "the column has no name", "name it in the first row, or empty the cell")
        return draft

    def _value(self, draft: Draft, cell: Cell, column: Column) -> object:
        try:
            return value_of(cell, column.form)
        except MisfitError as misfit:
            self._say(field_place(draft.place, column.name), misfit.what, misfit.remedy)
            return str(cell.value) if is_whole(str(cell.value)) else ""

    def _is_example(self, draft: Draft) -> bool:
        named = (str(draft.values.get(key, "")) for key in ("id", _OWNER))
        if not any(name.startswith(EXAMPLE) for name in named):
            return False
        remark = Problem(draft.place, 0, "left out: it is an example", f"take “{EXAMPLE}” out of its id", "", "", _SOFT)
        self.found.left_out.append(remark)
        return True

    def _cell(self, cell: Cell) -> str:
        return cell_place(self._file, self._sheet.name, cell.place)

    def _say(self, place: str, what: str, remedy: str) -> None:
        self.found.problems.append(Problem(place, 0, what, remedy))


_SOFT: Severity = "warning"
