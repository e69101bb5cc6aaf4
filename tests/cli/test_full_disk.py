"""A disk that fills up under a command: one sentence, and what was there is there as it was."""

import subprocess
import sys
from pathlib import Path

import pytest
from cliwork import COMMAND, environment, is_one_sentence, tree

if sys.platform == "win32":
    pytest.skip("file size limits are POSIX", allow_module_level=True)

import resource

LINES = [
    ("pack new fresh", 100),
    ("pack new fresh --from-timelinejs there.json", 100),
    ("pack new --xlsx-template fresh.xlsx", 100),
    ("pack build mypack -o out.kpack", 1000),
    ("pack build mypack -o mypack.kpack", 1000),
    ("pack install mypack", 10_000),
    ("pack install mypack.kpack", 10_000),
    ("pack install mypack.kpack", 50_000),
    ("pack texts export mypack --language fr out.po", 100),
    ("pack texts export mypack --language fr out.xlsx", 100),
    ("pack texts export mypack --language fr out.xlsx", 5000),
    ("pack texts import mypack --language fr there.po", 100),
    ("pack rollback", 10),
    ("log export -o out", 500),
    ("log export -o empty", 1000),
    ("log export -o out --format jsonl", 0),
    ("config init", 100),
]


@pytest.fixture(params=LINES, ids=[f"{line} ({room})" for line, room in LINES])
def full(request: pytest.FixtureRequest, tmp_path: Path, data: Path, archive: Path) -> tuple[list[str], int]:
    """A command and how many bytes a file may hold; everything it needs lies there."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "there.po").write_bytes((tmp_path / "mypack" / "translations" / "fr.po").read_bytes())
    (tmp_path / "there.json").write_text(
        '{"events": [{"start_date": {"year": 1945}, "text": {"headline": "Charter"}}]}'
    )
    line, room = request.param
    return line.split(), room


def test_a_full_disk_leaves_everything_as_it_was(full: tuple[list[str], int], tmp_path: Path, data: Path) -> None:
    words, room = full
    before = tree(tmp_path)

    done = subprocess.run(
        [*COMMAND, *words],
        cwd=tmp_path,
        env=environment(KIOSK_DATA=str(data), PYTHONDONTWRITEBYTECODE="1", PYTHONPATH=str(Path(__file__).parents[2])),
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
        check=False,
    )

    assert done.returncode == 1, done.stdout
    assert is_one_sentence(done.stderr), done.stderr
    assert done.stdout == ""
    after = {path: held for path, held in tree(tmp_path).items() if not path.endswith((".lock", "-shm", "-wal"))}
    before.pop("data/store.lock", None)
    assert after == before
