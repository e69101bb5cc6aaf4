"""The texts of a source as sheets for a translator, one a kind of module."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.errors import PackError
from kiosk.i18n.languages import direction
from kiosk.packs.po_files import Translation
from kiosk.packs.sheets.cells import MOST_SIGNS, fits, put_text, save
from kiosk.packs.sheets.looks import add_head, fill, offer, wrapped
from kiosk.packs.sheets.notes import notes
from kiosk.packs.sheets.texts_table import (
    CHANGED,
    CHECK,
    COLUMNS,
    SOURCE,
    STATE,
    STATES,
    TARGET,
    TO_TRANSLATE,
    TRANSLATED,
    UNSURE,
    heading,
    sent,
    state_of,
)
from kiosk.packs.source import SourceText

_FILLS = {TO_TRANSLATE: fill("FFF2CC"), CHANGED: fill("F8CBAD"), CHECK: fill("FCE4D6"), UNSURE: fill("FCE4D6")}
_WIDTHS = (28, 60, 60, 36, 14, 14)
_HEADS = (
    "Which text this is. Leave it as it is: the translation finds its way back by it. Rows may be sorted and left out.",
    "The original. Leave it as it is: by it one sees that the original has changed in the meantime.",
    "Your translation. Line breaks count. A text may begin with = or +; it stays a text.",
    "Where the text stands, how long it may be, and which readers it is for.",
    "to translate: nothing there yet.\n"
    "changed: the original has changed; edit the translation, or write “translated” if it still holds.\n"
    "check: look at it; edit it, or write “translated” if it is right.\n"
    "unsure: write this where you want somebody to look again.\n"
    "translated: done.",
    "What the row was when it was sent, so that only your changes are taken back.",
)


def write_texts(
    path: Path, languages: tuple[str, str], entries: Iterable[Translation], texts: Mapping[str, SourceText]
) -> None:
    """Write the entries from one language to another to an XLSX file; `texts` are the pack's own by path."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for module, group in groupby(entries, key=lambda entry: entry.path.partition("/")[0]):
        _write_sheet(workbook.create_sheet(module), languages, list(group), texts)
    save(workbook, path)


def _write_sheet(
    sheet: Worksheet, languages: tuple[str, str], entries: list[Translation], texts: Mapping[str, SourceText]
) -> None:
    first, language = languages
    sheet.sheet_view.rightToLeft = direction(language) == "rtl"
    spoken = {SOURCE: first, TARGET: language}
    add_head(sheet, [heading(column, spoken.get(column, "")) for column in COLUMNS], _WIDTHS, _HEADS)
    alignments = [wrapped(spoken.get(column, "")) for column in COLUMNS]
    for number, entry in enumerate(entries, start=2):
        state = state_of(entry)
        mark = sent(entry.path, entry.text, state)
        row = (entry.path, entry.source, entry.text, notes(entry, texts, language), state, mark)
        for column, (text, alignment) in enumerate(zip(row, alignments, strict=True), start=1):
            if not fits(text):
                raise PackError(
                    f"The text {entry.path} has {len(text)} signs, more than a cell of a sheet holds ({MOST_SIGNS}); "
                    "write it shorter, or export to a PO file."
                )
            cell = put_text(sheet, number, column, text)
            cell.alignment = alignment
            if COLUMNS[column - 1] in (TARGET, STATE) and state in _FILLS:
                cell.fill = _FILLS[state]
    last = len(entries) + 1
    offer(sheet, COLUMNS.index(STATE) + 1, STATES, last)
    sheet.auto_filter.ref = f"A1:F{last}"  # the hidden column too, or it would not be sorted with the others
    sheet.column_dimensions["F"].hidden = True
    done = f'OR($E2="{TRANSLATED}",AND($E2="{TO_TRANSLATE}",LEN($C2)>0))'
    white = DifferentialStyle(fill=PatternFill("solid", bgColor="FFFFFF"))
    sheet.conditional_formatting.add(f"C2:E{last}", Rule(type="expression", formula=[done], dxf=white))
