"""The packs of this kiosk and of the sticks: what is shown, what was shown before, what could be."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KioskError
from kiosk.i18n.languages import language_name, list_names
from kiosk.packs.install import Admission, install
from kiosk.packs.trust import Trust
from kiosk.store.edition_info import EditionInfo
from kiosk.ui.staff import stick_jobs
from kiosk.ui.staff.desk import Desk, StaffLine
from kiosk.ui.staff.stick_jobs import StickJobs, jobs_on
from kiosk.ui.staff.work import Tell

if TYPE_CHECKING:
    from kiosk.packs.offers import Offer

_SHARES = {"media": (0.0, 0.4), "build": (0.4, 0.1), "rehearse": (0.5, 0.5)}
"""Where each step of an installation begins, and how much of it all it is."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies where: the edition shown from the next start on, the one before, and the packs on the sticks."""

    active: EditionInfo | None = None
    previous: EditionInfo | None = None
    sticks: int = 0
    found: "tuple[Offer, ...]" = ()
    jobs: tuple[StickJobs, ...] = ()


class StaffPacks(QObject):
    """Install a pack from a stick, or go back to the one before; either is seen after a restart."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Have looked at nothing."""
        super().__init__(parent)
        self._desk = desk
        self._shelf = Shelf()
        self._fault = ""
        self._did_jobs = False
        self.needs_restart = False

    def open(self) -> None:
        """Look at the library and the sticks."""
        self._desk.work.run("look", self._look, self._looked, self._not_looked)

    def _look(self, _tell: Tell) -> Shelf:
        from kiosk.packs.offers import offers_on

        library, sticks = self._desk.library, self._desk.sticks()
        offers = tuple(offer for stick in sticks for offer in offers_on(stick, library, self._admission()))
        jobs = tuple(found for stick in sticks if (found := jobs_on(self._desk, stick)))
        return Shelf(library.active(), library.previous(), len(sticks), offers, jobs)

    def _looked(self, shelf: Shelf) -> None:
        self._shelf = shelf
        other = shelf.active is not None and shelf.active.id != self._desk.showing
        self.needs_restart = other or self._did_jobs
        self.changed.emit()

    def _not_looked(self, error: KioskError) -> None:
        self._fault = str(error)
        self.changed.emit()

    def _refused(self, error: KioskError) -> None:
        self._failed("pack.install", error)

    def _not_back(self, error: KioskError) -> None:
        self._failed("pack.rollback", error)

    def _failed(self, act: str, error: KioskError) -> None:
        self._desk.note("staff.act", act, "", "failed")
        self._fault = str(error)
        self.open()

    def lines(self, language: str) -> Iterator[StaffLine]:
        """What happened, what is shown, what was, what lies on the sticks."""
        desk, shelf = self._desk, self._shelf
        if self._fault:
            yield StaffLine("fault", desk.phrase(language, "That did not work"), self._fault, "red")
        if shelf.active:
            late = desk.phrase(language, "Shown after a restart") if self.needs_restart else ""
            words = late or desk.phrase(language, "Shown now")
            yield StaffLine("active", _named(shelf.active), words, "yellow" if late else "green")
            yield StaffLine("languages", desk.phrase(language, "Languages"), _spoken(shelf.active.languages, language))
        if shelf.previous:
            words = desk.phrase(language, "Shown before")
            deed = desk.phrase(language, "Go back")
            yield StaffLine("rollback", _named(shelf.previous), words, kind="hold", deed=deed)
        yield StaffLine("stick", desk.phrase(language, "On the stick"), kind="head")
        yield from stick_jobs.lines(desk, shelf.jobs, language)
        if not shelf.found and not shelf.jobs:
            none = desk.phrase(language, "No pack is on the stick")
            yield StaffLine("none", none if shelf.sticks else desk.phrase(language, "Plug in a stick"))
        for number, offer in enumerate(shelf.found):
            yield self._line(f"found {number}", offer, language)

    def _line(self, key: str, offer: "Offer", language: str) -> StaffLine:
        """A pack on a stick: who signed it, what would change, or why it cannot be had."""
        desk, pack = self._desk, offer.pack
        if offer.refusal == "unreadable":
            return StaffLine(key, pack.path.name, desk.phrase(language, "Cannot be read"), "red")
        name = f"{pack.id} {pack.version}"
        if offer.refusal == "untrusted":
            return StaffLine(key, name, desk.phrase(language, "Signed by somebody this kiosk does not trust"), "red")
        if offer.refusal == "unsigned":
            return StaffLine(key, name, desk.phrase(language, "Nobody has signed it"), "red")
        if offer.refusal:
            return StaffLine(key, name, offer.refusal, "red")
        if offer.shown:
            return StaffLine(key, name, desk.phrase(language, "Installed already"), "green")
        words = [desk.phrase(language, "Signed by %1").replace("%1", offer.publisher)] if offer.publisher else []
        words += [] if offer.publisher else [desk.phrase(language, "Nobody has signed it")]
        words += [desk.phrase(language, "Older than what was shown last")] if offer.older else []
        if offer.changes:
            counted = desk.phrase(language, "New: %1, changed: %2, gone: %3")
            for place, count in enumerate(offer.changes, start=1):
                counted = counted.replace(f"%{place}", str(count))
            words.append(counted)
        light = "yellow" if offer.older or not offer.publisher else ""
        deed = desk.phrase(language, "Install")
        return StaffLine(key, name, "\n".join(words), light, kind="hold", deed=deed)

    def pick(self, key: str, by: int) -> None:
        """Install what was held, or go back."""
        del by
        self._fault = ""
        before = _named(self._shelf.active)
        if key == "rollback":
            self._desk.work.run("rollback", lambda _tell: self._roll_back(before), self._done, self._not_back)
        elif key.startswith("jobs "):
            jobs = self._shelf.jobs[int(key.removeprefix("jobs "))]
            self._desk.work.run("install", lambda tell: self._do(jobs, tell), self._done, self._undone)
        elif key.startswith("found "):
            offer = self._shelf.found[int(key.removeprefix("found "))]
            self._desk.work.run("install", lambda tell: self._install(offer, before, tell), self._done, self._refused)

    def _install(self, offer: "Offer", before: str, tell: Tell) -> EditionInfo:
        from kiosk.ui.rehearsal import Rehearsal

        pack = offer.pack
        self._desk.log.add("staff.act", "pack.install", before, f"{pack.id} {pack.version}")

        def told(step: str, done: int, total: int) -> None:
            start, share = _SHARES.get(step, (0.0, 0.0))
            tell(start + share * done / max(1, total))

        rehearsal = Rehearsal(told)
        return install(
            pack.path,
            self._desk.library,
            self._admission(),
            allow_downgrade=offer.older,
            rehearse=rehearsal,
            tell=told,
        )

    def _admission(self) -> Admission:
        return Admission(Trust(self._desk.paths.trust), self._desk.config.packs.unsigned)

    def _do(self, jobs: StickJobs, tell: Tell) -> None:
        self._desk.log.add("staff.act", "jobs.run", "", str(jobs.count))
        self._did_jobs = True  # they may have changed settings
        stick_jobs.do(jobs, tell)

    def _undone(self, error: KioskError) -> None:
        self._failed("jobs.run", error)

    def _roll_back(self, before: str) -> EditionInfo:
        self._desk.log.add("staff.act", "pack.rollback", before, _named(self._shelf.previous))
        return self._desk.library.rollback()

    def _done(self, _result: EditionInfo | None) -> None:
        self.open()


def _named(info: EditionInfo | None) -> str:
    return f"{info.pack_id} {info.version}" if info else ""


def _spoken(codes: tuple[str, ...], language: str) -> str:
    return list_names([language_name(code, language) for code in codes], language)
