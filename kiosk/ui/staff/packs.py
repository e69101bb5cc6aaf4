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
from kiosk.ui.staff.desk import Desk, StaffLine
from kiosk.ui.staff.work import Tell

if TYPE_CHECKING:
    from kiosk.packs.on_stick import FoundPack


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies where: the edition shown from the next start on, the one before, and the packs on the sticks."""

    active: EditionInfo | None = None
    previous: EditionInfo | None = None
    sticks: int = 0
    found: "tuple[FoundPack, ...]" = ()


class StaffPacks(QObject):
    """Install a pack from a stick, or go back to the one before; either is seen after a restart."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Have looked at nothing."""
        super().__init__(parent)
        self._desk = desk
        self._shelf = Shelf()
        self._fault = ""
        self.needs_restart = False

    def open(self) -> None:
        """Look at the library and the sticks."""
        self._desk.work.run("look", self._look, self._looked, self._not_looked)

    def _look(self, _tell: Tell) -> Shelf:
        from kiosk.packs.on_stick import packs_on

        library, sticks = self._desk.library, self._desk.sticks()
        found = tuple(pack for stick in sticks for pack in packs_on(stick))
        return Shelf(library.active(), library.previous(), len(sticks), found)

    def _looked(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.needs_restart = shelf.active is not None and shelf.active.id != self._desk.showing
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
        if not shelf.found:
            none = desk.phrase(language, "No pack is on the stick")
            yield StaffLine("none", none if shelf.sticks else desk.phrase(language, "Plug in a stick"))
        for number, pack in enumerate(shelf.found):
            if not pack.id:
                words = desk.phrase(language, "Cannot be read")
                yield StaffLine(f"found {number}", pack.path.name, words, "red")
                continue
            name = f"{pack.id} {pack.version}"
            if shelf.active and name == _named(shelf.active):
                words = desk.phrase(language, "Installed already")
                yield StaffLine(f"found {number}", name, words, "green")
                continue
            deed = desk.phrase(language, "Install")
            yield StaffLine(f"found {number}", name, pack.path.name, kind="hold", deed=deed)

    def pick(self, key: str, by: int) -> None:
        """Install what was held, or go back."""
        del by
        self._fault = ""
        before = _named(self._shelf.active)
        if key == "rollback":
            self._desk.work.run("rollback", lambda _tell: self._roll_back(before), self._done, self._not_back)
        elif key.startswith("found "):
            pack = self._shelf.found[int(key.removeprefix("found "))]
            self._desk.work.run("install", lambda _tell: self._install(pack, before), self._done, self._refused)

    def _install(self, pack: "FoundPack", before: str) -> EditionInfo:
        self._desk.log.add("staff.act", "pack.install", before, f"{pack.id} {pack.version}")
        desk = self._desk
        return install(pack.path, desk.library, Admission(Trust(desk.paths.trust), desk.config.packs.unsigned))

    def _roll_back(self, before: str) -> EditionInfo:
        self._desk.log.add("staff.act", "pack.rollback", before, _named(self._shelf.previous))
        return self._desk.library.rollback()

    def _done(self, _info: EditionInfo) -> None:
        self.open()


def _named(info: EditionInfo | None) -> str:
    return f"{info.pack_id} {info.version}" if info else ""


def _spoken(codes: tuple[str, ...], language: str) -> str:
    return list_names([language_name(code, language) for code in codes], language)
