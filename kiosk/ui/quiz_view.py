"""The page of the quiz as QML reads it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.quiz_page import QuizProps

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class QuizPage(QObject):  # type: ignore[operator]
    """Every property of the page; each of its two halves tells of itself, for a finger moves only the guess."""

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        """Show the choice of rounds."""
        super().__init__(parent)
        self._props = QuizProps()

    @property
    def props(self) -> QuizProps:
        """The page as a value."""
        return self._props

    def take(self, props: QuizProps) -> None:
        """Show another page."""
        before, self._props = self._props, props
        if replace(before, **_guess(props)) != props:
            self.changed.emit()
        if _guess(before) != _guess(props):
            self.moved.emit()

    @Property(str, notify=changed)
    def phase(self) -> str:
        """What is shown: the "doors", a question to "guess", its "answer", or the "end"."""
        return self._props.phase

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What the round is about: a Goal's id, "mixed" or "pause"."""
        return self._props.subject

    @Property(int, notify=changed)
    def at(self) -> int:
        """The place of the question in its round, from 0."""
        return self._props.at

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many questions the round has."""
        return self._props.total

    @Property(int, notify=changed)
    def answers(self) -> int:
        """How many of them were answered."""
        return self._props.answers

    @Property(str, notify=changed)
    def questionId(self) -> str:
        """The content id of the question."""
        return self._props.questionId

    @Property(str, notify=changed)
    def kind(self) -> str:
        """How it is answered: one of the vocabulary's QUIZ_KINDS."""
        return self._props.kind

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question at the reading level chosen."""
        return self._props.question

    @Property(float, notify=changed)
    def least(self) -> float:
        """The beginning of the scale."""
        return self._props.least

    @Property(float, notify=changed)
    def most(self) -> float:
        """The end of the scale."""
        return self._props.most

    @Property(str, notify=changed)
    def leastText(self) -> str:
        """The beginning of the scale as it is written."""
        return self._props.leastText

    @Property(str, notify=changed)
    def mostText(self) -> str:
        """The end of the scale as it is written."""
        return self._props.mostText

    @Property(str, notify=changed)
    def unit(self) -> str:
        """What an amount counts."""
        return self._props.unit

    @Property(float, notify=changed)
    def truth(self) -> float:
        """The answer, once the guess was given."""
        return self._props.truth

    @Property(str, notify=changed)
    def truthText(self) -> str:
        """The answer in digits."""
        return self._props.truthText

    @Property(str, notify=changed)
    def truthMagnitude(self) -> str:
        """A word such as “million” that belongs to it."""
        return self._props.truthMagnitude

    @Property(str, notify=changed)
    def bound(self) -> str:
        """How the answer stands to the truth: exact, about, at_least, at_most."""
        return self._props.bound

    @Property(str, notify=changed)
    def nearness(self) -> str:
        """How the guess stands to the answer: "exact", "near" or "off"."""
        return self._props.nearness

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """Why it is so, at the reading level chosen."""
        return self._props.explanation

    @Property(str, notify=changed)
    def source(self) -> str:
        """Who says so."""
        return self._props.source

    @Property(str, notify=changed)
    def asOf(self) -> str:
        """The date that the answer holds for, or ""."""
        return self._props.asOf

    @Property(str, notify=changed)
    def goalId(self) -> str:
        """The Goal that the question or the round belongs to, or ""."""
        return self._props.goalId

    @Property(int, notify=changed)
    def goalNumber(self) -> int:
        """Its number."""
        return self._props.goalNumber

    @Property(str, notify=changed)
    def goalTitle(self) -> str:
        """Its title."""
        return self._props.goalTitle

    @Property(bool, notify=changed)
    def flooded(self) -> bool:
        """Whether the page has the colour of a Goal."""
        return self._props.flooded

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
        """The page colour in dark surroundings."""
        return self._props.nightColour

    @Property(str, notify=changed)
    def nightTextColour(self) -> str:
        """The colour of text on that."""
        return self._props.nightTextColour

    @Property(float, notify=moved)
    def guess(self) -> float:
        """Where the guess stands."""
        return self._props.guess

    @Property(str, notify=moved)
    def guessText(self) -> str:
        """The guess in digits."""
        return self._props.guessText

    @Property(str, notify=moved)
    def magnitude(self) -> str:
        """A word such as “million” that belongs to it."""
        return self._props.magnitude

    @Property(bool, notify=moved)
    def hasGuess(self) -> bool:
        """Whether the visitor has set a guess."""
        return self._props.hasGuess


def _guess(props: QuizProps) -> dict[str, Any]:
    return {name: getattr(props, name) for name in ("guess", "guessText", "magnitude", "hasGuess")}
