"""The log on a stick: whole or not at all, and the truth about what was written."""

import json
from datetime import date
from errno import EIO, ENOSPC
from pathlib import Path

import pytest

from kiosk.errors import StoreError
from kiosk.log import export as export_module
from kiosk.log import to_stick
from kiosk.log.to_stick import CutShortError, export_to_stick
from kiosk.store.interactions import EventRow, InteractionsWriter
from kiosk.store.layout import StorePaths

TODAY = date(2026, 10, 24)
_NOON = 1_792_843_200


@pytest.fixture
def paths(tmp_path: Path) -> StorePaths:
    paths = StorePaths(tmp_path / "data")
    paths.create()
    writer = InteractionsWriter.open(paths.interactions, kiosk="hall-2", edition="e", app_version="1")
    rows = [EventRow("visit.start", _NOON - 86_400 * 3, 0, "2026-10-21", 1)]
    writer.write(rows + [EventRow("wake", _NOON, 0, "2026-10-24", 1)] * 900)
    writer.close()
    paths.staff_log.write_text('{"at": "2026-10-24T12:00:00+00:00", "kind": "staff.enter"}\n')
    return paths


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_folder_with_the_data_set_and_the_staff_log(paths: StorePaths, stick: Path) -> None:
    told: list[float] = []
    done = export_to_stick(paths, stick, "hall-2", TODAY, None, told.append)
    again = export_to_stick(paths, stick, "hall-2", TODAY, TODAY, told.append)

    assert (done.folder.name, done.events, done.visits) == ("unhub-hall-2-2026-10-24", 901, 2)
    assert (again.folder.name, again.events) == ("unhub-hall-2-2026-10-24-2", 900)
    assert told == sorted(told[:5]) + sorted(told[5:])
    assert told[4] == told[-1] == 1.0
    assert sorted(path.name for path in stick.iterdir()) == [done.folder.name, again.folder.name]
    assert sorted(path.name for path in done.folder.rglob("*")) == sorted(
        ["visits", "staff-log.jsonl", "events.csv", "dictionary.md", "datapackage.json", "SHA256SUMS"]
    )
    assert json.loads((done.folder / "visits" / "datapackage.json").read_text())["resources"]


@pytest.mark.parametrize("error", [ENOSPC, EIO])
def test_a_stick_that_is_full_or_pulled_out_holds_nothing_that_looks_finished(
    paths: StorePaths, stick: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    def full(form: str) -> object:
        class Full:
            written = 0

            def __call__(self, _row: object) -> None:
                self.written += 1
                if self.written > 500:
                    raise OSError(error, "no more", str(stick))

        return lambda _file: Full()

    monkeypatch.setitem(export_module._WRITERS, "csv", full("csv"))
    with pytest.raises(CutShortError, match=r"another (folder|stick)") as caught:
        export_to_stick(paths, stick, "hall-2", TODAY, None, lambda _share: None)

    assert (caught.value.written, caught.value.all) == (400, 901)
    assert list(stick.iterdir()) == []


def test_what_is_wrong_with_the_log_is_not_the_stick_s_fault(paths: StorePaths, stick: Path) -> None:
    paths.interactions.write_bytes(b"not a database, " * 100)
    with pytest.raises(StoreError, match="damaged") as caught:
        export_to_stick(paths, stick, "hall-2", TODAY, None, lambda _share: None)
    assert not isinstance(caught.value, CutShortError)


def test_a_stick_with_too_many_exports_of_a_day(
    paths: StorePaths, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(to_stick, "_MOST_A_DAY", 2)
    export_to_stick(paths, stick, "k", TODAY, None, lambda _share: None)
    with pytest.raises(StoreError, match="holds 1 exports of this day"):
        export_to_stick(paths, stick, "k", TODAY, None, lambda _share: None)
