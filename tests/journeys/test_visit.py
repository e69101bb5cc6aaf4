"""A visitor crosses the exhibit with a finger; the exported log says exactly what was done, and nothing else."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Kiosk
from journal import wait_for

# places on the portrait screen in base px; in Arabic the rail begins at the right
ANYWHERE = (540, 500)
ARABIC = (900, 590)
GOAL_6 = (173, 374)
HOME = (948, 1847)
TIMELINE_DOOR = (830, 1452)
THE_1940S = (886, 339)
SECOND_MOMENT = (760, 585)
VISIT_DOOR = (830, 1549)
GENEVA = (830, 1265)

WHAT_HAPPENED = [
    # kind, screen, subject, control, language, value
    ("visit.start", "", "", "", "en", ""),
    ("wake", "", "", "elsewhere", "en", ""),
    ("screen.enter", "language", "", "", "en", ""),
    ("language.change", "language", "", "rail", "ar", "en"),
    ("screen.leave", "language", "", "", "ar", ""),
    ("screen.enter", "home", "", "", "ar", ""),
    ("goal.open", "home", "goal-06", "disc", "ar", ""),
    ("screen.leave", "home", "", "", "ar", ""),
    ("screen.enter", "goal", "goal-06", "", "ar", ""),
    ("rail.home", "goal", "", "rail", "ar", ""),
    ("screen.leave", "goal", "goal-06", "", "ar", ""),
    ("screen.enter", "home", "", "", "ar", ""),
    ("door.open", "home", "timeline", "door", "ar", ""),
    ("screen.leave", "home", "", "", "ar", ""),
    ("screen.enter", "timeline", "", "", "ar", ""),
    ("timeline.decade", "timeline", "", "numeral", "ar", "1940"),
    ("moment.open", "timeline", "1942-declaration-by-united-nations", "bead", "ar", ""),
    ("screen.leave", "timeline", "", "", "ar", ""),
    ("screen.enter", "moment", "1942-declaration-by-united-nations", "", "ar", ""),
    ("rail.home", "moment", "", "rail", "ar", ""),
    ("screen.leave", "moment", "1942-declaration-by-united-nations", "", "ar", ""),
    ("screen.enter", "home", "", "", "ar", ""),
    ("door.open", "home", "sites", "door", "ar", ""),
    ("screen.leave", "home", "", "", "ar", ""),
    ("screen.enter", "sites", "", "", "ar", ""),
    ("site.open", "sites", "geneva", "list", "ar", ""),
    ("screen.leave", "sites", "", "", "ar", ""),
    ("screen.enter", "site", "geneva", "", "ar", ""),
    ("idle.notice", "site", "", "", "ar", ""),
    ("idle.answer", "site", "", "timeout", "ar", ""),
    ("screen.leave", "site", "geneva", "", "ar", ""),
    ("visit.end", "", "", "idle", "ar", ""),
]


@pytest.mark.parametrize("kiosk", [{"KIOSK_IDLE_SITE": "10"}], indirect=True)
def test_a_visit_from_the_attract_screen_to_the_idle_reset_is_logged_as_it_was(kiosk: Kiosk, tmp_path: Path) -> None:
    for place in (ANYWHERE, ARABIC, GOAL_6, HOME, TIMELINE_DOOR, THE_1940S, SECOND_MOMENT, HOME, VISIT_DOOR, GENEVA):
        kiosk.touch(*place)
    wait_for(kiosk.data, "visit.end", seconds=120)

    assert kiosk.stop() == 0
    exported = tmp_path / "exported"
    subprocess.run(
        [sys.executable, "-m", "kiosk", "log", "export", "--data", str(kiosk.data), "-o", str(exported)], check=True
    )

    with (exported / "events.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = [tuple(row[name] for name in ("kind", "screen", "subject", "control", "language", "value")) for row in rows]
    assert [line for line in told if not line[0].startswith("kiosk.")] == WHAT_HAPPENED
    assert [row["kind"] for row in rows if row["kind"].startswith("kiosk.")] == ["kiosk.start", "kiosk.stop"]
    assert {row["visit"] for row in rows if row["language"]} == {"1"}
    stay = next(row for row in rows if row["kind"] == "screen.leave" and row["subject"] == "geneva")
    assert int(stay["dwell_ms"]) < 5000, "the rest at the end of the visit counts as nobody's time"
