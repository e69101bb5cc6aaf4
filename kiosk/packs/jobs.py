"""Jobs for kiosks, as they lie on a stick or in the inbox: one signed list, with the packs beside it.

The folder `unhub` holds `jobs.json` (who is to do what), `jobs.sig` (the publisher's signature over its bytes, made for
jobs alone) and the archives. Without its signature a list is unfinished, and nobody takes it.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, model_validator

from kiosk.errors import PackError
from kiosk.packs.explain import explain
from kiosk.packs.fields import Entry, JobPack, KioskName, Sha256, refusal
from kiosk.packs.keys import JOBS, PublicKey, read_key
from kiosk.packs.manifest import RefusedError
from kiosk.packs.strict_json import read_json
from kiosk.packs.trust import Signed, Trust

FOLDER, LIST, SIGNATURE = "unhub", "jobs.json", "jobs.sig"
FORMAT = 1
EVERY_KIOSK = "*"
MOST_JOBS = 200
_MOST_LIST = 2**20
_MOST_SIGNATURE = 2**10
_AGAIN = "plug the stick in again, or make it anew with “kiosk jobs make”"

Bring = Literal["logs", "health"]


class PackFile(Entry):
    """An archive beside the list, complete when it has this length and hash."""

    file: JobPack
    length: Annotated[int, Field(ge=0)]
    sha256: Sha256


class Job(Entry):
    """One thing to do, for the kiosks of these names: install a pack, set settings, or bring something back."""

    kiosks: Annotated[list[KioskName], Field(min_length=1, max_length=MOST_JOBS)]
    install: PackFile | None = None
    settings: Annotated[dict[str, str], Field(max_length=MOST_JOBS)] | None = None
    bring: Annotated[list[Bring], Field(max_length=2)] | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> "Job":
        if sum(map(bool, (self.install, self.settings, self.bring))) != 1:
            raise refusal("a job does one thing", "give either install, settings or bring")
        if not all(text.isprintable() for pair in (self.settings or {}).items() for text in pair):
            raise refusal("a setting holds signs that cannot be read", "write it anew")
        return self

    def is_for(self, kiosk: str) -> bool:
        """Whether the kiosk of this name is meant."""
        return kiosk in self.kiosks or EVERY_KIOSK in self.kiosks

    @property
    def what(self) -> str:
        """What is to be done, in words."""
        if self.install:
            return f"install {self.install.file}"
        if self.settings:
            return f"set {', '.join(f'{name} = {value}' for name, value in self.settings.items())}"
        return f"bring {' and '.join(self.bring or ())}"


class JobList(Entry):
    """What stands in the list. `serial` only grows, so that an old stick is known; `next_key` is as in a manifest."""

    format: Annotated[int, Field(ge=1)]
    serial: Annotated[int, Field(ge=1, lt=10**15)]
    next_key: Annotated[str, Field(pattern=r"^([A-Za-z0-9+/]{43}=)?$")] = ""
    jobs: Annotated[list[Job], Field(min_length=1, max_length=MOST_JOBS)]

    @property
    def next(self) -> PublicKey | None:
        """The key that will sign once the present one is given up; None if it names none."""
        return read_key(self.next_key) if self.next_key else None

    def id(self, number: int) -> str:
        """The name of a job by its place and its words: a list may grow at its end, and no job is done twice."""
        said = json.dumps([number, self.jobs[number].model_dump(exclude_defaults=True)], sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    def as_bytes(self) -> bytes:
        """The form of the file."""
        value = self.model_dump(exclude_defaults=True)
        return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The list of a stick as raw bytes; `signature` is None while it is unfinished."""

    folder: Path
    data: bytes
    signature: bytes | None

    def signed(self, trust: Trust) -> Signed:
        """Who answers for it; raise PackError unless a trusted publisher signed these very bytes as jobs."""
        if self.signature is None:
            raise self._refused("it has no signature, so it is unfinished or nobody's; make it with “kiosk jobs make”")
        try:
            return trust.signed(self.signature, self.data, JOBS)
        except RefusedError as error:
            raise self._refused(error) from None

    def read(self) -> JobList:
        """What stands in it; raise PackError for another form or a newer format."""
        try:
            value = read_json(self.data)
            form = value.get("format") if isinstance(value, dict) else None
            if isinstance(form, int) and form > FORMAT:
                raise ValueError(f"it was made for a newer kiosk (format {form}); update this kiosk first")
            return JobList.model_validate(value)
        except ValidationError as error:
            place, what, remedy = explain(error.errors(include_url=False, include_input=False)[0], JobList)
            raise self._refused(f"at “{'/'.join(map(str, place))}”: {what}; {remedy}") from None
        except ValueError as error:
            raise self._refused(error) from None

    def pack(self, pack: PackFile) -> Path:
        """Where an archive of the list lies."""
        return self.folder / pack.file

    def _refused(self, why: object) -> PackError:
        return PackError(f"The jobs {self.folder / LIST} are refused: {why}.")


def jobs_folder(place: Path) -> Path:
    """The folder for jobs on a stick; raise PackError for one that leads elsewhere."""
    folder = place / FOLDER
    if folder.is_symlink():
        raise PackError(f"{folder} is a link to another place, which no stick of ours has; take another stick.")
    return folder


def has_jobs(place: Path) -> bool:
    """Whether a stick or an inbox holds a list at all; a stick that is gone holds none."""
    try:
        return not (place / FOLDER).is_symlink() and (place / FOLDER / LIST).is_file()
    except OSError:
        return False


def read_sheet(place: Path) -> Sheet:
    """The list of a stick or an inbox as it lies there, not yet believed; raise PackError where there is none."""
    folder = jobs_folder(place)
    data = _bytes(folder / LIST, _MOST_LIST)
    if data is None:
        raise PackError(f"There are no jobs on {place} (no {FOLDER}/{LIST}); make some with “kiosk jobs make”.")
    return Sheet(folder, data, _bytes(folder / SIGNATURE, _MOST_SIGNATURE))


def _bytes(path: Path, most: int) -> bytes | None:
    try:
        if path.is_symlink() or not path.is_file():
            return None
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise PackError(f"{path} cannot be read ({error.strerror}); {_AGAIN}.") from None
    if len(data) > most:
        raise PackError(f"{path} is larger than a list of jobs; {_AGAIN}.")
    return data
