"""How our sheets look: a head that stays, columns as wide as texts need, colours for what is to be done."""

from collections.abc import Sequence

from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.i18n.languages import direction
from kiosk.packs.sheets.cells import put_text

_HEAD = PatternFill("solid", fgColor="D6E4EE")
_BOLD = Font(bold=True)
_READING_ORDER = {"ltr": 1, "rtl": 2}
_COMMENT_WIDTH, _COMMENT_LINE, _SIGNS_A_LINE = 320, 22, 42


def fill(colour: str) -> PatternFill:
    """A plain ground for a cell."""
    return PatternFill("solid", fgColor=colour)


def wrapped(language: str = "") -> Alignment:
    """Text from the top in as many lines as it needs, in the direction of its language."""
    order = _READING_ORDER[direction(language)] if language else 0
    return Alignment(wrap_text=True, vertical="top", readingOrder=order)


def add_head(sheet: Worksheet, names: Sequence[str], widths: Sequence[int], comments: Sequence[str]) -> None:
    """Write the first row, which stays when one scrolls; each name says what it is when one points at it."""
    for column, (name, width, comment) in enumerate(zip(names, widths, comments, strict=True), start=1):
        cell = put_text(sheet, 1, column, name)
        cell.font, cell.fill, cell.alignment = _BOLD, _HEAD, wrapped()
        lines = sum(1 + len(line) // _SIGNS_A_LINE for line in comment.splitlines())
        cell.comment = Comment(comment, "UNHub Kiosk", height=_COMMENT_LINE * (lines + 1), width=_COMMENT_WIDTH)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"


def offer(sheet: Worksheet, column: int, words: Sequence[str], last_row: int) -> None:
    """Let one choose a word in a column from a list; others may still be typed."""
    letter = get_column_letter(column)
    choice = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=False)
    choice.add(f"{letter}2:{letter}{last_row}")
    sheet.add_data_validation(choice)
