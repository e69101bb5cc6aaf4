"""Which jobs were done at this kiosk, as one small file that is replaced whole: no stick is believed twice."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.errors import StoreError
from kiosk.store.faults import explained, newer
from kiosk.store.files import write_safely

FORMAT = 1
_LAST = 20
_MOST_ARCHIVES = 200


@dataclass(frozen=True, slots=True)
class JobNote:
    """What became of one job: when (UTC), whose, what, `done` or `failed`, and the sentence that staff were told."""

    at: str
    publisher: str
    what: str
    outcome: str
    say: str


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest list of a publisher that came here, by its serial number, and the jobs of it that are done."""

    serial: int
    done: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """Everything that is remembered: lists by publisher, archives of the inbox that were shown, the last jobs."""

    lists: tuple[tuple[str, Seen], ...] = ()
    archives: tuple[str, ...] = ()
    last: tuple[JobNote, ...] = ()

    def seen(self, publisher: str) -> Seen:
        """What came from a publisher; serial 0 for nothing."""
        return dict(self.lists).get(publisher, Seen(0))


class JobHistory:
    """The file of one kiosk."""

    def __init__(self, path: Path) -> None:
        """Look at a file, which need not be there."""
        self._path = path

    def read(self) -> History:
        """What is remembered; raise StoreError where nobody can tell any more."""
        with explained(self._path):
            try:
                data = self._path.read_bytes()
            except FileNotFoundError:
                return History()
        try:
            return _history(json.loads(data), self._path)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise StoreError(
                f"{self._path} is damaged, so nobody can tell which jobs were done here; move it away, make the stick "
                "anew and try again."
            ) from None

    def begin(self, publisher: str, serial: int) -> None:
        """Remember that this list came: an older one is refused from now on."""
        history = self.read()
        if serial > history.seen(publisher).serial:
            self._write(_with(history, publisher, Seen(serial)))

    def note(self, note: JobNote, *, job: str = "", archive: str = "") -> None:
        """Keep what became of a job; `job` of its publisher's list, or `archive` of the inbox, is done from now on."""
        history = self.read()
        if job:
            seen = history.seen(note.publisher)
            history = _with(history, note.publisher, replace(seen, done=(*seen.done, job)))
        if archive:
            history = replace(history, archives=(*history.archives, archive)[-_MOST_ARCHIVES:])
        self._write(replace(history, last=(*history.last, note)[-_LAST:]))

    def _write(self, history: History) -> None:
        value = {
            "format": FORMAT,
            "lists": {name: {"serial": seen.serial, "done": list(seen.done)} for name, seen in history.lists},
            "archives": list(history.archives),
            "last": [asdict(note) for note in history.last],
        }
        with explained(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_safely(self._path, [json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"])


def _with(history: History, publisher: str, seen: Seen) -> History:
    return replace(
        history, lists=tuple(sorted({**dict(history.lists), publisher: seen}.items(), key=lambda one: one[0]))
    )


def _history(value: dict[str, Any], path: Path) -> History:
    if isinstance(value["format"], int) and value["format"] > FORMAT:
        raise newer(path)
    lists = tuple(
        (name, Seen(int(seen["serial"]), tuple(map(str, seen["done"])))) for name, seen in value["lists"].items()
    )
    return History(lists, tuple(map(str, value["archives"])), tuple(JobNote(**note) for note in value["last"]))
