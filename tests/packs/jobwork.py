"""A museum's desk that makes sticks, and a kiosk that may trust it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from hand_clock import HandClock

from kiosk.packs.build import build
from kiosk.packs.install import Admission
from kiosk.packs.jobs import FOLDER, LIST, SIGNATURE, Bring, read_sheet
from kiosk.packs.jobs_make import Made, Wanted, make_jobs
from kiosk.packs.jobs_plan import Plan, plan_jobs
from kiosk.packs.keys import load_seal, make_keys, read_publisher
from kiosk.packs.new import write_new_source
from kiosk.packs.trust import Trust
from kiosk.store.job_history import JobHistory
from kiosk.store.library import Library


def prepare(root: Path) -> None:
    """Keys, a signed archive and an empty stick."""
    make_keys(root / "museum.key", "Museum of Peace")
    write_new_source(root / "source")
    build(root / "source", root / "summer.kpack", load_seal(root / "museum.key"))
    (root / "stick").mkdir()


KIOSK = "hall-1"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class Desk:
    """A museum with keys, an archive, and a stick; and the data folder of a kiosk called hall-1."""

    def __init__(self, root: Path) -> None:
        """Use what `prepare` has put into a folder."""
        self.root, self.key, self.stick = root, root / "museum.key", root / "stick"
        self.publisher = read_publisher(root / "museum.key.pub")
        self.archive = root / "summer.kpack"
        self.clock = HandClock(NOW)
        self.library = Library(root / "data")
        self.trust = Trust(self.library.paths.trust)
        self.history = JobHistory(self.library.paths.jobs)
        self.admission = Admission(self.trust, unsigned=False)

        self.list, self.signature = self.stick / FOLDER / LIST, self.stick / FOLDER / SIGNATURE

    def make(
        self,
        *kiosks: str,
        packs: tuple[Path, ...] = (),
        settings: Mapping[str, str] | None = None,
        bring: tuple[Bring, ...] = (),
        add: bool = False,
        key: Path | None = None,
    ) -> Made:
        """Put jobs on the stick."""
        wanted = Wanted(kiosks or (KIOSK,), packs, settings or {}, bring)
        return make_jobs(self.stick, load_seal(key or self.key), wanted, self.clock.now(), add=add)

    def plan(self, kiosk: str = KIOSK) -> Plan:
        """What the stick means at the kiosk."""
        sheet = read_sheet(self.stick)
        return plan_jobs(sheet, self.trust, self.history.read(), kiosk, self.clock.now())

    def states(self, kiosk: str = KIOSK) -> list[str]:
        return [item.state for item in self.plan(kiosk).items]
