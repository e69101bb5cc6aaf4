"""How long programs take from exec to their first frame, and to nothing at all."""

import json
from pathlib import Path
from time import perf_counter
from typing import Any

from screen import output

_HERE = "tests/benchmarks"


def first_frames(data: Path, environment: dict[str, str], times: int) -> list[float]:
    """Seconds from exec to the exhibit's first frame, in starts after the first one."""
    traced = {**environment, "KIOSK_TRACE_START": "1", "KIOSK_EXIT_AFTER_FIRST_FRAME": "1"}
    lines = [output(["-m", "kiosk", "run", "--data", str(data)], traced) for _ in range(times + 1)]
    return [float(line.split()[-1]) for line in lines[1:]]


def bare_python(environment: dict[str, str], times: int) -> list[float]:
    """Seconds that a Python program takes that does nothing."""
    taken = []
    for _ in range(times):
        began = perf_counter()
        output(["-c", "pass"], environment)
        taken.append(perf_counter() - began)
    return taken


def empty_windows(environment: dict[str, str], times: int) -> dict[str, list[float]]:
    """First frames (s), further frames (ms) and memory (MiB) of a window with nothing in it."""
    runs = [json.loads(output([f"{_HERE}/empty_window.py"], environment)) for _ in range(times)]
    return {
        "first_s": [run["first_s"] for run in runs],
        "frames_ms": [frame for run in runs for frame in run["frames_ms"]],
        "mib": [run["mib"] for run in runs],
    }


def walks(data: Path, environment: dict[str, str], rounds: int) -> dict[str, dict[str, Any]]:
    """What a visitor's walk measured; see walk.py."""
    found: dict[str, dict[str, Any]] = json.loads(output([f"{_HERE}/walk.py", str(data), str(rounds)], environment))
    return found


def many_visits(data: Path, environment: dict[str, str], visits: int) -> list[float]:
    """Memory (MiB) that is no file after each fifth of so many visits; see visits.py."""
    found: list[float] = json.loads(
        output([f"{_HERE}/visits.py", str(data), str(visits)], environment, 60 + 2 * visits)
    )["anonymous"]
    return found


def thread(data: Path, environment: dict[str, str]) -> dict[str, dict[str, Any]]:
    """What fingers on the timeline measured; see thread.py."""
    found: dict[str, dict[str, Any]] = json.loads(output([f"{_HERE}/thread.py", str(data)], environment))
    return found
