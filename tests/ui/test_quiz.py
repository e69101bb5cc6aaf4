"""The quiz in the hands of a visitor: guess first, then see."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit


@pytest.fixture(scope="module", params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def kiosk(request: pytest.FixtureRequest, shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program on one of the two screens."""
    visit = Visit(shipped_store, request.param)
    yield visit
    visit.close()


@pytest.fixture(params=["en", "ar"])
def visit(request: pytest.FixtureRequest, kiosk: Visit) -> Iterator[Visit]:
    """A visitor in a language of either direction."""
    kiosk.exhibit.wake(request.param, "line")
    kiosk.settle()
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def ask(visit: Visit, *questions: str, subject: str = "mixed") -> None:
    """Come to a round of these questions."""
    visit.open("quiz", subject)
    visit.exhibit.quiz.ask(questions)
    visit.settle()


def told(visit: Visit, *kinds: str) -> list[tuple[str, str, str]]:
    """What the log was told of some kinds."""
    return [(event.kind, event.subject, event.value) for event in visit.notes.events if event.kind in kinds]


def spot(item: QQuickItem, across: float, down: float) -> QPoint:
    """A place on an item, in reading direction."""
    return item.mapToScene(QPointF(item.width() * across, item.height() * down)).toPoint()


def sweep(visit: Visit, item: QQuickItem, *places: tuple[float, float]) -> None:
    """Draw a finger over an item."""
    panel = visit.panel
    first, *rest = [spot(item, *place) for place in places]
    QTest.touchEvent(visit.window, panel).press(0, first, visit.window).commit()
    for place in rest:
        QTest.touchEvent(visit.window, panel).move(0, place, visit.window).commit()
    QTest.touchEvent(visit.window, panel).release(0, (rest or [first])[-1], visit.window).commit()
    visit.settle()


def named(visit: Visit, kind: str, at: int = 0) -> QQuickItem:
    """A visible item of a kind, counted from 0 in the order of the page."""
    return [item for item in visit.all(kind) if item.isVisible()][at]


def door(visit: Visit, icon: str) -> QQuickItem:
    return next(item for item in visit.all("DiscDoor") if item.isVisible() and item.property("icon") == icon)


def rest(visit: Visit) -> None:
    """Wait until a touch can no longer be meant for what was there before."""
    QTest.qWait(450)
    visit.settle()


def test_a_finger_sweeps_over_a_hundred_dots_and_the_answer_comes_into_them(visit: Visit) -> None:
    ask(visit, "goal-07-electricity", "smallpox")
    rest(visit)
    page, mirrored = visit.exhibit.quiz.page, visit.exhibit.rightToLeft
    dots = visit.find("DotField")
    across = dots.property("_step") * 10 / dots.width()
    left, right = (0.03, across - 0.03)
    if mirrored:
        left, right = 1 - left, 1 - right

    sweep(visit, dots, (left, 0.05))
    assert page.guess == 1
    sweep(visit, dots, (left, 0.05), (right, 0.35), (right, 0.65))
    assert page.guess == 70
    visit.touch(named(visit, "Disc", 0))
    assert page.guess == 69
    assert page.phase == "guess"

    visit.touch(door(visit, "check"))
    assert (page.phase, page.truth, page.guess) == ("answer", 92, 69)
    rest(visit)
    assert told(visit, "quiz.answer", "quiz.truth")[-2:] == [
        ("quiz.answer", "goal-07-electricity", "69"),
        ("quiz.truth", "goal-07-electricity", "92"),
    ]
    sweep(visit, dots, (left, 0.05))
    assert page.guess == 69, "what was given stands"

    visit.touch(named(visit, "DiscDoor", 0))
    assert (page.questionId, page.phase, page.hasGuess) == ("smallpox", "guess", False)


def test_a_bead_slides_along_the_years_in_reading_direction(visit: Visit) -> None:
    ask(visit, "charter-in-force")
    line, page = visit.find("YearLine"), visit.exhibit.quiz.page
    start, end = (0.95, 0.05) if visit.exhibit.rightToLeft else (0.05, 0.95)
    height = line.property("_line") / line.height()

    sweep(visit, line, (0.5, height), (start, height))
    assert page.guess == 1920
    sweep(visit, line, (0.5, height), (end, height))
    assert page.guess == 2030


def test_a_column_is_pulled_up(visit: Visit) -> None:
    ask(visit, "goal-06-safe-water")
    column, page = visit.find("PullColumn"), visit.exhibit.quiz.page

    sweep(visit, column, (0.3, 0.5), (0.3, 0.02), (0.3, -0.2))
    assert page.guess == 6
    sweep(visit, column, (0.3, 0.5), (0.3, 0.75))
    assert page.guess == pytest.approx(1.5, abs=0.1)


def test_one_touch_answers_where_there_are_words_to_choose(visit: Visit) -> None:
    ask(visit, "peace-bell", "check-one-warm-year")
    rest(visit)
    page = visit.exhibit.quiz.page

    visit.touch(named(visit, "OptionLine", 1))
    assert (page.phase, page.guess, page.nearness) == ("answer", 2, "exact")
    visit.touch(named(visit, "OptionLine", 0))
    assert page.guess == 2, "what was given stands"

    visit.exhibit.quiz.next()
    rest(visit)
    visit.touch(named(visit, "ClaimDisc", 0))
    assert (page.phase, page.guess, page.truth, page.nearness) == ("answer", 1, 0, "off")
    assert [str(disc.property("name")).count(". ") for disc in visit.all("ClaimDisc")] == [1, 1]


def test_a_question_can_be_left_out_and_a_round_ends(visit: Visit) -> None:
    ask(visit, "charter-in-force", "peace-bell")

    rest(visit)
    visit.touch(door(visit, "forward"))
    visit.exhibit.quiz.choose(1)
    visit.exhibit.quiz.next()
    visit.settle()

    assert visit.exhibit.quiz.page.phase == "end"
    assert told(visit, "quiz.skip", "quiz.end")[-2:] == [
        ("quiz.skip", "charter-in-force", ""),
        ("quiz.end", "mixed", "1"),
    ]
    rest(visit)
    visit.touch(door(visit, "pause"))
    assert (visit.exhibit.navigation.screen, visit.exhibit.navigation.subject) == ("quiz", "pause")
    visit.exhibit.back()
    assert visit.exhibit.navigation.screen == "home", "rounds do not pile up on the way back"


def test_the_choice_of_rounds_leads_to_each(visit: Visit) -> None:
    visit.open("quiz", "")
    visit.settle()
    quiz = visit.exhibit.quiz
    assert (quiz.page.phase, quiz.offered) == ("doors", True)

    discs = [item for item in visit.all("Disc") if item.isVisible() and item.property("numeral")]
    assert len(discs) == 17
    visit.touch(discs[12])
    assert (quiz.page.subject, quiz.page.flooded, quiz.page.phase) == ("goal-13", True, "guess")
    assert told(visit, "quiz.start")[-1] == ("quiz.start", "goal-13", "")
    assert visit.notes.events[-1].screen == "quiz"

    visit.exhibit.back()
    visit.settle()
    visit.touch(named(visit, "OptionLine", 0))
    assert (quiz.page.subject, quiz.page.total) == ("mixed", 6)


def test_leaving_half_way_keeps_nothing_but_the_log(visit: Visit) -> None:
    ask(visit, "charter-in-force", "peace-bell")
    visit.exhibit.quiz.put(1960)
    visit.exhibit.quiz.give()
    visit.exhibit.navigation.open("goal", "goal-16")
    assert visit.exhibit.quiz.page.phase == "answer", "one can come back"
    visit.exhibit.back()
    assert visit.exhibit.quiz.page.phase == "answer"

    visit.exhibit.goHome()
    assert visit.exhibit.quiz.page.phase == "doors"
    assert told(visit, "quiz.end")[-1] == ("quiz.end", "mixed", "1")


def test_the_same_round_again_brings_other_questions(visit: Visit) -> None:
    quiz = visit.exhibit.quiz
    rounds = []
    for _ in range(3):
        visit.open("quiz", "mixed")
        rounds.append(quiz._round.questions)
        visit.exhibit.goHome()

    assert len(set(rounds)) == 3
    assert {len(questions) for questions in rounds} == {6}


@pytest.mark.parametrize("subject", ["mixed", "pause"])
def test_no_question_comes_twice_within_a_visit_while_there_are_others(visit: Visit, subject: str) -> None:
    quiz, asked = visit.exhibit.quiz, []
    there = {q.id for q in visit.edition.quiz("en") if (q.kind == "share-check") == (subject == "pause")}
    visit.open("quiz", subject)
    while len(asked) < len(there):
        while quiz.page.phase != "end":
            asked.append(str(quiz.page.questionId))
            quiz.skip()
        quiz.open(subject)
    assert sorted(asked) == sorted(there)
    assert quiz.page.phase == "guess", "when all were seen they begin anew"

    visit.exhibit.finish()
    assert quiz._seen == set(), "the next visitor has seen none"


def test_a_second_touch_of_a_trembling_hand_does_not_take_the_answer_away(visit: Visit) -> None:
    ask(visit, "goal-07-electricity", "smallpox")
    rest(visit)
    page = visit.exhibit.quiz.page
    visit.exhibit.quiz.put(50)
    visit.settle()
    place = spot(door(visit, "check"), 0.2, 0.5)

    for _ in range(100):  # for a whole second
        QTest.touchEvent(visit.window, visit.panel).press(0, place, visit.window).commit()
        QTest.touchEvent(visit.window, visit.panel).release(0, place, visit.window).commit()
        QTest.qWait(10)
    visit.settle()

    assert (page.phase, page.questionId) == ("answer", "goal-07-electricity")
    rest(visit)
    visit.finger(door(visit, "forward"))
    assert page.questionId == "smallpox"


def test_the_end_shows_what_the_round_was_about(visit: Visit) -> None:
    ask(visit, "goal-06-safe-water", "peace-bell", "check-one-warm-year", "smallpox")
    quiz = visit.exhibit.quiz
    quiz.put(1)
    quiz.give()
    quiz.next()
    quiz.skip()
    quiz.choose(0)
    quiz.next()
    quiz.put(1950)
    quiz.give()
    quiz.next()
    visit.settle()

    rows = quiz._kept.rows
    assert [(row.answer, row.claim) for row in rows] == [("2.2", -1), ("", 0), ("1980", -1)]
    said = [str(item.property("text")) for item in visit.all("Copy") if item.isVisible()]
    assert {row.question for row in rows} <= set(said), "what was left out is not there"
    assert any(text.startswith("2.2") for text in said)


def test_another_language_goes_on_at_the_same_question(visit: Visit) -> None:
    ask(visit, "peace-bell", "smallpox")
    visit.exhibit.quiz.choose(1)
    before = visit.exhibit.quiz.page.explanation

    visit.exhibit.chooseLanguage("fr")

    page = visit.exhibit.quiz.page
    assert (page.questionId, page.phase, page.guess) == ("peace-bell", "answer", 1)
    assert page.explanation not in ("", before)


def test_easy_words_are_everywhere_or_nowhere(visit: Visit) -> None:
    ask(visit, "goal-02-hunger")
    before = visit.exhibit.quiz.page.question

    visit.exhibit.comfort.choose("easy", True)

    assert visit.exhibit.quiz.page.question != before


def test_keys_set_every_picture_and_go_on(visit: Visit) -> None:
    ask(visit, "goal-07-electricity", "charter-in-force")
    rest(visit)
    page = visit.exhibit.quiz.page
    visit.find("DotField").forceActiveFocus()
    visit.press(Qt.Key.Key_Down)
    visit.settle()
    assert page.guess == 0, "before select the keys walk on"

    visit.find("DotField").forceActiveFocus()
    visit.press(Qt.Key.Key_Return)
    for _ in range(3):
        visit.press(Qt.Key.Key_Up)
    visit.press(Qt.Key.Key_Down)
    assert page.guess == 2
    visit.press(Qt.Key.Key_Return)
    visit.press(Qt.Key.Key_Down)
    assert page.guess == 2
    assert visit.focus() != visit.find("DotField")

    door(visit, "check").forceActiveFocus()
    visit.press(Qt.Key.Key_Space)
    visit.settle()
    assert page.phase == "answer"
    assert visit.focus() == named(visit, "DiscDoor", 0), "the way on has the keys"
    rest(visit)
    visit.press(Qt.Key.Key_Return)
    visit.settle()
    assert page.questionId == "charter-in-force"
    assert visit.focus().property("name"), "the keys are not lost"
