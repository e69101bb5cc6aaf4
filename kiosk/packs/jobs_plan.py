"""What a stick means for this kiosk: who signed it, which jobs are for it, which are done already."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from kiosk.errors import PackError
from kiosk.packs.archive import open_archive
from kiosk.packs.install import Admission
from kiosk.packs.jobs import Job, JobList, PackFile, Sheet
from kiosk.packs.jobs_settings import check_settings
from kiosk.packs.trust import Signed, Trust
from kiosk.store.job_history import History
from kiosk.store.progress import Tell, silently

State = Literal["to do", "done", "for others"]
_CLOCKS_APART = timedelta(days=2)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Item:
    """A job of the list, by its place there, and how things stand with it here."""

    number: int
    job: Job
    state: State


@dataclass(frozen=True, slots=True)
class Plan:
    """A list that is believed: who signed it, and what it means here."""

    sheet: Sheet
    list: JobList
    signed: Signed
    items: tuple[Item, ...]

    @property
    def open(self) -> tuple[Item, ...]:
        """What is still to be done here."""
        return tuple(item for item in self.items if item.state == "to do")


def plan_jobs(sheet: Sheet, trust: Trust, history: History, kiosk: str, now: datetime) -> Plan:
    """Believe a list, or raise PackError: unsigned, forged, somebody else's, or older than what was done already.

    What is to be brought is brought every time, so that one stick can make its round every week.
    """
    signed = sheet.signed(trust)
    found = sheet.read()
    seen = history.seen(signed.publisher.name)
    if found.serial < seen.serial:
        raise PackError(
            f"The jobs on {sheet.folder.parent} (number {found.serial}) are refused: they are older than those of "
            f"“{signed.publisher.name}” that came here already (number {seen.serial}); make the stick anew."
        )
    if found.serial > seen.serial and found.serial > int(f"{now + _CLOCKS_APART:%Y%m%d%H%M%S}"):
        raise PackError(
            f"The jobs on {sheet.folder.parent} (number {found.serial}) are refused: by this kiosk's clock they come "
            f"from the future (it is {now:%Y-%m-%d %H:%M} UTC); set the clock that is wrong and make the stick anew."
        )
    done = set(seen.done) if found.serial == seen.serial else set()
    items = (
        Item(number, job, _state(job, kiosk, is_done=found.id(number) in done)) for number, job in enumerate(found.jobs)
    )
    return Plan(sheet, found, signed, tuple(items))


def _state(job: Job, kiosk: str, *, is_done: bool) -> State:
    if not job.is_for(kiosk):
        return "for others"
    return "done" if is_done and not job.bring else "to do"


def faults(plan: Plan, admission: Admission, tell: Tell = silently) -> Iterator[tuple[Item, str]]:
    """What of the open jobs cannot be done and why, found without changing anything; "" for a job that can."""
    for item in plan.open:
        try:
            if item.job.settings:
                check_settings(item.job.settings)
            if item.job.install:
                _check_pack(plan.sheet, item.job.install, admission, tell)
        except PackError as error:
            yield item, str(error)
        else:
            yield item, ""


def _check_pack(sheet: Sheet, pack: PackFile, admission: Admission, tell: Tell) -> None:
    """The archive is the one that was named, whole, and of somebody whose packs are taken here."""
    path = sheet.pack(pack)
    try:
        if path.is_symlink() or not path.is_file():
            raise PackError(f"The pack {path} is not there; wait until it has come, or make the stick anew.")
        if path.stat().st_size != pack.length or _sha256(path, pack.length, tell) != pack.sha256:
            raise PackError(f"The pack {path} is not whole, or not the one named; wait, or make the stick anew.")
    except OSError as error:
        raise PackError(f"The pack {path} cannot be read ({error.strerror}); plug the stick in again.") from None
    with open_archive(path, admission.admit, verify_media=False):
        pass


def _sha256(path: Path, length: int, tell: Tell) -> str:
    """The hash of a file on a slow stick."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            tell("compare", min(file.tell(), length), length)
    return digest.hexdigest()
