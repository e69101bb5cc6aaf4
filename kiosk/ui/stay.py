"""How much of the exhibit a visitor has seen, so that only who can have an opinion is asked for it."""

from PySide6.QtCore import QObject, Slot

from kiosk.clock import Clock
from kiosk.ui.navigation import ATTRACT, Navigation, Place

LONG_S = 60
"""A visit of a minute is one to speak of."""

MANY_PLACES = 3
"""So is one that came to three places."""

_NO_PLACE = frozenset({"attract", "language", "survey"})


class Stay(QObject):
    """The present visit's length and places; it begins anew whenever the exhibit goes back to the attract screen."""

    def __init__(self, clock: Clock, navigation: Navigation, parent: QObject) -> None:
        """Watch the way through the screens."""
        super().__init__(parent)
        self._clock = clock
        self._navigation = navigation
        self._began = 0.0
        self._places: set[Place] = set()
        self._away = True
        navigation.arriving.connect(self._arrive)

    @property
    def long_enough(self) -> bool:
        """Whether there has been a visit to speak of."""
        lasted = self._clock.monotonic() - self._began
        return not self._away and (lasted >= LONG_S or len(self._places) >= MANY_PLACES)

    @Slot()
    def _arrive(self) -> None:
        here = self._navigation.trail.here
        if self._navigation.trail == ATTRACT:
            self._away = True
            return
        if self._away:
            self._away, self._began, self._places = False, self._clock.monotonic(), set()
        if here.screen not in _NO_PLACE:
            self._places.add(here)
