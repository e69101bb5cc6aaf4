"""Fingers on the panel: a second hand does not disturb who drags, and what merely lies there keeps no visit alive."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent

from kiosk.clock import Clock

STUCK_S = 60.0
"""A touch that has not moved for so long is a bag, a wet spot or a broken panel."""
ECHO_MS = 300
"""So soon after a page has turned a touch at the same place was meant for the page before: the hand trembled."""
_LOOK_MS = 1000
_PRESSED, _RELEASED = QEventPoint.State.Pressed, QEventPoint.State.Released


@dataclass(slots=True)
class _Finger:
    """One touch: where and when it last moved, whether it drags, and whether it came while another one dragged."""

    place: QPointF
    since: float
    drags: bool = False
    stranger: bool = False
    stuck: bool = False


class Fingers(QObject):
    """Follows every touch by its number.

    While a finger rests on the panel `living` is called each second, for a minute; then `stuck` is called, once.
    `slop` is how far a finger goes before it drags, `near` how far from where it was lifted its echo comes down.
    """

    def __init__(
        self,
        clock: Clock,
        slop: Callable[[], float],
        living: Callable[[], None],
        stuck: Callable[[], None],
        parent: QObject,
        near: Callable[[], float] = lambda: 0.0,
    ) -> None:
        """Follow nothing yet."""
        super().__init__(parent)
        self._clock = clock
        self._slop = slop
        self._living = living
        self._stuck = stuck
        self._near = near
        self._lifted: tuple[QPointF, int] | None = None
        self._turned = False
        self._down: dict[int, _Finger] = {}
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def see(self, event: QTouchEvent) -> bool:
        """Take note of an event; whether anything in it was done by a hand, and not by what merely lies there."""
        if event.type() == QEvent.Type.TouchCancel:
            self._down.clear()
            self._timer.stop()
            return False
        alive = [self._follow(point, event.timestamp()) for point in event.points()]
        if self._down and not self._timer.isActive():
            self._timer.start()
        return any(alive)

    @Slot()
    def page_turned(self) -> None:
        """Another page lies under the fingers now."""
        self._turned = True

    def lifted(self, place: QPointF, at: int) -> None:
        """A finger or the mouse went up at a place, `at` milliseconds of its own clock."""
        self._lifted, self._turned = (place, at), False

    def is_echo(self, place: QPointF, at: int) -> bool:
        """Whether what comes down was meant for the page before."""
        if self._lifted is None or not self._turned:
            return False
        where, when = self._lifted
        return 0 <= at - when < ECHO_MS and (place - where).manhattanLength() <= self._near()

    def _follow(self, point: QEventPoint, at: int) -> bool:
        number, place, state = point.id(), point.position(), point.state()
        now = self._clock.monotonic()
        if state == _PRESSED:
            stranger = self.is_echo(place, at) or any(finger.drags for finger in self._down.values())
            self._down[number] = _Finger(place, now, stranger=stranger)
            return True
        finger = self._down.get(number)
        if finger is None:
            return False
        if state == _RELEASED:
            self.lifted(place, at)
            return not finger.stuck
        way = place - finger.place
        if state != QEventPoint.State.Updated or way.manhattanLength() <= self._slop():
            return False
        finger.place, finger.since, finger.stuck = place, now, False
        finger.drags = not finger.stranger
        return True

    def without_strangers(self, event: QTouchEvent) -> tuple[bool, QTouchEvent | None]:
        """Whether the pages see the event as it is; if not, the one they see instead, or None for none."""
        points = event.points()
        own = [point for point in points if not self._is_stranger(point.id())]
        self._forget(points)
        if len(own) == len(points):
            return True, None
        if all(point.state() == QEventPoint.State.Stationary for point in own):
            return False, None
        states = {point.state() for point in own}
        kind = QEvent.Type.TouchEnd if states == {_RELEASED} else QEvent.Type.TouchUpdate
        event_for_pages = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), own)
        event_for_pages.setTimestamp(event.timestamp())
        return False, event_for_pages

    def _is_stranger(self, number: int) -> bool:
        finger = self._down.get(number)
        return finger is not None and finger.stranger

    def _forget(self, points: list[QEventPoint]) -> None:
        for point in points:
            if point.state() == _RELEASED:
                self._down.pop(point.id(), None)
        if not self._down:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """A second has passed with something on the panel; the timer calls this."""
        now = self._clock.monotonic()
        for finger in self._down.values():
            if not finger.stuck and now - finger.since >= STUCK_S:
                finger.stuck = True
                self._stuck()
        if any(not finger.stuck for finger in self._down.values()):
            self._living()
