"""Damaged, foreign, newer files: a table of what can happen to an edition on a disk."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from exhibits import exhibit

from kiosk.errors import StoreError
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.faults import DamagedStoreError, NewerStoreError
from kiosk.store.schema import FORMAT


def _sql(statement: str) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(statement)

    return run


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def _scramble_schema(path: Path) -> None:
    pages = bytearray(path.read_bytes())
    pages[100:4096] = b"\xa5" * 3996
    path.write_bytes(pages)


DAMAGES = {
    "gone": (lambda path: path.unlink(), "the file is missing"),
    "empty": (lambda path: path.write_bytes(b""), "it is empty"),
    "only a header": (lambda path: path.write_bytes(path.read_bytes()[:100]), "its length"),
    "cut": (_cut, "its length"),
    "longer": (lambda path: path.write_bytes(path.read_bytes() + bytes(4096)), "its length"),
    "text": (lambda path: path.write_text("x" * 5000), "not a SQLite file"),
    "another program's": (_sql("PRAGMA application_id = 7"), "another program's"),
    "no mark": (_sql("PRAGMA application_id = 0"), "another program's"),
    "schema page scrambled": (_scramble_schema, "malformed"),
    "a table missing": (_sql("DROP TABLE goal_texts"), "“goal_texts” is missing"),
    "a table renamed": (_sql("ALTER TABLE sites RENAME TO places"), "“sites” is missing"),
    "a trigger": (_sql("CREATE TRIGGER t AFTER INSERT ON goals BEGIN SELECT 1; END"), "“t”, which the kiosk never"),
    "a view": (_sql("CREATE VIEW v AS SELECT 1"), "“v”, which the kiosk never"),
}


@pytest.mark.parametrize(("damage", "why"), DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_refused_in_one_sentence(tmp_path: Path, damage: Callable[[Path], None], why: str) -> None:
    path = tmp_path / "content.db"
    build_edition(exhibit(), path)
    path.chmod(0o644)
    damage(path)

    with pytest.raises(DamagedStoreError) as refusal:
        Edition.open(path, tmp_path)

    sentence = str(refusal.value)
    assert why in sentence
    assert str(path) in sentence
    assert "kiosk pack install" in sentence
    assert "\n" not in sentence


def test_a_file_of_a_newer_program_is_refused_as_such(tmp_path: Path) -> None:
    path = tmp_path / "content.db"
    build_edition(exhibit(), path)
    path.chmod(0o644)
    _sql(f"PRAGMA user_version = {FORMAT + 1}")(path)

    with pytest.raises(NewerStoreError, match="newer version of the kiosk"):
        Edition.open(path, tmp_path)


def test_a_file_of_an_older_program_is_refused_as_such(tmp_path: Path) -> None:
    path = tmp_path / "content.db"
    build_edition(exhibit(), path)
    path.chmod(0o644)
    _sql(f"PRAGMA user_version = {FORMAT - 1}")(path)

    with pytest.raises(StoreError, match="older version of the kiosk; install its pack again"):
        Edition.open(path, tmp_path)


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "content.db").mkdir()

    with pytest.raises(StoreError, match="cannot be read"):
        Edition.open(tmp_path / "content.db", tmp_path)


@pytest.mark.parametrize("name", ["a b", "50%", "what?", "q#1", "مجلد", "文件夹"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    build_edition(exhibit(), folder / "content.db")

    with Edition.open(folder / "content.db", folder) as edition:
        assert len(edition.goals("en")) == 2
