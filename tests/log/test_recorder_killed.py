"""A kiosk that is killed loses the last second at most, and the log stays whole."""

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from logwork import Start, event, stored, values

PROGRAM = """
import sys, time
from itertools import count
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.log.events import Event
from kiosk.log.recorder import Recorder

clock = SystemClock()
recorder = Recorder.open(Path(sys.argv[1]), kiosk="k", edition="e", app_version="1", clock=clock)
for number in count():
    recorder.record(Event("visit.start" if not number else "goal.open", int(time.time()), 0, 1, value=str(number)))
    print(clock.monotonic(), flush=True)
    time.sleep(0.004)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_costs_the_last_second_at_most(tmp_path: Path, start: Start, path: Path) -> None:
    logs = [tmp_path / f"killed-{number}.db" for number in range(4)]
    outputs = [log.with_suffix(".txt") for log in logs]
    children = []
    for log, output in zip(logs, outputs, strict=True):
        with output.open("w") as file:
            children.append(subprocess.Popen([sys.executable, "-c", PROGRAM, log], stdout=file))
    killed: list[float] = []
    for child, output in zip(children, outputs, strict=True):
        while output.stat().st_size < 5000:
            assert child.poll() is None
            time.sleep(0.01)
        time.sleep(0.13)
        child.send_signal(signal.SIGKILL)
        child.wait()
        killed.append(time.monotonic())

    for log, output, end in zip(logs, outputs, killed, strict=True):
        recorded = [float(line) for line in output.read_text().splitlines() if line]
        kept = values(log)
        assert kept == [str(number) for number in range(len(kept))], "a whole beginning, without a gap"
        assert kept
        assert all(moment > end - 1 for moment in recorded[len(kept) :])
        with closing(sqlite3.connect(log)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    logs[0].replace(path)
    recorder = start()
    today = int(time.time())
    recorder.record(event("visit.start", 1, today))
    recorder.close()
    assert stored(path, "visit")[-1][0] in {1, 2}, "2 unless midnight came between"
