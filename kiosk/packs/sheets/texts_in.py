"""The sheets of a translator on their way back: everything wrong at once, and what no longer fits left out by name."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.packs.fields import did_you_mean
from kiosk.packs.po_files import Translation
from kiosk.packs.problems import Problem
from kiosk.packs.sheets.cells import is_whole
from kiosk.packs.sheets.faults import RefusedTableError, cell_place, shortened
from kiosk.packs.sheets.texts_table import (
    COLUMNS,
    PATH,
    SENT,
    SOURCE,
    STATE,
    STATES,
    TARGET,
    TRANSLATED,
    UNSURE,
    Edits,
    edits,
)
from kiosk.packs.sheets.workbook import Cell, Row, Sheet, formulas, read_workbook

_HEAD = re.compile(r"([a-z]+(?: [a-z]+)?)\s*(?:\(([a-z]+)\))?")
_NEEDED = (PATH, SOURCE, TARGET, STATE)


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file brings by path, with a remark for each that is left out.

    `stale` are those of them whose original has changed since; `known` counts the rows whose text the pack has.
    """

    entries: dict[str, Translation]
    stale: dict[str, Translation]
    left_out: list[Problem]
    known: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of a translator, as text; `places` are its cells by column."""

    path: str
    source: str
    text: str
    state: str
    sent: str
    places: Mapping[str, str]


def read_texts(path: Path, language: str, present: Mapping[str, Translation]) -> Brought:
    """Read what a translator did; `present` is what the pack has by path. Raise RefusedTableError if a cell is wrong.

    A row counts where somebody changed it. A text whose original has changed since, or is gone, is left out.
    """
    sheets = read_workbook(path)
    problems = list(formulas(path.name, sheets))
    lines: list[_Line] = []
    for sheet in sheets:
        columns = _columns(path.name, sheet, language, present, problems)
        if columns:
            lines += _lines(path.name, sheet, columns, problems)
    problems += _twice(lines)
    if problems:
        raise RefusedTableError(path, problems)
    brought = Brought({}, {}, [], sum(line.path in present for line in lines))
    for line in lines:
        _take(line, present.get(line.path), brought)
    return brought


def _columns(
    file: str, sheet: Sheet, language: str, present: Mapping[str, Translation], problems: list[Problem]
) -> dict[str, int]:
    """The columns of a sheet by name; none where it is not one of ours."""
    head = sheet.rows[0].cells if sheet.rows else {}
    found: dict[str, int] = {}
    for number, cell in head.items():
        name = _HEAD.fullmatch(str(cell.value).strip().lower())
        if name and name[1] in COLUMNS:
            found.setdefault(name[1], number)
            if name[1] == TARGET and name[2] and name[2] != language:
                what = f"the translations are in “{name[2]}”, not in “{language}”"
                place = cell_place(file, sheet.name, cell.place)
                problems.append(Problem(place, 0, what, f"take the file for “{language}”, or correct --language"))
    missing = [name for name in _NEEDED if name not in found]
    ours = PATH in found or sheet.name in {path.partition("/")[0] for path in present}
    if missing and ours and sheet.rows:
        place = cell_place(file, sheet.name, f"A{sheet.rows[0].number}")
        names = ", ".join(f"“{name}”" for name in missing)
        remedy = f"bring back the first row: {', '.join(COLUMNS)}"
        problems.append(Problem(place, 0, f"the first row does not name the column {names}", remedy))
    return {} if missing else found


def _lines(file: str, sheet: Sheet, columns: Mapping[str, int], problems: list[Problem]) -> Iterator[_Line]:
    for row in sheet.rows[1:]:
        line = _line(file, sheet.name, row, columns, problems)
        if line:
            yield line


def _line(file: str, sheet: str, row: Row, columns: Mapping[str, int], problems: list[Problem]) -> _Line | None:
    cells = {name: row.cells[number] for name, number in columns.items() if number in row.cells}
    places = {name: cell_place(file, sheet, cell.place) for name, cell in cells.items()}
    fine = True
    for name in _NEEDED:
        fault = _fault(name, cells.get(name))
        if fault:
            problems.append(Problem(places[name], 0, *fault))
            fine = False
    texts = {name: str(cells[name].value) if name in cells else "" for name in _NEEDED}
    if fine and not texts[PATH].strip() and texts[TARGET]:
        what = "the row does not say which text it translates"
        problems.append(Problem(places[TARGET], 0, what, "bring back its path, or take the row out"))
        fine = False
    if not fine or not texts[PATH].strip():
        return None
    mark = str(cells[SENT].value) if SENT in cells else ""
    return _Line(texts[PATH].strip(), texts[SOURCE], texts[TARGET], texts[STATE].strip().lower(), mark, places)


def _fault(name: str, cell: Cell | None) -> tuple[str, str] | None:
    """What is wrong with a cell; a formula has been named already."""
    if cell is None or cell.kind == "formula":
        return None
    if cell.kind != "text":
        kinds = {"number": "a number", "date": "a date", "yesno": "a truth value", "error": "an error"}
        return f"the cell holds {kinds[cell.kind]}, not a text", "format it as text and write its text again"
    text = str(cell.value)
    if not is_whole(text):
        return "the cell holds half of a sign", "write the text again"
    if name == STATE and text.strip().lower() not in STATES:
        return f"there is no state “{shortened(text)}”", did_you_mean(text.strip().lower(), STATES)
    return None


def _twice(lines: list[_Line]) -> Iterator[Problem]:
    """The same text may stand in two rows, if they say the same."""
    first: dict[str, _Line] = {}
    for line in lines:
        before = first.setdefault(line.path, line)
        if (before.text, before.source) != (line.text, line.source):
            what = f"the text {line.path} is translated twice, first in {before.places[PATH].rpartition(', ')[2]}"
            yield Problem(line.places[PATH], 0, what, "take one of the rows out")


def _take(line: _Line, now: Translation | None, brought: Brought) -> None:
    """Decide on one row. A row nobody touched, and an empty one, take nothing away."""
    edited = edits(line.sent, line.path, line.text, line.state)
    if not line.text.strip() or (edited.text, edited.state) == (False, False):
        return

    def leave_out(what: str, remedy: str) -> None:
        place = line.places[TARGET]
        brought.left_out.append(Problem(place, 0, f"left out: {what}", remedy, path=line.path, severity="warning"))

    if now is None:
        leave_out("the pack has no such text (any more)", "look at its path")
    elif line.source != now.source:
        if line.text != now.text:
            remedy = "export into the same file, look at the new original there, and import again"
            leave_out("its original has changed since the file was written", remedy)
            brought.stale[line.path] = Translation(line.path, line.source, line.text)
    elif edited.text is False and line.text != now.text:
        leave_out("the pack has another translation meanwhile", "export again, and look at that one")
    else:
        sure = _is_sure(line, edited, now)
        if (line.text, sure) != (now.text, now.sure):
            brought.entries[line.path] = Translation(line.path, line.source, line.text, sure)


def _is_sure(line: _Line, edited: Edits, now: Translation) -> bool:
    """A new text is, unless the translator says otherwise; an old one only if the translator says so."""
    if line.state in (TRANSLATED, UNSURE):
        return line.state == TRANSLATED
    if edited.state:
        return False
    return True if line.text != now.text else now.sure
