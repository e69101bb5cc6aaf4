"""What a stick or the inbox carries home from a kiosk: the log as a data set, and the health file."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

from kiosk.errors import StoreError
from kiosk.log.export import export
from kiosk.log.health import FILE, Health, read_health
from kiosk.store.faults import explained
from kiosk.store.files import STAGING, sync_file, sync_folder, write_safely

FOLDER, BACK = "unhub", "back"
_ELSEWHERE = "or take another stick"


class Back:
    """The folder of one kiosk on a stick; nothing half has a final name there."""

    def __init__(
        self, place: Path, kiosk: str, interactions: Path, health: Callable[[], Health], now: Callable[[], datetime]
    ) -> None:
        """Bring to `place`; `health` is asked when it is written."""
        self.folder = place / FOLDER / BACK / kiosk
        self._above = (place / FOLDER, place / FOLDER / BACK, self.folder)
        self._interactions, self._health, self._now = interactions, health, now

    def has(self, thing: Literal["logs", "health"]) -> bool:
        """Whether it was brought today (UTC)."""
        try:
            if thing == "logs":
                return self._logs.is_dir()
            return read_health(self.folder / FILE).at.date() == self._now().date()
        except (OSError, ValueError):
            return False

    def bring(self, thing: Literal["logs", "health"]) -> str:
        """Write it, and say where; raise StoreError, leaving nothing half, where the stick is full or gone."""
        with explained(self.folder, _ELSEWHERE):
            if any(folder.is_symlink() for folder in self._above):
                raise StoreError(
                    f"{self.folder} leads to another place, which no stick of ours does; take another one."
                )
            self.folder.mkdir(parents=True, exist_ok=True)
            for left in self.folder.glob(f"{STAGING}*"):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            return self._bring_logs() if thing == "logs" else self._bring_health()

    @property
    def _logs(self) -> Path:
        return self.folder / f"log-{self._now():%Y-%m-%d}"

    def _bring_logs(self) -> str:
        """Write the days since the last data set here, with a day of overlap for zones; without one, every day."""
        target = self._logs
        if target.is_dir():
            return f"{target} was written today already."
        days = (_day_of(path) for path in self.folder.glob("log-*"))
        last = max((day for day in days if day and day <= self._now().date()), default=None)
        parts = self.folder / f"{STAGING}{target.name}"
        try:
            done = export(self._interactions, parts, "csv", since=last - timedelta(days=1) if last else None)
            for file in parts.iterdir():
                sync_file(file)
            sync_folder(parts)
            parts.replace(target)
            sync_folder(self.folder)
        except BaseException as error:
            with suppress(OSError):
                shutil.rmtree(parts)
            if isinstance(error, StoreError) and isinstance(error.__cause__, OSError):
                raise error.__cause__ from None
            raise
        return f"Wrote {done.events} events of {done.visits} visits to {target}."

    def _bring_health(self) -> str:
        target = self.folder / FILE
        write_safely(target, [self._health().as_bytes()])
        return f"Wrote {target}."


def _day_of(log: Path) -> date | None:
    """The day on which a data set was brought; None for another folder."""
    try:
        return date.fromisoformat(log.name.removeprefix("log-")) if log.is_dir() else None
    except ValueError:
        return None
