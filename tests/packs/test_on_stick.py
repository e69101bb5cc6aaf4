"""Which packs lie on a stick."""

from pathlib import Path

from kiosk.packs.build import build
from kiosk.packs.new import write_new_source
from kiosk.packs.on_stick import FoundPack, packs_on


def test_packs_are_found_in_the_stick_s_folder_and_one_below(tmp_path: Path) -> None:
    write_new_source(tmp_path / "mine")
    stick = tmp_path / "stick"
    (stick / "kiosk" / "deep").mkdir(parents=True)
    sealed = build(tmp_path / "mine", tmp_path / "mine.kpack").path.read_bytes()
    for name in ("b.kpack", "kiosk/a.kpack", "kiosk/deep/c.kpack", "._b.kpack", "b.zip"):
        (stick / name).write_bytes(sealed)
    (stick / "odd.kpack").write_bytes(b"PK")
    (stick / "folder.kpack").mkdir()

    found = packs_on(stick)

    assert [pack.path.relative_to(stick).as_posix() for pack in found] == ["b.kpack", "kiosk/a.kpack", "odd.kpack"]
    assert (found[0].id, found[0].version) == ("my-exhibit", "1.0.0")
    assert found[2] == FoundPack(stick / "odd.kpack")


def test_a_stick_that_was_pulled_out_holds_none(tmp_path: Path) -> None:
    assert packs_on(tmp_path / "gone") == ()
