"""Twelve discs and a PIN: tries, waiting after wrong ones, the lock after five, and a new PIN by a recovery file."""

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.staff import PIN_MOST, pin_fault, wait_after
from kiosk.errors import StoreError
from kiosk.packs.recovery import FILE, opens, recovery_code
from kiosk.packs.trust import Trust
from kiosk.store.pin import Pin, PinState
from kiosk.ui.staff.desk import Desk

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 200
BACKSPACE = "\b"


@dataclass(frozen=True, slots=True)
class Pad:
    """What the pad shows.

    `phase` is "ready", "checking", "waiting", "locked", "new" or "again"; `told` is "wrong", "refused" (a recovery
    file), "weak" or "differs" (a new PIN), "broken" (the PIN's file), or "" for nothing. `code` is what a recovery file
    has to be made for.
    """

    phase: str = "ready"
    digits: str = ""
    told: str = ""
    left: int = 0
    code: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class PinPad(QObject):  # type: ignore[operator]
    """The pad in front of the panel. `let_in` comes after the right PIN, `seen` counts down while one has to wait."""

    changed = Signal()
    let_in = Signal()

    def __init__(self, desk: Desk, pin: Pin, parent: QObject) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._desk = desk
        self._pin = pin
        self._pad = Pad()
        self._until = 0.0
        self._first = ""
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def open(self, state: PinState) -> None:
        """Come up; wrong PINs of before, also of before a restart, still have to be waited for."""
        self._take(Pad())
        self._after(state)

    def close(self) -> None:
        """Forget what was typed."""
        self._timer.stop()
        self._first = ""
        self._take(Pad())

    @property
    def taking(self) -> bool:
        """Whether digits mean anything now."""
        return self._pad.phase in {"ready", "new", "again"}

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit."""
        if self.taking and len(digit) == 1 and digit in "0123456789" and len(self._pad.digits) < PIN_MOST:
            self._take(replace(self._pad, digits=self._pad.digits + digit, told=""))

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if self.taking:
            self._take(replace(self._pad, digits=self._pad.digits[:-1]))

    def write(self, letter: str) -> None:
        """A key of a keyboard."""
        if letter == BACKSPACE:
            self.erase()
        else:
            self.press(letter)

    @Slot()
    def enter(self) -> None:
        """That is the PIN."""
        digits = self._pad.digits
        if not digits or not self.taking:
            return
        if self._pad.phase == "ready":
            self._take(replace(self._pad, phase="checking", digits=""))
            self._desk.jobs.run(lambda: (self._pin.try_(digits), self._pin.state()), self._tried, self._broken)
        elif self._pad.phase == "new":
            weak = bool(pin_fault(digits))
            self._first = "" if weak else digits
            self._take(Pad("new", told="weak") if weak else Pad("again"))
        elif digits != self._first:
            self._take(Pad("new", told="differs"))
        else:
            self._take(replace(self._pad, phase="checking", digits=""))
            self._desk.jobs.run(lambda: self._pin.set(digits), self._renewed, self._broken)

    def _tried(self, result: tuple[bool, PinState]) -> None:
        right, state = result
        if right:
            self._desk.note("staff.enter")
            self.close()
            self.let_in.emit()
            return
        self._desk.note("staff.lock" if state.locked else "staff.fail")
        self._take(Pad(told="wrong"))
        self._after(state)

    def _renewed(self, _done: None) -> None:
        self._desk.note("staff.act", "pin.recover")
        self._desk.note("staff.enter")
        self.close()
        self.let_in.emit()

    def _broken(self, _error: StoreError) -> None:
        self._take(Pad(told="broken"))

    def _after(self, state: PinState) -> None:
        if state.locked:
            self._take(replace(self._pad, phase="locked", code=recovery_code(state.salt)))
            self._timer.start()
        elif state.wrong:
            self._until = self._desk.clock.monotonic() + wait_after(state.wrong)
            self._timer.start()
            self.tick()

    @Slot()
    def tick(self) -> None:
        """Look at the clock, and for a recovery file where that is what it takes; the timer calls this."""
        if self._pad.phase == "locked":
            if not self._pad.told:
                self._look_for_recovery()
            return
        left = self._until - self._desk.clock.monotonic()
        if left > 0:
            self._take(replace(self._pad, phase="waiting", left=ceil(left)))
        else:
            self._timer.stop()
            self._take(replace(self._pad, phase="ready", left=0))

    def _look_for_recovery(self) -> None:
        code, kiosk, trust = self._pad.code, self._desk.config.log.kiosk, Trust(self._desk.paths.trust)

        def look() -> str:
            files = [path for stick in self._desk.sticks() if (path := stick / FILE).is_file()]
            return "" if not files else "new" if any(opens(path, kiosk, code, trust) for path in files) else "refused"

        self._timer.stop()
        self._desk.jobs.run(look, self._looked, self._broken)

    def _looked(self, found: str) -> None:
        if self._pad.phase != "locked":
            return
        if found == "new":
            self._take(Pad("new"))
            return
        self._timer.start()
        self._take(replace(self._pad, told=found))

    def _take(self, pad: Pad) -> None:
        if pad != self._pad:
            self._pad = pad
            self.changed.emit()

    @Property(str, notify=changed)
    def phase(self) -> str:
        """What the pad waits for."""
        return self._pad.phase

    @Property(str, notify=changed)
    def code(self) -> str:
        """What a recovery file has to be made for, once the pad is locked."""
        return self._pad.code

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many digits were typed."""
        return len(self._pad.digits)

    @Property(str, notify=changed)
    def told(self) -> str:
        """What went wrong."""
        return self._pad.told

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds to wait."""
        return self._pad.left
