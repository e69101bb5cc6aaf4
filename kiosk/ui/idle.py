"""When a kiosk decides that a visitor has left."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a page may rest untouched (seconds), and how long the notice counts down after that."""

    quiet: float
    notice: int


@dataclass(frozen=True, slots=True)
class Watch:
    """What the watch says: nothing, or a notice with the whole seconds left; 0 means that the visit is over."""

    noticing: bool = False
    left: int = 0


def look(rested: float, patience: Patience) -> Watch:
    """What a rest of so many seconds means."""
    over = rested - patience.quiet
    if over < 0:
        return Watch()
    return Watch(noticing=True, left=max(0, patience.notice - int(over)))


AFTER_PLAY = 20.0
"""Seconds after the end of a film in which nobody is taken to have left."""


@QmlElement
@QmlUncreatable("Made by the program.")
class Idle(QObject):  # type: ignore[operator]
    """Watches for rest. While asleep nothing is watched and no timer runs.

    `touched` moves the rest back to zero, but not while the notice stands: then the visitor answers the notice. While
    something plays the watch is held; the rest begins `AFTER_PLAY` seconds after its end.
    """

    changed = Signal()
    noticed = Signal()
    stayed = Signal(str)
    over = Signal(str)

    def __init__(self, clock: Clock, parent: QObject, *, tick_ms: int = 200) -> None:
        """Begin asleep."""
        super().__init__(parent)
        self._clock = clock
        self._patience = Patience(60, 18)
        self._last = clock.monotonic()
        self._watch = Watch()
        self._held = False
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self.tick)

    def wake(self) -> None:
        """Begin to watch."""
        self._last = self._clock.monotonic()
        self._timer.start()

    def sleep(self) -> None:
        """Stop watching and take the notice away."""
        self._timer.stop()
        self._held = False
        self._take(Watch())

    def set_patience(self, patience: Patience) -> None:
        """Another page, another patience; arriving there counts as a touch."""
        self._patience = patience
        self.touched()

    def touched(self) -> None:
        """The visitor did something."""
        if not self._watch.noticing:
            self._last = max(self._last, self._clock.monotonic())

    def hold(self, *, on: bool) -> None:
        """Something plays, so that nobody need touch anything (`on`), or it has come to its end."""
        if on == self._held:
            return
        self._held = on
        if on and self._watch.noticing:
            self.stay()
        if not on:
            self._last = self._clock.monotonic() + AFTER_PLAY

    def rested(self) -> float:
        """Seconds since the last touch."""
        return max(0.0, self._clock.monotonic() - self._last)

    @Slot()
    def tick(self) -> None:
        """Look at the clock; the timer calls this."""
        if not self._timer.isActive():
            return
        if self._held:
            self._last = self._clock.monotonic()
        before = self._watch
        self._take(look(self.rested(), self._patience))
        if self._watch.noticing and not before.noticing:
            self.noticed.emit()
        if self._watch.noticing and self._watch.left == 0:
            self.over.emit("timeout")

    def _take(self, watch: Watch) -> None:
        if watch != self._watch:
            self._watch = watch
            self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """The visitor is still here."""
        if self._watch.noticing:
            self._take(Watch())
            self._last = self._clock.monotonic()
            self.stayed.emit("continue")

    @Slot()
    def leave(self) -> None:
        """The visitor starts again."""
        self.over.emit("start-again")

    @Property(bool, notify=changed)
    def noticing(self) -> bool:
        """Whether the notice stands."""
        return self._watch.noticing

    @Property(int, notify=changed)
    def left(self) -> int:
        """Whole seconds until the visit ends."""
        return self._watch.left

    @Property(int, notify=changed)
    def notice(self) -> int:
        """Whole seconds the notice counts down from."""
        return self._patience.notice


def reading_seconds(text: str, language: str) -> float:
    """How long a text takes to read: 2.2 words a second, in Chinese 4 characters a second."""
    return len(text) / 4 if language == "zh" else len(text.split()) / 2.2
