"""Builds an edition's `content.db` from an exhibit as data.

The file is for reading only and readable by anyone: Datasette or sqlite3 show tables that carry the words of the
exhibit. The same exhibit gives the same rows.
"""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.store.edition_rows import rows
from kiosk.store.faults import explained
from kiosk.store.files import sync_file
from kiosk.store.pinyin_rows import pinyin_rows
from kiosk.store.recall import Worker, afresh
from kiosk.store.rows import Row
from kiosk.store.schema import APPLICATION_ID, FORMAT, SEARCH, TABLES
from kiosk.store.search_rows import SearchEntry, indexed, search_entries, search_words

if TYPE_CHECKING:
    from sqlite_utils import Database


def build_edition(content: Mapping[str, Any], target: Path, worker: Worker = afresh) -> None:
    """Write the exhibit to a new file at `target`, read-only and safe on the disk; raise StoreError if that fails.

    `worker` does what takes long, for whoever builds nearly the same edition again.
    """
    from sqlite_utils import Database

    database = Database(memory=True)
    try:
        with explained(target):
            _create(database)
            _fill(database, content, worker)
            _seal(database, target)
    finally:
        database.close()


def _create(database: "Database") -> None:
    for name, table in TABLES.items():
        key = table.key[0] if len(table.key) == 1 else table.key
        created = database.table(name).create(
            table.columns,
            pk=key,
            foreign_keys=table.foreign,
            not_null=set(table.columns) - table.optional - set(table.key),
            strict=True,
        )
        for index in table.indexes:
            created.create_index(index)
    database.conn.executescript(SEARCH)


def _fill(database: "Database", content: Mapping[str, Any], worker: Worker) -> None:
    by_table: dict[str, list[Row]] = {name: [] for name in TABLES}
    for name, row in rows(content):
        by_table[name].append(row)
    with database.atomic():
        for name in TABLES:
            # rows of one kind may leave out optional columns: complete them, so that one statement fits all
            complete = ({column: row.get(column) for column in TABLES[name].columns} for row in by_table.pop(name))
            database.table(name).insert_all(complete)
        _fill_search(database, list(search_entries(content)), worker)


def _fill_search(database: "Database", entries: list[SearchEntry], worker: Worker) -> None:
    for number, entry in enumerate(entries, start=1):
        place = (entry.language, entry.kind, entry.screen, entry.subject, entry.part)
        shown = (entry.title, entry.line, entry.text)
        database.execute("INSERT INTO search_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (number, *place, *shown))
        database.execute(
            "INSERT INTO search (rowid, title, text, title_stems, text_stems, marks) VALUES (?, ?, ?, ?, ?, ?)",
            (number, *worker(indexed, entry)),
        )
    database.table("search_words").insert_all(search_words(entries, worker))
    database.table("pinyin_words").insert_all(pinyin_rows(entries, worker))


def _seal(database: "Database", target: Path) -> None:
    dangling = database.execute("PRAGMA foreign_key_check").fetchall()
    if dangling:
        raise sqlite3.IntegrityError(f"a row of “{dangling[0][0]}” points to a missing row of “{dangling[0][2]}”")
    database.execute("INSERT INTO search (search) VALUES ('optimize')")
    database.analyze()
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {FORMAT}")
    database.execute("VACUUM INTO ?", (str(target),))
    target.chmod(0o444)
    sync_file(target)
