"""Doing what a stick or the inbox asks of this kiosk: all is looked at first, then each job is done whole or not.

What is brought back belongs to the log's room; whoever runs jobs hands in something that can bring.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.packs.install import Admission, install
from kiosk.packs.jobs import Bring, Job, Sheet
from kiosk.packs.jobs_plan import Plan, faults
from kiosk.packs.jobs_settings import apply_settings
from kiosk.store.job_history import JobHistory, JobNote
from kiosk.store.library import Library
from kiosk.store.progress import CancelledError, Tell, silently
from kiosk.store.shelf import Rehearse


class Carrier(Protocol):
    """Brings what a list asks for back to where the list lies."""

    def has(self, thing: Bring) -> bool:
        """Whether it was brought there today."""

    def bring(self, thing: Bring) -> str:
        """Write it there and say so in a sentence; raise KioskError, leaving nothing half, where that fails."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What doing jobs takes; `rehearse` shows an edition for trial, `tell` hears how far it is."""

    library: Library
    admission: Admission
    history: JobHistory
    clock: Clock
    rehearse: Rehearse | None = None
    tell: Tell = silently

    def note(self, publisher: str, outcome: "Outcome", *, job: str = "", archive: str = "") -> None:
        """Remember what became of a job."""
        note = JobNote(f"{self.clock.now():%Y-%m-%dT%H:%M:%SZ}", publisher, outcome.what, outcome.state, outcome.say)
        self.history.note(note, job=job, archive=archive)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job, in a sentence for staff; a `remark` is about something nobody asked for."""

    what: str
    state: Literal["done", "failed", "remark"]
    say: str


def wanted_back(plan: Plan) -> tuple[Bring, ...]:
    """What the list asks this kiosk to bring, each once, the logs first."""
    asked = {thing for item in plan.open for thing in item.job.bring or ()}
    things: tuple[Bring, ...] = ("logs", "health")
    return tuple(thing for thing in things if thing in asked)


def is_idle(plan: Plan, carrier: Carrier) -> bool:
    """Whether there is nothing to do here: no job is open, and what is to be brought was brought today."""
    return all(item.job.bring for item in plan.open) and all(map(carrier.has, wanted_back(plan)))


def run_jobs(plan: Plan, kit: Kit, carrier: Carrier) -> Iterator[Outcome]:
    """Do the open jobs of a list in their order, then bring back what it asks for, and a health file in any case.

    Raises StoreError where the data folder does not even take the note that this list came.
    """
    publisher, busy = plan.signed.publisher.name, False
    with kit.library.changing():
        kit.history.begin(publisher, plan.list.serial)
        for item, fault in list(faults(plan, kit.admission, kit.tell)):
            if item.job.bring:
                continue
            busy = True
            outcome = Outcome(item.job.what, "failed", fault) if fault else _done(plan.sheet, item.job, kit)
            kit.note(publisher, outcome, job=plan.list.id(item.number) if outcome.state == "done" else "")
            yield outcome
        if kit.admission.trust:
            kit.admission.trust.used(plan.signed, plan.list.next)
    if all(item.state == "for others" for item in plan.items):
        return
    asked = wanted_back(plan)
    if "logs" in asked and not carrier.has("logs"):
        outcome = _brought("logs", carrier, asked=True)
        kit.note(publisher, outcome)
        busy = True
        yield outcome
    if busy or not carrier.has("health"):
        yield _brought("health", carrier, asked="health" in asked)


def _done(sheet: Sheet, job: Job, kit: Kit) -> Outcome:
    try:
        if job.install:
            path, shown = sheet.pack(job.install), kit.library.active()
            info = install(path, kit.library, kit.admission, rehearse=kit.rehearse, tell=kit.tell)
            if shown and shown.id == info.id:
                return Outcome(job.what, "done", f"{info.title} {info.version} was installed already.")
            say = f"Installed {info.title} {info.version}; the kiosk shows it from its next start on."
            return Outcome(job.what, "done", say)
        fixed = apply_settings(kit.library.paths.root, job.settings or {})
    except CancelledError:
        raise
    except KioskError as error:
        return Outcome(job.what, "failed", str(error))
    but = f", but the environment settles {', '.join(fixed)} otherwise" if fixed else ""
    return Outcome(job.what, "done", f"{job.what[:1].upper()}{job.what[1:]}; in force from the next start on{but}.")


def _brought(thing: Bring, carrier: Carrier, *, asked: bool) -> Outcome:
    try:
        return Outcome(f"bring {thing}", "done", carrier.bring(thing))
    except CancelledError:
        raise
    except KioskError as error:
        return Outcome(f"bring {thing}", "failed" if asked else "remark", str(error))
