"""The quiz: guess first, then see. No points, no failing, no clock."""

from random import Random

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.goals import GoalLine
from kiosk.content.quiz import Question
from kiosk.ui.quiz_page import (
    KeptRow,
    OptionRow,
    QuizGoalRow,
    derive_quiz,
    kept_rows,
    option_rows,
    quiz_goal_row,
    start_of,
)
from kiosk.ui.quiz_round import AT_ONCE, Round, draw
from kiosk.ui.quiz_view import QuizPage
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class QuizViewModel(QObject):  # type: ignore[operator]
    """The choice of rounds, and one round. Nothing of it outlives the way through the exhibit but the log."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until the quiz is opened."""
        super().__init__(parent)
        self._sources = sources
        self._language = self._part = ""
        self._questions: dict[str, Question] = {}
        self._lines: tuple[GoalLine, ...] = ()
        self._round = Round()
        self._seen: set[str] = set()
        self._rounds_begun = self._rounds_noted = 0
        self._page = QuizPage(self)
        self._offered = bool(sources.edition.question_ids()[0])
        self._goals = Rows(QuizGoalRow, self)
        self._options = Rows(OptionRow, self)
        self._kept = Rows(KeptRow, self)

    def show(self, language: str, subject: str, part: str = "") -> None:
        """Show the round about a subject: a Goal's id, "mixed" or "pause"; "" is the choice of rounds.

        It begins with the question `part`. The round that is under way goes on where it was.
        """
        if language != self._language:
            edition = self._sources.edition
            self._language = language
            self._questions = {question.id: question for question in edition.quiz(language)}
            self._lines = edition.goals(language)
            numbers = set(edition.quiz_goals())
            self._goals.replace(quiz_goal_row(line) for line in self._lines if line.number in numbers)
            self.changed.emit()
        if subject != self._round.subject or part not in {"", self._part}:
            self._end()
            self._begin(subject)
            self._round = self._round.beginning(part) if part in self._questions else self._round
        self._part = part
        self._derive()

    def arrived(self) -> None:
        """Note that a round has begun, once its screen is there."""
        if self._round.phase == "guess" and self._rounds_begun != self._rounds_noted:
            self._rounds_noted = self._rounds_begun
            self._sources.visit.act("quiz.start", subject=self._round.subject)

    def ask(self, questions: tuple[str, ...]) -> None:
        """Begin the present round anew with questions of one's choice."""
        self._round = Round(self._round.subject, questions)
        self._derive()

    def leave(self) -> None:
        """Forget the round: the visitor has gone elsewhere."""
        self._end()
        self._round, self._part = Round(), ""
        self._derive()

    def reset(self) -> None:
        """Forget which questions this visitor has seen."""
        self._round = Round()
        self._seen.clear()
        self._derive()

    def _begin(self, subject: str) -> None:
        goal = next((line.number for line in self._lines if line.id == subject), 0)
        self._rounds_begun += 1
        today = self._sources.clock.now().date().isoformat()
        random = Random(f"{today} {self._rounds_begun}")  # noqa: S311  # which questions come is no secret
        self._round = Round(subject, draw(tuple(self._questions.values()), subject, goal, random, self._seen))

    def _end(self) -> None:
        """Note the end of a round that was under way."""
        if self._round.phase in {"guess", "answer"}:
            self._sources.visit.act("quiz.end", subject=self._round.subject, value=self._round.answers)

    @property
    def _question(self) -> Question | None:
        return self._questions.get(self._round.question)

    def _derive(self) -> None:
        easy = bool(self._sources.comfort.easy)
        question = self._question
        self._seen.update({question.id} if question else ())
        self._options.replace(option_rows(question, self._round))
        self._kept.replace(kept_rows(self._round, self._questions, self._language, easy=easy))
        self._page.take(derive_quiz(self._round, question, self._lines, self._language, easy=easy))

    @Slot(float)
    def put(self, guess: float) -> None:
        """Set the guess without giving it; it snaps to the scale."""
        question = self._question
        if question is None or self._round.answered:
            return
        self._round = self._round.guessed(question.snapped(guess))
        self._derive()

    @Slot(int)
    def nudge(self, steps: int) -> None:
        """Move the guess by some steps of its scale."""
        question = self._question
        if question is not None:
            guess = start_of(question) if self._round.guess is None else self._round.guess
            self.put(guess + steps * question.step)

    @Slot(int)
    def choose(self, value: int) -> None:
        """Give one of the options, or true (1) or false (0), as the answer."""
        question = self._question
        if question is not None and question.kind in AT_ONCE and not self._round.answered:
            self.put(value)
            self.give()

    @Slot()
    def give(self) -> None:
        """That is my guess: from now on the answer stands beside it."""
        question, before = self._question, self._round
        self._round = before.given()
        if question is None or self._round == before:
            return
        act = self._sources.visit.act
        act("quiz.answer", subject=question.id, control="button", value=self._round.guess)
        act("quiz.truth", subject=question.id, value=question.answer)
        self._derive()

    @Slot()
    def skip(self) -> None:
        """Leave this question out."""
        self._sources.visit.act("quiz.skip", subject=self._round.question, control="button")
        self._onward()

    @Slot()
    def next(self) -> None:
        """Go on to the next question, or to the end."""
        if self._round.phase == "answer":
            self._onward()

    def _onward(self) -> None:
        onward = self._round.onward()
        if onward.phase == "end":
            self._end()
        self._round = onward
        self._derive()

    @Slot(str)
    def open(self, subject: str) -> None:
        """Begin a round: of a Goal, "mixed" or "pause"; the same one again gives other questions."""
        self._sources.visit.act("door.open", subject=subject, control="door")
        if subject == self._round.subject:
            self._begin(subject)
            self._derive()
            self.arrived()
        elif self._round.subject:
            self._sources.navigation.beside("quiz", subject)
        else:
            self._sources.navigation.open("quiz", subject)

    @Slot()
    def openGoal(self) -> None:
        """See the Goal that this question belongs to."""
        self._sources.visit.act("goal.open", subject=self._page.props.goalId, control="disc")
        self._sources.navigation.open("goal", self._page.props.goalId)

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether the edition has any question."""
        return self._offered

    @Property(bool, notify=changed)
    def hasMixed(self) -> bool:
        """Whether there are questions for a mixed round."""
        return any(question.kind != "share-check" for question in self._questions.values())

    @Property(bool, notify=changed)
    def hasPause(self) -> bool:
        """Whether there are claims to pause at."""
        return any(question.kind == "share-check" for question in self._questions.values())

    @Property(QObject, constant=True)
    def goals(self) -> QObject:
        """The Goals that have a question, as rows of QuizGoalRow."""
        return self._goals

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        """The answers to choose from, as rows of OptionRow."""
        return self._options

    @Property(QObject, constant=True)
    def kept(self) -> QObject:
        """At the end of a round what it was about, as rows of KeptRow."""
        return self._kept

    @Property(QuizPage, constant=True)
    def page(self) -> QuizPage:
        """What is shown at this moment."""
        return self._page
