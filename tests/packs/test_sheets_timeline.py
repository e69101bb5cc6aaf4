"""TimelineJS as a source of moments: words and dates arrive, the rest is named, and nothing is made up."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from kiosk.errors import KioskError, PackError
from kiosk.packs.check import check
from kiosk.packs.problems import Problem
from kiosk.packs.schema import Moment
from kiosk.packs.sheets.faults import RefusedTableError
from kiosk.packs.sheets.html_text import plain_text
from kiosk.packs.sheets.sources import Made, new_from_timeline
from kiosk.packs.sheets.timeline_in import read_timeline
from kiosk.packs.yaml_lines import read_yaml

HEAD = [
    "Year",
    "Month",
    "Day",
    "Time",
    "End Year",
    "End Month",
    "End Day",
    "End Time",
    "Display Date",
    "Headline",
    "Text",
]
HEAD += ["Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"]
PICTURE = "https://example.org/a.jpg"
SIGNED = (
    "<p>Fifty States <b>sign</b> the Charter&nbsp;&amp; go home.</p><p>Others <a href='https://un.org'>follow</a>.</p>"
)
PLAIN = "Fifty States sign the Charter & go home.\nOthers follow."


def event(year: object, headline: str = "Charter signed", text: str = SIGNED, **more: Any) -> dict[str, Any]:
    """An event as JSON has it."""
    return {"start_date": {"year": year}, "text": {"headline": headline, "text": text}, **more}


def write_json(path: Path, *events: Any, **more: Any) -> Path:
    """A timeline as JSON."""
    path.write_text(json.dumps({"events": events, **more}), encoding="utf-8")
    return path


def row(**cells: object) -> list[object]:
    """A row of the spreadsheet by its columns, written without spaces."""
    by_name = {name.lower().replace(" ", ""): name for name in HEAD}
    values = {by_name[name]: value for name, value in cells.items()}
    return [values.get(name) for name in HEAD]


TABLE = [
    row(type="title", headline="Our house", text="<p>Since 1945</p>", media=PICTURE),
    row(year=1945, month=6, day=26, headline="Charter signed", text=SIGNED, media=PICTURE, mediacredit="UN"),
    row(year="1,946", month=1, time="10:30", endyear=1947, headline="The first General Assembly meets in London", text="It meets."),
    row(year=-44, headline="Caesar", text="Not yet."),
    row(year=1950, endyear=1959, type="era", headline="Fifties"),
    row(year=1960, headline="Peace &amp; more", group="Peace Security", displaydate="long ago", background="#fff"),
    row(year=1961, media=PICTURE),
]  # fmt: skip


def write_csv(path: Path, rows: list[list[object]], delimiter: str = ",") -> Path:
    """The spreadsheet as CSV."""
    quoted = (["" if cell is None else '"' + str(cell).replace('"', '""') + '"' for cell in line] for line in rows)
    path.write_text("\n".join(delimiter.join(line) for line in quoted), encoding="utf-8-sig")
    return path


def write_xlsx(path: Path, rows: list[list[object]]) -> Path:
    """The spreadsheet as XLSX, with another sheet before it."""
    book = Workbook()
    book.active.append(["to myself"])
    sheet = book.create_sheet("od1")
    for line in rows:
        sheet.append(line)
    book.save(path)
    return path


def moments(folder: Path) -> list[dict[str, Any]]:
    """What was written."""
    found = read_yaml((folder / "moments.yaml").read_text(encoding="utf-8")).value
    assert isinstance(found, list)
    return found


def left(made: Made, *, name: str) -> dict[str, str]:
    """What was left out, by place."""
    return {problem.file.removeprefix(f"{name}, "): problem.what for problem in made.left_out}


def faults(tmp_path: Path, path: Path) -> dict[str, str]:
    """What is said of a timeline that is refused, by place; nothing is written."""
    with pytest.raises(RefusedTableError) as refused:
        new_from_timeline(tmp_path / "out", path, "en")
    assert not (tmp_path / "out").exists()
    return {problem.file.removeprefix(f"{path.name}, "): problem.what for problem in refused.value.problems}


def test_a_published_timeline_becomes_moments(tmp_path: Path) -> None:
    signed = event("1945", group="human RIGHTS", media={"url": PICTURE, "credit": "UN", "caption": ""}, unique_id="a")
    signed["start_date"] |= {"month": "6", "day": 26, "hour": 12}
    path = write_json(
        tmp_path / "t.json",
        signed,
        event(476, "Rome", "", end_date={"year": 480, "month": 1}, group="Other"),
        event(1945),
        event(-44),
        event(1950, "", ""),
        event(1961, "Событие", "x", location="Paris"),
        title={"text": {"headline": "Our <i>house</i>", "text": "Since"}, "media": {"url": PICTURE}},
        eras=[{"start_date": {"year": 1900}, "text": {"headline": "Early"}}],
    )

    made = new_from_timeline(tmp_path / "out", path, "fr")

    assert moments(tmp_path / "out")[0] == {
        "id": "1945-charter-signed",
        "date": "1945-06-26",
        "place": "",
        "category": "human-rights",
        "importance": "",
        "title": "Charter signed",
        "short_title": "Charter signed",
        "text": PLAIN,
    }
    named = [(moment["id"], moment["date"], moment["category"]) for moment in moments(tmp_path / "out")]
    assert named[1:] == [("476-rome", "0476", ""), ("1945-charter-signed-2", "1945", ""), ("1961-moment", "1961", "")]
    assert left(made, name="t.json") == {
        "title": f"not carried over: media url “{PICTURE}”; the text “Since”",
        "era 1": "left out: the era “Early”",
        "event 1": f"not carried over: start date hour “12”; media url “{PICTURE}”; media credit “UN”; link https://un.org",
        "event 2": "not carried over: end date 480-1; group “Other”",
        "event 3": "not carried over: link https://un.org",
        "event 4": "left out: the year -44 is none that a moment can have",
        "event 5": "left out: it has no words",
        "event 6": "not carried over: location “Paris”",
    }
    page = read_yaml((tmp_path / "out" / "pack.yaml").read_text(encoding="utf-8")).value
    assert (page["title"], page["languages"], page["modules"]) == ("Our house", ["fr"], ["moments"])
    assert made.counts == {"moments": 4}
    assert made.to_fill == {"licence": 1, "place": 4, "importance": 4, "category": 3, "text": 1}
    assert made.to_mend == 0


def test_what_is_to_be_filled_in_is_named_by_check_with_its_line(tmp_path: Path) -> None:
    new_from_timeline(tmp_path / "out", write_json(tmp_path / "t.json", event(1945, "T" * 90)), "en")

    lines = (tmp_path / "out" / "moments.yaml").read_text(encoding="utf-8").splitlines()
    marked = {number: line.split(":")[0].strip() for number, line in enumerate(lines, 1) if "# to fill in: " in line}
    said: list[Problem] = [problem for problem in check(tmp_path / "out") if problem.file == "moments.yaml"]

    assert set(marked.values()) == {"place", "category", "importance", "short_title"}
    assert {problem.line: problem.path.rpartition("/")[2] for problem in said} == marked
    assert set(Moment.model_fields) >= set(marked.values())


@pytest.mark.parametrize("kind", ["csv", "semicolons", "xlsx"])
def test_its_spreadsheet_says_the_same(tmp_path: Path, kind: str) -> None:
    rows = [[*HEAD, "Notes"], *TABLE]
    if kind == "xlsx":
        path, place = write_xlsx(tmp_path / "t.xlsx", rows), "sheet “od1”, row"
    else:
        path, place = write_csv(tmp_path / "t.csv", rows, ";" if kind == "semicolons" else ","), "row"

    made = new_from_timeline(tmp_path / "out", path, "en")

    first, second, third = moments(tmp_path / "out")
    assert (first["date"], first["title"], first["text"]) == ("1945-06-26", "Charter signed", PLAIN)
    assert (second["date"], second["short_title"], second["text"]) == ("1946-01", "", "It meets.")
    assert (third["category"], third["title"], third["text"]) == ("peace-security", "Peace & more", "")
    said = left(made, name=path.name)
    assert {where: what for where, what in said.items() if where.startswith(place)} == {
        f"{place} 2": f"not carried over: media url “{PICTURE}”; the text “Since 1945”",
        f"{place} 3": f"not carried over: media url “{PICTURE}”; media credit “UN”; link https://un.org",
        f"{place} 4": "not carried over: start date time “10:30”; end date 1947",
        f"{place} 5": "left out: the year -44 is none that a moment can have",
        f"{place} 6": "left out: the era “Fifties”",
        f"{place} 7": "not carried over: display date “long ago”; background “#fff”",
        f"{place} 8": "left out: it has no words",
    }
    rest = {what for where, what in said.items() if not where.startswith(place)}
    other = {"left out: it is not the timeline"} if kind == "xlsx" else set()
    assert rest == {"left out: the column “Notes”, which TimelineJS does not have"} | other


def test_every_row_that_cannot_be_read_is_named_at_once(tmp_path: Path) -> None:
    odd = [
        row(year="MCMXLV", headline="A"),
        row(headline="B", text="x"),
        row(year=1945, month=13, headline="C"),
        row(year=1945, day=3, headline="D"),
        row(year=1945, month=2, day=30, headline="E"),
        row(year=1945, headline="F", text="<![odd[ x ]]>"),
        row(year=1945.5, headline="G"),
        row(year=1945, headline="=A1"),
        row(year=1945, headline="Fine", text="Fine."),
    ]
    path = write_xlsx(tmp_path / "t.xlsx", [HEAD, *odd])

    said = faults(tmp_path, path)

    assert said.pop("sheet “od1”, row 7").startswith("its HTML cannot be read")
    assert said == {
        "sheet “od1”, cell J9": "the cell holds a formula",
        "sheet “od1”, row 2": "the year “MCMXLV” is not a number",
        "sheet “od1”, row 3": "it has no year",
        "sheet “od1”, row 4": "“1945-13” names the month 13, which does not exist",
        "sheet “od1”, row 5": "it has a day without a month",
        "sheet “od1”, row 6": "“1945-02-30” names a day that does not exist",
        "sheet “od1”, row 8": "the year “1945.5” is not a number",
    }

    bad: list[Any] = ["x", {"start_date": "1945", "text": ["a"]}, event(1945, "half \ud800"), event(1945)]
    assert faults(tmp_path, write_json(tmp_path / "t.json", *bad)) == {
        "event 1": "it is not an object with fields",
        "event 2": "its text is not an object with fields",
        "event 3": "it holds half of a sign",
    }


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("t.json", b"[]", "no list of “events”"),
        ("t.json", b'{"timeline": {"date": []}}', "no list of “events”"),
        ("t.json", b'{"events": []}', "no event that a pack could show"),
        ("t.json", b'{"events": [', "not JSON"),
        ("t.json", b'{"events": [], "events": []}', "stands twice"),
        ("t.json", b"[" * 100_000, "nested deeper"),
        ("t.json", b'{"events": [{}], "scale": "cosmological"}', "cosmological"),
        ("t.json", b"\xff\xfe", "not UTF-8"),
        ("t.json", bytes(16 * 2**20 + 1), "larger than 16 MiB"),
        ("t.csv", b"Start Date,End Date,Headline\n", "columns Year and Headline"),
        ("t.csv", b"", "columns Year and Headline"),
        ("t.csv", b"Year,Headline\n1945," + b"x" * 140_000, "not CSV"),
        ("t.csv", "Year,Headline\n1945,é".encode("latin-1"), "not UTF-8"),
        ("t.xlsx", b"PK", "not an XLSX file"),
        ("t.txt", b"", "neither a JSON, an XLSX nor a CSV file"),
    ],
)
def test_what_is_no_timeline_is_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(KioskError, match=why) as refused:
        new_from_timeline(tmp_path / "out", tmp_path / name, "en")

    assert "\n" not in str(refused.value)
    assert not (tmp_path / "out").exists()


def test_a_workbook_without_a_timeline_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no sheet of it has the columns Year and Headline"):
        new_from_timeline(tmp_path / "out", write_xlsx(tmp_path / "t.xlsx", [["Start Date", "Headline"]]), "en")


def test_bytes_that_fell_over_raise_no_other_error(tmp_path: Path) -> None:
    chance = random.Random(3)
    path = write_json(tmp_path / "t.json", event(1945), event(1950, "B"), title={"text": {"headline": "T"}})
    whole = path.read_bytes()
    taken = 0
    for turn in range(40):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(bytes(data))
        try:
            new_from_timeline(tmp_path / f"out{turn}", path, "en")
            taken += 1
        except KioskError:
            continue
    assert taken < 40


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-99, 9999)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["year", "text", "url"]), inner),
    max_leaves=6,
)
FIELDS = ["start_date", "end_date", "text", "media", "group", "background", "display_date", "type"]


@given(
    st.dictionaries(st.sampled_from(["events", "title", "eras", "scale"]), ANYTHING),
    st.lists(st.dictionaries(st.sampled_from(FIELDS), ANYTHING), max_size=3),
)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_is_read_or_refused(tmp_path: Path, whole: dict[str, Any], events: list[Any]) -> None:
    path = write_json(tmp_path / "t.json", *events, **({"title": whole} if events else {}))
    if not events:
        path.write_text(json.dumps(whole), encoding="utf-8")

    try:
        timeline = read_timeline(path)
    except KioskError:
        return

    assert len(timeline.moments) <= len(events)
    assert all(problem.what and "\n" not in str(problem) for problem in (*timeline.problems, *timeline.left_out))


@pytest.mark.parametrize(
    ("html", "text", "left"),
    [
        ("plain", "plain", []),
        ("a<br>b<br/>c", "a\nb\nc", []),
        ("<ul><li>one<li>two</ul>three", "one\ntwo\nthree", []),
        ("5 < 6 &lt; 7 &eacute;&#8217;", "5 < 6 < 7 é’", []),
        ("a\n  b&nbsp; c", "a b c", []),
        ("x<script>alert(1)</script><style>p{}</style>y", "xy", []),
        ("<img src='u' onerror=alert(1)><a href=''>z</a>", "z", ["picture u"]),
        ("<!-- note -->w<iframe src=v></iframe>", "w", ["page v"]),
        ("<b>un<i>closed", "unclosed", []),
        ("", "", []),
    ],
)
def test_html_becomes_what_one_reads(html: str, text: str, left: list[str]) -> None:
    assert plain_text(html) == (text, left)
