"""Many kiosks at a glance: what sticks and shared folders have brought home, merged; the worst comes first."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from kiosk.errors import StoreError, UsageError
from kiosk.log.health import FILE, Health, JobLine, read_health

State = Literal["red", "unseen", "yellow", "green"]
"""The worst first; `unseen`: nobody has brought word of it for too long."""
_STATES: tuple[State, ...] = ("red", "unseen", "yellow", "green")

_LOG = re.compile(r"log-(\d{4}-\d{2}-\d{2})")
_DESCRIPTION = "datapackage.json"
_MOST_DESCRIPTION = 2**20
_LONGEST = 2**16


@dataclass(frozen=True, slots=True)
class Events:
    """The data sets of a kiosk: the day on which the newest was brought, and how many different rows all have."""

    day: str
    rows: int


@dataclass(frozen=True, slots=True)
class KioskLine:
    """One kiosk, by the newest word of it; `days` since then."""

    health: Health
    days: int
    state: State
    events: Events | None

    @property
    def failed(self) -> tuple[JobLine, ...]:
        """The last jobs that failed and were not done since."""
        last = {job.what: job for job in self.health.jobs}
        return tuple(job for job in last.values() if job.outcome == "failed")


@dataclass(frozen=True, slots=True)
class Fleet:
    """All kiosks at a moment; `faults` name the files that tell nothing."""

    now: datetime
    most_days: int
    kiosks: tuple[KioskLine, ...]
    faults: tuple[str, ...]

    def count(self, *states: State) -> int:
        """How many kiosks are in one of these states."""
        return sum(one.state in states for one in self.kiosks)


def merge(folder: Path, now: datetime, most_days: int) -> Fleet:
    """Every health file below a folder, in whichever order sticks were copied there: the newest of a kiosk counts.

    A broken file is named and stops nothing. Raises UsageError where there is no folder, StoreError where it holds
    nothing of any kiosk.
    """
    if not folder.is_dir():
        raise UsageError(f"There is no folder at {folder}; name the one into which the sticks were copied.")
    newest: dict[str, Health] = {}
    days: dict[str, str] = {}
    rows: dict[str, set[int]] = {}
    faults: list[str] = []
    for path in _found(folder):
        try:
            if path.name == FILE:
                health = read_health(path)
                known = newest.get(health.kiosk)
                if known is None or known.at < health.at:
                    newest[health.kiosk] = health
            else:
                kiosk, day = path.parent.parent.name, path.parent.name.removeprefix("log-")
                rows.setdefault(kiosk, set()).update(_rows(path))
                days[kiosk] = max(day, days.get(kiosk, ""))
        except ValueError as error:
            faults.append(f"{path} tells nothing: {error}.")
    if not newest and not faults:
        raise StoreError(
            f"Nothing below {folder} comes from a kiosk (no {FILE}); copy the folder “unhub” of a stick there."
        )
    events = {kiosk: Events(day, len(rows[kiosk])) for kiosk, day in days.items()}
    lines = (_line(health, events.get(kiosk), now, most_days) for kiosk, health in newest.items())
    ordered = sorted(lines, key=lambda one: (_STATES.index(one.state), -one.days, one.health.kiosk))
    return Fleet(now, most_days, tuple(ordered), tuple(faults))


def _found(folder: Path) -> Iterator[Path]:
    """Health files, and descriptions of data sets that were brought as a whole; no links."""
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if FILE in files:
            yield Path(root, FILE)
        if _DESCRIPTION in files and _LOG.fullmatch(Path(root).name):
            yield Path(root, _DESCRIPTION)


def _line(health: Health, events: Events | None, now: datetime, most_days: int) -> KioskLine:
    days = max(0, (now - health.at) // timedelta(days=1))
    seen = KioskLine(health, days, "green", events)
    lights = {check.light for check in health.checks}
    state: State = "green"
    if "red" in lights:
        state = "red"
    elif days > most_days:
        state = "unseen"
    elif "yellow" in lights or seen.failed:
        state = "yellow"
    return KioskLine(health, days, state, events)


def _rows(description: Path) -> set[int]:
    """The rows of a data set by their hashes, for data sets overlap; raise ValueError where it is not as described."""
    try:
        with description.open("rb") as file:
            said = json.loads(file.read(_MOST_DESCRIPTION))
        (resource,) = said["resources"]
        name, size = resource["path"], resource["bytes"]
        if name not in ("events.csv", "events.jsonl"):
            raise ValueError("it describes no events")
        data = description.with_name(name)
        if data.is_symlink() or data.stat().st_size != size:
            raise ValueError(f"{name} is not as long as it was written")
        with data.open("rb") as file:
            if name == "events.csv":
                file.readline(_LONGEST)
            return {hash(line) for line in iter(lambda: file.readline(_LONGEST), b"")}
    except OSError as error:
        raise ValueError(f"it cannot be read ({error.strerror})") from None
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError, LookupError, TypeError):
        raise ValueError("it is not the description of a data set") from None


def as_json(fleet: Fleet) -> dict[str, object]:
    """The form for programs."""
    return {
        "at": fleet.now.astimezone(UTC).isoformat(timespec="seconds"),
        "kiosks": [
            {
                "state": one.state,
                "days_unseen": one.days,
                "events": None if one.events is None else {"day": one.events.day, "rows": one.events.rows},
                **one.health.model_dump(mode="json"),
            }
            for one in fleet.kiosks
        ],
        "faults": list(fleet.faults),
    }
