"""The program from outside: starts, signals, power cuts, languages."""

import csv
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Kiosk
from journal import kinds, wait_for

ENGLISH_LINE = (540, 1530)
GOAL_13 = (973, 525)
FRENCH = (532, 1847)
FINISH = (1026, 1847)


def _export(data: Path, folder: Path) -> list[dict[str, str]]:
    command = [sys.executable, "-m", "kiosk", "log", "export", "--data", str(data), "-o", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    with (folder / "events.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_language_switch_keeps_the_place_and_finish_ends_the_visit(kiosk: Kiosk, tmp_path: Path) -> None:
    for place in (ENGLISH_LINE, GOAL_13, FRENCH, FINISH):
        kiosk.touch(*place)
    wait_for(kiosk.data, "visit.end")

    rows = _export(kiosk.data, tmp_path / "exported")
    switch = next(row for row in rows if row["kind"] == "language.change")
    after = rows[rows.index(switch) + 1 :]

    assert (switch["screen"], switch["language"], switch["value"]) == ("goal", "fr", "en")
    assert [(row["kind"], row["subject"]) for row in after[:2]] == [("rail.finish", ""), ("screen.leave", "goal-13")]
    assert next(row["control"] for row in rows if row["kind"] == "visit.end") == "finish"


def test_a_power_cut_loses_at_most_the_last_second(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.touch(*ENGLISH_LINE)
    kiosk.touch(*GOAL_13)
    time.sleep(1.0)

    kiosk.process.kill()
    kiosk.process.wait(timeout=20)

    told = [row["kind"] for row in _export(kiosk.data, tmp_path / "exported")]
    assert told[:2] == ["kiosk.start", "visit.start"]
    assert told[-2:] == ["screen.leave", "screen.enter"]


def test_the_system_can_end_the_program_in_the_middle_of_a_visit(kiosk: Kiosk) -> None:
    kiosk.touch(*ENGLISH_LINE)

    assert kiosk.stop() == 0
    assert kinds(kiosk.data)[-2:] == ["visit.end", "kiosk.stop"]


def test_keys_that_could_leave_the_exhibit_do_nothing(kiosk: Kiosk) -> None:
    for key in ("alt+F4", "ctrl+q", "ctrl+alt+Delete", "F11", "super", "Escape", "ctrl+w", "Menu"):
        kiosk.key(key)
    kiosk.touch(*ENGLISH_LINE)
    wait_for(kiosk.data, "visit.start")

    assert kiosk.process.poll() is None


def test_the_second_start_installs_nothing(kiosk: Kiosk, environment: dict[str, str]) -> None:
    kiosk.stop()
    before = _files(kiosk.data)

    again = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--data", str(kiosk.data)],
        env={**environment, "KIOSK_EXIT_AFTER_FIRST_FRAME": "1"},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert again.returncode == 0, again.stderr
    assert again.stdout.startswith("first frame")
    assert again.stderr == ""
    assert _files(kiosk.data) == before


def _files(data: Path) -> dict[Path, int]:
    """Everything of the editions with its time of change."""
    return {path: path.stat().st_mtime_ns for room in ("editions", "media") for path in (data / room).rglob("*")}


@pytest.mark.parametrize("kiosk", [{"KIOSK_LOG_ENABLED": "false"}], indirect=True)
def test_a_kiosk_that_counts_nobody_writes_nothing(kiosk: Kiosk) -> None:
    kiosk.touch(*ENGLISH_LINE)

    assert kiosk.stop() == 0
    assert not (kiosk.data / "interactions.db").exists()
