"""What visitors ask, with the answers: a list in which one answer is open."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.dates import PartialDate
from kiosk.content.learn import Answer
from kiosk.content.vocabulary import ANSWER_TOPICS
from kiosk.i18n.dates import format_date
from kiosk.ui.learn_view import LearnView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A question in the list; `topic` is a word where a new topic begins, else ""."""

    answerId: str
    topic: str
    question: str
    text: str
    source: str
    asOf: str


@dataclass(frozen=True, slots=True)
class AnswersProps:
    """Which answer is open, and whether there are easy words."""

    openId: str = ""
    hasEasy: bool = False
    easy: bool = False


def answer_rows(answers: tuple[Answer, ...], language: str, *, easy: bool) -> tuple[AnswerRow, ...]:
    """The questions by topic, in the order of the vocabulary and then of the pack."""
    ordered = sorted(answers, key=lambda answer: ANSWER_TOPICS.index(answer.topic))
    return tuple(
        AnswerRow(
            answerId=answer.id,
            topic=answer.topic if at == 0 or answer.topic != ordered[at - 1].topic else "",
            question=answer.question.at(easy=easy),
            text=answer.text.at(easy=easy),
            source=answer.source,
            asOf=format_date(PartialDate.parse(answer.as_of), language) if answer.as_of else "",
        )
        for at, answer in enumerate(ordered)
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class AnswersViewModel(LearnView):  # type: ignore[operator]
    """The questions and answers; a subject opens that answer."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(sources, parent)
        self._props: AnswersProps = AnswersProps()
        self._rows = Rows(AnswerRow, self)
        self._open = ""

    def _begin(self) -> None:
        self._open = self._subject

    def _fill(self) -> None:
        answers = self._sources.edition.answers(self._language)
        self._rows.replace(answer_rows(answers, self._language, easy=self._easy))
        self._tell(AnswersProps(self._open, any(answer.text.easy for answer in answers), self._easy))

    @Slot(str)
    def toggle(self, answer: str) -> None:
        """Open an answer, or close it again."""
        self._open = "" if answer == self._open else answer
        self._sources.visit.act("answer.open", subject=answer, control="line", value=int(bool(self._open)))
        self._fill()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The questions as rows of AnswerRow."""
        return self._rows

    @Property(str, notify=changed)
    def openId(self) -> str:
        """The answer that is open, or ""."""
        return self._props.openId

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
        """The open answer, or ""."""
        return next((row.text for row in self._rows.rows if row.answerId == self._props.openId), "")
