"""A proof as a book to print and to hand over: a page a screen, its languages side by side."""

from collections.abc import Sequence
from itertools import groupby
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRectF, Qt

from kiosk import __version__
from kiosk.content.dates import PartialDate
from kiosk.i18n.dates import format_date
from kiosk.i18n.languages import own_name
from kiosk.ui.proof.names import screen_name
from kiosk.ui.proof.report import Proof, View
from kiosk.ui.proof.sheet import FINE, SOFT, WIDTH, WRONG, Sheets
from kiosk.ui.proof.spreads import Spread, spreads

_EDGE, _HEAD, _FOOT, _CAPTION, _GAP = 12.0, 25.0, 198.0, 5.0, 4.0
"""The edge of a page, where its pictures begin, its last line, what a caption takes, and what lies between; in mm."""
_ROOM = WIDTH - 2 * _EDGE
_MOST_IN_A_ROW = {"portrait": 6, "landscape": 3}
_ASPECT = {"portrait": 9 / 16, "landscape": 16 / 9}
_UPRIGHT = {1: 0.55, 2: 0.42}
"""How much of a page's height upright pictures get, by the rows of lying ones below them."""
_FAULTS_ON_A_PAGE = 13
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Book:
    """The book of one proof, whose pictures lie below `folder`."""

    def __init__(self, proof: Proof, folder: Path, family: str) -> None:
        """Choose the pages; `family` is the type all of it is set in."""
        self._proof = proof
        self._folder = folder
        self._family = family
        self._spreads = list(spreads(proof))
        self._faults = list(proof.grouped().items())
        self._first = 3
        self._pages = self._first - 1 + len(self._spreads) + ceil(len(self._faults) / _FAULTS_ON_A_PAGE)
        self._at = 1

    def write(self, path: Path) -> None:
        """Write it as a PDF; raise KioskError if that is not possible."""
        sheets = Sheets(path, f"Picture book: {self._proof.title}", self._family)
        try:
            self._title(sheets)
            self._turn(sheets, "Contents")
            self._contents(sheets)
            for spread in self._spreads:
                self._turn(sheets, spread.heading)
                self._spread(sheets, spread)
            for start in range(0, len(self._faults), _FAULTS_ON_A_PAGE):
                self._turn(sheets, "What does not fit")
                self._list_faults(sheets, start)
        except BaseException:
            sheets.drop()
            raise
        sheets.close()

    @property
    def _made(self) -> str:
        return format_date(PartialDate.parse(self._proof.made.isoformat()), "en")

    def _turn(self, sheets: Sheets, heading: str) -> None:
        """Begin a page with its heading and its foot."""
        sheets.turn()
        self._at += 1
        sheets.text(QRectF(_EDGE, 9, _ROOM, 9), heading, 5.2)
        sheets.rule(_EDGE, 19.5, _ROOM)
        foot = QRectF(_EDGE, _FOOT, _ROOM, 5)
        sheets.text(foot, f"{self._proof.title} · {self._proof.version}", 2.6, SOFT)
        sheets.text(foot, f"{self._at} / {self._pages}", 2.6, SOFT, align=_RIGHT)

    def _title(self, sheets: Sheets) -> None:
        proof = self._proof
        sheets.text(QRectF(_EDGE, 16, _ROOM, 6), "Picture book", 4.2, SOFT)
        sheets.text(QRectF(_EDGE, 24, _ROOM * 0.8, 30), proof.title, 10.5, lines=True)
        spoken = " · ".join(own_name(code) for code in proof.languages)
        for line, (words, colour) in enumerate(
            (
                (f"{proof.pack} · version {proof.version} · {self._made}", SOFT),
                (spoken, SOFT),
                (proof.verdict, WRONG if proof.faults else FINE),
            )
        ):
            sheets.text(QRectF(_EDGE, 58 + line * 8, _ROOM, 7), words, 4.2, colour)
        cover = next((spread for spread in self._spreads if spread.screen == "home"), None)
        if cover:
            self._display(sheets, [view for view in cover.views if view.display == "portrait"], 92, 92)
        about = f"Made with UNHub Kiosk {__version__}."
        sheets.text(QRectF(_EDGE, _FOOT, _ROOM, 5), about, 2.6, SOFT)

    def _contents(self, sheets: Sheets) -> None:
        numbered = enumerate(self._spreads, start=self._first)
        lines = [
            (screen_name(screen), next(pages)[0])
            for screen, pages in groupby(numbered, key=lambda page: page[1].screen)
        ]
        if self._faults:
            lines.append(("What does not fit", self._first + len(self._spreads)))
        width, rows = (_ROOM - 2 * _GAP) / 2, ceil(len(lines) / 2)
        for at, (name, first) in enumerate(lines):
            column, row = divmod(at, rows)
            room = QRectF(_EDGE + column * (width + 2 * _GAP), _HEAD + row * 9, width, 8)
            sheets.text(room, name, 4)
            sheets.text(room, str(first), 4, SOFT, align=_RIGHT)
            sheets.rule(room.x(), room.bottom() + 0.3, width)

    def _spread(self, sheets: Sheets, spread: Spread) -> None:
        displays = {
            display: [view for view in spread.views if view.display == display]
            for display in dict.fromkeys(view.display for view in spread.views)
        }
        told = f"Text {spread.text} %" + (f" · {spread.faults} faults" if spread.faults else "")
        colour = WRONG if spread.faults else SOFT
        sheets.text(QRectF(_EDGE, 9, _ROOM, 9), told, 3.4, colour, align=_RIGHT)
        top, height = _HEAD, _FOOT - _HEAD
        lying = _rows(displays.get("landscape", []))
        for display, views in displays.items():
            share = _UPRIGHT[lying] if display == "portrait" else 1 - _UPRIGHT[lying]
            high = height * (share if len(displays) > 1 else 1)
            self._display(sheets, views, top, high)
            top += high

    def _display(self, sheets: Sheets, views: Sequence[View], top: float, height: float) -> None:
        """The languages of one display in rows, each with its name below."""
        columns = ceil(len(views) / _rows(views))
        high = height / _rows(views)
        widest = (high - _CAPTION - _GAP) * _ASPECT[views[0].display] + 4 * _GAP
        width = min(_ROOM / columns, widest)
        left = (WIDTH - columns * width) / 2
        for at, view in enumerate(views):
            row, column = divmod(at, columns)
            x, y = left + column * width + _GAP / 2, top + row * high
            wrong = bool(view.findings)
            sheets.picture(self._folder / view.picture, QRectF(x, y, width - _GAP, high - _CAPTION - _GAP), wrong=wrong)
            named = own_name(view.language) + (f" ({len(view.findings)})" if wrong else "")
            below = QRectF(x, y + high - _CAPTION - _GAP, width - _GAP, _CAPTION)
            sheets.text(below, named, 2.9, WRONG if wrong else SOFT, align=_MIDDLE)

    def _list_faults(self, sheets: Sheets, start: int) -> None:
        for row, (finding, seen) in enumerate(self._faults[start : start + _FAULTS_ON_A_PAGE]):
            top = _HEAD + row * 13
            more = f", and in {len(seen) - 1} more" if len(seen) > 1 else ""
            about = f"{finding.file}: {finding.path}" if finding.path else "the program's own words"
            sheets.text(QRectF(_EDGE, top, _ROOM, 5.5), finding.sentence, 3.6, WRONG)
            sheets.text(QRectF(_EDGE, top + 5.5, _ROOM, 5), f"{about}; {seen[0].place}{more}", 3, SOFT)
            sheets.rule(_EDGE, top + 11.5, _ROOM)


def _rows(views: Sequence[View]) -> int:
    """How many rows the pictures of one display take."""
    return ceil(len(views) / _MOST_IN_A_ROW[views[0].display]) if views else 1


def write_book(path: Path, proof: Proof, folder: Path, family: str) -> None:
    """Write the book of a proof whose pictures lie below a folder."""
    Book(proof, folder, family).write(path)
