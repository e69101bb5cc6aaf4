"""One moment, opened on the thread."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.goals import GoalLine
from kiosk.ui.home import GoalRow, goal_row
from kiosk.ui.moment_page import MomentProps, derive_moment
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class MomentViewModel(QObject):  # type: ignore[operator]
    """An open moment, with the moments before and after it."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a moment is opened."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._props = MomentProps()
        self._goals = Rows(GoalRow, self)

    def show(self, language: str, moment_id: str) -> None:
        """Show a moment in a language; an unknown one leaves the page as it is."""
        self._language = language
        edition = self._sources.edition
        moment = edition.moment(self._language, moment_id)
        if moment is None:
            return
        goals: dict[int, GoalLine] = {line.number: line for line in edition.goals(self._language)}
        chronicle, date = edition.chronicle, str(moment.line.date)
        before, after = (chronicle.beside(language, date, moment_id, step) for step in (-1, 1))
        self._goals.replace(goal_row(goals[number]) for number in moment.goals if number in goals)
        props = derive_moment(moment, before, after, self._language, easy=self._sources.comfort.wishes.easy)
        place, total = chronicle.place_in_day(moment.line)
        self._take(replace(props, dayPlace=place, dayTotal=total))

    def reset(self) -> None:
        """Forget the visitor's reading level."""
        self._props = MomentProps()

    def _take(self, props: MomentProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._props.easy)

    @Slot(str, str)
    def travel(self, moment: str, via: str) -> None:
        """Go to the moment before or after."""
        self._sources.visit.act("moment.open", subject=moment, control=via)
        self._sources.navigation.beside("moment", moment)

    @Slot(str)
    def openGoal(self, goal: str) -> None:
        """Go to a Goal this moment belongs to."""
        self._sources.visit.act("moment.link", subject=goal, control="disc")
        self._sources.navigation.open("goal", goal)

    @Slot(bool)
    def noteListening(self, on: bool) -> None:
        """Note that its text is read aloud now, or no longer."""
        self._sources.visit.act("moment.listen", subject=self._props.momentId, control="button", value=int(on))

    @Slot()
    def close(self) -> None:
        """Go back to the thread."""
        self._sources.visit.act("moment.close", subject=self._props.momentId, control="button")
        self._sources.navigation.back()

    @Property(QObject, constant=True)
    def goals(self) -> QObject:
        """The Goals it belongs to, as rows of GoalRow."""
        return self._goals

    @Property(bool, constant=True)
    def mirrored(self) -> bool:
        """Whether time runs from right to left where the language does."""
        return self._sources.edition.timeline_mirrored

    @Property(str, notify=changed)
    def momentId(self) -> str:
        """The content id."""
        return self._props.momentId

    @Property(str, notify=changed)
    def numeral(self) -> str:
        """The largest known part of the date."""
        return self._props.numeral

    @Property(str, notify=changed)
    def restOfDate(self) -> str:
        """The rest of the date."""
        return self._props.restOfDate

    @Property(str, notify=changed)
    def date(self) -> str:
        """The whole date."""
        return self._props.date

    @Property(int, notify=changed)
    def year(self) -> int:
        """The year."""
        return self._props.year

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happened."""
        return self._props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """The text at the reading level chosen."""
        return self._props.text

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where it happened."""
        return self._props.place

    @Property(str, notify=changed)
    def category(self) -> str:
        """What it is about."""
        return self._props.category

    @Property(str, notify=changed)
    def symbols(self) -> str:
        """The document symbols in one line."""
        return self._props.symbols

    @Property(str, notify=changed)
    def yearbook(self) -> str:
        """The Yearbook volume, or ""."""
        return self._props.yearbook

    @Property(str, notify=changed)
    def beforeId(self) -> str:
        """The moment before, or ""."""
        return self._props.beforeId

    @Property(str, notify=changed)
    def beforeDate(self) -> str:
        """Its date."""
        return self._props.beforeDate

    @Property(str, notify=changed)
    def beforeTitle(self) -> str:
        """Its title."""
        return self._props.beforeTitle

    @Property(int, notify=changed)
    def beforeYear(self) -> int:
        """Its year."""
        return self._props.beforeYear

    @Property(str, notify=changed)
    def afterId(self) -> str:
        """The moment after, or ""."""
        return self._props.afterId

    @Property(str, notify=changed)
    def afterDate(self) -> str:
        """Its date."""
        return self._props.afterDate

    @Property(str, notify=changed)
    def afterTitle(self) -> str:
        """Its title."""
        return self._props.afterTitle

    @Property(int, notify=changed)
    def afterYear(self) -> int:
        """Its year."""
        return self._props.afterYear

    @Property(int, notify=changed)
    def dayPlace(self) -> int:
        """Which of the moments of its date it is, from 1."""
        return self._props.dayPlace

    @Property(int, notify=changed)
    def dayTotal(self) -> int:
        """How many moments have its date."""
        return self._props.dayTotal

    @Property(int, notify=changed)
    def votesYes(self) -> int:
        """How many voted in favour."""
        return self._props.votesYes

    @Property(int, notify=changed)
    def votesNo(self) -> int:
        """How many voted against."""
        return self._props.votesNo

    @Property(int, notify=changed)
    def votesAbstain(self) -> int:
        """How many abstained."""
        return self._props.votesAbstain
