"""The recorder: soon on the disk, in order, with visit numbers that start anew every day."""

import threading
import time
from pathlib import Path

import pytest
from hand_clock import HandClock
from logwork import DAY, NOON, Disk, Start, event, row, stored, values, wait_for, write_log

from kiosk.log import recorder as module
from kiosk.log.recorder import Recorder, Silence, local_day
from kiosk.store.interactions import EventRow


def test_an_event_is_on_the_disk_within_a_second(path: Path, clock: HandClock) -> None:
    recorder = Recorder.open(path, kiosk="hall-2", edition="demo", app_version="1", clock=clock)
    began = time.monotonic()
    recorder.record(event())

    wait_for(lambda: stored(path, "seq"))
    took = time.monotonic() - began
    recorder.close()

    assert took < 1
    assert stored(path, "kiosk", "edition", "app_version", "kind", "at") == [("hall-2", "demo", "1", "goal.open", NOON)]


def test_close_writes_what_waits_without_waiting_itself(
    start: Start, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "INTERVAL_S", 60)
    recorder = start()
    for number in range(100):
        recorder.record(event(value=str(number)))

    recorder.close()

    assert values(path) == [str(number) for number in range(100)]
    assert sorted(file.name for file in path.parent.iterdir()) == ["interactions.db"], "the log is one file again"


def test_a_touch_never_waits_for_the_disk(path: Path, clock: HandClock) -> None:
    asked, answer = threading.Event(), threading.Event()

    def slow() -> None:
        asked.set()
        answer.wait(10)

    disk = Disk(path)
    recorder = Recorder(lambda: (slow(), disk.open())[1], clock, 90)
    recorder.record(event())
    assert asked.wait(5)
    for _ in range(1000):
        recorder.record(event())
    assert not path.exists()
    answer.set()
    recorder.close()

    assert len(stored(path, "seq")) == 1001


def test_visits_are_numbered_from_one(start: Start, path: Path) -> None:
    recorder = start()
    for visit in (41, 42, 43):
        for kind in ("visit.start", "goal.open", "visit.end"):
            recorder.record(event(kind, visit))
    recorder.record(event("kiosk.stop"))
    recorder.close()

    assert stored(path, "visit_day", "visit") == [
        *(("2026-10-24", visit) for visit in (1, 2, 3) for _ in range(3)),
        ("", None),
    ]


def test_a_visit_that_began_in_the_batch_of_another_s_end_keeps_its_number(start: Start, path: Path) -> None:
    recorder = start()
    for one in (event("visit.start", 1), event("visit.end", 1), event("visit.start", 2)):
        recorder.record(one)
    wait_for(lambda: len(stored(path, "seq")) == 3)
    recorder.record(event("goal.open", 2))
    recorder.close()

    assert stored(path, "visit") == [(1,), (1,), (2,), (2,)]


def test_two_starts_on_one_day_go_on_counting_and_the_next_day_starts_anew(start: Start, path: Path) -> None:
    for at in (NOON, NOON + 3600, NOON + DAY):
        recorder = start()
        for visit in (1, 2):
            recorder.record(event("visit.start", visit, at))
            recorder.record(event("visit.end", visit, at))
        recorder.close()

    days = [("2026-10-24", number) for number in (1, 2, 3, 4)] + [("2026-10-25", number) for number in (1, 2)]
    assert sorted(set(stored(path, "visit_day", "visit"))) == days


def test_a_visit_over_midnight_stays_one_visit_of_the_day_it_began(start: Start, path: Path) -> None:
    recorder = start()
    recorder.record(event("visit.start", 1, NOON + 43_199))
    recorder.record(event("visit.end", 1, NOON + 43_300))
    recorder.record(event("visit.start", 2, NOON + 43_400))
    recorder.close()

    assert stored(path, "visit_day", "visit") == [("2026-10-24", 1), ("2026-10-24", 1), ("2026-10-25", 1)]


@pytest.mark.parametrize(
    ("at", "offset_min", "day"),
    [
        (NOON, 0, "2026-10-24"),
        (NOON, 719, "2026-10-24"),
        (NOON, 720, "2026-10-25"),
        (NOON, -720, "2026-10-24"),
        (NOON, -721, "2026-10-23"),
        (0, -1, "1969-12-31"),
        (2**31, 0, "2038-01-19"),
    ],
)
def test_the_day_is_the_one_where_the_kiosk_stands(at: int, offset_min: int, day: str) -> None:
    assert local_day(at, offset_min) == day


def test_old_events_go_at_the_start_and_once_a_day_even_when_nobody_comes(
    start: Start, path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LOOK_S", 0.01)
    write_log(path, [row(NOON - 30 * DAY - 1, value="1"), row(NOON - 30 * DAY, value="2"), row(NOON, value="3")])

    start(retention_days=30)

    wait_for(lambda: values(path) == ["2", "3"])
    clock.forward(DAY / 2)
    time.sleep(0.05)
    assert values(path) == ["2", "3"]
    clock.forward(DAY / 2 + 1)
    wait_for(lambda: values(path) == ["3"])


def test_events_that_come_while_others_are_written_are_kept_once_each(
    start: Start, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_WAITING", 50)
    disk = Disk(path)
    begun = threading.Event()

    class Slow(Disk):
        def open(self):  # type: ignore[no-untyped-def]
            found = disk.open()
            write = found.write

            def slowly(rows: list[EventRow]) -> None:
                if not begun.is_set():
                    for number in range(50, 100):
                        recorder.record(event(value=str(number)))
                    begun.set()
                write(rows)

            monkeypatch.setattr(found, "write", slowly)
            return found

    recorder = start(Slow(path))
    for number in range(50):
        recorder.record(event(value=str(number)))
    assert begun.wait(5)
    recorder.close()

    assert values(path) == [str(number) for number in range(100)]


def test_a_log_that_is_switched_off_takes_everything_and_keeps_nothing(tmp_path: Path) -> None:
    silence = Silence()
    silence.record(event())
    silence.close()

    assert not list(tmp_path.iterdir())
