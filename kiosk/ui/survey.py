"""The questions for leaving: one touch each, never a must, and nothing in them says who answered."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.survey import SurveyQuestion
from kiosk.errors import StoreError
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources
from kiosk.ui.stay import Stay
from kiosk.ui.survey_page import AnswerRow, SurveyProps, answer_rows, tally_name

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class SurveyViewModel(QObject):  # type: ignore[operator]
    """One question a page. An answer is on the disk before its thanks; whoever is not counted is not asked."""

    changed = Signal()

    def __init__(self, sources: Sources, counts: bool, parent: QObject) -> None:
        """Ask nobody yet; `counts` says whether the venue keeps answers at all."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._questions: tuple[SurveyQuestion, ...] = ()
        self._has_questions = counts and bool(sources.edition.question_ids()[1])
        self._stay = Stay(sources.clock, sources.navigation, self)
        self._rows = Rows(AnswerRow, self)
        self._counts: dict[str, Mapping[str, int]] = {}
        self._forget()
        self._props = SurveyProps()

    def _forget(self) -> None:
        self._via = "door"
        self._asked = self._ended = False
        self._at = self._chosen = 0
        self._sent: dict[str, int] = {}
        self._failed: dict[str, int] = {}
        self._saving = 0

    def show(self, language: str) -> None:
        """Show the question the visitor is at, in a language."""
        if language != self._language:
            self._language = language
            self._questions = self._sources.edition.survey(language)
        self._derive()

    def arrived(self) -> None:
        """The questions are on the screen: note it, and find out how earlier visitors answered."""
        if self._asked:
            return
        self._asked = True
        self._sources.visit.act("survey.open", control=self._via)
        tallies, names = self._sources.tallies, [question.id for question in self._questions]
        self._sources.jobs.run(
            lambda: {name: tallies.counts(tally_name(name)) for name in names}, self._learned, lambda _fault: None
        )
        self._derive()

    def leave(self) -> None:
        """The visitor goes: an answer that was touched counts, and the questions are over."""
        if not self._asked or self._ended:
            return
        self._send()
        self._finish(complete=False)

    def decline(self) -> None:
        """The visitor does not want to be counted: take back what was sent."""
        taken = {(tally_name(question), str(value)): -1 for question, value in self._sent.items()}
        self._sent.clear()
        if taken:
            tallies = self._sources.tallies
            self._sources.jobs.run(lambda: tallies.change(taken), lambda _done: None, lambda _fault: None)
        self.changed.emit()

    def suppose(self, counts: Mapping[str, int]) -> None:
        """Show every question as if earlier visitors had answered so."""
        self._learned({question.id: counts for question in self._questions})

    def reset(self) -> None:
        """The next visitor is asked anew."""
        self._forget()
        self._derive()
        self.changed.emit()

    @property
    def due(self) -> bool:
        """Whether who goes now is asked first."""
        return bool(self.offered) and self._stay.long_enough

    @property
    def _question(self) -> SurveyQuestion | None:
        return self._questions[self._at] if self._at < len(self._questions) else None

    def _learned(self, counts: dict[str, Mapping[str, int]]) -> None:
        self._counts = counts
        self._derive()

    def _derive(self) -> None:
        question = self._question
        shown = bool(self._chosen)
        rows = answer_rows(question, self._counts.get(question.id, {}), shown=shown) if question else ()
        self._rows.replace(rows)
        easy = bool(self._sources.comfort.easy)
        props = SurveyProps(
            phase="question" if question else "saving" if self._saving else "thanks",
            at=self._at,
            total=len(self._questions),
            kind=question.kind if question else "",
            question=question.question.at(easy=easy) if question else "",
            empty=question.empty if question else "",
            full=question.full if question else "",
            chosen=self._chosen,
            earlierShown=any(row.share >= 0 for row in rows),
            failed=bool(self._failed) and not self._saving,
        )
        if props != self._props:
            self._props = props
            self.changed.emit()

    def _send(self) -> None:
        """Note the answer that was chosen and bring it to the disk."""
        question, chosen = self._question, self._chosen
        self._chosen = 0
        if question is None or not chosen or not self._sources.visit.counting:
            return
        self._sources.visit.act("survey.answer", subject=question.id, control="disc", value=chosen)
        self._sent[question.id] = chosen
        self._keep(question.id, chosen)

    def _keep(self, question: str, value: int) -> None:
        tallies, key = self._sources.tallies, (tally_name(question), str(value))
        sent = self._sent

        def settled() -> None:
            if sent is self._sent:  # still the same visit
                self._saving -= 1
                self._derive()

        def failed(_fault: StoreError) -> None:
            self._sources.visit.note("fault", value=1)
            if sent is self._sent and sent.pop(question, 0):
                self._failed[question] = value
            settled()

        self._saving += 1
        self._sources.jobs.run(lambda: tallies.change({key: 1}), lambda _done: settled(), failed)

    def _finish(self, *, complete: bool) -> None:
        self._ended = True
        self._sources.visit.act("survey.end", control="button" if complete else "", value=len(self._sent))

    def _onward(self) -> None:
        self._at += 1
        if self._question is None and not self._ended:
            self._finish(complete=True)
        self._derive()

    @Slot(str)
    def open(self, via: str) -> None:
        """Ask; `via` says what led here: "rail" or "door"."""
        self._via = via
        self._sources.navigation.open("survey", "")

    @Slot(int)
    def choose(self, value: int) -> None:
        """Choose an answer; another one changes it."""
        if self._question and 1 <= value <= self._question.answers:
            self._chosen = value
            self._derive()

    @Slot()
    def next(self) -> None:
        """Send the answer and go on."""
        if self._chosen:
            self._send()
            self._onward()

    @Slot()
    def skip(self) -> None:
        """Leave this question out."""
        question = self._question
        if question:
            self._sources.visit.act("survey.skip", subject=question.id, control="button")
            self._chosen = 0
            self._onward()

    @Slot()
    def again(self) -> None:
        """Try once more to keep what could not be kept."""
        failed, self._failed = self._failed, {}
        for question, value in failed.items():
            self._sent[question] = value
            self._keep(question, value)
        self._derive()

    @Property(QObject, constant=True)
    def answers(self) -> QObject:
        """The answers to choose from, as rows of AnswerRow."""
        return self._rows

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether this visitor can be asked: there are questions, they count, and nobody has asked them yet."""
        return self._has_questions and not self._asked and self._sources.visit.counting

    @Property(str, notify=changed)
    def phase(self) -> str:
        """What is shown: a "question", nothing while an answer is "saving", or "thanks"."""
        return self._props.phase

    @Property(int, notify=changed)
    def at(self) -> int:
        """The place of the question, from 0."""
        return self._props.at

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many questions there are."""
        return self._props.total

    @Property(str, notify=changed)
    def kind(self) -> str:
        """How it is answered: "agree" or "choice"."""
        return self._props.kind

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question at the reading level chosen."""
        return self._props.question

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What the empty disc means."""
        return self._props.empty

    @Property(str, notify=changed)
    def full(self) -> str:
        """What the full disc means."""
        return self._props.full

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The answer that was touched, 0 for none."""
        return self._props.chosen

    @Property(bool, notify=changed)
    def earlierShown(self) -> bool:
        """Whether one sees how earlier visitors answered."""
        return self._props.earlierShown

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether an answer could not be kept."""
        return self._props.failed
