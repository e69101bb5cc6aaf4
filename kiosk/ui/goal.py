"""One Goal on its own page."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.goals import GoalLine
from kiosk.ui.figures import FigureRow, figure_row
from kiosk.ui.goal_page import ActionRow, GoalProps, action_row, derive_goal
from kiosk.ui.rows import Rows
from kiosk.ui.series import SeriesViewModel
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class GoalViewModel(QObject):  # type: ignore[operator]
    """The page of one Goal: its numeral, its picture, why it matters, its figures, what one can do."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a Goal is opened."""
        super().__init__(parent)
        self._sources = sources
        self._lines: tuple[GoalLine, ...] = ()
        self._language = ""
        self._questioned = frozenset(sources.edition.quiz_goals())
        self._props = GoalProps()
        self._figures = Rows(FigureRow, self)
        self._actions = Rows(ActionRow, self)
        self._series = SeriesViewModel(sources, self)

    def show(self, language: str, goal_id: str, part: str = "") -> None:
        """Show a Goal in a language, beginning at the action `part`; an unknown one leaves the page as it is."""
        goal = self._sources.edition.goal(language, goal_id)
        if goal is None:
            return
        self._language = language
        self._lines = self._sources.edition.goals(language)
        self._figures.replace(figure_row(figure, language) for figure in goal.figures)
        self._actions.replace(action_row(action) for action in goal.actions)
        self._series.show(language, goal_id, goal.series[0] if goal.series else None)
        leaf = "actions" if any(action.id == part for action in goal.actions) else "about"
        self._take(derive_goal(goal, self._lines, leaf=leaf, easy=self._sources.comfort.wishes.easy))

    def reset(self) -> None:
        """Forget the visitor's reading level, and which year was read."""
        self._series.reset()
        self._take(replace(self._props, easy=False))

    def _take(self, props: GoalProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._props.easy)

    @Slot(int, str)
    def neighbour(self, step: int, via: str) -> None:
        """Go to the Goal before (-1) or after (1) this one."""
        numbers = [line.number for line in self._lines]
        line = self._lines[(numbers.index(self._props.number) + step) % len(self._lines)]
        self._sources.visit.act("goal.next", subject=line.id, control=via, value=step)
        self._sources.navigation.beside("goal", line.id)

    @Slot()
    def openMoments(self) -> None:
        """See this Goal's moments on the timeline."""
        self._sources.visit.act("door.open", subject=self._props.goalId, control="door")
        self._sources.navigation.open("timeline", self._props.goalId)

    @Slot(bool)
    def noteActions(self, shown: bool) -> None:
        """Note that what one can do was shown or hidden again."""
        self._sources.visit.act("goal.actions", subject=self._props.goalId, control="button", value=int(shown))

    @Slot(bool)
    def noteYears(self, shown: bool) -> None:
        """Note that the chart was shown or hidden again."""
        self._sources.visit.act("goal.years", subject=self._props.goalId, control="button", value=int(shown))

    @Slot()
    def openTargets(self) -> None:
        """Read this Goal's targets."""
        self._sources.visit.act("goal.targets", subject=self._props.goalId, control="disc")
        self._sources.navigation.open("targets", self._props.goalId)

    @Slot()
    def openFilm(self) -> None:
        """See the first message of the exhibit."""
        messages = self._sources.edition.messages(self._language)
        if messages:
            self._sources.visit.act("door.open", subject="message", control="disc")
            self._sources.navigation.open("message", messages[0].id)

    @Slot()
    def openPledge(self) -> None:
        """Choose one of the small promises, this Goal's first."""
        self._sources.visit.act("door.open", subject="pledge", control="disc")
        self._sources.navigation.open("pledge", self._props.goalId)

    @Slot()
    def openQuiz(self) -> None:
        """Answer a question about this Goal."""
        self._sources.visit.act("door.open", subject="quiz", control="disc")
        self._sources.navigation.open("quiz", self._props.goalId)

    @Slot()
    def touchFigure(self) -> None:
        """Note that a figure was touched."""
        self._sources.visit.act("goal.figure", subject=self._props.goalId, control="numeral")

    @Property(QObject, constant=True)
    def figures(self) -> QObject:
        """The figures as rows of FigureRow."""
        return self._figures

    @Property(QObject, constant=True)
    def actions(self) -> QObject:
        """The things to do as rows of ActionRow."""
        return self._actions

    @Property(SeriesViewModel, constant=True)
    def series(self) -> SeriesViewModel:
        """The chart of its first series."""
        return self._series

    @Property(str, notify=changed)
    def goalId(self) -> str:
        """The content id."""
        return self._props.goalId

    @Property(int, notify=changed)
    def number(self) -> int:
        """1 to 17."""
        return self._props.number

    @Property(str, notify=changed)
    def title(self) -> str:
        """The official title."""
        return self._props.title

    @Property(str, notify=changed)
    def call(self) -> str:
        """One line that says what it is about."""
        return self._props.call

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why it matters, at the reading level chosen."""
        return self._props.why

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The page colour."""
        return self._props.colour

    @Property(str, notify=changed)
    def textColour(self) -> str:
        """The colour of text on it."""
        return self._props.textColour

    @Property(str, notify=changed)
    def nightColour(self) -> str:
        """The page colour in dark themes."""
        return self._props.nightColour

    @Property(str, notify=changed)
    def nightTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.nightTextColour

    @Property(str, notify=changed)
    def emblem(self) -> str:
        """The URL of the picture, or ""."""
        return self._props.emblem

    @Property(str, notify=changed)
    def emblemAlt(self) -> str:
        """The picture in words."""
        return self._props.emblemAlt

    @Property(bool, notify=changed)
    def hasQuestions(self) -> bool:
        """Whether the quiz asks about it."""
        return self._props.number in self._questioned

    @Property(int, notify=changed)
    def figureCount(self) -> int:
        """How many figures it has."""
        return self._props.figureCount

    @Property(int, notify=changed)
    def actionCount(self) -> int:
        """How many things to do it has."""
        return self._props.actionCount

    @Property(int, notify=changed)
    def momentCount(self) -> int:
        """How many moments belong to it."""
        return self._props.momentCount

    @Property(str, notify=changed)
    def firstLeaf(self) -> str:
        """Where the page begins: "about" the Goal, or at its "actions"."""
        return self._props.firstLeaf

    @Property(int, notify=changed)
    def targetCount(self) -> int:
        """How many of its targets the pack tells."""
        return self._props.targetCount

    @Property(int, notify=changed)
    def previousNumber(self) -> int:
        """The neighbour before."""
        return self._props.previousNumber

    @Property(str, notify=changed)
    def previousColour(self) -> str:
        """Its colour."""
        return self._props.previousColour

    @Property(str, notify=changed)
    def previousTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.previousTextColour

    @Property(str, notify=changed)
    def previousNightColour(self) -> str:
        """Its colour in dark themes."""
        return self._props.previousNightColour

    @Property(str, notify=changed)
    def previousNightTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.previousNightTextColour

    @Property(int, notify=changed)
    def nextNumber(self) -> int:
        """The neighbour after."""
        return self._props.nextNumber

    @Property(str, notify=changed)
    def nextColour(self) -> str:
        """Its colour."""
        return self._props.nextColour

    @Property(str, notify=changed)
    def nextTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.nextTextColour

    @Property(str, notify=changed)
    def nextNightColour(self) -> str:
        """Its colour in dark themes."""
        return self._props.nextNightColour

    @Property(str, notify=changed)
    def nextNightTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.nextNightTextColour
