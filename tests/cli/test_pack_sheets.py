"""Spreadsheets at the command line: what is said, and how a command ends."""

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
