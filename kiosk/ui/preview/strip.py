"""What the strip above a preview says: that it is one, and what is in the way of showing the last save."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.packs.draft import Attempt

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

HEIGHT = 40
"""Pixels: the strip is for who sits at a desk, and does not grow with the exhibit."""


@dataclass(frozen=True, slots=True)
class StripProps:
    """`working`: what was saved is being taken up. `file`, `line` and `what` tell of the first trouble."""

    working: bool = False
    file: str = ""
    line: int = 0
    what: str = ""
    more: int = 0


@QmlElement
@QmlUncreatable("Made by the program.")
class Preview(QObject):  # type: ignore[operator]
    """The strip; `changed` comes once after every change."""

    changed = Signal()

    def __init__(self, *, watching: bool, parent: QObject | None = None) -> None:
        """Say that this is a preview, and whether saved changes appear in it."""
        super().__init__(parent)
        self._watching = watching
        self._props = StripProps()

    def work(self) -> None:
        """What was saved is being taken up; trouble stays until it is known whether it is gone."""
        self._take(replace(self._props, working=True))

    def tell(self, attempt: "Attempt") -> None:
        """What came of it: nothing to say, or the first trouble."""
        trouble = attempt.trouble
        if trouble is None:
            self._take(StripProps())
            return
        language = f"{trouble.language}: " if trouble.language and trouble.language not in trouble.file else ""
        what = "; ".join(part for part in (f"{language}{trouble.what}", trouble.remedy) if part)
        self._take(StripProps(file=trouble.file, line=trouble.line, what=what, more=attempt.more))

    def _take(self, props: StripProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(int, constant=True)
    def stripHeight(self) -> int:
        """How high the strip is."""
        return HEIGHT

    @Property(bool, constant=True)
    def watching(self) -> bool:
        """Whether saved changes appear by themselves."""
        return self._watching

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether what was saved is being taken up."""
        return self._props.working

    @Property(str, notify=changed)
    def file(self) -> str:
        """The file of the first trouble, "" if it is not in one."""
        return self._props.file

    @Property(int, notify=changed)
    def line(self) -> int:
        """The line of the first trouble, 0 if it is the whole file."""
        return self._props.line

    @Property(str, notify=changed)
    def what(self) -> str:
        """The first trouble and its remedy, "" if there is none."""
        return self._props.what

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many more there are."""
        return self._props.more
