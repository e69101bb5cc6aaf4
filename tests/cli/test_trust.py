"""Signing and trusting as people type it: a museum's desk, a kiosk, and the day a key is lost."""

import re
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence

from kiosk.packs.new import write_new_source
from kiosk.ui import rehearsal


@pytest.fixture(autouse=True)
def _no_rehearsal(monkeypatch: pytest.MonkeyPatch) -> None:
    """These packs are not shown for trial: tests/ui/test_rehearsal.py does that."""
    monkeypatch.setattr(rehearsal.Rehearsal, "__call__", lambda *_: None)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A curator's folder with a source."""
    write_new_source(tmp_path / "mypack")
    return tmp_path


def test_from_a_key_to_a_kiosk(type_: Type, desk: Path) -> None:
    made = type_("pack", "keygen", "-o", "museum.key", "--publisher", "Museum of Peace")
    assert made.code == 0
    key = re.findall(r"key ([0-9a-f]{16})", made.out)[0]
    assert {path.name for path in desk.glob("museum*")} == {"museum.key", "museum.key.next", "museum.key.pub"}

    built = type_("pack", "build", "mypack", "-o", "my.kpack", "--key", "museum.key")
    assert f"signed with the key {key}" in built.out
    assert f"signed     with the key {key}" in type_("pack", "show", "my.kpack").out

    refused = type_("pack", "install", "my.kpack")
    assert refused.code == 1
    assert is_one_sentence(refused.err)
    assert key in refused.err

    assert type_("pack", "trust", "list").out.startswith("Nobody is trusted yet")
    added = type_("pack", "trust", "add", "museum.key.pub")
    assert added.out == f"Packs of “Museum of Peace” (key {key}) are taken from now on.\n"
    assert type_("pack", "trust", "list").out.startswith(f"Museum of Peace: key {key}, next ")

    assert type_("pack", "install", "my.kpack").code == 0
    assert "signed by Museum of Peace" in type_("pack", "list").out

    assert type_("pack", "keygen", "-o", "museum.key", "--turn").code == 0
    assert type_("pack", "build", "mypack", "-o", "my.kpack", "--key", "museum.key").code == 0
    assert type_("pack", "install", "my.kpack").code == 0
    assert key not in type_("pack", "trust", "list").out

    assert type_("pack", "trust", "remove", "Museum of Peace").out.endswith("are no longer taken.\n")
    assert type_("pack", "install", "my.kpack").code == 1


def test_unsigned_packs_are_a_setting(type_: Type, desk: Path) -> None:
    type_("pack", "build", "mypack", "-o", "my.kpack")
    assert "signed     by nobody" in type_("pack", "show", "my.kpack").out
    for what in ("my.kpack", "mypack"):
        refused = type_("pack", "install", what)
        assert (refused.code, "nobody has signed it" in refused.err) == (1, True)

    (desk / "data").mkdir(exist_ok=True)
    (desk / "data" / "kiosk.toml").write_text("[packs]\nunsigned = true\n")

    assert type_("pack", "install", "my.kpack").code == 0
    assert type_("pack", "install", "mypack").out.endswith("is already installed; nothing was changed.\n")


def test_a_locked_key_asks_or_looks_into_the_environment(
    type_: Type, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["open sesame", "open barley", "open sesame"])
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    assert type_("pack", "keygen", "-o", "k", "--passphrase").code == 0

    wrong = type_("pack", "build", "mypack", "-o", "my.kpack", "--key", "k")
    assert (wrong.code, is_one_sentence(wrong.err)) == (1, True)
    assert "the passphrase is wrong" in wrong.err
    assert type_("pack", "build", "mypack", "-o", "my.kpack", "--key", "k").code == 0

    monkeypatch.setenv("KIOSK_KEY_PASSPHRASE", "open sesame")
    assert type_("pack", "build", "mypack", "-o", "again.kpack", "--key", "k").code == 0
    assert (desk / "again.kpack").read_bytes() == (desk / "my.kpack").read_bytes()


def test_ctrl_c_is_a_sentence(type_: Type, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    (desk / "data").mkdir()
    (desk / "data" / "kiosk.toml").write_text("[packs]\nunsigned = true\n")
    monkeypatch.setattr(rehearsal.Rehearsal, "__call__", interrupted)

    said = type_("pack", "install", "mypack")

    assert (said.code, said.err) == (1, "Stopped; nothing was changed.\n")
    assert "holds no edition yet" in type_("pack", "list").out


def test_turning_keeps_the_name(type_: Type, desk: Path) -> None:
    assert type_("pack", "keygen", "-o", "k").code == 0

    assert type_("pack", "keygen", "-o", "k", "--turn", "--publisher", "Me").code == 2
