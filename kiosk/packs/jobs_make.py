"""Making a stick with jobs: the archives first, then the signed list, so that nothing half looks finished."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kiosk.errors import PackError
from kiosk.packs.archive import open_archive
from kiosk.packs.fields import KioskName
from kiosk.packs.jobs import (
    FORMAT,
    LIST,
    SIGNATURE,
    Bring,
    Job,
    JobList,
    PackFile,
    has_jobs,
    jobs_folder,
    read_sheet,
)
from kiosk.packs.jobs_settings import check_settings
from kiosk.packs.keys import ID_SIZE, JOBS, SIGNATURE_SIZE, Seal
from kiosk.packs.zip_reader import read_head
from kiosk.store.faults import explained
from kiosk.store.files import STAGING, sync_folder, write_safely
from kiosk.store.media import hash_file
from kiosk.store.progress import Tell, silently

_OURS = re.compile(r".+-[0-9a-f]{8}\.kpack")
_ELSEWHERE = "or take another stick"
_CHUNK = 1 << 20
_A_MINUTE = 100
"""In the figures of a serial, YYYYMMDDhhmmss; what is further ahead was made under a wrong clock."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the jobs are to be, for which kiosks."""

    kiosks: tuple[str, ...]
    packs: tuple[Path, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    bring: tuple[Bring, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What lies on the stick now; `unsigned` names archives that only a kiosk takes which allows unsigned packs."""

    list: JobList
    unsigned: tuple[str, ...]


def make_jobs(
    place: Path, seal: Seal, wanted: Wanted, now: datetime, *, add: bool = False, tell: Tell = silently
) -> Made:
    """Write the list and its archives to a stick or a shared folder; what fails leaves the old list or none.

    With `add` the jobs that are there stay before the new ones, if the same key signed them. What kiosks have brought
    back stays in any case; archives that no job names any more go.
    """
    if not place.is_dir():
        raise PackError(f"There is no folder at {place}; name the place where the stick is mounted.")
    folder = jobs_folder(place)
    before = _present(place, seal) if add else None
    check_settings(wanted.settings)
    _check_kiosks(wanted.kiosks)
    with explained(place, _ELSEWHERE):
        folder.mkdir(exist_ok=True)
        files = tuple(_copied(folder, pack, tell) for pack in wanted.packs)
        jobs = [*(before.jobs if before else ()), *_jobs(wanted, files)]
        made = JobList(format=FORMAT, serial=_serial(place, before, now), next_key=seal.next_key, jobs=jobs)
        _switch(folder, made.as_bytes(), seal)
        named = {job.install.file for job in made.jobs if job.install}
        for path in folder.iterdir():
            if path.name.startswith(STAGING) or (_OURS.fullmatch(path.name) and path.name not in named):
                path.unlink()
    return Made(made, tuple(str(pack) for pack in wanted.packs if not _is_signed(pack)))


def _jobs(wanted: Wanted, files: Iterable[PackFile]) -> Iterator[Job]:
    kiosks = list(dict.fromkeys(wanted.kiosks))
    if wanted.settings:
        yield Job(kiosks=kiosks, settings=dict(wanted.settings))
    for file in files:
        yield Job(kiosks=kiosks, install=file)
    if wanted.bring:
        yield Job(kiosks=kiosks, bring=list(dict.fromkeys(wanted.bring)))


def _check_kiosks(kiosks: Iterable[str]) -> None:
    try:
        TypeAdapter(list[KioskName]).validate_python(list(kiosks))
    except ValidationError as error:
        context = error.errors(include_url=False, include_input=False)[0]["ctx"]
        raise PackError(f"{context['what']}; {context['remedy']}.") from None


def _present(place: Path, seal: Seal) -> JobList | None:
    if not has_jobs(place):
        return None
    sheet = read_sheet(place)
    signature = sheet.signature or b""
    if len(signature) != SIGNATURE_SIZE or not seal.key.public.fits(signature[ID_SIZE:], sheet.data, JOBS):
        raise PackError(f"The jobs on {place} were not signed with this key; leave --add out to replace them.")
    return sheet.read()


def _serial(place: Path, before: JobList | None, now: datetime) -> int:
    """The moment as a number a person can read, and in any case more than that of the list it replaces."""
    if before:
        return before.serial
    try:
        last = read_sheet(place).read().serial
    except PackError:
        last = 0
    moment = int(f"{now:%Y%m%d%H%M%S}")
    return last + 1 if moment <= last < moment + _A_MINUTE else moment


def _copied(folder: Path, pack: Path, tell: Tell) -> PackFile:
    """Put an archive beside the list, under a name made from what it is and from its hash."""
    with open_archive(pack, verify_media=False) as archive:
        about = archive.manifest
    length, sha256 = pack.stat().st_size, hash_file(pack)
    name = f"{about.id}-{about.version}-{sha256[:8]}.kpack".lower()
    target = folder / name
    if not target.is_file() or target.is_symlink() or hash_file(target) != sha256:
        write_safely(target, _chunks(pack, length, tell))
    return PackFile(file=name, length=length, sha256=sha256)


def _chunks(path: Path, length: int, tell: Tell) -> Iterator[bytes]:
    done = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk
            done += len(chunk)
            tell("copy", done, length)


def _switch(folder: Path, data: bytes, seal: Seal) -> None:
    """Write both files beside, then take the old signature away, and put the new list and its signature in place."""
    new_list, new_signature = folder / f"{STAGING}list", folder / f"{STAGING}signature"
    write_safely(new_list, [data])
    write_safely(new_signature, [seal.key.sign(data, JOBS)])
    (folder / SIGNATURE).unlink(missing_ok=True)
    new_list.replace(folder / LIST)
    new_signature.replace(folder / SIGNATURE)
    sync_folder(folder)


def _is_signed(pack: Path) -> bool:
    with pack.open("rb") as file:
        return read_head(file).signature is not None
