"""The states of the quiz and of the questions for leaving, for the pages of a proof."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.content.vocabulary import QUIZ_SETS
from kiosk.store.edition import Edition
from kiosk.ui.proof.stage import Stage
from kiosk.ui.quiz_round import LONGEST, MIXED, PAUSE

View = tuple[str, QQuickItem]


def rounds(edition: Edition, language: str) -> tuple[str, ...]:
    """The choice of rounds, and both rounds that belong to no Goal, as far as there are questions for them."""
    sets = {PAUSE if question.kind == "share-check" else MIXED for question in edition.quiz(language)}
    return ("", *(name for name in QUIZ_SETS if name in sets)) if sets else ()


def quiz_states(stage: Stage) -> Iterator[View]:
    """Every question of a round, asked and answered, and the end of the longest round there can be."""
    quiz, subject = stage.exhibit.quiz, str(stage.exhibit.navigation.subject)
    language = str(stage.exhibit.language)
    paused = subject == PAUSE
    questions = [q for q in stage.edition.quiz(language) if subject and (q.kind == "share-check") == paused]
    for question in questions:
        quiz.ask((question.id,))
        quiz.put(question.most)
        stage.settle()
        yield f"{question.id} asked", stage.everywhere()
        quiz.give()
        stage.settle()
        yield f"{question.id} answered", stage.everywhere()
        quiz.next()
    if questions:
        questions.sort(key=lambda question: len(question.question.standard), reverse=True)
        quiz.ask(tuple(question.id for question in questions[:LONGEST]))
        while quiz.page.phase != "end":
            quiz.put(quiz.page.most)
            quiz.give()
            quiz.next()
        stage.settle()
        yield "end", stage.everywhere()


def survey_states(stage: Stage) -> Iterator[View]:
    """Every question with the answers of many visitors before, and the thanks."""
    survey = stage.exhibit.survey
    survey.suppose({"1": 3, "2": 40, "3": 90, "4": 200, "5": 9})
    while survey.phase == "question":
        survey.choose(2)
        stage.settle()
        yield f"{survey.at + 1} answered", stage.everywhere()
        survey.skip()
    stage.settle()
    yield "thanks", stage.everywhere()
