"""The published forms of a TimelineJS timeline (its JSON, and its spreadsheet as XLSX or CSV) as slides of plain words.

A slide's values are texts, or mappings of texts such as `start_date`; empty ones are not there.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.errors import UsageError
from kiosk.packs.problems import Problem
from kiosk.packs.sheets.faults import cell_place, read_limited, refused, row_place
from kiosk.packs.sheets.workbook import Cell, read_workbook
from kiosk.packs.strict_json import read_json

_COLUMNS = {
    "year": ("start_date", "year"),
    "month": ("start_date", "month"),
    "day": ("start_date", "day"),
    "time": ("start_date", "time"),
    "endyear": ("end_date", "year"),
    "endmonth": ("end_date", "month"),
    "endday": ("end_date", "day"),
    "endtime": ("end_date", "time"),
    "displaydate": ("display_date",),
    "headline": ("text", "headline"),
    "text": ("text", "text"),
    "media": ("media", "url"),
    "mediacredit": ("media", "credit"),
    "mediacaption": ("media", "caption"),
    "mediathumbnail": ("media", "thumbnail"),
    "alttext": ("media", "alt"),
    "type": ("type",),
    "group": ("group",),
    "background": ("background",),
}
"""The columns of its spreadsheet, without spaces, and where they belong in a slide."""

_NEEDED = ("year", "headline")
_HINT = "take the JSON of a TimelineJS timeline, or its spreadsheet as XLSX or CSV"


@dataclass(slots=True)
class Slide:
    """A slide, and where it stands."""

    place: str
    values: dict[str, Any]

    def part(self, name: str) -> dict[str, str]:
        """A mapping of the slide, such as its `start_date`."""
        value = self.values.get(name, {})
        return value if isinstance(value, dict) else {}


@dataclass(slots=True)
class Slides:
    """The slides of a timeline."""

    title: Slide | None = None
    events: list[Slide] = field(default_factory=list)
    eras: list[Slide] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left_out: list[Problem] = field(default_factory=list)


def read_slides(path: Path) -> Slides:
    """Read a file by its ending; raise PackError for what is no timeline."""
    match path.suffix.lower():
        case ".json":
            return _from_json(path)
        case ".xlsx":
            return _from_workbook(path)
        case ".csv":
            return _from_csv(path)
    raise UsageError(f"{path} is neither a JSON, an XLSX nor a CSV file; {_HINT}.")


def _from_json(path: Path) -> Slides:
    try:
        found = read_json(read_limited(path).removeprefix(b"\xef\xbb\xbf"), refuse_halves=False)
    except (ValueError, RecursionError) as error:
        raise refused(path, str(error), _HINT) from None
    if not isinstance(found, dict) or not isinstance(found.get("events"), list):
        raise refused(path, "it has no list of “events”", _HINT)
    if found.get("scale") == "cosmological":
        raise refused(path, "its scale is the cosmological one", "a timeline of a pack has years, months and days")
    slides = Slides()
    if found.get("title"):
        _add_json(slides, "title", f"{path.name}, title", found["title"])
    for name, word in (("events", "event"), ("eras", "era")):
        items = found.get(name) or []
        for number, item in enumerate(items if isinstance(items, list) else [items], start=1):
            _add_json(slides, name, f"{path.name}, {word} {number}", item)
    return slides


def _add_json(slides: Slides, name: str, place: str, item: object) -> None:
    odd = [] if isinstance(item, dict) else ["it"]
    if isinstance(item, dict):
        odd = [f"its {key}" for key in ("start_date", "text") if not isinstance(item.get(key, {}), dict)]
    for what in odd:
        slides.problems.append(Problem(place, 0, f"{what} is not an object with fields", "correct it in the timeline"))
    if odd or not isinstance(item, dict):
        return
    slide = Slide(place, _plain(item))
    if name == "title":
        slides.title = slide
    elif name == "eras":
        slides.eras.append(slide)
    else:
        slides.events.append(slide)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Texts, and mappings of texts; what is empty is left out."""
    found: dict[str, Any] = {}
    for key, value in values.items():
        plain = _plain(value) if isinstance(value, dict) else _word(value)
        if plain:
            found[key] = plain if not isinstance(plain, dict) else {k: str(v) for k, v in plain.items()}
    return found


def _word(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _from_workbook(path: Path) -> Slides:
    slides = Slides()
    found = False
    for sheet in read_workbook(path):
        names = {n: _key(str(cell.value)) for n, cell in sheet.rows[0].cells.items()} if sheet.rows else {}
        if found or not set(_NEEDED) <= set(names.values()):
            if sheet.rows:
                place = f"{path.name}, sheet “{sheet.name}”"
                remedy = "a timeline is one sheet with the columns Year and Headline"
                slides.left_out.append(
                    Problem(place, 0, "left out: it is not the timeline", remedy, severity="warning")
                )
            continue
        found = True
        heads = {n: str(cell.value) for n, cell in sheet.rows[0].cells.items()}
        _remark_unknown(slides, f"{path.name}, sheet “{sheet.name}”", heads.values())
        for row in sheet.rows[1:]:
            values = {}
            for number, cell in row.cells.items():
                if fault := _fault(cell):
                    place = cell_place(path.name, sheet.name, cell.place)
                    slides.problems.append(Problem(place, 0, fault, "write its value as text"))
                elif number in names:
                    values[names[number]] = _word(cell.value)
            _add_row(slides, row_place(path.name, sheet.name, row.number), values)
    if not found:
        raise refused(path, "no sheet of it has the columns Year and Headline", _HINT)
    return slides


def _fault(cell: Cell) -> str:
    odd = {"formula": "the cell holds a formula", "error": "the cell holds an error"}
    return odd.get(cell.kind, "")


def _from_csv(path: Path) -> Slides:
    try:
        text = read_limited(path).decode("utf-8-sig")
        first = text.partition("\n")[0]
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count)))
    except UnicodeDecodeError:
        raise refused(path, "it is not UTF-8", "save it as CSV in UTF-8") from None
    except csv.Error as error:
        raise refused(path, f"it is not CSV ({error})", _HINT) from None
    names = [_key(name) for name in rows[0]] if rows else []
    if not set(_NEEDED) <= set(names):
        raise refused(path, "its first row does not name the columns Year and Headline", _HINT)
    slides = Slides()
    _remark_unknown(slides, path.name, rows[0])
    for number, row in enumerate(rows[1:], start=2):
        values = {name: cell.strip() for name, cell in zip(names, row, strict=False)}
        _add_row(slides, row_place(path.name, "", number), values)
    return slides


def _key(name: str) -> str:
    return "".join(name.lower().split())


def _remark_unknown(slides: Slides, place: str, heads: Iterable[str]) -> None:
    for head in heads:
        if head.strip() and _key(head) not in _COLUMNS:
            what = f"left out: the column “{head.strip()[:40]}”, which TimelineJS does not have"
            slides.left_out.append(Problem(place, 0, what, "add by hand what the exhibit needs", severity="warning"))


def _add_row(slides: Slides, place: str, values: Mapping[str, str]) -> None:
    slide = Slide(place, {})
    for name, value in values.items():
        if value and name in _COLUMNS:
            *outer, inner = _COLUMNS[name]
            holder = slide.values
            for key in outer:
                holder = holder.setdefault(key, {})
            holder[inner] = value
    if not slide.values:
        return
    kind = slide.values.get("type", "").lower()
    if kind == "title" and slides.title is None:
        slides.title = slide
    elif kind == "era":
        slides.eras.append(slide)
    else:
        slides.events.append(slide)
