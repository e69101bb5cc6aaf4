"""Writes events on a thread of its own, so that no touch ever waits for a disk."""

import threading
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, Self

from kiosk.clock import Clock
from kiosk.errors import StoreError
from kiosk.log.events import Event
from kiosk.store.interactions import EventRow, InteractionsWriter

INTERVAL_S = 0.5
"""How long events wait at most before they are committed: a power cut loses less than a second."""

RETRY_S = 2.0
"""How long a disk that took nothing is left alone."""

MOST_WAITING = 5000
"""Events kept in memory while the disk takes none; older ones are dropped and counted."""

_LOOK_S = 3600
"""How often the thread looks for old events while nobody touches the kiosk."""

_DAY_S = 86_400


class Recording(Protocol):
    """What takes events."""

    def record(self, event: Event) -> None:
        """Take an event; returns at once."""

    def forget(self, visit: int) -> None:
        """Delete what was taken of a visit; returns at once."""

    def close(self) -> None:
        """Take no more."""


class Silence:
    """Takes events and forgets them: the log is switched off."""

    def record(self, event: Event) -> None:
        """Forget an event."""

    def forget(self, visit: int) -> None:
        """Nothing is known of any visit."""

    def close(self) -> None:
        """Nothing is open."""


class Recorder:
    """Takes events on any thread and commits them in batches on its own.

    A disk that is full, read-only or gone never stops the exhibit: the events wait, the oldest are counted and dropped.
    """

    def __init__(self, open_writer: Callable[[], InteractionsWriter], clock: Clock, retention_days: int) -> None:
        """Start the thread; use `open` instead."""
        self._open_writer = open_writer
        self._clock = clock
        self._retention_s = retention_days * _DAY_S
        self._purged: float | None = None
        self._lock = threading.Lock()
        self._waiting: deque[Event] = deque()
        self._dropped = 0
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._visits: dict[int, tuple[str, int]] = {}
        self._unwanted: set[int] = set()
        self._thread = threading.Thread(target=self._work, name="interaction log", daemon=True)
        self._thread.start()

    @classmethod
    def open(
        cls, path: Path, *, kiosk: str, edition: str, app_version: str, clock: Clock, retention_days: int = 30
    ) -> Self:
        """A recorder that writes to the database at `path`, opened by its thread."""
        return cls(
            lambda: InteractionsWriter.open(path, kiosk=kiosk, edition=edition, app_version=app_version),
            clock,
            retention_days,
        )

    def record(self, event: Event) -> None:
        """Take an event; returns at once."""
        with self._lock:
            self._waiting.append(event)
            self._drop_oldest()
        self._wake.set()

    def forget(self, visit: int) -> None:
        """Delete what was taken of a visit, written or not; returns at once."""
        with self._lock:
            self._waiting = deque(event for event in self._waiting if event.visit != visit)
            self._unwanted.add(visit)
        self._wake.set()

    def close(self, timeout: float = 5.0) -> None:
        """Write what waits and end the thread."""
        self._closing.set()
        self._wake.set()
        self._thread.join(timeout)

    def _work(self) -> None:
        writer: InteractionsWriter | None = None
        while True:
            if self._wake.wait(_LOOK_S):
                self._closing.wait(INTERVAL_S)
            self._wake.clear()
            last = self._closing.is_set()
            try:
                writer = writer or self._open_writer()
                self._purge(writer)
                self._write(writer)
                self._delete_unwanted(writer)
            except StoreError:
                if writer is not None:
                    writer.close()
                writer = None
                self._wake.set()
                self._closing.wait(RETRY_S)
            if last:
                break
        if writer is not None:
            writer.close()

    def _purge(self, writer: InteractionsWriter) -> None:
        now = self._clock.monotonic()
        if self._purged is None or now - self._purged > _DAY_S:
            writer.purge(int(self._clock.now().timestamp()) - self._retention_s)
            self._purged = now

    def _write(self, writer: InteractionsWriter) -> None:
        with self._lock:
            events, self._waiting = self._waiting, deque()
            dropped, self._dropped = self._dropped, 0
        if not events:
            return
        try:
            rows = [self._row(writer, event) for event in events]
            if dropped:
                rows.append(EventRow("fault", rows[-1].at, rows[-1].offset_min, value=str(dropped)))
            writer.write(rows)
        except StoreError:
            self._take_back(events, dropped)
            raise
        ended = [event.visit for event in events if event.kind == "visit.end"]
        for visit in ended:
            self._visits.pop(visit, None)
        if ended:
            writer.settle()

    def _delete_unwanted(self, writer: InteractionsWriter) -> None:
        with self._lock:
            unwanted = tuple(self._unwanted)
        for visit in unwanted:
            if visit in self._visits:
                writer.forget(*self._visits.pop(visit))
            with self._lock:
                self._unwanted.discard(visit)

    def _take_back(self, events: deque[Event], dropped: int) -> None:
        with self._lock:
            self._waiting.extendleft(event for event in reversed(events) if event.visit not in self._unwanted)
            self._dropped += dropped
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        while len(self._waiting) > MOST_WAITING:
            self._waiting.popleft()
            self._dropped += 1

    def _row(self, writer: InteractionsWriter, event: Event) -> EventRow:
        if event.visit and event.visit not in self._visits:
            day = local_day(event.at, event.offset_min)
            taken = [number for other, number in self._visits.values() if other == day]
            self._visits[event.visit] = (day, max([writer.last_visit(day), *taken]) + 1)
        day, number = self._visits.get(event.visit, ("", 0))
        return EventRow(
            kind=event.kind,
            at=event.at,
            offset_min=event.offset_min,
            visit_day=day,
            visit=number or None,
            in_visit_ms=event.in_visit_ms,
            screen=event.screen,
            subject=event.subject,
            control=event.control,
            language=event.language,
            dwell_ms=event.dwell_ms,
            value=event.value,
            input=event.input,
        )


def local_day(at: int, offset_min: int) -> str:
    """The ISO date of a moment (seconds since 1970) where the kiosk stands."""
    return datetime.fromtimestamp(at + offset_min * 60, UTC).date().isoformat()
