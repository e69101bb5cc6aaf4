"""What the quiz shows at one moment, derived from the round."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.content.dates import PartialDate
from kiosk.content.goals import GoalLine
from kiosk.content.quiz import Question
from kiosk.i18n.dates import format_date
from kiosk.ui.figures import said
from kiosk.ui.quiz_round import AT_ONCE, Round


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One answer to choose from; `value` is what it stands for."""

    value: int
    text: str
    correct: bool


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One answer to take along: its digits and word of magnitude, or the words that were right.

    `claim` is 1 for a claim that is true, 0 for one that is not, and -1 for what is no claim.
    """

    question: str
    answer: str
    magnitude: str
    unit: str
    claim: int


@dataclass(frozen=True, slots=True)
class QuizProps:
    """The page; `subject` is the id of a Goal, "mixed" or "pause", `goalId` the Goal that the question belongs to.

    `nearness` says how a guess stands to the truth: "exact", "near" or "off"; texts are "" where there is nothing.
    """

    phase: str = "doors"
    subject: str = ""
    at: int = 0
    total: int = 0
    answers: int = 0
    questionId: str = ""
    kind: str = ""
    question: str = ""
    least: float = 0.0
    most: float = 100.0
    leastText: str = ""
    mostText: str = ""
    unit: str = ""
    magnitude: str = ""
    guess: float = 0.0
    guessText: str = ""
    hasGuess: bool = False
    truth: float = 0.0
    truthText: str = ""
    truthMagnitude: str = ""
    bound: str = ""
    nearness: str = ""
    explanation: str = ""
    source: str = ""
    asOf: str = ""
    goalId: str = ""
    goalNumber: int = 0
    goalTitle: str = ""
    flooded: bool = False
    colour: str = "#000000"
    textColour: str = "#ffffff"
    nightColour: str = "#000000"
    nightTextColour: str = "#ffffff"


@dataclass(frozen=True, slots=True)
class QuizGoalRow:
    """One Goal that has a question."""

    goalId: str
    number: int
    title: str
    colour: str
    textColour: str
    nightColour: str
    nightTextColour: str


def quiz_goal_row(line: GoalLine) -> QuizGoalRow:
    """The row of a Goal."""
    return QuizGoalRow(
        line.id, line.number, line.title, line.colour, line.text_colour, line.night_colour, line.night_text_colour
    )


def start_of(question: Question) -> float:
    """Where the picture stands before anybody has touched it: nothing of a share, the middle of any other scale."""
    return 0.0 if question.kind == "share" else question.snapped((question.least + question.most) / 2)


def derive_quiz(
    round: Round, question: Question | None, lines: tuple[GoalLine, ...], language: str, *, easy: bool
) -> QuizProps:
    """The page for a round that stands at `question`; `lines` are the Goals of the edition."""
    page = QuizProps(
        phase=round.phase,
        subject=round.subject,
        at=round.at,
        total=len(round.questions),
        answers=round.answers,
    )
    flood = next((line for line in lines if line.id == round.subject), None)
    of_question = next((line for line in lines if question and line.number in question.goals), None)
    goal = flood or of_question
    if goal:
        page = replace(
            page,
            goalId=goal.id,
            goalNumber=goal.number,
            goalTitle=goal.title,
            flooded=True,
            colour=goal.colour,
            textColour=goal.text_colour,
            nightColour=goal.night_colour,
            nightTextColour=goal.night_text_colour,
        )
    if question:
        page = _asked(page, question, round.guess, language, easy=easy)
        page = _told(page, question, language, easy=easy) if round.answered else page
    return page


def _asked(page: QuizProps, question: Question, set_to: float | None, language: str, *, easy: bool) -> QuizProps:
    guess = start_of(question) if set_to is None else set_to
    number, magnitude = _number(question, guess, language)
    return replace(
        page,
        questionId=question.id,
        kind=question.kind,
        question=question.question.at(easy=easy),
        least=question.least,
        most=question.most,
        leastText=_whole(question, question.least, language),
        mostText=_whole(question, question.most, language),
        unit=question.unit,
        magnitude=magnitude,
        guess=guess,
        guessText=number,
        hasGuess=set_to is not None,
    )


def _told(page: QuizProps, question: Question, language: str, *, easy: bool) -> QuizProps:
    number, magnitude = _number(question, question.answer, language)
    return replace(
        page,
        truth=question.answer,
        truthText=number,
        truthMagnitude=magnitude,
        bound=question.bound,
        nearness=_nearness(question, page.guess),
        explanation=question.explanation.at(easy=easy),
        source=question.source,
        asOf=format_date(PartialDate.parse(question.as_of), language) if question.as_of else "",
    )


def _nearness(question: Question, guess: float) -> str:
    if guess == question.answer:
        return "exact"
    return "near" if question.near(guess) else "off"


def _number(question: Question, value: float, language: str) -> tuple[str, str]:
    """A guess or an answer as it is written: years without groups, amounts in digits and word."""
    if question.kind in AT_ONCE:
        return "", ""
    if question.kind == "year":
        return f"{value:.0f}", ""
    return said(value, question.unit, language)


def _whole(question: Question, value: float, language: str) -> str:
    return ("" if language == "zh" else " ").join(filter(None, _number(question, value, language)))


def option_rows(question: Question | None, round: Round) -> tuple[OptionRow, ...]:
    """The answers to choose from; which one is right is only told afterwards."""
    options = question.options if question else ()
    return tuple(
        OptionRow(value, option.text, option.right and round.answered) for value, option in enumerate(options, start=1)
    )


def kept_rows(round: Round, questions: Mapping[str, Question], language: str, *, easy: bool) -> tuple[KeptRow, ...]:
    """At the end of a round what was answered in it, with what is so."""
    if round.phase != "end":
        return ()
    return tuple(_kept(questions[id], language, easy=easy) for id, _guess in round.given_so_far if id in questions)


def _kept(question: Question, language: str, *, easy: bool) -> KeptRow:
    number, magnitude = _number(question, question.answer, language)
    right = next((option.text for option in question.options if option.right), "")
    claim = int(question.answer) if question.kind == "share-check" else -1
    return KeptRow(question.question.at(easy=easy), number or right, magnitude, question.unit, claim)
