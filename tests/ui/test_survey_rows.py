"""How earlier visitors answered, as a hundred dots; and who is not shown any."""

from itertools import product

import pytest

from kiosk.content.survey import FEWEST_SHOWN, STEPS, SurveyOption, SurveyQuestion, earlier, hundred
from kiosk.content.text import Text
from kiosk.ui.survey_page import AnswerRow, answer_rows

NEW = SurveyQuestion("new", "agree", Text("New?"), "Nothing", "Much", ())
MISSED = SurveyQuestion(
    "missed", "choice", Text("Missed?"), "", "", (SurveyOption("games", "Games"), SurveyOption("films", "Films"))
)


@pytest.mark.parametrize(
    ("counts", "dots"),
    [
        ((0, 0, 0), (0, 0, 0)),
        ((1, 1, 1), (34, 33, 33)),
        ((1, 1, 1, 1, 2), (17, 17, 17, 16, 33)),
        ((7,), (100,)),
        ((0, 3, 0), (0, 100, 0)),
    ],
)
def test_a_hundred_dots_are_shared_out(counts: tuple[int, ...], dots: tuple[int, ...]) -> None:
    assert hundred(counts) == dots


def test_there_are_always_a_hundred() -> None:
    for counts in product((0, 1, 7, 133), repeat=4):
        assert sum(hundred(counts)) == (100 if sum(counts) else 0)


def test_few_answers_are_not_shown() -> None:
    assert earlier({"4": FEWEST_SHOWN - 1}, STEPS) == ()
    assert earlier({"4": FEWEST_SHOWN}, STEPS) == (0, 0, 0, 100, 0)
    assert earlier({"4": FEWEST_SHOWN, "9": 50}, STEPS) == (0, 0, 0, 100, 0), "an answer there is not"


def test_only_the_ends_of_the_scale_have_words() -> None:
    rows = answer_rows(NEW, {}, shown=False)

    assert [row.text for row in rows] == ["Nothing", "", "", "", "Much"]
    assert [row.value for row in rows] == [1, 2, 3, 4, 5]
    assert {row.share for row in rows} == {-1}


def test_the_others_are_shown_only_once_one_has_answered() -> None:
    counts = {"1": 30, "2": 10}

    assert {row.share for row in answer_rows(MISSED, counts, shown=False)} == {-1}
    assert answer_rows(MISSED, counts, shown=True) == (AnswerRow(1, "Games", 75), AnswerRow(2, "Films", 25))
