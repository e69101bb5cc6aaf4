"""Fingers on the panel: a second hand does not disturb who drags, and what merely lies there keeps no visit alive."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent

from kiosk.clock import Clock

STUCK_S = 60.0
"""A touch that has not moved for so long is a bag, a wet spot or a broken panel."""
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
    """

    def __init__(
        self,
        clock: Clock,
        slop: Callable[[], float],
        living: Callable[[], None],
        stuck: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Follow nothing yet; `slop` is how far a finger goes before it drags."""
        super().__init__(parent)
        self._clock = clock
        self._slop = slop
        self._living = living
        self._stuck = stuck
        self._down: dict[int, _Finger] = {}
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def see(self, event: QTouchEvent) -> bool:
        """Take note of an event; whether anything in it was done by a hand, and not by what merely lies there."""
        if event.type() == QEvent.Type.TouchCancel:
            self._down.clear()
            self._timer.stop()
            return False
        alive = [self._follow(point) for point in event.points()]
        if self._down and not self._timer.isActive():
            self._timer.start()
        return any(alive)

    def _follow(self, point: QEventPoint) -> bool:
        number, place, state = point.id(), point.position(), point.state()
        now = self._clock.monotonic()
        if state == _PRESSED:
            dragged = any(finger.drags for finger in self._down.values())
            self._down[number] = _Finger(place, now, stranger=dragged)
            return True
        finger = self._down.get(number)
        if finger is None:
            return False
        if state == _RELEASED:
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
