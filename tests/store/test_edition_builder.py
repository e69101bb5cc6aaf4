"""The file that is built can be opened and understood by anyone, and is built the same way each time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from exhibits import exhibit, moment
from exhibits_learn import learned
from sqlite_utils import Database

from kiosk.errors import StoreError
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.edition_rows import content_sha256, edition_id
from kiosk.store.schema import APPLICATION_ID, FORMAT, TABLES


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The built file as any SQLite program sees it."""
    build_edition(learned(), tmp_path / "content.db")
    with closing(sqlite3.connect(tmp_path / "content.db")) as connection:
        yield connection


def test_the_file_carries_its_marks(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert database.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert database.execute("SELECT count(*) FROM sqlite_stat1").fetchone()[0] > 10


def test_the_file_may_only_be_read(tmp_path: Path) -> None:
    build_edition(exhibit(), tmp_path / "content.db")

    assert (tmp_path / "content.db").stat().st_mode & 0o777 == 0o444


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_rows_of_the_small_exhibit(database: sqlite3.Connection, table: str) -> None:
    assert Database(database).table(table).count > 0


@pytest.mark.parametrize("table", TABLES)
def test_foreign_keys_are_declared(database: sqlite3.Connection, table: str) -> None:
    declared = {(row[3], row[2], row[4]) for row in database.execute(f"PRAGMA foreign_key_list({table})")}

    assert declared == set(TABLES[table].foreign)


@pytest.mark.parametrize(
    ("select", "index"),
    [
        ("SELECT * FROM moments WHERE year BETWEEN 1945 AND 1950 ORDER BY year, date, id", "idx_moments_year_date_id"),
        (
            "SELECT * FROM moments WHERE category = 'health' AND year > 1950 ORDER BY year, date, id",
            "idx_moments_category_year_date_id",
        ),
    ],
)
def test_a_window_of_the_timeline_walks_an_index(database: sqlite3.Connection, select: str, index: str) -> None:
    plan = " ".join(row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {select}"))

    assert index in plan
    assert "TEMP B-TREE" not in plan, "the index gives the order too"


def test_parts_carry_the_path_that_translators_see(database: sqlite3.Connection) -> None:
    assert database.execute("SELECT path FROM figures ORDER BY path").fetchall() == [
        ("goals/goal-06/figures/unknown",),
        ("goals/goal-06/figures/warming",),
        ("goals/goal-13/figures/unknown",),
        ("goals/goal-13/figures/warming",),
        ("sites/geneva/figures/visitors",),
    ]


def test_the_same_exhibit_gives_the_same_bytes_and_another_one_another_id(tmp_path: Path) -> None:
    build_edition(exhibit(), tmp_path / "a.db")
    build_edition(exhibit(), tmp_path / "b.db")
    changed = exhibit()
    changed["goals"][0]["texts"]["ru"]["call"] = "!"

    assert (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()
    assert edition_id(exhibit()) != edition_id(changed)
    assert edition_id(exhibit()) == edition_id(exhibit())


def test_the_order_of_keys_does_not_change_the_fingerprint() -> None:
    turned = dict(reversed(exhibit().items()))

    assert content_sha256(turned) == content_sha256(exhibit())


def test_a_large_timeline_is_read_in_windows(tmp_path: Path) -> None:
    content = exhibit()
    content["moments"] = [moment(f"{year}-{n}", str(year)) for year in range(1900, 2000) for n in range(10)]
    build_edition(content, tmp_path / "content.db")

    with Edition.open(tmp_path / "content.db", tmp_path) as edition:
        assert len(edition.moments("en")) == 1000
        assert {line.date.year for line in edition.moments("en", since=1950, until=1959)} == set(range(1950, 1960))


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda content: content["goals"].append(content["goals"][0]), id="the same goal twice"),
        pytest.param(lambda content: content["goals"][0].update(emblem="nowhere"), id="an emblem that is not there"),
        pytest.param(lambda content: content["goals"][0].update(number="six"), id="words for a number"),
    ],
)
def test_an_impossible_exhibit_is_refused_and_leaves_no_file(tmp_path: Path, spoil: object) -> None:
    content = exhibit()
    assert callable(spoil)
    spoil(content)

    with pytest.raises(StoreError, match="cannot be written"):
        build_edition(content, tmp_path / "content.db")
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "content.db").write_text("precious")

    with pytest.raises(StoreError):
        build_edition(exhibit(), tmp_path / "content.db")
    assert (tmp_path / "content.db").read_text() == "precious"
