"""What an exhibit holds, entry by entry and in the order of the tables: the same for an edition and for content.

Whatever a table of the schema carries is found by the table's form, so that a new table joins by itself.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.i18n.isolate import FSI, LRI, PDI
from kiosk.store.edition_file import open_edition_file
from kiosk.store.edition_rows import rows
from kiosk.store.faults import damaged
from kiosk.store.rows import Row
from kiosk.store.schema import TABLES
from kiosk.store.table import Table

Value = str | int | float | None | tuple[str | int | float, ...]

PACK = "pack"
"""The path of the title page."""

_NO_ENTRIES = {"edition", "moment_months", "search_entries", "search_words", "pinyin_words"}
"""Tables made from others."""

_MODULES = {"quiz_questions": "quiz", "survey_questions": "survey"}
"""Modules whose table has another name."""

_MADE = {"moments": {"year", "month_day"}}
"""Columns made from others."""

_WRITTEN = {
    ("actions", "place"): "where",
    ("pledges", "place"): "where",
    ("tour_signs", "language"): "signed",
    ("series_points", "value"): "points",
}
"""Columns that have another name in a pack's files."""

_ISOLATES = dict.fromkeys(map(ord, (LRI, FSI, PDI)))


@dataclass(slots=True)
class Facts:
    """An entry or a part of one: `fields` are the same in every language, `texts` lie by language and name.

    `position` is its place among its neighbours, None where their order is not shown.
    """

    path: str
    position: int | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)


def facts_of(content: Mapping[str, Any]) -> dict[str, Facts]:
    """The facts of an exhibit as data (the content of an archive), by path."""
    return _gathered(rows(content))


def facts_of_edition(path: Path) -> dict[str, Facts]:
    """The facts of the edition whose `content.db` lies at `path`, by path; raise StoreError if it cannot be read."""
    return _gathered(_read(path))


def _read(path: Path) -> Iterator[tuple[str, Row]]:
    connection = open_edition_file(path)
    try:
        for name, table in TABLES.items():
            if name not in _NO_ENTRIES:
                columns = ", ".join(f'"{column}"' for column in table.columns)
                for values in connection.execute(f'SELECT {columns} FROM "{name}"'):  # noqa: S608  # our own names
                    yield name, dict(zip(table.columns, values, strict=True))
    except sqlite3.Error as error:
        raise damaged(path, str(error)) from error
    finally:
        connection.close()


def _gathered(found: Iterable[tuple[str, Row]]) -> dict[str, Facts]:
    by_table: dict[str, list[Row]] = {name: [] for name in TABLES if name not in _NO_ENTRIES}
    for name, row in found:
        if name in by_table:
            by_table[name].append(row)
    facts: dict[str, Facts] = {}
    for name, lines in by_table.items():
        if _is_entry(TABLES[name]):
            for row in lines:
                entry = _entry(name, row)
                facts[entry.path] = entry
    for name, lines in by_table.items():
        if not _is_entry(TABLES[name]):
            _attach(name, lines, facts)
    return facts


def _is_entry(table: Table) -> bool:
    return table.key in {("id",), ("path",)}


def _entry(name: str, row: Row) -> Facts:
    table = TABLES[name]
    owners = {column for column, target, _ in table.foreign if target != "media"}
    left_out = {"path", "position", *owners, *_MADE.get(name, ())} | ({"id"} if name != "packs" else set())
    fields: dict[str, Value] = {
        _WRITTEN.get((name, column), column): _typed(table, column, row)
        for column in table.columns
        if column not in left_out
    }
    if name == "packs":
        fields |= {listed: tuple(json.loads(str(row[listed]))) for listed in ("modules", "credits")}
    position = row.get("position")
    return Facts(_path(name, row), position if isinstance(position, int) else None, fields)


def _path(name: str, row: Row) -> str:
    if name == "packs":
        return PACK
    return str(row["path"]) if "path" in row else f"{_MODULES.get(name, name)}/{row['id']}"


def _attach(name: str, lines: list[Row], facts: dict[str, Facts]) -> None:
    """Give what stands in a table of its own to the entries it is of."""
    table = TABLES[name]
    owner, target, key = table.foreign[0]
    columns = [column for column in table.columns if column not in {owner, "position"}]
    listed: dict[str, list[tuple[int, str, str | int | float]]] = {}
    for row in lines:
        path = _path(target, {key: row[owner]})
        if name.endswith("_texts"):
            wording = {column: str(row[column] or "").translate(_ISOLATES) for column in columns}
            facts[path].texts[wording.pop("language")] = wording
        else:
            position, word = row.get("position"), _word(table, columns, row)
            listed.setdefault(path, []).append((position if isinstance(position, int) else 0, str(word), word))
    field_name = _WRITTEN.get((name, columns[-1]), name.rpartition("_")[2])
    for path, words in listed.items():
        facts[path].fields[field_name] = tuple(word for *_, word in sorted(words))


def _word(table: Table, columns: list[str], row: Row) -> str | int | float:
    values = [value for column in columns if (value := _typed(table, column, row)) is not None]
    return values[0] if len(values) == 1 else ": ".join(map(str, values))


def _typed(table: Table, column: str, row: Row) -> str | int | float | None:
    """A value as the table keeps it: in a column of fractions, 92 is 92.0."""
    value = row.get(column)
    return value if value is None or table.columns[column] is not float else float(value)
