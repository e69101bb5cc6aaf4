"""kiosk pack proof: a curator sees every page, and is told by file and text what does not fit."""

import json
from pathlib import Path

import pytest
from cliwork import Type, is_one_sentence
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

FAST = ("--languages", "en", "--text", "100")


def test_a_pack_that_fits_is_shown_on_both_displays(
    type_: Type, source: Path, tmp_path: Path, qapp: QApplication
) -> None:
    said = type_("pack", "proof", source, "-o", tmp_path / "proof", *FAST)

    assert (said.code, said.out.count("\n")) == (0, 1), said.out
    assert "views, 0 faults" in said.out
    told = said.err.splitlines()
    assert told[0].startswith("Building")
    assert [line.partition(":")[0] for line in told[1:-1]] == ["portrait, text 100 %, en", "landscape, text 100 %, en"]
    report = json.loads((tmp_path / "proof" / "report.json").read_text(encoding="utf-8"))
    pictures, small = (sorted((tmp_path / "proof").rglob(f"*.{ext}")) for ext in ("png", "webp"))
    assert report["faults"] == []
    assert report["views"] == len(pictures) == len(small) > 40
    for files, shapes in ((pictures, {(540, 960), (960, 540)}), (small, {(270, 480), (480, 270)})):
        assert {(image.width(), image.height()) for image in (QImage(str(file)) for file in files)} == shapes
    html = (tmp_path / "proof" / "index.html").read_text(encoding="utf-8")
    assert all(file.relative_to(tmp_path / "proof").as_posix() in html for file in (*pictures, *small))
    assert "://" not in html, "it works without a network"
    assert 'href="book.pdf"' in html
    book = QPdfDocument()
    assert book.load(str(tmp_path / "proof" / "book.pdf")) == QPdfDocument.Error.None_
    cover, contents = (book.getAllText(number).text() for number in (0, 1))
    assert "my-exhibit · version 1.0.0" in cover
    assert f"All {len(pictures)} views fit" in cover
    assert "A visitor centre" in contents
    assert book.pageCount() > 40


def test_a_title_far_too_long_is_named_by_file_and_text(
    type_: Type, source: Path, tmp_path: Path, qapp: QApplication
) -> None:
    for name, line in (("sites.yaml", "city: {}"), ("translations/fr.po", 'msgid "{}"')):
        file = source / name
        text = file.read_text(encoding="utf-8")
        assert line.format("Geneva") in text
        file.write_text(text.replace(line.format("Geneva"), line.format("W" * 40)), encoding="utf-8")

    said = type_("pack", "proof", source, "-o", tmp_path / "proof", *FAST, "--no-pdf")

    assert said.code == 1, said.out
    assert not (tmp_path / "proof" / "book.pdf").exists()
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
