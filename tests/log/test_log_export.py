"""Data sets: exact rows, the days asked for, whole or not at all."""

import csv
import json
import shutil
import subprocess
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from logwork import DAY, NOON, row, write_log, writer

from kiosk.log.export import Exported, Format, export
from kiosk.store.interactions import EventRow
from kiosk.store.interactions_reader import EXPORTED, read_events

HEAD = "seq,kiosk,visit_day,visit,at,offset_min,in_visit_ms,kind,screen,subject,control,language,dwell_ms,value,input,edition,app_version"
ROWS = [
    EventRow("kiosk.start", NOON - DAY, 120),
    EventRow("visit.start", NOON, 120, "2026-10-24", 1, 0, language="ar", input="touch"),
    EventRow("screen.leave", NOON + 7, 120, "2026-10-24", 1, 7000, "home", "", "", "ar", 6500, "", "touch"),
    EventRow("goal.next", NOON + 8, -210, "2026-10-24", 2, 0, "goal", "goal-13", "swipe", "zh", None, "-1", "touch"),
]
CSV = [
    HEAD,
    "1,hall-2,,,2026-10-23T12:00:00Z,120,,kiosk.start,,,,,,,,demo-1.0.0-abc,9.9",
    "2,hall-2,2026-10-24,1,2026-10-24T12:00:00Z,120,0,visit.start,,,,ar,,,touch,demo-1.0.0-abc,9.9",
    "3,hall-2,2026-10-24,1,2026-10-24T12:00:07Z,120,7000,screen.leave,home,,,ar,6500,,touch,demo-1.0.0-abc,9.9",
    "4,hall-2,2026-10-24,2,2026-10-24T12:00:08Z,-210,0,goal.next,goal,goal-13,swipe,zh,,-1,touch,demo-1.0.0-abc,9.9",
]
FILES = ["SHA256SUMS", "datapackage.json", "dictionary.md"]


@pytest.fixture
def log(path: Path) -> Path:
    return write_log(path, ROWS)


def test_csv_row_by_row(log: Path, tmp_path: Path) -> None:
    done = export(log, tmp_path / "out", "csv")

    assert done == Exported(tmp_path / "out", 4, 2)
    assert (tmp_path / "out" / "events.csv").read_bytes().decode() == "\r\n".join([*CSV, ""])
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [*FILES, "events.csv"]


def test_json_lines_row_by_row(log: Path, tmp_path: Path) -> None:
    export(log, tmp_path / "out", "jsonl")

    rows = [json.loads(line) for line in (tmp_path / "out" / "events.jsonl").read_text().splitlines()]
    assert [list(found) for found in rows] == [list(EXPORTED)] * 4
    assert rows[0] == dict.fromkeys(EXPORTED) | {
        "seq": 1,
        "kiosk": "hall-2",
        "at": "2026-10-23T12:00:00Z",
        "offset_min": 120,
        "kind": "kiosk.start",
        "edition": "demo-1.0.0-abc",
        "app_version": "9.9",
    }
    assert (rows[3]["visit"], rows[3]["value"], rows[3]["dwell_ms"]) == (2, "-1", None)


def test_python_s_csv_and_json_lines_tell_the_same(log: Path, tmp_path: Path) -> None:
    export(log, tmp_path / "csv", "csv")
    export(log, tmp_path / "jsonl", "jsonl")

    with (tmp_path / "csv" / "events.csv").open(newline="", encoding="utf-8") as file:
        from_csv = list(csv.DictReader(file, strict=True))
    from_json = [json.loads(line) for line in (tmp_path / "jsonl" / "events.jsonl").read_text().splitlines()]
    assert from_csv == [{key: "" if value is None else str(value) for key, value in row.items()} for row in from_json]


@pytest.mark.parametrize(
    ("since", "until", "events"),
    [
        (None, None, [1, 2, 3, 4, 5, 6]),
        (date(2026, 10, 24), None, [2, 3, 4, 5, 6]),
        (date(2026, 10, 24), date(2026, 10, 24), [2, 3, 4, 5]),
        (None, date(2026, 10, 23), [1]),
        (date(2026, 10, 25), date(2026, 10, 25), [6]),
        (date(2026, 10, 26), None, []),
        (date.min, date.max, [1, 2, 3, 4, 5, 6]),
    ],
)
def test_days_are_those_of_the_place(
    path: Path, tmp_path: Path, since: date | None, until: date | None, events: list[int]
) -> None:
    """24 October where the kiosk stands, at offsets before and behind UTC, to the second."""
    midnight, early, late = NOON - DAY // 2, NOON - DAY // 2 - 5 * 3600, NOON + DAY // 2 + 3 * 3600
    moments = [(midnight - 1, 0), (midnight, 0), (early, 300), (late - 1, -180), (NOON, 0), (late, -180)]
    write_log(path, [row(at, offset_min=offset) for at, offset in moments])

    done = export(path, tmp_path / "out", "csv", since=since, until=until)

    with (tmp_path / "out" / "events.csv").open(newline="") as file:
        assert [int(found["seq"]) for found in csv.DictReader(file)] == events
    assert done.events == len(events)


def test_an_empty_folder_is_filled_and_stays_the_same_folder(
    log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    before = (tmp_path / "out").stat().st_ino
    monkeypatch.chdir(tmp_path / "out")

    export(log, Path(), "csv")

    assert sorted(file.name for file in Path().iterdir()) == [*FILES, "events.csv"]
    assert (tmp_path / "out").stat().st_ino == before


def test_a_reader_sees_the_log_as_it_stood_while_the_kiosk_writes_on(log: Path, tmp_path: Path) -> None:
    kiosk = writer(log)
    kiosk.write([row(value="5")])
    with closing(read_events(log)) as rows:
        first = next(rows)
        kiosk.write([row(value="6")])
        kiosk.settle()
        assert [found[0] for found in (first, *rows)] == [1, 2, 3, 4, 5]

    assert export(log, tmp_path / "out", "csv").events == 6
    kiosk.write([row(value="7")])
    kiosk.close()
    assert export(log, tmp_path / "later", "csv").events == 7


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="coreutils are not installed")
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_the_checksums_are_what_sha256sum_checks(log: Path, tmp_path: Path, form: Format) -> None:
    export(log, tmp_path / "out", form)
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]

    good = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, check=False)
    with (tmp_path / "out" / f"events.{form}").open("a") as file:
        file.write("more")
    spoilt = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, check=False)

    assert good.stdout.splitlines() == ["datapackage.json: OK", "dictionary.md: OK", f"events.{form}: OK"]
    assert (good.returncode, spoilt.returncode) == (0, 1)
