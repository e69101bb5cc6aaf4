"""Looks at the bytes of a workbook before anything reads it: nothing huge, nothing linked, nothing that runs."""

import re
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from kiosk.packs.sheets.faults import refused

MOST_UNPACKED = 64 * 2**20
MOST_MEMBERS = 1000
MOST_TAGS = 1_500_000
"""Of all parts together; a cell has about six."""

_OLD = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 0x1
_FOREIGN = re.compile(
    r"xl/(externalLinks|embeddings|activeX|ctrlProps|queryTables|webextensions|model|connections\.xml|vbaProject\.bin)",
    re.IGNORECASE,
)
_ENCODING = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]*)")
_RELATIONSHIP = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_OUTSIDE = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']")
_HYPERLINK = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']")

_SAVE = "save it as XLSX in a spreadsheet program"


def refuse_unsafe(path: Path, data: bytes) -> None:
    """Raise PackError for what is no workbook of plain tables; `path` is only named."""
    if data.startswith(_OLD):
        raise refused(path, "it is an old XLS file, or has a password", f"{_SAVE}, without a password")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _look_at_members(path, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise refused(path, f"it is not an XLSX file, or a damaged one ({_short(error)})", _SAVE) from None


def _look_at_members(path: Path, archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > MOST_UNPACKED:
        why = f"it unpacks to more than {MOST_UNPACKED >> 20} MiB or {MOST_MEMBERS} parts"
        raise refused(path, why, "take pictures and empty rows out of it")
    if len({info.filename for info in infos}) < len(infos):
        raise refused(path, "one of its parts is there twice", _SAVE)
    tags = 0
    for info in infos:
        name = info.filename
        if info.flag_bits & _ENCRYPTED or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise refused(path, "it is encrypted or packed in an unusual way", f"{_SAVE}, without a password")
        if _FOREIGN.match(name):
            raise refused(path, f"it holds macros, data from elsewhere or other files ({name[:60]})", _PLAIN)
        part = archive.read(info)
        tags += part.count(b"<")
        if tags > MOST_TAGS:
            raise refused(path, "it has more cells than a pack has texts", "take empty rows and other tables out of it")
        if not name.startswith("xl/media/"):
            _refuse_odd_xml(path, part)
        if name.endswith(".rels"):
            _refuse_links(path, part)


_PLAIN = "save a copy with plain values only"


def _refuse_odd_xml(path: Path, part: bytes) -> None:
    encoding = _ENCODING.match(part)
    named = encoding[1].lower() if encoding else b"utf-8"
    if named not in (b"utf-8", b"us-ascii", b"ascii") or part[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in part[:4]:
        raise refused(path, "a part of it is not UTF-8", _SAVE)
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        raise refused(path, "a part of it declares entities, which no spreadsheet needs", _SAVE)


def _refuse_links(path: Path, part: bytes) -> None:
    """A hyperlink in a cell is never followed; whatever else lies outside the file is refused."""
    for relationship in _RELATIONSHIP.findall(part):
        if _OUTSIDE.search(relationship) and not _HYPERLINK.search(relationship):
            raise refused(path, "it is linked to another file", _PLAIN)


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:80] or type(error).__name__
