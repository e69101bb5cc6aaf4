"""The log on a stick: the data set for analysts with the staff log beside it, in one folder, whole or not at all."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.log.export import export
from kiosk.store.faults import explained
from kiosk.store.files import sync_file, sync_folder
from kiosk.store.interactions_reader import count_events
from kiosk.store.layout import StorePaths
from kiosk.store.staff_log import older

_PARTS = ".part"
_ELSEWHERE = "or take another stick"
_MOST_A_DAY = 100


class CutShortError(StoreError):
    """The stick was full or pulled out: `written` of `all` events had been written, and none of them is kept."""

    def __init__(self, why: str, written: int, all: int) -> None:
        """Say why, and how far it was."""
        super().__init__(why)
        self.written, self.all = written, all


@dataclass(frozen=True, slots=True)
class OnStick:
    """What was written: the folder, the events and visits in it."""

    folder: Path
    events: int
    visits: int


def export_to_stick(
    paths: StorePaths, stick: Path, kiosk: str, today: date, since: date | None, tell: Callable[[float], None]
) -> OnStick:
    """Write the events of the days since `since` into a new folder on the stick; tell what share is done.

    It has its name, and is safe to pull out, when this returns; until then nothing on the stick looks finished.
    """
    total = max(1, count_events(paths.interactions, since=since))
    written = 0

    def count(events: int) -> None:
        nonlocal written
        written = events
        tell(min(0.95, events / total))

    folder = _free_name(stick, f"unhub-{kiosk}-{today.isoformat()}")
    parts = folder.with_name(f".{folder.name}{_PARTS}")
    try:
        with explained(stick, _ELSEWHERE):
            shutil.rmtree(parts, ignore_errors=True)
            parts.mkdir()
            done = export(paths.interactions, parts / "visits", "csv", since=since, progress=count)
            for log in (older(paths.staff_log), paths.staff_log):
                if log.is_file():
                    shutil.copyfile(log, parts / log.name)
            for file in parts.rglob("*"):
                if file.is_file():
                    sync_file(file)
            for made in (parts / "visits", parts):
                sync_folder(made)
            parts.replace(folder)
            sync_folder(stick)
    except StoreError as error:
        with suppress(OSError):
            shutil.rmtree(parts)
        if isinstance(error.__cause__, OSError):
            raise CutShortError(str(error), written, total) from error
        raise
    tell(1.0)
    return OnStick(folder, done.events, done.visits)


def _free_name(stick: Path, name: str) -> Path:
    names = [name, *(f"{name}-{number}" for number in range(2, _MOST_A_DAY))]
    free = next((stick / name for name in names if not (stick / name).exists()), None)
    if free is None:
        raise StoreError(f"{stick} holds {len(names)} exports of this day already; remove some of them.")
    return free
