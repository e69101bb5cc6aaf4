"""Signed jobs on the sticks, as the page of packs tells and does them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError, PackError
from kiosk.ui.staff.desk import Desk, StaffLine

if TYPE_CHECKING:
    from kiosk.ui.jobs_kiosk import Before, Kiosk


@dataclass(frozen=True, slots=True)
class StickJobs:
    """What the list on one stick means to this kiosk."""

    before: "Before"
    kiosk: "Kiosk"

    @property
    def count(self) -> int:
        """How many jobs are still to be done here."""
        return len(self.before.open)

    @property
    def publisher(self) -> str:
        """Who signed them; "" if they are not believed."""
        return self.before.plan.signed.publisher.name if self.before.plan else ""


def jobs_on(desk: Desk, stick: Path) -> StickJobs | None:
    """The list on a stick; None where there is none, or none that can be read."""
    from kiosk.packs.jobs import has_jobs
    from kiosk.ui.jobs_kiosk import Kiosk

    if not has_jobs(stick):
        return None
    kiosk = Kiosk(desk.paths.root, desk.clock)
    try:
        return StickJobs(kiosk.look(str(stick)), kiosk)
    except KioskError:
        return None


def lines(desk: Desk, found: tuple[StickJobs, ...], language: str) -> Iterator[StaffLine]:
    """A line for each list: how many jobs of whom, or why they are not done."""
    for number, jobs in enumerate(found):
        key, name = f"jobs {number}", desk.phrase(language, "Jobs for this kiosk: %1").replace("%1", str(jobs.count))
        if jobs.before.refusal:
            yield StaffLine(key, desk.phrase(language, "Jobs that are refused"), jobs.before.refusal, "red")
            continue
        words = desk.phrase(language, "Signed by %1").replace("%1", jobs.publisher)
        told = "\n".join([words, *jobs.before.open])
        if jobs.count:
            yield StaffLine(key, name, told, kind="hold", deed=desk.phrase(language, "Do them"))
        else:
            yield StaffLine(key, name, words, "green")


def do(jobs: StickJobs, tell: Callable[[float], None]) -> tuple[str, ...]:
    """Do them; raise PackError with the first sentence if one failed, once all others are done."""
    outcomes = list(jobs.kiosk.run(jobs.before, lambda _step, done, total: tell(done / max(1, total))))
    failed = [outcome.say for outcome in outcomes if outcome.state == "failed"]
    if failed:
        raise PackError(failed[0])
    return tuple(outcome.what for outcome in outcomes)
