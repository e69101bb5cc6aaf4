"""One small promise: chosen, kept on the disk, and only then thanked for."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import trusted_today
from kiosk.content.goals import GoalLine
from kiosk.content.pledges import Pledge
from kiosk.errors import StoreError
from kiosk.i18n.numbers import format_number
from kiosk.ui.home import GoalRow, goal_row
from kiosk.ui.pledge_counts import Counts, dot_unit, dots, keep_pledge, people, read_counts
from kiosk.ui.pledge_page import BLUE, WHITE, PledgeProps, PledgeRow, order
from kiosk.ui.pledge_view import PledgeView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class PledgeViewModel(PledgeView):  # type: ignore[operator]
    """The wheel, six pledges and the open place; then the closed ring and how many have taken their place."""

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Offer nothing until a language is known."""
        super().__init__(parent)
        self._sources = sources
        self._language = self._subject = self._part = ""
        self._shown = self._props
        self._counts = Counts()
        self._visitor = self._added = 0
        self._taken = ""
        self._offered = bool(sources.edition.pledges(sources.edition.languages[0]))
        self._pledges: tuple[Pledge, ...] = ()
        self._goals: dict[int, GoalLine] = {}
        self._rows = Rows(PledgeRow, self)
        self._wheel = Rows(GoalRow, self)

    def count(self) -> None:
        """Read beside the screen what was counted so far."""
        if self._offered:
            tallies, today = self._sources.tallies, trusted_today(self._sources.clock)
            self._sources.jobs.run(lambda: read_counts(tallies, today), self._take_counts, self._lose_counts)

    def show(self, language: str, subject: str, part: str = "") -> None:
        """Offer the pledges in a language, those of the Goal `subject` first, the pledge `part` chosen."""
        fresh = (subject, part) != (self._subject, self._part) or not self._language
        self._language = language
        self._pledges = self._sources.edition.pledges(language)
        lines = self._sources.edition.goals(language)
        self._goals = {line.number: line for line in lines}
        self._wheel.replace(goal_row(line) for line in lines)
        if fresh:
            self._subject, self._part = subject, part
            goal = next((line.number for line in lines if line.id == subject), 0)
            self._props = replace(
                self._props, stage="choose", failed=False, chosen=part or self._taken, goalNumber=goal
            )
        self._derive()

    def arrive(self) -> None:
        """Note the page, and read what others have taken since."""
        self._sources.visit.act("pledge.view", subject=self._props.goalId)
        self.count()

    def reset(self) -> None:
        """Forget the visitor and what they took."""
        self._visitor += 1
        self._taken = self._subject = self._part = self._language = ""
        self._take(PledgeProps(total=self._counts.total))

    @Slot(str)
    def spin(self, goal: str) -> None:
        """See the pledges of another Goal, or with "" of all, by the wheel."""
        number = next((line.number for line in self._goals.values() if line.id == goal), 0)
        if number == self._props.goalNumber or self._props.stage != "choose":
            return
        self._props = replace(self._props, goalNumber=number, failed=False)
        self._sources.visit.act("ring.spin", subject=goal, control="disc")
        self._derive()

    @Slot(str)
    @Slot(str, str)
    def select(self, pledge: str, via: str = "line") -> None:
        """Choose a pledge, or another one; nothing is kept yet. `via` says what was touched."""
        if self._props.stage != "choose" or pledge == self._props.chosen:
            return
        self._props = replace(self._props, chosen=pledge, failed=False)
        self._sources.visit.act("pledge.select", subject=pledge, control=via)
        self._derive()

    @Slot(str)
    def take(self, via: str) -> None:
        """Take the chosen pledge: keep it on the disk, then thank; `via` says what was touched."""
        pledge, visitor = self._props.chosen, self._visitor
        if not pledge or self._props.stage != "choose":
            return
        if pledge == self._taken:
            self._added = 0
            self._thank()
            return
        tallies, before, today = self._sources.tallies, self._taken, trusted_today(self._sources.clock)

        def kept(counts: Counts) -> None:
            self._take_counts(counts)
            if visitor == self._visitor:
                self._kept(pledge, via)

        def lost(error: StoreError) -> None:
            del error
            self._sources.visit.note("fault", value=1)
            if visitor == self._visitor:
                self._props = replace(self._props, stage="choose", failed=True)
                self._derive()

        self._props = replace(self._props, stage="keeping", failed=False)
        self._derive()
        self._sources.jobs.run(lambda: keep_pledge(tallies, pledge, before, today), kept, lost)

    def _kept(self, pledge: str, via: str) -> None:
        kind = "pledge.change" if self._taken else "pledge.take"
        self._added = 0 if self._taken else 1
        self._taken = pledge
        self._sources.visit.act(kind, subject=pledge, control=via, value=self._counts.total)
        self._thank()

    def _thank(self) -> None:
        self._props = replace(self._props, stage="done", failed=False)
        self._derive()

    @Slot()
    def choose(self) -> None:
        """Go back to the choice, to take another pledge instead."""
        self._props = replace(self._props, stage="choose")
        self._derive()

    @Slot(str)
    def noteDoor(self, door: str) -> None:
        """Note through which door the visitor goes on."""
        self._sources.visit.act("pledge.next", subject=door, control="door")

    @Slot()
    def openQuiz(self) -> None:
        """Go on to the questions about this pledge's Goal, or to all where it has none."""
        self.noteDoor("quiz")
        number = next((pledge.goal for pledge in self._pledges if pledge.id == self._props.chosen), 0)
        goal = self._goals.get(number) if number in self._sources.edition.quiz_goals() else None
        self._sources.navigation.open("quiz", goal.id if goal else "")

    @Slot(str)
    def openGoal(self, goal: str) -> None:
        """Go on to a Goal: a place in the closed ring was touched."""
        self.noteDoor("goal")
        self._sources.navigation.open("goal", goal)

    def _take_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._derive()

    def _lose_counts(self, error: StoreError) -> None:
        del error
        self._sources.visit.note("fault", value=1)

    def _derive(self) -> None:
        if not self._language:
            self._take(replace(self._props, total=self._counts.total))
            return
        day = self._sources.clock.now().astimezone().date()
        offer = order(self._pledges, self._props.goalNumber, self._taken or self._part, day)
        chosen = next((pledge for pledge in self._pledges if pledge.id == self._props.chosen), None)
        counts = self._counts.by_pledge
        unit = dot_unit(max((counts.get(pledge.id, 0) for pledge in self._pledges), default=0))
        self._rows.replace(self._row(pledge, unit) for pledge in offer)
        goal, line = self._goals.get(self._props.goalNumber), self._goals.get(chosen.goal if chosen else 0)
        span, number = people(self._counts)
        self._take(
            replace(
                self._props,
                changing=bool(self._taken),
                goalId=goal.id if goal else "",
                goalTitle=goal.title if goal else "",
                text=chosen.text.at(easy=self._sources.comfort.wishes.easy) if chosen else "",
                colour=line.colour if line else BLUE,
                textColour=line.text_colour if line else WHITE,
                nightColour=line.night_colour if line else BLUE,
                nightTextColour=line.night_text_colour if line else WHITE,
                unit=unit,
                total=self._counts.total,
                totalText=format_number(self._counts.total, self._language),
                beforeText=format_number(max(0, self._counts.total - self._added), self._language),
                span=span,
                people=number,
            )
        )

    def _row(self, pledge: Pledge, unit: int) -> PledgeRow:
        count = self._counts.by_pledge.get(pledge.id, 0)
        line = self._goals.get(pledge.goal)
        return PledgeRow(
            pledgeId=pledge.id,
            goal=pledge.goal,
            goalTitle=line.title if line else "",
            where=pledge.where,
            text=pledge.text.at(easy=self._sources.comfort.wishes.easy),
            colour=line.colour if line else BLUE,
            textColour=line.text_colour if line else WHITE,
            nightColour=line.night_colour if line else BLUE,
            nightTextColour=line.night_text_colour if line else WHITE,
            countText=format_number(count, self._language),
            dots=dots(count, unit),
            chosen=pledge.id == self._props.chosen,
        )

    def _take(self, props: PledgeProps) -> None:
        self._props = props
        if props != self._shown:
            self._shown = props
            self.changed.emit()

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether the edition has any pledge."""
        return self._offered

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The pledges on offer, as rows of PledgeRow."""
        return self._rows

    @Property(QObject, constant=True)
    def goals(self) -> QObject:
        """The Goals on the wheel, as rows of GoalRow."""
        return self._wheel
