"""What the pages derive from content: Goals, sites, figures."""

from dataclasses import replace

import pytest

from kiosk.content.figures import Figure
from kiosk.content.goals import Goal, GoalLine
from kiosk.content.text import Text
from kiosk.ui.figures import figure_row
from kiosk.ui.goal_page import derive_goal

LINES = tuple(
    GoalLine(f"goal-{n:02}", n, f"Title {n}", f"Call {n}", f"#0000{n:02}", "#FFFFFF", "#000000", "#FFFFFF", 5)
    for n in range(1, 18)
)
GOAL = Goal(LINES[0], Text("Long words", "Short words"), (), (), (), "", "", 3)
FIGURE = Figure("f", 2116.0, "at_least", "count", "2021-11-10", "visitors", "Report")


def test_neighbours_wrap_round_the_ring() -> None:
    first = derive_goal(GOAL, LINES, easy=False)
    last = derive_goal(replace(GOAL, line=LINES[16]), LINES, easy=False)
    assert (first.previousNumber, first.nextNumber) == (17, 2)
    assert (last.previousNumber, last.nextNumber) == (16, 1)


@pytest.mark.parametrize(("easy", "why"), [(False, "Long words"), (True, "Short words")])
def test_the_reading_level_chooses_the_text(easy: bool, why: str) -> None:
    assert derive_goal(GOAL, LINES, easy=easy).why == why


@pytest.mark.parametrize(
    ("figure", "number", "share"),
    [
        (FIGURE, "2\u202f116", -1.0),
        (replace(FIGURE, value=None), "", -1.0),
        (replace(FIGURE, value=55.0, whole=100.0), "55", 0.55),
        (replace(FIGURE, value=None, whole=100.0), "", -1.0),
    ],
    ids=["count", "no-figure", "share", "no-share"],
)
def test_a_figure_never_shows_zero_for_nothing(figure: Figure, number: str, share: float) -> None:
    row = figure_row(figure, "en")
    assert (row.number, row.share, row.asOf) == (number, share, "10 November 2021")


@pytest.mark.parametrize(
    ("language", "value", "unit", "number", "magnitude"),
    [
        ("en", 735, "million", "735", "million"),
        ("en", 1, "billion_tonnes", "1", "billion"),
        ("fr", 1, "million", "1", "million"),
        ("fr", 2.2, "billion", "2,2", "milliards"),
        ("es", 2.2, "billion", "2\u202f200", "millones"),
        ("es", 1, "million", "1", "millón"),
        ("ru", 735, "million", "735", "миллионов"),
        ("ru", 1.05, "billion_tonnes", "1,05", "миллиарда"),
        ("zh", 735, "million", "7.35", "亿"),
        ("zh", 1, "million", "100", "万"),
        ("ar", 3, "million", "3", "ملايين"),
        ("ar", 45, "count", "45", ""),
    ],
)
def test_large_numbers_are_said_as_the_language_says_them(
    language: str, value: float, unit: str, number: str, magnitude: str
) -> None:
    row = figure_row(replace(FIGURE, value=value, unit=unit), language)
    assert (row.number, row.magnitude) == (number, magnitude)
