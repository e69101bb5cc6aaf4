"""Whatever a person types or hands over wrongly: one sentence, the right exit code, and nothing half done."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence, tree
from packs_to_spoil import SPOILT_ARCHIVES

WRONG = [
    ("sing", 2, "No such command"),
    ("--loud", 2, "--loud"),
    ("run --loud", 2, "kiosk run --help"),
    ("run --size 12", 2, "the flag --size: size = “12” is not a size such as 1080x1920"),
    ("run --language de", 2, "the flag --language: language = “de” is not one of ar, zh, en, fr, ru, es"),
    ("log export", 2, "-o"),
    ("log export -o out --format xls", 2, "xls"),
    ("log export -o out --since yesterday", 2, "yesterday"),
    ("log export -o out --since 2026-02-30", 2, "2026-02-30"),
    ("log export -o out --since 2026-10-25 --until 2026-10-24", 2, "swap --since and --until"),
    ("log export -o out", 1, "run the kiosk first"),
    ("log export -o full", 2, "not an empty folder"),
    ("log export -o a-file", 2, "not an empty folder"),
    ("log export -o a-file/out", 1, "choose another folder with -o"),
    ("log purge --all --before 2026-01-01 --yes", 2, "--before and --all"),
    ("config show --data a-file", 1, "kiosk.toml"),
    ("config init --data a-file", 1, "a file stands where a folder should be"),
    ("config init --data a-file/below", 1, "a file stands where a folder should be"),
    ("pack new full", 2, "not an empty folder"),
    ("pack new a-file/below", 1, "a file stands where a folder should be"),
    ("pack new", 2, "There is no folder to write to"),
    ("pack new x --language fr", 2, "give --language with --from-xlsx"),
    ("pack new x --xlsx-template t.xlsx", 2, "without anything else"),
    ("pack new x --from-xlsx a.xlsx --from-timelinejs b.json", 2, "begins with one file"),
    ("pack new x --from-xlsx nothing.xlsx", 1, "There is no file nothing.xlsx"),
    ("pack new x --from-xlsx a-file", 1, "not an XLSX file"),
    ("pack new x --from-timelinejs a-file", 2, "neither a JSON, an XLSX nor a CSV file"),
    ("pack new --xlsx-template a-file", 2, "is there already"),
    ("pack new --xlsx-template a-file/t.xlsx", 1, "choose another place"),
    ("pack check nothing", 2, "There is nothing at nothing"),
    ("pack show nothing", 2, "There is nothing at nothing"),
    ("pack show a-file", 1, "a-file"),
    ("pack build nothing -o out.kpack", 2, "There is nothing at nothing"),
    ("pack build full -o out.kpack", 1, "pack.yaml"),
    ("pack build mypack -o a-file/out.kpack", 1, "choose another place with -o"),
    ("pack build mypack -o full", 1, "choose another place with -o"),
    ("pack install nothing.kpack", 1, "nothing.kpack"),
    ("pack install a-file", 1, "a-file"),
    ("pack install full", 1, "pack.yaml"),
    ("pack install mypack --data a-file", 1, "a file stands where a folder should be"),
    ("pack list --data a-file", 1, "a-file"),
    ("pack rollback", 1, "no previous edition"),
    ("pack texts export nothing --language fr fr.po", 1, "nothing"),
    ("pack texts export mypack --language de fr.po", 2, "de"),
    ("pack texts import mypack --language fr nothing.po", 1, "nothing.po"),
    ("pack texts import mypack --language fr a-file", 1, "a-file"),
    ("pack texts export mypack --language fr a-file/fr.po", 1, "a-file"),
    ("pack texts export mypack --language fr a-file/fr.xlsx", 1, "a-file"),
    ("pack texts export mypack --language fr fr.ods", 2, "save it as XLSX"),
    ("pack texts import mypack --language fr nothing.xlsx", 1, "There is no file nothing.xlsx"),
]


@pytest.mark.usefixtures("source")
@pytest.mark.parametrize(("line", "code", "names"), WRONG, ids=[line for line, *_ in WRONG])
def test_wrong_use(type_: Type, tmp_path: Path, line: str, code: int, names: str) -> None:
    (tmp_path / "a-file").write_text("I was here first")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("mine")
    before = tree(tmp_path)

    said = type_(*line.split())

    assert (said.code, said.out) == (code, "")
    assert is_one_sentence(said.err), said.err
    assert names in said.err
    assert {path: held for path, held in tree(tmp_path).items() if not path.startswith("data")} == before


@pytest.mark.parametrize("spoil", SPOILT_ARCHIVES.values(), ids=SPOILT_ARCHIVES)
@pytest.mark.parametrize("command", ["show", "install"])
def test_an_archive_that_cannot_be_taken(
    type_: Type, data: Path, archive: Path, command: str, spoil: Callable[[Path], None]
) -> None:
    spoil(archive)
    before = tree(data)

    said = type_("pack", command, archive)

    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err), said.err
    assert str(archive) in said.err
    assert tree(data) == before


@pytest.mark.parametrize("spoil", SPOILT_ARCHIVES.values(), ids=SPOILT_ARCHIVES)
def test_check_lists_what_is_wrong_with_an_archive(type_: Type, archive: Path, spoil: Callable[[Path], None]) -> None:
    spoil(archive)

    text, form = type_("pack", "check", archive), type_("pack", "check", archive, "--format", "json")

    assert (text.code, form.code, text.err, form.err) == (1, 1, "", "")
    assert len(json.loads(form.out)) == len(text.out.splitlines()) - 1 >= 1


def _newer_state(data: Path) -> None:
    (data / "state.json").write_text('{"format": 99}')


def _newer_log(data: Path) -> None:
    with closing(sqlite3.connect(data / "interactions.db")) as connection:
        connection.execute("PRAGMA user_version=99")


NEWER = [
    (_newer_state, "pack list"),
    (_newer_state, "pack rollback"),
    (_newer_state, "pack install mypack"),
    (_newer_log, "log export -o out"),
    (_newer_log, "log purge --all --yes"),
]


@pytest.mark.usefixtures("source")
@pytest.mark.parametrize(("spoil", "line"), NEWER, ids=[line for _, line in NEWER])
def test_a_store_of_a_newer_program_is_left_alone(
    type_: Type, data: Path, tmp_path: Path, spoil: Callable[[Path], None], line: str
) -> None:
    spoil(data)
    before = tree(data)

    said = type_(*line.split())

    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err), said.err
    assert "written by a newer" in said.err
    assert before.items() <= tree(data).items()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("line", ["log export -o out", "log purge --all --yes"])
def test_a_damaged_log(type_: Type, data: Path, tmp_path: Path, line: str) -> None:
    (data / "interactions.db").write_bytes(b"this was a log" * 100)

    said = type_(*line.split())

    assert (said.code, said.out) == (1, "")
    assert is_one_sentence(said.err), said.err
    assert "is damaged" in said.err
    assert not (tmp_path / "out").exists()
