"""Spreadsheets at the command line: what is said, and how a command ends."""

import json
from pathlib import Path

from cliwork import Type, is_one_sentence
from openpyxl import load_workbook


def test_texts_go_out_and_come_back_as_sheets(type_: Type, source: Path, tmp_path: Path) -> None:
    said = type_("pack", "texts", "export", source, "--language", "fr", "fr.xlsx")
    assert (said.code, said.out, said.err) == (0, "fr.xlsx: 54 texts, 0 to translate.\n", "")
    book = load_workbook("fr.xlsx")
    book["goals"]["C3"] = "Autrement"
    book["goals"]["C4"] = "De même"
    book.save("fr.xlsx")
    goals = source / "goals.yaml"
    goals.write_text(goals.read_text(encoding="utf-8").replace("call: Keep", "call: Do keep"), encoding="utf-8")

    said = type_("pack", "texts", "import", source, "--language", "fr", "fr.xlsx")

    assert (said.code, said.err) == (1, "")
    remark, summary = said.out.splitlines()
    assert remark == (
        "fr.xlsx, sheet “goals”, cell C3: warning: goals/goal-13/call: left out: its original has changed since the file "
        "was written; export into the same file, look at the new original there, and import again."
    )
    assert summary.endswith("fr is 98 % translated, 1 of 54 to do.")
    assert "De même" in (source / "translations" / "fr.po").read_text(encoding="utf-8")


def test_all_that_is_wrong_with_a_sheet_is_told_before_the_one_sentence(type_: Type, source: Path) -> None:
    type_("pack", "texts", "export", source, "--language", "fr", "fr.xlsx")
    book = load_workbook("fr.xlsx")
    book["goals"]["C3"] = "=1+1"
    book["sites"]["C3"] = 7
    book.save("fr.xlsx")

    said = type_("pack", "texts", "import", source, "--language", "fr", "fr.xlsx")

    assert said.code == 1
    assert is_one_sentence(said.err)
    assert [line.partition(": ")[0] for line in said.out.splitlines()] == [
        "fr.xlsx, sheet “goals”, cell C3",
        "fr.xlsx, sheet “sites”, cell C3",
    ]


def test_a_source_begins_with_a_workbook(type_: Type, tmp_path: Path) -> None:
    said = type_("pack", "new", "--xlsx-template", "mine.xlsx")
    assert (said.code, said.out) == (
        0,
        "Wrote mine.xlsx; fill it in, then run “kiosk pack new DIR --from-xlsx mine.xlsx”.\n",
    )
    book = load_workbook("mine.xlsx")
    book["eras"]["A2"] = "founding"
    book["eras"]["B2"] = 1946
    book.save("mine.xlsx")

    said = type_("pack", "new", "mine", "--from-xlsx", "mine.xlsx")

    assert (said.code, is_one_sentence(said.err)) == (1, True)
    assert said.out.startswith(
        "mine.xlsx, sheet “eras”, row 2: error: the years 1946 and 1945 are the wrong way round;"
    )
    assert not (tmp_path / "mine").exists()
    book["eras"]["B2"] = 1941
    book.save("mine.xlsx")

    said = type_("pack", "new", "mine", "--from-xlsx", "mine.xlsx")

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("mine.xlsx, sheet “moments”, row 2: warning: left out: it is an example;")
    assert said.out.endswith(
        "Wrote a pack source to mine: eras (1).\nRun “kiosk pack check mine”, which names everything by file and line.\n"
    )
    assert type_("pack", "check", "mine").code == 0


def test_a_source_begins_with_a_timeline(type_: Type) -> None:
    event = {"start_date": {"year": 1945}, "text": {"headline": "T" * 71}, "media": {"url": "https://example.org"}}
    Path("t.json").write_text(json.dumps({"events": [event]}), encoding="utf-8")

    said = type_("pack", "new", "mine", "--from-timelinejs", "t.json", "--language", "fr")

    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[1:] == [
        "Wrote a pack source to mine: moments (1).",
        "Still to fill in: title (1), licence (1), place (1), category (1), importance (1), short_title (1), text (1).",
        "Run “kiosk pack check mine”, which names everything by file and line.",
    ]
    assert "not carried over: media url “https://example.org”" in said.out.splitlines()[0]
    assert type_("pack", "check", "mine").code == 1
