"""Hand-written queries in six languages against the shipped pack: everything relevant is found, and hardly anything else.

A record is relevant to a query when one of its texts, as shown, says what the query asks for: the pattern beside the
query, written by hand, is the judge. It knows nothing of stems, folding or the index; only letters' case and Arabic
vowel marks are put aside. Recall asks for all relevant records of the pack, not only those listed by id.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from kiosk.content.vocabulary import LANGUAGES
from kiosk.packs.archive import open_archive
from kiosk.packs.build import build
from kiosk.paths import shipped_pack
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.search_rows import search_entries

QUERIES = Path(__file__).parent / "search_queries"
ENOUGH = 30
PRECISION = 0.95
Record = tuple[str, str, str, str]


@dataclass(frozen=True)
class Shipped:
    edition: Edition
    shown: dict[str, list[tuple[Record, str]]]
    answered: dict[tuple[str, str], set[Record]]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shipped]:
    folder = tmp_path_factory.mktemp("queries")
    build(shipped_pack(), folder / "shipped.kpack")
    with open_archive(folder / "shipped.kpack") as pack:
        content = pack.content
    build_edition(content, folder / "content.db")
    with Edition.open(folder / "content.db", folder) as edition:
        shown: dict[str, list[tuple[Record, str]]] = {language: [] for language in LANGUAGES}
        for entry in search_entries(content):
            text = "\n".join([entry.title, entry.line, entry.names, entry.text, entry.marks])
            record = (entry.kind, entry.subject, entry.part, entry.title)
            shown[entry.language].append((record, re.sub("[\u064b-\u0652\u2066-\u2069]", "", text)))
        yield Shipped(edition, shown, {})


def queries(language: str) -> list[tuple[str, str, list[str]]]:
    return YAML(typ="safe").load(QUERIES / f"{language}.yaml")


def relevant(shipped: Shipped, language: str, pattern: str) -> set[Record]:
    says = re.compile(pattern, re.IGNORECASE)
    return {record for record, plain in shipped.shown[language] if says.search(plain)}


def returned(shipped: Shipped, language: str, query: str) -> set[Record]:
    asked = (language, query)
    if asked not in shipped.answered:
        result = shipped.edition.search(language, query, 1000)
        assert all(hit.language == language for hit in result.hits)
        assert result.total == len(result.hits)
        shipped.answered[asked] = {(hit.kind, hit.subject, hit.part, hit.title) for hit in result.hits}
    return shipped.answered[asked]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_relevant_is_found(shipped: Shipped, language: str) -> None:
    assert len(queries(language)) >= ENOUGH
    for query, pattern, ids in queries(language):
        wanted, found = relevant(shipped, language, pattern), returned(shipped, language, query)
        assert wanted, f"“{query}”: nothing in the pack is relevant"
        assert wanted - found == set(), query
        assert set(ids) <= {id for _, *places, _ in found for id in places}, query


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_anything_else_is_found(shipped: Shipped, language: str) -> None:
    beside: dict[str, set[Record]] = {}
    hits = 0
    for query, pattern, _ids in queries(language):
        found = returned(shipped, language, query)
        hits += len(found)
        beside[query] = found - relevant(shipped, language, pattern)
    wrong = sum(map(len, beside.values()))
    assert 1 - wrong / hits >= PRECISION, {query: found for query, found in beside.items() if found}
