"""Follows a page of documentation as a careful reader would: types its commands, writes its examples where it says."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook

_BLOCK = re.compile(
    r"(?P<before>[^\n]*)\n\n(?:<!-- (?P<remark>[^\n]+) -->\n)?```(?P<language>\w+)\n(?P<body>.*?)^```$", re.M | re.S
)
_TABLE = re.compile(r"(?P<before>[^\n]*`[\w./-]+\.xlsx`:)\n\n(?P<body>(?:\|[^\n]+\|\n)+)")


@dataclass(frozen=True)
class Block:
    """A block of a page: the line before it, a hidden remark, its language, what stands in it, and where it begins."""

    before: str
    remark: str
    language: str
    body: str
    at: int

    @property
    def commands(self) -> list[list[str]]:
        """The words of each command."""
        return [shlex.split(line) for line in self.body.splitlines()]

    def shows(self, said: str) -> bool:
        """Whether this is what was said; “…” stands for anything within a line, alone for any lines."""
        lines = (re.escape(line).replace("…", ".*") for line in self.body.splitlines())
        return re.fullmatch("".join("(.*\n)*" if line == ".*" else f"{line}\n" for line in lines), said) is not None


def blocks(page: str) -> list[Block]:
    """The blocks of a page in order; a table that is to be typed into a workbook is one of language “table”."""
    found = [Block(m["before"], m["remark"] or "", m["language"], m["body"], m.start()) for m in _BLOCK.finditer(page)]
    found += [Block(m["before"], "", "table", m["body"], m.start()) for m in _TABLE.finditer(page)]
    return sorted(found, key=lambda block: block.at)


def follow(block: Block, folder: Path) -> Path:
    """Do with an example what the line before it says; return the file that was changed."""
    if block.language == "table":
        return _type_into_workbook(block, folder)
    for sentence, do in _DEEDS.items():
        if named := re.search(sentence.replace("FILE", r"`([\w./-]+)`"), block.before):
            path = folder / named[1]
            path.write_text(do(path, block.body), encoding="utf-8")
            return path
    raise AssertionError(f"nobody could tell what to do with the block after “{block.before}”")


def _added(path: Path, body: str) -> str:
    return f"{path.read_text(encoding='utf-8')}\n{body}"


def _new(path: Path, body: str) -> str:
    assert not path.exists(), f"{path.name} is not new"
    return body


def _line_anew(path: Path, body: str) -> str:
    """The file with the one line that begins like this written anew."""
    field = re.escape(body.partition(":")[0])
    text, count = re.subn(rf"^{field}:.*\n", lambda _: body, path.read_text(encoding="utf-8"), flags=re.M)
    assert count == 1, f"{path.name} has {count} lines that begin like “{body}”"
    return text


def _entry_anew(path: Path, body: str) -> str:
    """The file with its last entry, which has the same id, written anew."""
    kept, id, _ = path.read_text(encoding="utf-8").rpartition(body.splitlines()[0])
    assert id, f"{path.name} has no entry that begins like “{body}”"
    return kept + body


_DEEDS = {
    "At the end of FILE, add:$": _added,
    "new file FILE(?:, write)?:$": _new,
    "In FILE, write the line anew:$": _line_anew,
    "At the end of FILE, write the entry anew:$": _entry_anew,
}


def _type_into_workbook(block: Block, folder: Path) -> Path:
    """Type the rows of a table into the sheet that is named, or the one of their path: over the row that begins alike."""
    (file,) = re.findall(r"`([\w./-]+\.xlsx)`:$", block.before)
    named = re.findall(r"sheet `(\w+)`", block.before)
    head, _, *rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in block.body.splitlines()]
    book = load_workbook(folder / file)
    for row in rows:
        sheet = book[named[0] if named else row[0].partition("/")[0]]
        columns = {str(cell.value).split()[0]: cell.column for cell in sheet[1] if cell.value}
        line = next((cell.row for cell in sheet["A"] if cell.value == row[0]), sheet.max_row + 1)
        for name, text in zip(head, row, strict=True):
            sheet.cell(line, columns[name]).value = int(text) if text.isdecimal() else text
    book.save(folder / file)
    return folder / file
