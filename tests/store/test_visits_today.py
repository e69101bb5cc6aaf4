"""A day of the log in a few numbers."""

from datetime import date
from pathlib import Path

from kiosk.store.interactions import EventRow, InteractionsWriter
from kiosk.store.visits_today import Day, Gap, read_day

TEN = 1_792_836_000
"""10:00 UTC on 24 October 2026."""
DAY = "2026-10-24"


def _visit(number: int, at: int, ms: int, *acts: str, end: str = "idle") -> list[EventRow]:
    kinds = ("visit.start", "wake", "screen.enter", *acts)
    rows = [EventRow(kind, at, 0, DAY, number, 0) for kind in kinds]
    return [*rows, EventRow("visit.end", at + ms // 1000, 0, DAY, number, ms, control=end)]


def test_a_day(tmp_path: Path) -> None:
    writer = InteractionsWriter.open(tmp_path / "log.db", kiosk="k", edition="e", app_version="1")
    writer.write(
        [
            EventRow("kiosk.start", TEN - 3600, 0),
            *_visit(1, TEN, 60_000, "goal.open"),
            *_visit(2, TEN + 120, 20_000),
            *_visit(3, TEN + 200, 5_000, "goal.open", end="staff"),
            EventRow("kiosk.stop", TEN + 600, 0),
            EventRow("kiosk.start", TEN + 1200, 0),
            *_visit(4, TEN + 3700, 90_000, "goal.open"),
            EventRow("kiosk.start", TEN + 7200, 0),
            EventRow("kiosk.start", TEN + 86_400, 0),
        ]
    )
    writer.close()

    found = read_day(tmp_path / "log.db", date(2026, 10, 24))

    assert (found.hours[10], found.hours[11], sum(found.hours)) == (2, 1, 3)
    assert (sorted(found.seconds), found.idle) == ([20, 60, 90], 1)
    assert found.gaps == (Gap(610, 620, True), Gap(11 * 60 + 3, 12 * 60, False))


def test_no_log_is_no_visit(tmp_path: Path) -> None:
    assert read_day(tmp_path / "none.db", date(2026, 10, 24)) == Day()
