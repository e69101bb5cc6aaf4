"""Hands that work in spreadsheets, and hands that spoil them."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

Parts = dict[str, bytes]


def rows_of(path: Path, sheet: str) -> list[list[Any]]:
    """The values of a sheet as another program sees them."""
    return [[cell.value for cell in row] for row in load_workbook(path)[sheet].iter_rows()]


def write_cells(path: Path, cells: Mapping[tuple[str, str], Any]) -> None:
    """Change cells as a person would, and save; cells are named by sheet and place, and what is a str is a text."""
    book = load_workbook(path)
    for (sheet, place), value in cells.items():
        book[sheet][place] = value
        if isinstance(value, str):
            book[sheet][place].data_type = "s"
    book.save(path)


def cell_of(path: Path, sheet: str, text: str, column: str) -> str:
    """The place of a cell in the row whose first cell is a text."""
    for row in load_workbook(path)[sheet].iter_rows():
        if row[0].value == text:
            return f"{column}{row[0].row}"
    raise AssertionError(f"{sheet} has no row {text!r}")


def parts_of(path: Path) -> Parts:
    """The parts of a workbook."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Parts, change: Callable[[zipfile.ZipInfo], object] = lambda _info: None) -> bytes:
    """A workbook of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            change(info)
            archive.writestr(info, data)
    return out.getvalue()


def spoilt(parts: Parts) -> Iterator[tuple[str, bytes, str]]:
    """Workbooks that nobody should open: a name, the bytes, and a word of the refusal."""
    first = "xl/worksheets/sheet1.xml"
    sheet = parts[first]

    def with_part(name: str, data: bytes) -> bytes:
        return zipped({**parts, name: data})

    def with_sheet(rows: bytes) -> bytes:
        head, _, rest = sheet.partition(b"<sheetData>")
        return with_part(first, head + b"<sheetData>" + rows + b"</sheetData>" + rest.partition(b"</sheetData>")[2])

    link = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" '
    link += (
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" TargetMode="External" '
    )
    whole = zipped(parts)
    yield "nothing", b"", "not an XLSX file"
    yield "a text", b"path,source\n", "not an XLSX file"
    yield "an old workbook", b"\xd0\xcf\x11\xe0" + bytes(600), "has a password"
    yield "half a workbook", whole[: len(whole) // 2], "damaged"
    yield "a huge file", bytes(16 * 2**20 + 1), "larger than 16 MiB"
    yield "a zip bomb", with_part("xl/worksheets/sheet9.xml", bytes(65 * 2**20)), "unpacks to more than 64 MiB"
    yield "many parts", zipped({**parts, **{f"xl/{i}.xml": b"<a/>" for i in range(1001)}}), "1000 parts"
    yield "many cells", with_sheet(b"<row>" + b"<c/>" * 1_500_000 + b"</row>"), "more cells"
    entry = whole.index(b"PK\x01\x02")
    yield "an encrypted part", whole[: entry + 8] + b"\1" + whole[entry + 9 :], "encrypted"
    yield "another packing", zipped(parts, lambda info: setattr(info, "compress_type", zipfile.ZIP_LZMA)), "unusual"
    yield "a linked workbook", with_part("xl/externalLinks/externalLink1.xml", b"<a/>"), "data from elsewhere"
    yield "macros", with_part("xl/vbaProject.bin", b"Sub"), "macros"
    yield "an embedded file", with_part("xl/embeddings/oleObject1.bin", b"MZ"), "other files"
    yield "a query", with_part("xl/connections.xml", b"<a/>"), "data from elsewhere"
    yield "a link outside", with_part("xl/_rels/more.rels", link + b'Target="file:///x"/></Relationships>'), "linked"
    yield "entities", with_part(first, b'<!DOCTYPE a [<!ENTITY x "y">]>' + sheet), "declares entities"
    yield "another encoding", with_part(first, b'<?xml version="1.0" encoding="cp037"?>' + sheet), "not UTF-8"
    yield "two bytes a sign", with_part(first, sheet.decode().encode("utf-16")), "not UTF-8"
    yield "broken XML", with_part(first, sheet[:-20]), "cannot be read"
    yield "no workbook", zipped({name: data for name, data in parts.items() if name != "xl/workbook.xml"}), "be read"
    yield "no list of types", zipped({"xl/workbook.xml": parts["xl/workbook.xml"]}), "cannot be read"
    yield "a cell far down", with_sheet(b'<row r="900000"><c r="A900000"><v>1</v></c></row>'), "more than 20000 rows"
    yield "a cell far off", with_sheet(b'<row r="2"><c r="GT2"><v>1</v></c></row>'), "200 columns"
    yield (
        "wide rows",
        with_sheet(b"".join(b'<row r="%d"><c r="XFD%d"/></row>' % (i, i) for i in range(1, 400))),
        "200 columns",
    )
    yield "a number that is none", with_sheet(b'<row r="2"><c r="A2"><v>12x</v></c></row>'), "cannot be read"
    yield "a string that is not there", with_sheet(b'<row r="2"><c r="A2" t="s"><v>9</v></c></row>'), "cannot be read"
