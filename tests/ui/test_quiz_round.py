"""A round of questions as values: what it draws, how it moves, what its page shows."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from kiosk.content.goals import GoalLine
from kiosk.content.quiz import Option, Question
from kiosk.content.text import Text
from kiosk.ui.quiz_page import OptionRow, derive_quiz, kept_rows, option_rows, start_of
from kiosk.ui.quiz_round import LONGEST, Round, draw

LIGHTS = Question(
    id="lights",
    kind="share",
    goals=(7,),
    question=Text("How many have light?", "Who has light?"),
    options=(),
    answer=92,
    tolerance=4,
    bound="about",
    least=0,
    most=100,
    step=1,
    unit="",
    explanation=Text("About 92.", "Nearly all."),
    source="World Bank",
    as_of="2023",
)
YEAR = replace(LIGHTS, id="year", kind="year", goals=(), answer=1945, least=1920, most=2030, tolerance=2, as_of="")
TAPS = replace(LIGHTS, id="taps", kind="amount", goals=(6,), answer=2.2, least=0, most=6, step=0.1, unit="billion")
SEAT = replace(
    LIGHTS,
    id="seat",
    kind="choice",
    goals=(),
    options=(Option("a", "One", right=False), Option("b", "Two", right=True)),
    answer=2,
    least=1,
    most=2,
)
CLAIM = replace(LIGHTS, id="claim", kind="share-check", goals=(7,), answer=0, least=0, most=1)
ALL = (LIGHTS, YEAR, TAPS, SEAT, CLAIM)
SEVEN = GoalLine("goal-07", 7, "Energy", "Light", "#FCC30B", "#0B1A2B", "#FCC30B", "#0B1A2B", 5)


@pytest.mark.parametrize(
    ("subject", "goal", "expected"),
    [
        ("mixed", 0, {"lights", "year", "taps", "seat"}),
        ("pause", 0, {"claim"}),
        ("goal-07", 7, {"lights", "claim"}),
        ("goal-01", 1, set()),
        ("", 0, set()),
    ],
)
def test_a_round_holds_what_it_is_about(subject: str, goal: int, expected: set[str]) -> None:
    assert set(draw(ALL, subject, goal, Random(1))) == expected


def test_a_mixed_round_changes_kinds_and_goals() -> None:
    many = [replace(LIGHTS, id=f"share-{i}", goals=(i % 3 + 1,)) for i in range(12)]
    others = [replace(YEAR, id=f"year-{i}") for i in range(3)] + [replace(SEAT, id=f"seat-{i}") for i in range(3)]
    by_id = {question.id: question for question in (*many, *others)}

    for seed in range(20):
        chosen = [by_id[id] for id in draw(tuple(by_id.values()), "mixed", 0, Random(seed))]
        assert len(chosen) == LONGEST
        assert Counter(question.kind for question in chosen) == {"share": 2, "year": 2, "choice": 2}
        goals = Counter(goal for question in chosen for goal in question.goals)
        assert max(goals.values()) == 1


def test_other_questions_come_another_time() -> None:
    many = tuple(replace(LIGHTS, id=f"share-{i}", goals=(i + 1,)) for i in range(12))

    assert len({draw(many, "mixed", 0, Random(seed)) for seed in range(10)}) == 10
    assert draw(many, "mixed", 0, Random("2026-10-24 1")) == draw(many, "mixed", 0, Random("2026-10-24 1"))


def test_a_round_goes_from_guess_to_answer_to_the_next_and_ends() -> None:
    begun = Round("mixed", ("lights", "year"))
    assert (begun.phase, begun.question) == ("guess", "lights")
    assert begun.given() == begun, "nothing was guessed"

    answered = begun.guessed(40).given()
    assert (answered.phase, answered.guess, answered.answers) == ("answer", 40, 1)
    assert answered.guessed(50) == answered, "a guess that was given stands"
    assert answered.given() == answered

    second = answered.onward()
    assert (second.phase, second.question, second.guess) == ("guess", "year", None)
    assert second.onward().phase == "end"
    assert second.onward().question == ""
    assert Round().phase == "doors"


@pytest.mark.parametrize(
    ("question", "wish", "guess"),
    [
        (LIGHTS, 12.4, 12),
        (LIGHTS, -3, 0),
        (LIGHTS, 104, 100),
        (YEAR, 1945.6, 1946),
        (YEAR, 1800, 1920),
        (TAPS, 2.23, 2.2),
        (TAPS, 0.31, 0.3),
    ],
)
def test_a_guess_snaps_to_the_scale(question: Question, wish: float, guess: float) -> None:
    assert question.snapped(wish) == guess


@pytest.mark.parametrize(("question", "start"), [(LIGHTS, 0), (YEAR, 1975), (TAPS, 3)])
def test_nothing_in_the_picture_hints_at_the_answer(question: Question, start: float) -> None:
    assert start_of(question) == start


def test_the_page_keeps_the_answer_back_until_the_guess_is_given() -> None:
    begun = Round("mixed", ("lights",)).guessed(40)

    asked = derive_quiz(begun, LIGHTS, (SEVEN,), "en", easy=False)
    told = derive_quiz(begun.given(), LIGHTS, (SEVEN,), "en", easy=False)

    assert (asked.truth, asked.truthText, asked.explanation, asked.source, asked.nearness) == (0, "", "", "", "")
    assert (told.truth, told.truthText, told.bound, told.explanation) == (92, "92", "about", "About 92.")
    assert (told.source, told.asOf, told.nearness) == ("World Bank", "2023", "off")
    assert (
        (asked.guess, asked.guessText, asked.hasGuess)
        == (told.guess, told.guessText, told.hasGuess)
        == (40, "40", True)
    )


@pytest.mark.parametrize(("guess", "nearness"), [(92, "exact"), (88, "near"), (96, "near"), (87, "off")])
def test_a_close_guess_is_said_to_be_close(guess: float, nearness: str) -> None:
    given = Round("mixed", ("lights",)).guessed(guess).given()

    assert derive_quiz(given, LIGHTS, (), "en", easy=False).nearness == nearness


def test_easy_words_are_shown_where_there_are_some() -> None:
    given = Round("mixed", ("lights",)).guessed(40).given()
    page = derive_quiz(given, LIGHTS, (), "en", easy=True)

    assert (page.question, page.explanation) == ("Who has light?", "Nearly all.")


def test_a_page_has_the_colour_of_the_goal_that_it_is_about() -> None:
    mixed = derive_quiz(Round("mixed", ("lights",)), LIGHTS, (SEVEN,), "en", easy=False)
    of_none = derive_quiz(Round("mixed", ("year",)), YEAR, (SEVEN,), "en", easy=False)
    of_goal = derive_quiz(Round("goal-07", ("lights",)), LIGHTS, (SEVEN,), "en", easy=False)
    ended = derive_quiz(Round("goal-07", ("lights",)).onward(), None, (SEVEN,), "en", easy=False)
    ended_mixed = derive_quiz(Round("mixed", ("lights",)).onward(), None, (SEVEN,), "en", easy=False)

    assert (mixed.flooded, mixed.goalNumber, mixed.colour) == (True, 7, "#FCC30B")
    assert (of_none.flooded, of_none.goalNumber) == (False, 0)
    assert (of_goal.flooded, of_goal.colour, of_goal.textColour) == (True, "#FCC30B", "#0B1A2B")
    assert (ended.phase, ended.flooded, ended.goalId) == ("end", True, "goal-07")
    assert (ended_mixed.phase, ended_mixed.flooded) == ("end", False)


def test_what_was_seen_comes_again_only_when_nothing_else_is_left() -> None:
    many = tuple(replace(LIGHTS, id=f"share-{i}", goals=(i + 1,)) for i in range(8))
    first = draw(many, "mixed", 0, Random(1))

    second = draw(many, "mixed", 0, Random(2), first)

    assert set(first) | set(second) == {question.id for question in many}
    assert not set(first) & set(second)
    assert len(draw(many, "mixed", 0, Random(3), {question.id for question in many})) == LONGEST


def test_the_end_tells_every_answer_in_words() -> None:
    by_id = {question.id: question for question in ALL}
    done = Round("mixed", tuple(by_id))
    for guess in (40, 1970, 3, 1):
        assert kept_rows(done, by_id, "en", easy=False) == ()
        done = done.guessed(guess).given().onward()
    done = done.onward()

    rows = kept_rows(done, by_id, "en", easy=True)

    assert [(row.answer, row.magnitude, row.unit, row.claim) for row in rows] == [
        ("92", "", "", -1),
        ("1945", "", "", -1),
        ("2.2", "billion", "billion", -1),
        ("Two", "", "", -1),
    ]
    assert {row.question for row in rows} == {"Who has light?"}


@pytest.mark.parametrize(
    ("question", "guess", "language", "text", "magnitude", "ends"),
    [
        (YEAR, 1971, "en", "1971", "", ("1920", "2030")),
        (TAPS, 3.4, "en", "3.4", "billion", ("0", "6 billion")),
        (TAPS, 3.4, "ru", "3,4", "миллиарда", ("0", "6 миллиардов")),
        (TAPS, 3.4, "zh", "34", "亿", ("0", "60亿")),
        (SEAT, 1, "en", "", "", ("", "")),
    ],
)
def test_a_guess_is_written_as_its_language_writes_it(
    question: Question, guess: float, language: str, text: str, magnitude: str, ends: tuple[str, str]
) -> None:
    page = derive_quiz(Round("mixed", (question.id,)).guessed(guess), question, (), language, easy=False)

    assert (page.guessText, page.magnitude, (page.leastText, page.mostText)) == (text, magnitude, ends)


def test_the_right_option_is_told_only_afterwards() -> None:
    begun = Round("mixed", ("seat",)).guessed(1)

    assert option_rows(SEAT, begun) == (OptionRow(1, "One", correct=False), OptionRow(2, "Two", correct=False))
    assert option_rows(SEAT, begun.given())[1] == OptionRow(2, "Two", correct=True)
    assert option_rows(None, Round()) == ()
