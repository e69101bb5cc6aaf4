"""What every view-model draws from."""

from dataclasses import dataclass

from kiosk.clock import Clock
from kiosk.log.visit import VisitLog
from kiosk.store.edition import Edition
from kiosk.store.tallies import Tallies
from kiosk.ui.comfort import Comfort
from kiosk.ui.jobs import Jobs
from kiosk.ui.navigation import Navigation


@dataclass(frozen=True, slots=True)
class Sources:
    """The edition on show, the time, the way through the screens; the log of this visit and its wishes.

    `tallies` holds what all visitors answered together; `jobs` does what waits for a disk.
    """

    edition: Edition
    clock: Clock
    navigation: Navigation
    visit: VisitLog
    comfort: Comfort
    tallies: Tallies
    jobs: Jobs
