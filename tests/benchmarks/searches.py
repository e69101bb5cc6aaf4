"""How long a search takes while a visitor types, among ten thousand moments, and how much room its index takes."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from ruamel.yaml import YAML
from stores import repeated

from kiosk.packs.archive import open_archive
from kiosk.packs.build import build
from kiosk.paths import shipped_pack
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.ui.search_hits import OF_A_KIND

MANY = 10_000
QUERIES = Path(__file__).parents[1] / "store" / "search_queries"
_EVERY = 3
_PLAIN = {"unicode61": "unicode61 remove_diacritics 2", "trigram": "trigram"}


def many(folder: Path) -> Path:
    """An edition of the shipped pack with its moments repeated up to ten thousand."""
    build(shipped_pack(), folder / "search.kpack")
    with open_archive(folder / "search.kpack") as pack:
        content = {**pack.content, "moments": repeated(pack.content["moments"], MANY)}
    build_edition(content, folder / "search.db")
    return folder / "search.db"


def typed() -> Iterator[tuple[str, str]]:
    """Every third query of the test set, letter by letter."""
    for path in sorted(QUERIES.glob("*.yaml")):
        for query, *_ in YAML(typ="safe").load(path)[::_EVERY]:
            yield from ((path.stem, query[:end]) for end in range(1, len(query) + 1))


def keystrokes(path: Path) -> list[float]:
    """Milliseconds from a letter to its hits, as many as the page lists, and its suggestions."""
    taken = []
    with Edition.open(path, path.parent) as edition:
        edition.search("en", "first")
        for language, text in typed():
            began = perf_counter()
            edition.search(language, text, OF_A_KIND)
            edition.completions(language, text)
            taken.append((perf_counter() - began) * 1000)
    return taken


def ninety_five(values: list[float]) -> float:
    """What 95 of 100 stay below."""
    return quantiles(values, n=20)[-1]


def room(path: Path) -> dict[str, float]:
    """MiB of the index, and of what SQLite's own tokenizers would take for the same texts."""
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True) as edition:
        texts = edition.execute("SELECT id, title, text FROM search_entries").fetchall()
        found = {"ours": _size(edition, "search")}
    for name, tokenizer in _PLAIN.items():
        plain = sqlite3.connect(":memory:")
        plain.execute(f"CREATE VIRTUAL TABLE plain USING fts5(title, text, content='', tokenize='{tokenizer}')")
        plain.executemany("INSERT INTO plain (rowid, title, text) VALUES (?, ?, ?)", texts)
        plain.execute("INSERT INTO plain (plain) VALUES ('optimize')")
        found[name] = _size(plain, "plain")
        plain.close()
    return found


def _size(database: sqlite3.Connection, index: str) -> float:
    (bytes_,) = database.execute(f"SELECT sum(length(block)) FROM {index}_data").fetchone()
    return bytes_ / 2**20
