"""The staff panel: who is let in, which page stands, and that it shuts by itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import StoreError
from kiosk.store.pin import Pin, PinState
from kiosk.ui.rows import Rows
from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, Page, StaffLine
from kiosk.ui.staff.health import StaffHealth
from kiosk.ui.staff.keys import StaffKeys
from kiosk.ui.staff.knock import Knock
from kiosk.ui.staff.pin_pad import PinPad
from kiosk.ui.staff.ruler import StaffRuler
from kiosk.ui.staff.tabs import BEHIND, LIGHTS, OF_STICKS, TABS
from kiosk.ui.staff.today import StaffToday
from kiosk.ui.staff.work import Work

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

SHUTS_S = 60
"""Seconds without a touch after which the panel shuts by itself."""
_TICK_MS = 250


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands: no `stage`, the "pin" pad or the "panel", and the page in it."""

    stage: str = ""
    page: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffPanel(QObject):  # type: ignore[operator]
    """From the knock to the way out. `entered` comes when a visit has to end, `gone` when staff have left."""

    changed = Signal()
    counted = Signal()
    restartsChanged = Signal()
    entered = Signal()
    gone = Signal()

    def __init__(
        self, desk: Desk, goals: Callable[[], Sequence[str]], leave: Callable[[str], None], parent: QObject
    ) -> None:
        """Stay shut. `goals` are the discs of the ring, `leave` ends the program by "restart" or "exit"."""
        super().__init__(parent)
        self._desk = desk
        self._leave = leave
        self._language = ""
        self._shown = Shown()
        self._last, self._left = 0.0, SHUTS_S
        self._pin = Pin(desk.paths.staff_pin)
        self._knock = Knock(goals, self._may, self)
        self._pad = PinPad(desk, self._pin, self)
        self._changes = Changes(desk, self)
        self._today = StaffToday(desk, self)
        self._health = StaffHealth(desk, self)
        self._ruler = StaffRuler(desk, self._changes, self)
        self._keys = StaffKeys(desk, self)
        self._pages: dict[str, Page] = {
            "today": self._today,
            "ruler": self._ruler,
            "keypad": self._keys,
            "health": self._health,
        }
        self._sticks: tuple[Path, ...] = ()
        self._lines = Rows(StaffLine, self)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._knock.opened.connect(self.ask)
        self._pad.let_in.connect(self._enter)
        desk.work.changed.connect(self.touched)
        self._listen(self._pages)

    def _listen(self, pages: dict[str, Page]) -> None:
        for page in pages.values():
            told: Any = page
            told.changed.connect(self._tell)

    def _furnish(self) -> None:
        """Make the other pages, when staff come in for the first time."""
        from kiosk.ui.staff.pages import plain_pages

        if "packs" not in self._pages:
            pages = plain_pages(self._desk, self._changes, self)
            self._listen(pages)
            self._pages |= pages

    def speak(self, language: str) -> None:
        """Another language is on show."""
        self._language = language
        self._tell()

    def touched(self) -> None:
        """Somebody is here, or something is under way."""
        self._last = self._desk.clock.monotonic()

    def write(self, letter: str) -> bool:
        """A key with a letter; whether it was for the pad."""
        if self._shown.stage == "pin":
            self._pad.write(letter)
        return bool(self._shown.stage)

    def learn(self, event: QKeyEvent) -> bool:
        """A key that is being taught."""
        return self._shown.page == "keypad" and self._keys.take(event)

    def _may(self, then: Callable[[], None]) -> None:
        self._desk.jobs.run(self._pin.state, lambda state: then() if state.is_set else None, _stay_shut)

    @Slot()
    def ask(self) -> None:
        """Show the pad; whoever was there is gone."""
        self._desk.jobs.run(self._pin.state, self._ask, _stay_shut)

    def _ask(self, state: PinState) -> None:
        if self._shown.stage or not state.is_set:
            return
        self.entered.emit()
        self.touched()
        self._timer.start()
        self._pad.open(state)
        self._take(Shown("pin"))
        self.tick()

    @Slot()
    def _enter(self) -> None:
        self.touched()
        self._furnish()
        self._health.forget()
        self._health.open()
        self.go(TABS[0])

    def pages(self) -> tuple[str, ...]:
        """Every page."""
        return tuple(self._pages)

    @Slot(str)
    def go(self, page: str) -> None:
        """Go to a page."""
        if page in self._pages and self._shown.stage:
            self._take(Shown("panel", page))
            self._pages[page].open()
            self._tell()

    @Slot()
    def back(self) -> None:
        """One step back: to the page this one lies behind, else away."""
        if self._shown.page in BEHIND:
            self.go(BEHIND[self._shown.page])
        else:
            self.leave()

    @Slot(str, int)
    def pick(self, key: str, by: int) -> None:
        """A line was touched."""
        line = next((row for row in self._lines.rows if row.key == key), None)
        if line is None or self._desk.work.name:
            return
        if line.kind == "door":
            self.go(key)
        elif line.kind != "told":
            self._pages[self._shown.page].pick(key, by)

    @Slot()
    def leave(self) -> None:
        """Go away, and leave the kiosk to visitors."""
        if not self._shown.stage:
            return
        if self._shown.stage == "pin":
            self._shut()
        elif self.restarts:
            self.stop("restart")
        else:
            self._changes.keep()
            self._desk.note("staff.leave")
            self._shut()

    @Slot(str)
    def stop(self, how: str) -> None:
        """End the program: "restart" or "exit"."""
        if self._shown.stage == "panel" and how in {"restart", "exit"} and not self._desk.work.name:
            self._changes.keep()
            self._desk.note("staff.act", f"program.{how}")
            self._desk.note("staff.leave")
            self._shut()
            self._leave(how)

    def _shut(self) -> None:
        self._timer.stop()
        self._pad.close()
        self._take(Shown())
        self.gone.emit()

    @Slot()
    def tick(self) -> None:
        """Look at the clock; the timer calls this."""
        if self._desk.work.name:
            self.touched()
        self._look_at_sticks()
        left = SHUTS_S - int(self._desk.clock.monotonic() - self._last)
        if left <= 0 and self._shown.stage:
            self.leave()
        elif left != self._left:
            self._left = left
            self.counted.emit()

    def _look_at_sticks(self) -> None:
        sticks = self._desk.sticks()
        if sticks != self._sticks and not self._desk.work.name:
            self._sticks = sticks
            if self._shown.page in OF_STICKS:
                self._pages[self._shown.page].open()

    def _take(self, shown: Shown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        if not self._language:
            return
        self._today.tell(self._language)
        page = self._pages.get(self._shown.page)
        lines = [*page.lines(self._language)] if page else []
        if self._shown.page == "today":
            lines = [*self._health.summary(self._language, LIGHTS), *lines]
        self._lines.replace(lines)
        self.restartsChanged.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What stands: "", "pin" or "panel"."""
        return self._shown.stage

    @Property(bool, notify=restartsChanged)
    def restarts(self) -> bool:
        """Whether leaving starts the program anew, because something was done that shows only then."""
        return any(page.needs_restart for page in self._pages.values())

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page on show."""
        return self._shown.page

    @Property(str, notify=changed)
    def tab(self) -> str:
        """The tab that the page on show belongs to."""
        page = self._shown.page
        while page in BEHIND:
            page = BEHIND[page]
        return page

    @Property(bool, notify=changed)
    def deep(self) -> bool:
        """Whether the page on show lies behind another one."""
        return self._shown.page in BEHIND

    @Property(list, constant=True)
    def tabs(self) -> list[str]:
        """The pages one can go to at any time."""
        return list(TABS)

    @Property(int, notify=counted)
    def left(self) -> int:
        """Seconds until the panel shuts."""
        return self._left

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """The lines of the page as rows of StaffLine."""
        return self._lines

    @Property(Knock, constant=True)
    def knock(self) -> Knock:
        """How staff ask to be let in."""
        return self._knock

    @Property(PinPad, constant=True)
    def pad(self) -> PinPad:
        """The PIN pad."""
        return self._pad

    @Property(StaffToday, constant=True)
    def today(self) -> StaffToday:
        """How the day was."""
        return self._today

    @Property(StaffRuler, constant=True)
    def ruler(self) -> StaffRuler:
        """The line that is measured."""
        return self._ruler

    @Property(Work, constant=True)
    def work(self) -> Work:
        """What is under way."""
        return self._desk.work


def _stay_shut(_error: StoreError) -> None:
    """Without a PIN that can be read nobody is let in; `kiosk doctor` says why."""
