"""What a page of the questions for leaving shows, derived from the question and the earlier answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.survey import SurveyQuestion, earlier


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One of the answers: its `value` from 1, its words or "", and its dots of the hundred earlier ones, or -1."""

    value: int
    text: str
    share: int


@dataclass(frozen=True, slots=True)
class SurveyProps:
    """What the page shows."""

    phase: str = "question"
    at: int = 0
    total: int = 0
    kind: str = ""
    question: str = ""
    empty: str = ""
    full: str = ""
    chosen: int = 0
    earlierShown: bool = False
    failed: bool = False


def tally_name(question: str) -> str:
    """The name that the answers to a question are counted under."""
    return f"survey-{question}"


def answer_rows(question: SurveyQuestion, counts: Mapping[str, int], *, shown: bool) -> tuple[AnswerRow, ...]:
    """The answers to a question; how earlier visitors answered only where that is shown."""
    dots = earlier(counts, question.answers) if shown else ()
    if question.kind == "choice":
        words = [option.text for option in question.options]
    else:
        words = [question.empty, *[""] * (question.answers - 2), question.full]
    return tuple(AnswerRow(i + 1, word, dots[i] if dots else -1) for i, word in enumerate(words))
