"""One round of questions: which ones, how far the visitor is, what they have guessed. Values and pure functions."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from random import Random

from kiosk.content.quiz import Question
from kiosk.content.vocabulary import QUIZ_SETS

MIXED, PAUSE = QUIZ_SETS

LONGEST = 6
"""Questions of a round."""

AT_ONCE = frozenset({"choice", "share-check"})
"""Kinds whose touch is the answer; the others are set first and then given."""


@dataclass(frozen=True, slots=True)
class Round:
    """A visitor's way through some questions, by their ids; without any it is the choice of rounds."""

    subject: str = ""
    questions: tuple[str, ...] = ()
    at: int = 0
    guess: float | None = None
    answered: bool = False
    given_so_far: tuple[tuple[str, float], ...] = ()

    @property
    def answers(self) -> int:
        """How many questions were answered."""
        return len(self.given_so_far)

    @property
    def phase(self) -> str:
        """What is shown: the "doors", a question to "guess", its "answer", or the "end"."""
        if not self.questions:
            return "doors"
        if self.at >= len(self.questions):
            return "end"
        return "answer" if self.answered else "guess"

    @property
    def question(self) -> str:
        """The id of the question on show, or ""."""
        return self.questions[self.at] if self.phase in {"guess", "answer"} else ""

    def beginning(self, question: str) -> "Round":
        """The same round with a question at its beginning."""
        others = tuple(other for other in self.questions if other != question)
        return replace(self, questions=(question, *others)[: max(1, len(self.questions))])

    def guessed(self, guess: float) -> "Round":
        """Set a guess without giving it."""
        return self if self.answered else replace(self, guess=guess)

    def given(self) -> "Round":
        """Give the guess: from now on the answer stands."""
        if self.phase != "guess" or self.guess is None:
            return self
        return replace(self, answered=True, given_so_far=(*self.given_so_far, (self.question, self.guess)))

    def onward(self) -> "Round":
        """Go on to the next question, or to the end."""
        return replace(self, at=self.at + 1, guess=None, answered=False)


def draw(
    questions: Sequence[Question], subject: str, goal: int, random: Random, seen: Collection[str] = ()
) -> tuple[str, ...]:
    """The questions of a round: of one Goal, to pause before sharing, or mixed so that kinds and Goals change.

    A question that was `seen` does not come again while there are others; when there are none, all begin anew.
    """
    if subject == PAUSE:
        pool = [question for question in questions if question.kind == "share-check"]
    elif goal:
        pool = [question for question in questions if goal in question.goals]
    elif subject == MIXED:
        pool = [question for question in questions if question.kind != "share-check"]
    else:
        pool = []
    pool = [question for question in pool if question.id not in seen] or pool
    random.shuffle(pool)
    chosen: list[Question] = []
    while pool and len(chosen) < LONGEST:
        kinds = Counter(question.kind for question in chosen)
        goals = Counter(number for question in chosen for number in question.goals)
        pool.sort(key=lambda question: (kinds[question.kind], sum(goals[number] for number in question.goals)))
        chosen.append(pool.pop(0))
    return tuple(question.id for question in chosen)
