"""A kiosk before a stick or its inbox: what the jobs there mean to it, and doing them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import Clock, SystemClock
from kiosk.errors import PackError
from kiosk.log.back import Back
from kiosk.log.health import Health, look_at
from kiosk.packs.inbox import LoneArchive, install_lone, lone_archives
from kiosk.packs.install import Admission
from kiosk.packs.jobs import JobList, has_jobs, read_sheet
from kiosk.packs.jobs_plan import Plan, plan_jobs
from kiosk.packs.jobs_run import Kit, Outcome, is_idle, run_jobs
from kiosk.packs.trust import Trust
from kiosk.settings import load_config
from kiosk.store.job_history import JobHistory
from kiosk.store.library import Library
from kiosk.store.progress import Tell
from kiosk.ui.health.checks import all_checks
from kiosk.ui.health.finding import Machine
from kiosk.ui.rehearsal import Rehearsal

INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class Before:
    """What lies before the kiosk: a list that is believed or refused, and the archives of the inbox."""

    place: Path
    found: JobList | None
    plan: Plan | None
    refusal: str
    archives: tuple[LoneArchive, ...]

    @property
    def faults(self) -> tuple[str, ...]:
        """Why something is not taken."""
        refused = (self.refusal,) if self.refusal else ()
        return (*refused, *(archive.say for archive in self.archives if archive.say))

    @property
    def open(self) -> tuple[str, ...]:
        """What is to be done here, in words."""
        waiting = (f"install {archive.path.name}" for archive in self.archives if archive.state == "to do")
        return (*(item.job.what for item in (self.plan.open if self.plan else ())), *waiting)


class Kiosk:
    """The kiosk of one data folder."""

    def __init__(self, data: Path, clock: Clock | None = None) -> None:
        """Read its settings, and whom it trusts."""
        config = load_config(data)
        self.name = config.log.kiosk
        self._clock = clock or SystemClock()
        self._library = Library(data)
        self._trust = Trust(self._library.paths.trust)
        self._admission = Admission(self._trust, config.packs.unsigned)
        self._history = JobHistory(self._library.paths.jobs)

    def look(self, stick: str) -> Before:
        """What lies on a stick, or in the inbox; raise PackError for a stick without jobs."""
        is_inbox = stick == INBOX
        place = self._library.paths.inbox if is_inbox else Path(stick)
        history, now = self._history.read(), self._clock.now()
        archives = lone_archives(place, self._admission, history, self._library, now) if is_inbox else ()
        if is_inbox and not has_jobs(place):
            return Before(place, None, None, "", archives)
        sheet = read_sheet(place)
        try:
            plan = plan_jobs(sheet, self._trust, history, self.name, now)
        except PackError as error:
            return Before(place, _as_it_says(place), None, str(error), archives)
        return Before(place, plan.list, plan, "", archives)

    def is_idle(self, before: Before) -> bool:
        """Whether there is nothing to do."""
        waiting = any(archive.state == "to do" for archive in before.archives)
        return not waiting and (before.plan is None or is_idle(before.plan, self._carrier(before.place)))

    def run(self, before: Before, tell: Tell) -> Iterator[Outcome]:
        """Do what is to be done."""
        kit = Kit(self._library, self._admission, self._history, self._clock, Rehearsal(tell), tell)
        if before.plan:
            yield from run_jobs(before.plan, kit, self._carrier(before.place))
        yield from install_lone(before.archives, kit)

    def _carrier(self, place: Path) -> Back:
        return Back(place, self.name, self._library.paths.interactions, self._health, self._clock.now)

    def _health(self) -> Health:
        machine = Machine(self._library.paths.root, self._clock)
        checks = ((finding.check, finding.light, finding.say) for finding in all_checks(machine))
        return look_at(self._library, self.name, checks, self._clock.now())


def _as_it_says(place: Path) -> JobList | None:
    """What a list says that is not believed, as far as it can be read."""
    try:
        return read_sheet(place).read()
    except PackError:
        return None
