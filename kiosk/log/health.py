"""How a kiosk is, as a file that a stick carries home: checks, editions, disk, last jobs; nothing of visitors.

Whoever reads such a file has it from a stick that anybody may have held: it is read strictly, and decides nothing.
"""

import shutil
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from kiosk import __version__
from kiosk.store.job_history import JobHistory
from kiosk.store.library import Library

FILE = "health.json"
FORMAT = 1
_MOST, _LONG, _LONGEST = 2**19, 600, 2000
_Line = Annotated[str, Field(max_length=_LONG)]
_Many = Field(max_length=200)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)


class Check(_Part):
    """A finding of “kiosk doctor”."""

    check: _Line
    light: Literal["green", "yellow", "red"]
    say: _Line


class EditionLine(_Part):
    """An edition that lies in the store; `publisher` says who signed its pack ("": nobody)."""

    pack: _Line
    version: _Line
    title: _Line
    languages: Annotated[list[_Line], _Many]
    status: Literal["active", "previous", "kept"]
    publisher: _Line
    key: _Line


class Disk(_Part):
    """Bytes of the disk that holds the data folder."""

    free: Annotated[int, Field(ge=0)]
    total: Annotated[int, Field(ge=0)]


class JobLine(_Part):
    """What became of a job."""

    at: _Line
    publisher: _Line
    what: _Line
    outcome: _Line
    say: Annotated[str, Field(max_length=_LONGEST)]


class Health(_Part):
    """Everything a kiosk says of itself at a moment."""

    format: Annotated[int, Field(ge=1)]
    kiosk: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,32}$")]
    at: AwareDatetime
    version: _Line
    checks: Annotated[list[Check], _Many]
    editions: Annotated[list[EditionLine], _Many]
    disk: Disk
    jobs: Annotated[list[JobLine], _Many]

    @property
    def active(self) -> EditionLine | None:
        """The edition that is shown."""
        return next((one for one in self.editions if one.status == "active"), None)

    def as_bytes(self) -> bytes:
        """The form of the file."""
        return self.model_dump_json(indent=2).encode() + b"\n"


def look_at(library: Library, kiosk: str, checks: Iterable[tuple[str, str, str]], now: datetime) -> Health:
    """How a kiosk is; `checks` are what “kiosk doctor” finds: name, light, sentence."""
    active, previous = library.active(), library.previous()
    status = {info.id: name for name, info in (("previous", previous), ("active", active)) if info}
    usage = shutil.disk_usage(library.paths.root)
    return Health.model_validate(
        {
            "format": FORMAT,
            "kiosk": kiosk,
            "at": now.replace(microsecond=0),
            "version": __version__,
            "checks": [{"check": name, "light": light, "say": say[:_LONG]} for name, light, say in checks],
            "editions": [
                {
                    "pack": info.pack_id,
                    "version": info.version,
                    "title": info.title,
                    "languages": list(info.languages),
                    "status": status.get(info.id, "kept"),
                    "publisher": info.origin.publisher,
                    "key": info.origin.key,
                }
                for info in library.list()
            ],
            "disk": {"free": usage.free, "total": usage.total},
            "jobs": [
                {
                    "at": note.at,
                    "publisher": note.publisher,
                    "what": note.what[:_LONG],
                    "outcome": note.outcome,
                    "say": note.say[:_LONGEST],
                }
                for note in JobHistory(library.paths.jobs).read().last
            ],
        }
    )


def read_health(path: Path) -> Health:
    """What a file says; raise ValueError with the reason for another one."""
    try:
        if path.is_symlink() or not path.is_file():
            raise ValueError("it is no plain file")
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
    except OSError as error:
        raise ValueError(f"it cannot be read ({error.strerror})") from None
    if len(data) > _MOST:
        raise ValueError("it is too large")
    try:
        found = Health.model_validate_json(data, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = "/".join(map(str, first["loc"]))
        raise ValueError(f"at “{where}”: {first['msg']}" if where else "it is no health file") from None
    if found.format > FORMAT:
        raise ValueError(f"a newer kiosk wrote it (format {found.format}); update this program")
    return found
