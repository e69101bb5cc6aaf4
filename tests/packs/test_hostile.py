"""Archives made to do harm: refused in a sentence, in little time and memory, and nothing is written anywhere else."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packwork import members, packed, resealed

from kiosk.errors import KioskError
from kiosk.packs.install import ANYBODY, install
from kiosk.store.edition import Edition
from kiosk.store.library import Library

MOST_SECONDS = 2
MOST_MEMORY = 100 * 2**20
JSON_MIB = 8

_READ = """
import resource, sys, time
from pathlib import Path
from kiosk.errors import PackError
from kiosk.packs.archive import open_archive
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
for path in sorted(Path(sys.argv[1]).iterdir()):
    before, began = peak(), time.monotonic()
    try:
        with open_archive(path):
            said = ""
    except PackError as error:
        said = str(error)
    print(f"{time.monotonic() - began:.3f}\\t{peak() - before}\\t{path.name}\\t{said}")
"""


def _goals(sealed: bytes, item: str, count: int) -> bytes:
    """An archive with a list of so many things where the Goals should be."""
    found = members(sealed)
    content = {**json.loads(found["content.json"]), "goals": "@"}
    text = json.dumps(content).replace('"@"', f"[{','.join([item] * count)}]")
    return packed(resealed({**found, "content.json": text.encode()}))


def _manifest(sealed: bytes, **fields: Any) -> bytes:
    found = members(sealed)
    return packed({**found, "manifest.json": json.dumps({**json.loads(found["manifest.json"]), **fields}).encode()})


def _sparse(path: Path, head: bytes, size: int) -> None:
    path.write_bytes(head)
    os.truncate(path, size)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, sealed: bytes) -> Path:
    """A folder of archives that take little to send and much to read."""
    folder = tmp_path_factory.mktemp("hostile")
    inner = {"texts": {str(i): {str(j): 1 for j in range(190)} for i in range(190)}, "figures": [1] * 240}
    for name, data in {
        "numbers": _goals(sealed, "1", 249_000),
        "words": _goals(sealed, '"ab"', 240_000),
        "lists": _goals(sealed, "[]", 119_000),
        "mappings": _goals(sealed, '{"a":1}', 110_000),
        "empty entries": _goals(sealed, "{}", 19_000),
        "wide signs": _goals(sealed, json.dumps("😀" * 2000, ensure_ascii=False), 900),
        "long names": _goals(sealed, json.dumps({"k" * 400: 1}), 15_000),
        "long numbers": _goals(sealed, "1" * 5000, 1500),
        "wrong inside": _goals(sealed, json.dumps(inner), 5),
        "too much": _goals(sealed, json.dumps("x" * 2**20), JSON_MIB + 1),
        "files": _manifest(sealed, files={f"media/{i:064x}.png": {"length": 1, "sha256": "0"} for i in range(19_000)}),
        "more files": _manifest(sealed, files={f"media/{i:064x}.png": 1 for i in range(60_000)}),
    }.items():
        (folder / name).write_bytes(data)
    _sparse(folder / "10 GB of nothing", b"", 10 * 10**9)
    _sparse(folder / "a pack and 1 GB of nothing", sealed, 10**9)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as Unix does it")
def test_it_takes_little_to_refuse_them(hostile: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _READ, hostile], capture_output=True, text=True, check=True)

    answers = [line.split("\t") for line in done.stdout.splitlines()]
    assert len(answers) == len(list(hostile.iterdir()))
    for seconds, memory, name, said in answers:
        assert "is refused: " in said, name
        assert len(said) < 500, name
        assert float(seconds) < MOST_SECONDS, name
        assert int(memory) < MOST_MEMORY, name


def _places(value: Any, *way: Any) -> Iterator[tuple[Any, ...]]:
    """The way to everything in parsed JSON."""
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield (*way, key)
        yield from _places(value[key], *way, key)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, sealed: bytes) -> Path:
    """An archive without a fault, as a file: its bytes are too long to be printed."""
    path = tmp_path_factory.mktemp("whole") / "whole.kpack"
    path.write_bytes(sealed)
    return path


_GONE = object()
_ODD = st.one_of(
    st.just(_GONE),
    st.none(),
    st.booleans(),
    st.integers(-(10**40), 10**40),
    st.floats(allow_nan=True, allow_infinity=True),
    st.text(max_size=30),
    st.sampled_from(
        [
            "../../etc/passwd",
            "\ud800",
            "\0",
            "9999-12-31",
            "0000-00-00",
            "2021-02-30",
            "goal-18",
            "#GGGGGG",
            "e\u0301" * 9,
        ]
    ),
    st.sampled_from(
        ["<img src=http://x/y>", "'; DROP TABLE goals; --", "{n}", "\u202eabc", "x" * 5000, "𠀀", "en", "1.1"]
    ),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    where=st.floats(0, 1, exclude_max=True), file=st.sampled_from(["content.json"] * 4 + ["manifest.json"]), odd=_ODD
)
def test_whatever_stands_in_it_it_is_taken_whole_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, whole: Path, where: float, file: str, odd: Any
) -> None:
    """One value of content or manifest is another one, or gone, and all hashes fit."""
    found = members(whole.read_bytes())
    value = json.loads(found[file])
    places = list(_places(value))
    *way, key = places[int(where * len(places))]
    holder = value
    for step in way:
        holder = holder[step]
    if odd is _GONE:
        del holder[key]
    else:
        holder[key] = odd
    found[file] = json.dumps(value).encode()
    place = tmp_path_factory.mktemp("fuzz")
    archive = place / "odd.kpack"
    archive.write_bytes(packed(resealed(found) if file == "content.json" else found))
    library = Library(place / "data")

    said, info = "", None
    try:
        info = install(archive, library, ANYBODY)
    except KioskError as error:
        said = str(error)
    assert "\n" not in said
    if info is None:
        assert said
        assert library.active() is None
        assert not list((place / "data").rglob(".staging*"))
    else:
        with Edition.open(info.path, library.paths.media) as edition:
            for language in edition.languages:
                assert edition.title(language)
                edition.goals(language)
                edition.moments(language)
    assert {path.name for path in place.iterdir()} <= {"odd.kpack", "data"}
