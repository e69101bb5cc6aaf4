"""Texts on their way to translators as sheets, and back: nothing lost, nothing run, everything wrong named at once."""

import random
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from packwork import edit
from sheetwork import cell_of, parts_of, rows_of, spoilt, write_cells, zipped

from kiosk.errors import KioskError, PackError, UsageError
from kiosk.packs.new import write_new_source
from kiosk.packs.po_files import Translation, po_path, read_translations
from kiosk.packs.sheets.cells import escaped, unescaped
from kiosk.packs.sheets.faults import RefusedTableError
from kiosk.packs.sheets.texts_in import read_texts
from kiosk.packs.sheets.texts_out import write_texts
from kiosk.packs.sheets.texts_table import COLUMNS
from kiosk.packs.sheets.workbook import read_workbook
from kiosk.packs.source import Source, load_source
from kiosk.packs.texts import Imported, export_texts, import_texts

SHIPPED = Path(__file__).parents[2] / "assets" / "packs" / "unhub"
CALL = "goals/goal-13/call"
WALK = "goals/goal-13/actions/walk/text"


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a source and what a translator into French gets of it.

    One text is to be translated, the original of one has changed, and one is to be checked.
    """
    folder = tmp_path_factory.mktemp("sent")
    source = folder / "exhibit"
    write_new_source(source)
    edit(source, "translations/fr.po", 'msgstr "Mon exposition"', 'msgstr ""')
    edit(source, "goals.yaml", "Walk or cycle short ways.", "Walk or cycle short ways, or ride a bus.")
    edit(source, "translations/fr.po", 'msgctxt "goals/goal-13/title"', '#, fuzzy\nmsgctxt "goals/goal-13/title"')
    export_texts(source, "fr", folder / "fr.xlsx")
    return folder


@pytest.fixture
def source(sent: Path, tmp_path: Path) -> Path:
    """A copy of the source, to be changed."""
    return shutil.copytree(sent / "exhibit", tmp_path / "exhibit")


@pytest.fixture
def sheets(sent: Path, tmp_path: Path) -> Path:
    """A copy of what the translator gets."""
    return shutil.copyfile(sent / "fr.xlsx", tmp_path / "fr.xlsx")


@pytest.fixture(scope="module")
def shipped() -> Source:
    """The shipped pack."""
    return load_source(SHIPPED)


def translations(source: Path) -> dict[str, Translation]:
    """The French of a source by path."""
    return {entry.path: entry for entry in read_translations(po_path(source, "fr"))}


def change(sheets: Path, text: str, **columns: Any) -> None:
    """Write into the row of a text: target, state, path, source."""
    letters = dict(zip(("path", "source", "target", "notes", "state"), "ABCDE", strict=True))
    module = text.partition("/")[0]
    write_cells(
        sheets, {(module, cell_of(sheets, module, text, letters[name])): value for name, value in columns.items()}
    )


def brought(source: Path, sheets: Path) -> Imported:
    """Take the file in."""
    return import_texts(source, "fr", sheets)


# on the way out


def test_each_kind_of_module_has_a_sheet_and_what_is_to_be_done_has_a_word_and_a_colour(sheets: Path) -> None:
    book = load_workbook(sheets)
    fills = {}
    for sheet in book:
        assert [cell.value for cell in sheet[1]] == ["path", "source (en)", "target (fr)", "notes", "state", "as sent"]
        assert all(cell.comment for cell in sheet[1])
        assert (sheet.freeze_panes, sheet.sheet_view.rightToLeft) == ("A2", False)
        fills |= {row[0].value: (row[4].value, row[2].fill.fgColor.rgb, row[4].fill.fgColor.rgb) for row in sheet.rows}

    assert book.sheetnames == ["pack", "goals", "moments", "sites", "quiz", "survey", "pledges", "days", "media"]
    assert fills["pack/title"] == ("to translate", "00FFF2CC", "00FFF2CC")
    assert fills[WALK] == ("changed", "00F8CBAD", "00F8CBAD")
    assert fills["goals/goal-13/title"] == ("check", "00FCE4D6", "00FCE4D6")
    assert fills[CALL] == ("translated", "00000000", "00000000")


def test_the_notes_say_where_how_long_and_for_whom(sheets: Path) -> None:
    notes = {row[0]: row[3] for row in rows_of(sheets, "goals")}

    assert notes["goals/goal-13/title"] == "goals.yaml, line 4\nan official name: take the official translation"
    assert "at most 72 signs" in notes[CALL]
    assert "standard words" in notes["goals/goal-13/why"]
    assert "easy words, for young visitors: sentences of at most 16 words" in notes["goals/goal-13/why/easy"]
    assert "the original was: Walk or cycle short ways." in notes[WALK]


def test_an_arabic_sheet_opens_from_right_to_left(source: Path, tmp_path: Path) -> None:
    edit(source, "pack.yaml", "[en, fr]", "[en, fr, ar]")
    export_texts(source, "ar", tmp_path / "ar.xlsx")

    for sheet in load_workbook(tmp_path / "ar.xlsx"):
        assert sheet.sheet_view.rightToLeft is True
        assert [cell.alignment.readingOrder for cell in sheet[2]][:3] == [0, 1, 2]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'quoted", "#N/A", "007", "=", "TRUE"])
def test_what_looks_like_a_formula_is_a_text_and_stays_one(tmp_path: Path, text: str) -> None:
    entry = Translation("goals/a/title", text, text)
    write_texts(tmp_path / "fr.xlsx", ("en", "fr"), [entry], {})

    cells = load_workbook(tmp_path / "fr.xlsx")["goals"][2][1:3]

    assert [(cell.data_type, cell.value, cell.number_format) for cell in cells] == [("s", text, "@")] * 2
    assert {cell.quotePrefix for cell in cells} == {text[0] in "=+-@\t'"}
    (sheet,) = read_workbook(tmp_path / "fr.xlsx")
    assert [sheet.rows[1].cells[column].value for column in (2, 3)] == [text, text]


def test_a_text_that_no_cell_holds_is_not_cut(tmp_path: Path) -> None:
    longest = Translation("goals/a/title", "x" * 32_767, "")
    write_texts(tmp_path / "fr.xlsx", ("en", "fr"), [longest], {})
    assert rows_of(tmp_path / "fr.xlsx", "goals")[1][1] == longest.source

    with pytest.raises(PackError, match="goals/a/title has 32768 signs, more than a cell"):
        write_texts(tmp_path / "more.xlsx", ("en", "fr"), [Translation("goals/a/title", "x" * 32_768, "")], {})


# there and back

SIGNS = st.one_of(
    st.text(max_size=40),
    st.text(alphabet=" \n\t\r'=+-@\u2066\u2069\u00a0\u200e_x0041F\x00\x1f\ufffe\U0001f30d", max_size=20),
)


@given(text=st.one_of(SIGNS, st.text(alphabet=st.characters(), max_size=20)))
@settings(max_examples=200, deadline=None)
def test_every_sign_comes_out_of_a_cell_as_it_went_in(text: str) -> None:
    assert unescaped(escaped(text)) == text


@given(texts=st.lists(SIGNS.filter(str.strip), min_size=1, max_size=12))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_round_trip_loses_nothing(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "fr.xlsx"
    entries = [Translation(f"goals/{i}/title", text, text) for i, text in enumerate(texts)]
    write_texts(path, ("en", "fr"), entries, {})

    for saved in (path, _saved_by_another_program(path)):
        book = load_workbook(saved)
        for row in book["goals"].iter_rows(min_row=2):
            row[5].value = None
        book.save(saved)
        found = read_texts(saved, "fr", {entry.path: Translation(entry.path, entry.source, "") for entry in entries})
        assert [entry.text for entry in found.entries.values()] == texts
        assert found.left_out == []


def _saved_by_another_program(path: Path) -> Path:
    """As a spreadsheet program saves it: the texts in a table of their own."""
    parts = parts_of(path)
    name = "xl/worksheets/sheet1.xml"
    head, *rest = parts[name].split(b't="inlineStr"><is>')
    strings = [piece.partition(b"</is>") for piece in rest]
    parts[name] = head + b"".join(b't="s"><v>%d</v>' % i + tail for i, (_, _, tail) in enumerate(strings))
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    items = b"".join(b"<si>" + text + b"</si>" for text, _, _ in strings)
    parts["xl/sharedStrings.xml"] = b'<sst xmlns="' + main + b'">' + items + b"</sst>"
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = b'<Override PartName="/xl/sharedStrings.xml" ContentType="' + kind + b'"/></Types>'
    types = parts["[Content_Types].xml"]
    if b"sharedStrings" not in types:
        parts["[Content_Types].xml"] = types.replace(b"</Types>", override)
    path = path.with_name("saved.xlsx")
    path.write_bytes(zipped(parts))
    return path


@pytest.mark.parametrize("language", ["ar", "zh", "fr", "ru", "es"])
def test_the_shipped_pack_goes_there_and_back(shipped: Source, tmp_path: Path, language: str) -> None:
    whole = read_translations(po_path(SHIPPED, language))
    assert all(unescaped(escaped(entry.text)) == entry.text for entry in whole)
    entries = {entry.path: entry for entry in (whole if language == "ar" else whole[:: len(whole) // 500])}
    path = tmp_path / "texts.xlsx"
    write_texts(path, ("en", language), entries.values(), {text.path: text for text in shipped.texts()})

    rows = [row.cells for sheet in read_workbook(path) for row in sheet.rows[1:]]

    assert len(rows) == len(entries) >= (3000 if language == "ar" else 500)
    for row in rows:
        entry = entries[str(row[1].value)]
        assert (row[2].value, row[3].value, row[5].value) == (entry.source, entry.text, "translated")


def test_a_file_that_nobody_touched_changes_nothing(source: Path, sheets: Path) -> None:
    before = translations(source)
    write_cells(sheets, {})

    done = brought(source, sheets)

    assert done.left_out == ()
    after = translations(source)
    assert {path: (entry.text, entry.sure) for path, entry in after.items()} == {
        path: (entry.text, entry.sure and path != WALK) for path, entry in before.items()
    }


# on the way in


@pytest.mark.parametrize(
    ("text", "columns", "arrives", "sure"),
    [
        ("pack/title", {"target": "Mon expo"}, "Mon expo", True),
        ("pack/title", {"target": "Mon expo", "state": "unsure"}, "Mon expo", False),
        ("pack/title", {"target": "Mon expo", "state": " Translated "}, "Mon expo", True),
        ("pack/title", {"state": "translated"}, "", True),
        (CALL, {"target": "=Autre\nchose "}, "=Autre\nchose ", True),
        (CALL, {"target": None}, "Limiter le réchauffement et s’y préparer", True),
        (CALL, {"state": "unsure"}, "Limiter le réchauffement et s’y préparer", False),
        (CALL, {"state": "check"}, "Limiter le réchauffement et s’y préparer", False),
        (WALK, {"target": "À pied"}, "À pied", True),
        (WALK, {"state": "translated"}, "Faites les petits trajets à pied ou à vélo.", True),
        ("goals/goal-13/title", {"state": "translated"}, None, True),
    ],
)
def test_what_a_translator_did_arrives(
    source: Path, sheets: Path, text: str, columns: dict[str, str], arrives: str | None, sure: bool
) -> None:
    before = translations(source)[text]
    change(sheets, text, **columns)

    assert brought(source, sheets).left_out == ()

    entry = translations(source)[text]
    assert (entry.text, entry.sure) == (before.text if arrives is None else arrives, sure)


def test_two_translators_do_not_undo_each_other(source: Path, sheets: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.xlsx"
    shutil.copyfile(sheets, other)
    change(sheets, CALL, target="Un")
    change(other, "pack/title", target="Deux")
    change(other, WALK, state="translated")
    edit(source, "translations/fr.po", "Faites les petits trajets", "Parcourez les petits trajets")

    assert brought(source, sheets).left_out == ()
    (remark,) = brought(source, other).left_out

    found = translations(source)
    assert (found[CALL].text, found["pack/title"].text) == ("Un", "Deux")
    assert (remark.path, found[WALK].sure) == (WALK, False)
    assert "another translation meanwhile" in remark.what


def test_a_second_correction_in_the_same_file_counts(source: Path, sheets: Path) -> None:
    for words in ("Premier", "Second"):
        change(sheets, "pack/title", target=words)
        assert brought(source, sheets).left_out == ()

    assert translations(source)["pack/title"].text == "Second"


def test_sorted_moved_and_fewer_rows_find_their_texts(source: Path, sheets: Path) -> None:
    change(sheets, CALL, target="Ici")
    book = load_workbook(sheets)
    rows = [[cell.value for cell in row] for row in book["goals"].iter_rows()]
    head, body = rows[0], [row for row in rows[1:] if row[0] in (CALL, WALK)]
    del book["goals"]
    sheet = book.create_sheet("mine")
    for row in (head, *reversed(body)):
        sheet.append([row[i] for i in (2, 0, 4, 1, 5)])
    book.create_sheet("remarks").append(["to", "myself"])
    book.save(sheets)

    assert brought(source, sheets).left_out == ()

    assert translations(source)[CALL].text == "Ici"


def test_a_text_whose_original_has_changed_is_left_out_and_named_and_kept_in_the_file(
    source: Path, sheets: Path
) -> None:
    change(sheets, CALL, target="Vieux")
    change(sheets, "pack/title", target="Neuf")
    edit(source, "goals.yaml", "Keep warming low, and be ready", "Keep warming very low, and be ready")

    done = brought(source, sheets)

    (remark,) = done.left_out
    place = cell_of(sheets, "goals", CALL, "C")
    assert (remark.file, remark.path, remark.severity) == (f"fr.xlsx, sheet “goals”, cell {place}", CALL, "warning")
    assert "its original has changed" in remark.what
    assert translations(source)["pack/title"].text == "Neuf"
    assert translations(source)[CALL].text != "Vieux"

    export_texts(source, "fr", sheets)
    row = next(row for row in rows_of(sheets, "goals") if row[0] == CALL)
    assert (row[2], row[4]) == ("Vieux", "changed")
    assert "very low" in row[1]
    change(sheets, CALL, target="Tout neuf")
    assert brought(source, sheets).left_out == ()
    assert (translations(source)[CALL].text, translations(source)[CALL].sure) == ("Tout neuf", True)


def test_a_text_that_is_gone_is_left_out_and_named(source: Path, sheets: Path) -> None:
    change(sheets, WALK, target="Marcher")
    edit(source, "goals.yaml", "id: walk", "id: stroll")

    (remark,) = brought(source, sheets).left_out

    assert "no such text" in remark.what


def test_everything_wrong_is_named_by_sheet_and_cell_and_nothing_is_written(source: Path, sheets: Path) -> None:
    before = po_path(source, "fr").read_bytes()
    book = load_workbook(sheets)
    goals = book["goals"]
    goals["C2"] = "=HYPERLINK(A1)"
    goals["C3"], goals["C4"], goals["C5"], goals["B6"] = 2015, date(2015, 12, 12), True, 3.5
    goals["C7"].value, goals["C7"].data_type = "#N/A", "e"
    goals["E8"] = "translatd"
    goals["D9"] = "=A1"
    book["sites"]["A2"] = None
    book["sites"].append(["sites/geneva/country", "Switzerland", "Schweiz"])
    book["quiz"]["C1"] = "target (es)"
    book["days"]["A1"] = "where"
    book["media"]["C2"] = "_xD800_"
    book.save(sheets)

    with pytest.raises(RefusedTableError) as refused:
        brought(source, sheets)

    found = {problem.file.removeprefix("fr.xlsx, sheet "): problem for problem in refused.value.problems}
    said = {place: problem.what for place, problem in found.items()}
    assert said == {
        "“goals”, cell C2": "the cell holds a formula",
        "“goals”, cell D9": "the cell holds a formula",
        "“goals”, cell C3": "the cell holds a number, not a text",
        "“goals”, cell C4": "the cell holds a date, not a text",
        "“goals”, cell C5": "the cell holds a truth value, not a text",
        "“goals”, cell B6": "the cell holds a number, not a text",
        "“goals”, cell C7": "the cell holds an error, not a text",
        "“goals”, cell E8": "there is no state “translatd”",
        "“sites”, cell C2": "the row does not say which text it translates",
        "“sites”, cell A14": "the text sites/geneva/country is translated twice, first in cell A3",
        "“quiz”, cell C1": "the translations are in “es”, not in “fr”",
        "“days”, cell A1": "the first row does not name the column “path”",
        "“media”, cell C2": "the cell holds half of a sign",
    }
    assert found["“goals”, cell E8"].remedy == "did you mean “translated”?"
    assert "13 things are wrong" in str(refused.value)
    assert po_path(source, "fr").read_bytes() == before


def test_a_file_of_another_pack_or_another_kind_is_refused(source: Path, tmp_path: Path) -> None:
    write_texts(tmp_path / "fr.xlsx", ("en", "fr"), [Translation("goals/other/title", "A", "B")], {})

    with pytest.raises(PackError, match="no text of this pack"):
        brought(source, tmp_path / "fr.xlsx")
    for name in ("fr.xls", "fr.ods", "fr.csv"):
        with pytest.raises(UsageError, match="save it as XLSX"):
            brought(source, tmp_path / name)
        with pytest.raises(UsageError, match="save it as XLSX"):
            export_texts(source, "fr", tmp_path / name)


# hostile and broken files


def test_no_odd_file_is_opened_and_each_is_refused_in_one_sentence(source: Path, sheets: Path) -> None:
    before = po_path(source, "fr").read_bytes()
    for name, data, word in spoilt(parts_of(sheets)):
        sheets.write_bytes(data)
        with pytest.raises(PackError) as refused:
            brought(source, sheets)
        said = str(refused.value)
        assert word in said, f"{name}: {said}"
        assert said.endswith(".")
        assert "\n" not in said
    assert po_path(source, "fr").read_bytes() == before


def test_bytes_that_fell_over_raise_no_other_error(sheets: Path, tmp_path: Path) -> None:
    chance = random.Random(17)
    parts = parts_of(sheets)
    outer, names, path = zipped(parts), sorted(parts), tmp_path / "odd.xlsx"
    said = []
    for turn in range(60):
        if turn % 3 == 0:
            path.write_bytes(_mutated(outer, chance))
        else:
            name = chance.choice(names)
            path.write_bytes(zipped({**parts, name: _mutated(parts[name], chance)}))
        try:
            read_texts(path, "fr", {})
        except KioskError as error:
            said.append(str(error))
    assert len(said) > 20
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in said)


def _mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed))
        if chance.random() < 0.3:
            del changed[at : at + chance.randint(1, 40)]
        else:
            changed[at] = chance.randrange(256)
        if not changed:
            break
    return bytes(changed)


def test_a_hyperlink_in_a_cell_is_no_reason_to_refuse(source: Path, sheets: Path) -> None:
    book = load_workbook(sheets)
    book["goals"]["D2"].hyperlink = "https://example.org"
    book.save(sheets)

    assert brought(source, sheets).left_out == ()


def test_the_columns_are_those_that_are_documented() -> None:
    assert COLUMNS == ("path", "source", "target", "notes", "state", "as sent")
