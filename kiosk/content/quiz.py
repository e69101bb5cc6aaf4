"""Questions that a visitor answers by guessing, each with what is so and how one knows."""

from dataclasses import dataclass

from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to choose from."""

    id: str
    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One question in one language; `kind` is one of the vocabulary's QUIZ_KINDS.

    `answer` is a share of a hundred, a year, an amount, the place of the right option (from 1), or 1 for a claim that
    is true and 0 for one that is not. Guesses run from `least` to `most` in steps; one within `tolerance` is close.
    """

    id: str
    kind: str
    goals: tuple[int, ...]
    question: Text
    options: tuple[Option, ...]
    answer: float
    tolerance: float
    bound: str
    least: float
    most: float
    step: float
    unit: str
    explanation: Text
    source: str
    as_of: str

    def snapped(self, guess: float) -> float:
        """The guess that can be made next to a wish: on a step, inside the scale."""
        steps = round((min(max(guess, self.least), self.most) - self.least) / self.step)
        return round(self.least + steps * self.step, 6)

    def near(self, guess: float) -> bool:
        """Whether a guess is as good as the answer."""
        return abs(guess - self.answer) <= self.tolerance
