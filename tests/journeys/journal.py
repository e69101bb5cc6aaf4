"""What a kiosk has written down so far, read beside the running program."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest


def kinds(data: Path) -> list[str]:
    """The kinds of all events in order."""
    with closing(sqlite3.connect(f"{(data / 'interactions.db').as_uri()}?mode=ro", uri=True)) as database:
        return [kind for (kind,) in database.execute("SELECT kind FROM events ORDER BY seq")]


def wait_for(data: Path, kind: str, *, seconds: float = 30) -> None:
    """Until an event of a kind stands in the database."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if kind in kinds(data):
            return
        time.sleep(0.2)
    pytest.fail(f"{kind} did not come within {seconds} s")
