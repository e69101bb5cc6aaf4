"""The real program in a window, with a hand that reaches everything at once."""

from collections.abc import Callable
from pathlib import Path

from hand_clock import HandClock
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.vocabulary import LANGUAGES
from kiosk.log.events import Event
from kiosk.ui.proof.stage import Stage
from kiosk.ui.speech.utterance import Utterance


class Notes:
    """Keeps the events of the log as they come."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def record(self, event: Event) -> None:
        self.events.append(event)

    def forget(self, visit: int) -> None:
        self.events = [event for event in self.events if event.visit != visit]

    def close(self) -> None:
        """Nothing is open."""


class Heard:
    """Keeps what is said, each word with the silences before it; speaks the languages it is told to."""

    def __init__(self) -> None:
        self.said: list[Utterance] = []
        self.cancelled = 0
        self.gain = 1.0
        self.languages: set[str] = set(LANGUAGES)
        self.done: Callable[[], None] = lambda: None

    def say(self, utterance: Utterance) -> None:
        self.said.append(utterance)

    def cancel(self) -> None:
        self.cancelled += 1

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def set_gain(self, gain: float) -> None:
        self.gain = gain

    def when_done(self, then: Callable[[], None]) -> None:
        self.done = then

    def take(self) -> list[str]:
        """What was said since the last time."""
        words = [utterance.text for utterance in self.said]
        self.said.clear()
        return words


class Visit(Stage):
    """The program on one screen; `notes` is what it logged, `heard` what it said."""

    clock: HandClock

    def __init__(self, data: Path, size: tuple[int, int]) -> None:
        self.notes = Notes()
        self.heard = Heard()
        super().__init__(data, size, clock=HandClock(), recording=self.notes, sink=self.heard, strict=True)
        self.open = self._walk
        self.panel = QTest.createTouchDevice()

    def _walk(self, screen: str, subject: str) -> None:
        """Go to a screen without a hand: what is touched there next is no echo of an earlier touch."""
        self.exhibit.navigation.open(screen, subject)
        self.hands.fingers.lifted(QPointF(-1e6, -1e6), 0)

    def touch(self, item: QQuickItem, across: float = 0.5) -> None:
        """Tap an item in the middle of its height, at a share of its width."""
        place = item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def tap(self, x: int, y: int) -> None:
        """Tap a place of the window."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
        self.settle()

    def finger(self, item: QQuickItem) -> None:
        """Tap the middle of an item on a touch panel."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self.panel).press(0, middle, self.window).commit()
        QTest.touchEvent(self.window, self.panel).release(0, middle, self.window).commit()
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key)
