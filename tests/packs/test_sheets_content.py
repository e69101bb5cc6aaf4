"""A source from a curator's workbook: what it holds arrives, and every fault is named by sheet and row at once."""

import random
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from sheetwork import parts_of, spoilt, zipped

from kiosk.errors import KioskError, PackError, UsageError
from kiosk.packs.build import build
from kiosk.packs.check import check
from kiosk.packs.schema import MODULES
from kiosk.packs.sheets.columns import columns, tables
from kiosk.packs.sheets.faults import RefusedTableError
from kiosk.packs.sheets.sources import new_from_workbook
from kiosk.packs.sheets.template import TEMPLATE, write_template
from kiosk.packs.sheets.yaml_out import list_text
from kiosk.packs.source import load_source
from kiosk.packs.yaml_lines import read_yaml

MOMENT = ["id", "date", "category", "importance", "title", "short_title", "place", "text", "goals"]
TEXT = (
    "In this month delegates of many States meet, talk for a long time, agree on a short text, and sign it together. "
)
TEXT += "What they have signed is still in force today, and it is shown here."
PAGE = ["id", "version", "title", "source_language", "licence"]
MINE = ["mine", "1.0.0", "Mine", "fr", "CC0-1.0"]


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """The workbook that a curator begins with."""
    write_template(tmp_path / "mine.xlsx")
    return tmp_path / "mine.xlsx"


def workbook(path: Path, **sheets: list[list[Any]]) -> Path:
    """A workbook of rows."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name.replace("__", "."))
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def moments(*rows: list[Any]) -> list[list[Any]]:
    """A sheet of moments; each row is filled up with what a moment needs."""
    fine = ["m", "1945", "environment", 1, "Title", "Title", "Here", TEXT, None]
    return [MOMENT, *([*row, *fine[len(row) :]] for row in rows)]


def faults(folder: Path, path: Path) -> dict[str, str]:
    """What is said of a workbook that is refused, by place; nothing is written."""
    with pytest.raises(RefusedTableError) as refused:
        new_from_workbook(folder / "out", path, "en")
    assert not (folder / "out").exists()
    return {problem.file.removeprefix(f"{path.name}, "): problem.what for problem in refused.value.problems}


# the template


def test_the_template_says_what_each_column_is_and_shows_an_example(template: Path) -> None:
    book = load_workbook(template)

    assert book.sheetnames == list(TEMPLATE)
    for sheet in book:
        assert all(cell.comment and cell.comment.text.strip() for cell in sheet[1])
        assert sheet.max_row >= 2
    said = {cell.value: cell.comment.text for cell in book["moments"][1] if cell.comment}
    assert said["title"] == "What happened.\nA text of at most 70 signs; needed."
    assert "One of institutional, peace-security" in said["category"]
    assert "whole numbers, parted by commas; may stay empty" in said["goals"].lower()
    assert [cell.value for cell in book["moments"][1]] == [column.name for column in columns(MODULES["moments"])]
    assert {rule.formula1 for rule in book["pledges"].data_validations.dataValidation} == {'"home,school,work,town"'}
    assert book["moments"].column_dimensions["B"].number_format == "@"


def test_the_examples_make_a_source_that_builds_once_they_have_ids_of_their_own(template: Path, tmp_path: Path) -> None:
    book = load_workbook(template)
    for sheet in book:
        for row in sheet.iter_rows(min_row=2):
            for cell in row[:2]:
                cell.value = str(cell.value).removeprefix("example-") if cell.data_type == "s" else cell.value
    book.save(template)

    made = new_from_workbook(tmp_path / "out", template, "en")

    assert (made.left_out, made.to_fill, made.to_mend) == ([], {}, 0)
    assert set(made.counts) == {name for name in TEMPLATE if "." not in name} - {"pack"}
    assert check(tmp_path / "out") == []
    assert build(tmp_path / "out", tmp_path / "out.kpack").id == "my-exhibit"
    source = load_source(tmp_path / "out")
    assert [option.right for option in source.quiz[2].options] == [True, False]
    assert source.moments[0].text.standard.startswith("At the end of two months")


def test_examples_never_become_an_exhibit(template: Path, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no sheet of it holds an entry of yours"):
        new_from_workbook(tmp_path / "out", template, "en")

    book = load_workbook(template)
    book["eras"].append(["mine", 1950, 1959, "The fifties", TEXT])
    book.save(template)
    made = new_from_workbook(tmp_path / "out", template, "en")

    assert made.counts == {"eras": 1}
    assert "mine.xlsx, sheet “moments”, row 2" in {remark.file for remark in made.left_out}
    assert {remark.severity for remark in made.left_out} == {"warning"}
    with pytest.raises(UsageError, match="there already"):
        write_template(template)


# what a workbook holds arrives


def test_cells_become_what_the_fields_are(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "my.xlsx",
        Pack=[[*PAGE, "credits", "timeline_mirrored"], [*MINE, "One, Two", "no"]],
        moments=[
            [*MOMENT, "latitude", "longitude", "symbols", "vote/yes", "vote/no", "vote/abstain", "text/easy"],
            ["a", date(1945, 6, 26), "environment", "1", " Title ", 1945, "Here", TEXT, "13, 16", 1.5, "2", "A/RES/1", 5, 6, 7, "Easy."],
            ["b", date(1945, 6, 1), "environment", 2.0, "=Title", "+1", "@", TEXT, 13],
            ["c", "1945-06", "environment", 3, "Title", "Title", "Here", TEXT],
        ],
        books=[["id", "kind", "title", "about"], ["tale", "story", "Tale", "A tale about a small dot that wants to be seen."]],
        books__pages=[["books", "id", "text"], *(["tale", f"p{i}", TEXT[:90]] for i in range(2))],
        goals__figures=[],
    )  # fmt: skip
    book = load_workbook(path)
    book["moments"]["B3"].number_format = "mmm yyyy"
    for cell in ("E3", "F3", "G3"):
        book["moments"][cell].data_type = "s"
    book.save(path)

    made = new_from_workbook(tmp_path / "out", path, "en")

    assert made.counts == {"moments": 3, "books": 1}
    source = load_source(tmp_path / "out")
    assert source.problems == []
    assert source.pack is not None
    assert (source.pack.credits, source.pack.timeline_mirrored, source.pack.languages) == (
        ["One", "Two"],
        False,
        ["fr"],
    )
    first, second, third = source.moments
    assert [moment.date for moment in source.moments] == ["1945-06-26", "1945-06", "1945-06"]
    assert (first.title, first.short_title, first.goals, first.symbols) == ("Title", "1945", [13, 16], ["A/RES/1"])
    assert (first.latitude, first.longitude, first.importance) == (1.5, 2.0, 1)
    assert first.vote is not None
    assert (first.vote.yes, first.vote.no, first.vote.abstain, first.text.easy) == (5, 6, 7, "Easy.")
    assert (second.title, second.short_title, second.place, second.goals) == ("=Title", "+1", "@", [13])
    assert third.vote is None
    assert [page.id for page in source.books[0].pages] == ["p0", "p1"]


def test_a_workbook_without_a_title_page_leaves_it_to_be_filled_in(tmp_path: Path) -> None:
    path = workbook(tmp_path / "my.xlsx", moments=moments(["a"]), remarks=[["to myself"]])

    made = new_from_workbook(tmp_path / "Our House", path, "es")

    assert made.to_fill == {"title": 1, "licence": 1}
    assert [remark.file for remark in made.left_out] == ["my.xlsx, sheet “remarks”"]
    page = (tmp_path / "Our House" / "pack.yaml").read_text(encoding="utf-8")
    assert "id: our-house" in page
    assert "source_language: es" in page
    line = page.splitlines().index('licence: "" # to fill in: the licence of the texts, such as CC-BY-4.0')
    said = [(problem.file, problem.line, problem.path) for problem in check(tmp_path / "Our House")]
    assert ("pack.yaml", line + 1, "pack/licence") in said
    assert len(said) == 2


@given(
    st.lists(
        st.fixed_dictionaries(
            {"id": st.text(max_size=12), "text": st.text(max_size=160)},
            optional={
                "n": st.floats(allow_nan=False, allow_infinity=False) | st.integers() | st.booleans() | st.none(),
                "list": st.lists(st.text(max_size=8)),
                "of": st.fixed_dictionaries({"a": st.text(alphabet="ab \n#:-", max_size=90)}),
                "parts": st.lists(st.fixed_dictionaries({"id": st.text(max_size=5)}), min_size=1, max_size=3),
            },
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=60, deadline=None)
def test_what_is_written_as_yaml_is_read_as_the_same(entries: list[dict[str, Any]]) -> None:
    assert read_yaml(list_text([(entry, {}) for entry in entries])).value == entries


def test_long_texts_are_folded_and_hints_stand_beside_their_field() -> None:
    text = list_text([({"id": "1945-charter", "date": "1945", "text": TEXT, "place": ""}, {"place": "where"})])

    assert text.startswith('- id: 1945-charter\n  date: "1945"\n  text: >-\n    In this month')
    assert text.endswith('\n  place: "" # to fill in: where\n')
    assert max(len(line) for line in text.splitlines()) <= 120


# what is wrong is named


def test_everything_wrong_is_named_by_sheet_and_row_at_once(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "my.xlsx",
        pack=[[*PAGE, "colour"], MINE, [*MINE[:4], "x"]],
        moments=moments(
            ["a", "1945-13"],
            ["b", "1945", "enviroment"],
            ["c", "1945", "environment", 1.5],
            ["d", "1945", "environment", 1, 3.5],
            ["e", "1945", "environment", 1, "T" * 71],
            ["f", "1945", "environment", 1, "Title", "=A1"],
            ["g", "1945", "environment", 1, "Title", "Title", "Here", TEXT, 13.16],
            ["a"],
            ["h", datetime(1945, 1, 1, 9, 30)],
            ["i", "1945", "environment", 1, None],
            ["j", "1945", "environment", 1, "Title", "Title", "Here", "Words \u202e here"],
            ["Not an id"],
        ),
        eras=[["id", "first_year", "last_year", "title", "text", "title"], ["x", 1950, 1940, "T", TEXT], [None, None, None, None, None, None, "loose"]],
        quiz=[["id", "kind", "answer", "question/easy", "explanation", "source"], ["q", "year", "soon", "When was it?", TEXT, "Me"]],
        quiz__options=[["quiz", "id", "right", "text"], ["r", "o", True, "One"], [None, "p", "perhaps", "Two"]],
        moment=[["id"], ["z"]],
    )  # fmt: skip

    said = faults(tmp_path, path)

    assert said == {
        "sheet “pack”, cell F1": "there is no column “colour” here",
        "sheet “pack”, row 3": "there is one title page only",
        "sheet “moments”, row 2, “date”": "“1945-13” names the month 13, which does not exist",
        "sheet “moments”, row 3, “category”": "“enviroment” is not known here",
        "sheet “moments”, row 4, “importance”": "“1.5” is not a whole number",
        "sheet “moments”, row 5, “title”": "the cell holds no text",
        "sheet “moments”, row 6, “title”": "the text has 71 signs",
        "sheet “moments”, row 7, “short_title”": "the cell holds a formula",
        "sheet “moments”, row 8, “goals”": "the cell holds the number 13.16, not a list",
        "sheet “moments”, row 9": "the id “a” is taken by the entry in row 2",
        "sheet “moments”, row 10, “date”": "the cell holds a time of day",
        "sheet “moments”, row 11": "the field “title” is missing",
        "sheet “moments”, row 12, “text”": "the text holds the direction control U+202E",
        "sheet “moments”, row 13, “id”": "“Not an id” is not an id of small letters, digits and hyphens (at most 80)",
        "sheet “eras”, cell F1": "the column “title” is there twice",
        "sheet “eras”, cell G3": "the column has no name",
        "sheet “eras”, row 2": "the years 1950 and 1940 are the wrong way round",
        "sheet “quiz”, row 2, “answer”": "“soon” is not a number",
        "sheet “quiz”, row 2, “question”": "the text is empty",
        "sheet “quiz.options”, row 2, “quiz”": "the sheet “quiz” has no entry “r”",
        "sheet “quiz.options”, row 3, “quiz”": "the row does not say whose it is",
        "sheet “quiz.options”, row 3, “right”": "“perhaps” is neither true nor false",
        "sheet “moment”": "left out: there is no module “moment”",
    }


def test_rules_between_rows_are_led_back_to_rows(tmp_path: Path) -> None:
    choice = ["q", "choice", "Which of these was it then?", TEXT, "Me"]
    path = workbook(
        tmp_path / "my.xlsx",
        pack=[PAGE, [*MINE[:3], "xx", MINE[4]]],
        eras=[["id", "first_year", "last_year", "title", "text"], ["x", 1940, 1950, "T", TEXT], ["y", 1950, 1960, "T", TEXT]],
        quiz=[["id", "kind", "question", "explanation", "source"], choice],
        quiz__options=[["quiz", "id", "text"], ["q", "o", "One"], ["q", "o", "Two"]],
    )  # fmt: skip
    assert faults(tmp_path, path) == {
        "sheet “pack”, row 2, “source_language”": "“xx” is not known here",
        "sheet “quiz.options”, row 3": "the id “o” is taken by the entry in row 2",
    }

    book = load_workbook(path)
    book["pack"]["D2"], book["quiz.options"]["B3"] = "en", "p"
    book.save(path)
    assert faults(tmp_path, path) == {
        "sheet “eras”, row 3, “first_year”": "the era “x” has not ended in 1950",
        "sheet “quiz”, row 2": "no option is marked as right",
    }


def test_a_folder_that_is_not_empty_stays_as_it_is(tmp_path: Path) -> None:
    path = workbook(tmp_path / "my.xlsx", pack=[PAGE, MINE], moments=moments(["a"]))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("mine")

    with pytest.raises(UsageError, match="not an empty folder"):
        new_from_workbook(tmp_path / "full", path, "en")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine"]


def test_no_odd_workbook_raises_another_error(tmp_path: Path) -> None:
    path = workbook(tmp_path / "my.xlsx", pack=[PAGE, MINE], moments=moments(["a"]))
    parts = parts_of(path)
    for _, data, word in islice(spoilt(parts), 4):
        path.write_bytes(data)
        with pytest.raises(PackError, match=word):
            new_from_workbook(tmp_path / "out", path, "en")
    chance = random.Random(5)
    name = "xl/worksheets/sheet2.xml"
    taken = 0
    for turn in range(25):
        data = bytearray(parts[name])
        for _ in range(3):
            data[chance.randrange(len(data))] = chance.choice(b"<>=\"'0 a&")
        path.write_bytes(zipped({**parts, name: bytes(data)}))
        try:
            new_from_workbook(tmp_path / f"out{turn}", path, "en")
            taken += 1
        except KioskError:
            continue
    assert taken < 25


def test_every_field_that_a_table_can_hold_has_a_column() -> None:
    flat = {name: {column.keys[0] for column in columns(kind)} for name, kind in MODULES.items()}
    left = {f"{n}/{f}" for n, kind in MODULES.items() for f in kind.model_fields if f not in flat[n]}

    assert {name.replace("/", ".") for name in left} - set(tables()) == {"goals.series"}
