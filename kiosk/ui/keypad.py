"""What keys do beside moving on a page: home, back, say it again, louder, headphones, waking the exhibit."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ui.comfort import Comfort
from kiosk.ui.navigation import ATTRACT, Navigation

HELD_MS = 2000
"""Holding “say it again” for so long asks what is on the page."""
JACK_MS = 300
"""A plug bounces for less than this."""

_WAKING_NOBODY = {"JACK_OUT", "LOUDER", "SOFTER"}


class Hears(Protocol):
    """The exhibit, as keys need it."""

    def staffed(self) -> bool:
        """Whether staff are at the kiosk: then keys are theirs."""

    def wake(self, language: str, via: str) -> None:
        """Begin a visit."""

    def back_key(self) -> None:
        """Go back one step, as keys do it."""

    def goHome(self) -> None:
        """Go home."""


class Speaks(Protocol):
    """The voice, as keys need it."""

    def sayAgain(self) -> None:
        """Say it again."""

    def tellMap(self) -> None:
        """Tell what is on the page."""

    def louder(self) -> None:
        """Speak a step louder."""

    def softer(self) -> None:
        """Speak a step softer."""


class Keypad(QObject):
    """Takes what a key means; what it does not take belongs to the page."""

    def __init__(
        self, exhibit: Hears, navigation: Navigation, comfort: Comfort, voice: Speaks, parent: QObject
    ) -> None:
        """Serve an exhibit."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._navigation = navigation
        self._comfort = comfort
        self._voice = voice
        self._plugged = False
        self._deeds = {
            "BACK": exhibit.back_key,
            "HOME": exhibit.goHome,
            "ACCESS": comfort.togglePanel,
            "LOUDER": voice.louder,
            "SOFTER": voice.softer,
        }
        self._hold = self._timer(HELD_MS, self._held)
        self._jack = self._timer(JACK_MS, self._settled)

    @property
    def _asleep(self) -> bool:
        return self._navigation.trail == ATTRACT

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(then)
        return timer

    def key(self, meaning: str, pressed: bool) -> bool:
        """A key went down or up; True when the page need not see it."""
        if meaning in ("JACK_IN", "JACK_OUT"):
            if pressed:
                self._plugged = meaning == "JACK_IN"
                self._jack.start()
            return True
        if self._exhibit.staffed():
            if meaning in {"BACK", "HOME"} and pressed:
                self._exhibit.back_key()
            return meaning in self._deeds or meaning == "HELP"
        if self._asleep:
            if pressed and meaning not in _WAKING_NOBODY:
                self._exhibit.wake("", "keys")
                if meaning == "HELP" and not self._asleep:
                    self._comfort.choose("aloud", True)
            return True
        if meaning == "HELP":
            self._help(pressed=pressed)
            return True
        deed = self._deeds.get(meaning)
        if deed and pressed:
            deed()
        return deed is not None

    def _help(self, *, pressed: bool) -> None:
        if pressed and not self._comfort.aloud:
            self._comfort.choose("aloud", True)
        elif pressed:
            self._hold.start()
        elif self._hold.isActive():
            self._hold.stop()
            self._voice.sayAgain()

    @Slot()
    def _held(self) -> None:
        self._voice.tellMap()

    @Slot()
    def _settled(self) -> None:
        if self._plugged and self._asleep:
            self._exhibit.wake("", "keys")
        if not self._asleep:
            self._comfort.choose("aloud", self._plugged)
