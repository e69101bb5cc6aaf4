"""kiosk pack diff: a curator sees what a new version would change, from a folder, a file or what the kiosk shows."""

import json
import shutil
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence, tree

from kiosk.packs.install import ANYBODY, install
from kiosk.store.library import Library

OLD, NEW = "title: Climate Action ", "title: Climate Deeds "


@pytest.fixture
def shown(archive: Path, tmp_path: Path) -> str:
    """The id of the edition that the kiosk shows, made from the archive."""
    return install(archive, Library(tmp_path / "data"), ANYBODY).id


def test_an_edition_a_source_and_an_archive_of_one_pack_are_the_same(
    type_: Type, source: Path, archive: Path, shown: str, tmp_path: Path
) -> None:
    before = tree(tmp_path)

    for old, new in ((shown, source), ("active", archive), (source, archive)):
        said = type_("pack", "diff", old, new)
        assert (said.code, said.err) == (0, ""), said
        assert said.out.splitlines()[1:] == ["Nothing is different."]
    assert tree(tmp_path) == before


def test_what_a_curator_changed_is_told_in_words_and_for_programs(type_: Type, source: Path, shown: str) -> None:
    goals = source / "goals.yaml"
    text = goals.read_text(encoding="utf-8")
    assert OLD in text
    goals.write_text(text.replace(OLD, NEW), encoding="utf-8")

    said = type_("pack", "diff", shown, source)
    told = json.loads(type_("pack", "diff", "active", source, "--format", "json").out)

    assert said.code == 1
    assert "Goals: 1 changed · texts: en 1" in said.out
    assert "en title: “Climate Action” → “Climate Deeds”" in said.out
    assert told["changes"][0]["texts"] == [
        {"language": "en", "name": "title", "old": "Climate Action", "new": "Climate Deeds"}
    ]
    assert type_("pack", "diff", "active", source, "--language", "fr").code == 0


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("previous", "mypack"), "no previous edition"),
        (("nothing", "mypack"), "“nothing” is neither"),
        (("mypack", "a-file"), "a-file"),
        (("mypack", "spoilt"), "goals.yaml"),
        (("mypack", "mypack", "--language", "ru"), "speaks “ru”"),
    ],
)
def test_trouble_has_an_exit_code_of_its_own(
    type_: Type, source: Path, tmp_path: Path, arguments: tuple[str, ...], names: str
) -> None:
    (tmp_path / "a-file").write_text("no pack")
    shutil.copytree(source, tmp_path / "spoilt")
    (tmp_path / "spoilt" / "goals.yaml").write_text("- [")

    said = type_("pack", "diff", *arguments)

    assert (said.code, said.out) == (2, "")
    assert is_one_sentence(said.err), said.err
    assert names in said.err
