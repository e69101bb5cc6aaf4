"""Media behind a header that looks right: decoded out of the way, with limits, before anybody sees them."""

import zlib
from pathlib import Path

import pytest
from filmwork import webm
from packwork import edit, png

from kiosk.errors import PackError
from kiosk.packs import decoding
from kiosk.packs.build import build
from kiosk.packs.check import check
from kiosk.packs.decoding import undecodable
from kiosk.packs.install import Admission, install
from kiosk.packs.keys import load_seal, make_keys
from kiosk.packs.trust import Trust
from kiosk.paths import shipped_pack
from kiosk.store.library import Library


def _cut(source: Path) -> None:
    """Let the source show a picture whose second half is missing."""
    picture = png(600, 600)
    (source / "media" / "half.png").write_bytes(picture[: len(picture) // 2])
    with (source / "media.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "\n- {id: half, file: media/half.png, kind: image, alt: Half a picture, credit: Us, licence: CC-BY-4.0}\n"
        )
    for language in ("fr",):
        with (source / "translations" / f"{language}.po").open("a", encoding="utf-8") as file:
            file.write('\nmsgctxt "media/half/alt"\nmsgid "Half a picture"\nmsgstr "Une moitié d’image"\n')


def test_good_ones_pass_and_bad_ones_say_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "EACH_S", 1)
    film = next((shipped_pack() / "media").glob("*.webm"))
    files = {
        "good.png": png(40, 40),
        "cut.png": png(900, 900)[:400],
        "wrong.png": png(40, 40).replace(zlib.compress(bytes(1)), b""),
        "noise.webm": bytes(range(256)) * 8,
        "empty.webm": webm(),
        "words.vtt": b"WEBVTT\n",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    kinds = {"png": "image", "webm": "video", "vtt": "captions"}
    listed = [(kinds[name.rpartition(".")[2]], tmp_path / name) for name in files]

    found = undecodable([*listed, ("video", film)])

    names = list(files)
    assert {names[place] for place in found} == {"cut.png", "noise.webm", "empty.webm"}
    assert found[names.index("cut.png")].startswith("it cannot be decoded (")
    assert found[names.index("empty.webm")] == "the decoder gives up on it; save it anew"
    assert all(why.endswith("; save it anew") for why in found.values())


def test_a_curator_is_told_by_check_and_by_build(source: Path, tmp_path: Path) -> None:
    _cut(source)
    make_keys(tmp_path / "k", "Museum")

    (problem,) = [problem for problem in check(source) if problem.severity == "error"]
    assert (problem.file, problem.path, problem.remedy) == ("media.yaml", "media/half", "save it anew")
    assert problem.what.startswith("media/half.png: it cannot be decoded")
    with pytest.raises(PackError, match=r"media\.yaml:\d+: error: .*half\.png: it cannot be decoded"):
        build(source, tmp_path / "out.kpack", load_seal(tmp_path / "k"))
    assert not (tmp_path / "out.kpack").exists()


def test_an_unsigned_pack_is_tried_by_the_kiosk_itself(source: Path, tmp_path: Path) -> None:
    _cut(source)
    archive = build(source, tmp_path / "out.kpack").path
    library = Library(tmp_path / "data")

    with pytest.raises(PackError, match="the file “half” cannot be shown: it cannot be decoded"):
        install(archive, library, Admission(Trust(library.paths.trust), unsigned=True))

    assert library.active() is None
    assert not list(library.paths.media.glob("*/*"))
    assert "half" in str(check(archive)[0])


def test_nothing_of_the_source_is_decoded_where_it_is_only_drawings(source: Path) -> None:
    edit(source, "pack.yaml", "version:", "version:")

    assert check(source) == []
