"""The questions as the exhibit wrote them, in each language."""

import pytest
from exhibits import LANGUAGES
from test_edition import said

from kiosk.content.quiz import Option, Question
from kiosk.content.survey import SurveyOption, SurveyQuestion
from kiosk.content.text import Text
from kiosk.store.edition import Edition


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_has_all_its_parts(edition: Edition, language: str) -> None:
    lights = edition.quiz(language)[0]

    assert lights == Question(
        id="lights",
        kind="share",
        goals=(13, 6),
        question=Text(said("How many", language)),
        options=(),
        answer=92,
        tolerance=3,
        bound="about",
        least=0,
        most=100,
        step=1,
        unit="",
        explanation=Text(said("So many", language), said("Many", language)),
        source=said("UN", language),
        as_of="2023",
    )


def test_each_kind_has_its_scale_and_its_answer_as_a_number(edition: Edition) -> None:
    scales = {found.kind: (found.least, found.most, found.step, found.answer) for found in edition.quiz("en")}

    assert scales == {
        "share": (0, 100, 1, 92),
        "year": (1940, 2030, 1, 1945),
        "amount": (0, 8, 0.1, 2.2),
        "choice": (1, 3, 1, 2),
        "share-check": (0, 1, 1, 0),
    }
    assert edition.quiz("fr")[3].options == (
        Option("option-1", "Answer 1 [fr]", right=False),
        Option("option-2", "Answer 2 [fr]", right=True),
        Option("option-3", "Answer 3 [fr]", right=False),
    )


def test_the_questions_for_leaving_come_with_their_words(edition: Edition) -> None:
    new, missed = edition.survey("ru")

    assert new == SurveyQuestion("new", "agree", Text("New? [ru]"), "Nothing [ru]", "Much [ru]", ())
    assert missed.options == (SurveyOption("games", "Games [ru]"), SurveyOption("films", "Films [ru]"))
    assert (new.answers, missed.answers) == (5, 2)


def test_what_there_is_is_told_without_reading_it_all(edition: Edition) -> None:
    assert edition.question_ids() == (("lights", "charter-year", "taps", "seat", "told"), ("new", "missed"))
    assert edition.quiz_goals() == (6, 13)
