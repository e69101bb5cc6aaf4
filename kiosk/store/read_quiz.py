"""Questions out of an edition's tables."""

import sqlite3
from collections import defaultdict
from typing import Any

from kiosk.content.quiz import Option, Question
from kiosk.content.survey import SurveyOption, SurveyQuestion
from kiosk.content.text import Text

_QUESTIONS = """
SELECT id, kind, answer, tolerance, bound, least, most, step, unit, as_of,
    question, question_easy, explanation, explanation_easy, source
FROM quiz_questions JOIN quiz_question_texts ON quiz_question = id AND language = ? ORDER BY position
"""
_OPTIONS = """
SELECT quiz_question, id, text, right FROM quiz_options JOIN quiz_option_texts ON quiz_option = path AND language = ?
ORDER BY position
"""
_SURVEY = """
SELECT id, kind, question, question_easy, empty, full
FROM survey_questions JOIN survey_question_texts ON survey_question = id AND language = ? ORDER BY position
"""
_SURVEY_OPTIONS = """
SELECT survey_question, id, text FROM survey_options JOIN survey_option_texts ON survey_option = path AND language = ?
ORDER BY position
"""


def questions(connection: sqlite3.Connection, language: str) -> tuple[Question, ...]:
    """All questions of the quiz in their order of show."""
    goals: dict[str, list[int]] = defaultdict(list)
    for question, goal in connection.execute("SELECT quiz_question, goal FROM quiz_goals ORDER BY position"):
        goals[question].append(goal)
    options: dict[str, list[Option]] = defaultdict(list)
    for question, id, text, right in connection.execute(_OPTIONS, (language,)):
        options[question].append(Option(id, text, bool(right)))
    return tuple(
        _question(row, tuple(goals[row[0]]), tuple(options[row[0]]))
        for row in connection.execute(_QUESTIONS, (language,))
    )


def _question(row: tuple[Any, ...], goals: tuple[int, ...], options: tuple[Option, ...]) -> Question:
    id, kind, answer, tolerance, bound, least, most, step, unit, as_of, *texts, source = row
    if kind == "choice":
        least, most = 1.0, float(len(options))
        answer = 1.0 + next(i for i, option in enumerate(options) if option.right)
    elif kind == "share":
        least, most = 0.0, 100.0
    elif kind == "share-check":
        least, most = 0.0, 1.0
    return Question(
        id=id,
        kind=kind,
        goals=goals,
        question=Text(texts[0], texts[1]),
        options=options,
        answer=answer,
        tolerance=tolerance,
        bound=bound,
        least=least,
        most=most,
        step=step or 1.0,
        unit=unit or "",
        explanation=Text(texts[2], texts[3]),
        source=source,
        as_of=as_of or "",
    )


def ids(connection: sqlite3.Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the quiz's questions, and of the questions for leaving."""
    quiz, survey = (
        tuple(id for (id,) in connection.execute(f"SELECT id FROM {table} ORDER BY position"))  # noqa: S608
        for table in ("quiz_questions", "survey_questions")
    )
    return quiz, survey


def goal_numbers(connection: sqlite3.Connection) -> tuple[int, ...]:
    """The Goals that have a question, in order."""
    return tuple(goal for (goal,) in connection.execute("SELECT DISTINCT goal FROM quiz_goals ORDER BY goal"))


def survey(connection: sqlite3.Connection, language: str) -> tuple[SurveyQuestion, ...]:
    """All questions for leaving in their order of show."""
    options: dict[str, list[SurveyOption]] = defaultdict(list)
    for question, id, text in connection.execute(_SURVEY_OPTIONS, (language,)):
        options[question].append(SurveyOption(id, text))
    return tuple(
        SurveyQuestion(id, kind, Text(question, easy), empty, full, tuple(options[id]))
        for id, kind, question, easy, empty, full in connection.execute(_SURVEY, (language,))
    )
