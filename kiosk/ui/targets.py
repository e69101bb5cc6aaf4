"""The targets of one Goal in short words."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.learn_view import LearnView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One target: its number as in A/RES/70/1, and its text."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class TargetsProps:
    """The Goal whose targets are shown."""

    number: int = 0
    title: str = ""
    count: int = 0
    colour: str = "#000000"
    textColour: str = "#FFFFFF"
    nightColour: str = "#000000"
    nightTextColour: str = "#FFFFFF"
    hasEasy: bool = False
    easy: bool = False


@QmlElement
@QmlUncreatable("Made by the program.")
class TargetsViewModel(LearnView):  # type: ignore[operator]
    """The page of a Goal's targets; the subject is the Goal."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a Goal is known."""
        super().__init__(sources, parent)
        self._props: TargetsProps = TargetsProps()
        self._rows = Rows(TargetRow, self)

    def _fill(self) -> None:
        lines = {line.id: line for line in self._sources.edition.goals(self._language)}
        line = lines.get(self._subject)
        if line is None:
            return
        targets = self._sources.edition.targets(self._language, goal=line.number)
        self._rows.replace(TargetRow(target.number, target.text.at(easy=self._easy)) for target in targets)
        self._tell(
            TargetsProps(
                line.number,
                line.title,
                len(targets),
                line.colour,
                line.text_colour,
                line.night_colour,
                line.night_text_colour,
                any(target.text.easy for target in targets),
                self._easy,
            )
        )

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The targets as rows of TargetRow."""
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        """The official title of the Goal."""
        return self._props.title

    @Property(int, notify=changed)
    def number(self) -> int:
        """Its number."""
        return self._props.number

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many targets it has."""
        return self._props.count

    @Property(str, notify=changed)
    def colour(self) -> str:
        """Its colour."""
        return self._props.colour

    @Property(str, notify=changed)
    def textColour(self) -> str:
        """What is written on it."""
        return self._props.textColour

    @Property(str, notify=changed)
    def nightColour(self) -> str:
        """Its colour in dark themes."""
        return self._props.nightColour

    @Property(str, notify=changed)
    def nightTextColour(self) -> str:
        """What is written on that."""
        return self._props.nightTextColour

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def text(self) -> str:
        """All targets, to know how long reading takes."""
        return " ".join(row.text for row in self._rows.rows)
