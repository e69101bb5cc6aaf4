"""kiosk pack proof: a curator sees every page, and is told by file and text what does not fit."""

import json
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.ui.proof.report import Finding, Proof, View, as_json, page

FAST = ("--languages", "en", "--text", "100")


def test_a_pack_that_fits_is_shown_on_both_displays(
    type_: Type, source: Path, tmp_path: Path, qapp: QApplication
) -> None:
    said = type_("pack", "proof", source, "-o", tmp_path / "proof", *FAST)

    assert (said.code, said.out.count("\n")) == (0, 1), said.out
    assert "views, 0 faults" in said.out
    told = said.err.splitlines()
    assert told[0].startswith("Building")
    assert [line.partition(":")[0] for line in told[1:]] == ["portrait, text 100 %, en", "landscape, text 100 %, en"]
    report = json.loads((tmp_path / "proof" / "report.json").read_text(encoding="utf-8"))
    pictures = sorted((tmp_path / "proof").rglob("*.png"))
    assert report["faults"] == []
    assert report["views"] == len(pictures) > 40
    shapes = {(image.width(), image.height()) for image in (QImage(str(picture)) for picture in pictures)}
    assert shapes == {(540, 960), (960, 540)}
    html = (tmp_path / "proof" / "index.html").read_text(encoding="utf-8")
    assert all(picture.relative_to(tmp_path / "proof").as_posix() in html for picture in pictures)
    assert "://" not in html, "it works without a network"


def test_a_title_far_too_long_is_named_by_file_and_text(
    type_: Type, source: Path, tmp_path: Path, qapp: QApplication
) -> None:
    for name, line in (("sites.yaml", "city: {}"), ("translations/fr.po", 'msgid "{}"')):
        file = source / name
        text = file.read_text(encoding="utf-8")
        assert line.format("Geneva") in text
        file.write_text(text.replace(line.format("Geneva"), line.format("W" * 40)), encoding="utf-8")

    said = type_("pack", "proof", source, "-o", tmp_path / "proof", *FAST)

    assert said.code == 1, said.out
    assert "sites.yaml: sites/geneva/city: “WWW" in said.out
    faults = json.loads((tmp_path / "proof" / "report.json").read_text(encoding="utf-8"))["faults"]
    assert {fault["file"] for fault in faults if fault["path"] == "sites/geneva/city"} == {"sites.yaml"}
    assert (tmp_path / "proof" / faults[0]["picture"]).is_file()
    assert "sites/geneva/city" in (tmp_path / "proof" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("nowhere", "-o", "proof"), 2, "nothing at"),
        (("mypack", "-o", "mypack"), 2, "not an empty folder"),
        (("mypack", "-o", "proof", "--text", "110"), 2, "list of sizes"),
        (("mypack", "-o", "proof", "--languages", "en,ru"), 2, "does not speak “ru”"),
    ],
)
def test_wrong_use_is_told_in_a_sentence(
    type_: Type, source: Path, arguments: tuple[str, ...], code: int, told: str, qapp: QApplication
) -> None:
    said = type_("pack", "proof", *arguments)

    assert said.code == code
    assert told in said.err
    assert is_one_sentence("".join(said.err.splitlines(keepends=True)[-1:]))


def test_the_page_names_each_fault_once_with_all_its_places_and_escapes_it() -> None:
    finding = Finding("cut", "“<b>” is cut", "goals/goal-13/title", "translations/ar.po")
    views = tuple(
        View("goal", "goal-13", "", "ar", display, 200, f"{display}.png", (finding,))
        for display in ("portrait", "landscape")
    )
    html = page(Proof("Mine", "1.0.0", ("ar",), views))

    assert "1 fault in 2 views" in html
    assert html.count("&lt;b&gt;” is cut") == 1
    assert 'dir="rtl"' in html
    assert html.count("portrait.png") == 3
    assert len(as_json(Proof("Mine", "1.0.0", ("ar",), views))["faults"]) == 2
