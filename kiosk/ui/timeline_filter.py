"""What a visitor looks for on the thread: a theme, a Goal, or both."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.vocabulary import CATEGORIES
from kiosk.store.read_timeline import Filter
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category to filter by, with how many moments it would leave under the Goal chosen."""

    category: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class GoalChoice:
    """One Goal to filter by, with how many moments it would leave under the category chosen."""

    goalId: str
    number: int
    title: str
    colour: str
    textColour: str
    count: int
    chosen: bool


@QmlElement
@QmlUncreatable("Made by the program.")
class TimelineFilter(QObject):  # type: ignore[operator]
    """The filter and what there is to choose from; counts are read when the sheet opens, not before."""

    changed = Signal()
    chosen = Signal(str, str)

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._wanted = Filter()
        self._categories = Rows(CategoryRow, self)
        self._goals = Rows(GoalChoice, self)

    @property
    def wanted(self) -> Filter:
        """What is looked for."""
        return self._wanted

    def use(self, language: str) -> None:
        """Speak a language; an open sheet follows."""
        self._language = language
        if self._categories.rows:
            self.open()

    def mark(self, wanted: Filter) -> None:
        """Look for something without a visitor's hand."""
        if wanted != self._wanted:
            self._wanted = wanted
            if self._categories.rows:
                self.open()
            self.changed.emit()

    @Slot()
    def open(self) -> None:
        """Count what there is to choose from."""
        edition, wanted = self._sources.edition, self._wanted
        by_category, by_goal = edition.chronicle.facets(wanted)
        present = edition.categories()
        self._categories.replace(
            CategoryRow(name, by_category.get(name, 0), name == wanted.category)
            for name in CATEGORIES
            if name in present
        )
        self._goals.replace(
            GoalChoice(
                line.id,
                line.number,
                line.title,
                line.colour,
                line.text_colour,
                by_goal.get(line.number, 0),
                line.number == wanted.goal,
            )
            for line in edition.goals(self._language)
        )

    @Slot(str)
    def choose(self, category: str) -> None:
        """Mark the moments of one category; choosing it again marks all of them."""
        self.mark(replace(self._wanted, category="" if category == self._wanted.category else category))
        self.chosen.emit(category, "category")

    @Slot(str, int)
    def chooseGoal(self, goal: str, number: int) -> None:
        """Mark the moments of one Goal; choosing it again marks all of them."""
        self.mark(replace(self._wanted, goal=0 if number == self._wanted.goal else number))
        self.chosen.emit(goal, "goal")

    @Slot()
    def showAll(self) -> None:
        """Mark no category and no Goal any more."""
        self.mark(Filter())
        self.chosen.emit("", "button")

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        """The categories that occur, as rows of CategoryRow."""
        return self._categories

    @Property(QObject, constant=True)
    def goals(self) -> QObject:
        """The Goals, as rows of GoalChoice."""
        return self._goals

    @Property(str, notify=changed)
    def category(self) -> str:
        """The category marked, or ""."""
        return self._wanted.category

    @Property(int, notify=changed)
    def goal(self) -> int:
        """The number of the Goal marked, or 0."""
        return self._wanted.goal

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether anything is left out."""
        return bool(self._wanted)
