"""Where the visitor is and how they got there."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A screen and what it is about (a content id or ""), and the part of that at which it begins."""

    screen: str
    subject: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Trail:
    """The present place and the way back; a value, so that every move is a pure function."""

    here: Place
    behind: tuple[Place, ...] = ()

    def to(self, place: Place) -> "Trail":
        """Go on to a place; standing still leaves no step, and home is always the start of the way back."""
        if place == self.here:
            return self
        if place.screen == "home":
            return Trail(place)
        return Trail(place, (*self.behind, self.here))

    def beside(self, place: Place) -> "Trail":
        """Go to a neighbour: the same step of the way, another subject."""
        return replace(self, here=place)

    def back(self) -> "Trail":
        """Go back one step; at the start, stay."""
        return Trail(self.behind[-1], self.behind[:-1]) if self.behind else self


ATTRACT = Trail(Place("attract"))


@QmlElement
@QmlUncreatable("The program makes the one navigation.")
class Navigation(QObject):  # type: ignore[operator]
    """The visitor's place as QML sees it; `changed` comes once, after every property holds its new value.

    `arriving` comes just before: who fills the next screen does it then, so that QML builds no page of old content.
    """

    arriving = Signal()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start at the attract screen."""
        super().__init__(parent)
        self._trail = ATTRACT

    @property
    def trail(self) -> Trail:
        """The present place and the way back."""
        return self._trail

    def follow(self, trail: Trail) -> None:
        """Take up a new trail; nothing is told when it is the present one."""
        if trail != self._trail:
            self._trail = trail
            self.arriving.emit()
            self.changed.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The present screen."""
        return self._trail.here.screen

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What the present screen is about."""
        return self._trail.here.subject

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a step to go back."""
        return bool(self._trail.behind)

    @Slot(str, str)
    def open(self, screen: str, subject: str, part: str = "") -> None:
        """Go on to a screen, to begin at a part of its subject."""
        self.follow(self._trail.to(Place(screen, subject, part)))

    @Slot(str, str)
    def beside(self, screen: str, subject: str) -> None:
        """Go to a neighbour on the same step of the way."""
        self.follow(self._trail.beside(Place(screen, subject)))

    @Slot()
    def back(self) -> None:
        """Go back one step."""
        self.follow(self._trail.back())

    @Slot()
    def home(self) -> None:
        """Go home and forget the way."""
        self.follow(self._trail.to(Place("home")))

    def reset(self) -> None:
        """Go to attract and forget everything."""
        self.follow(ATTRACT)
