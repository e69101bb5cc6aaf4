"""The questions that come with the program: one for every Goal, some mixed, some to pause at, two for leaving."""

from collections import Counter

import pytest

from kiosk.content.quiz import Question
from kiosk.content.vocabulary import LANGUAGES, QUIZ_KINDS
from kiosk.packs.build import build
from kiosk.packs.install import ANYBODY, install
from kiosk.paths import shipped_pack
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.ui.quiz_page import start_of


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The shipped pack, built, sealed and installed."""
    place = tmp_path_factory.mktemp("asked")
    build(shipped_pack(), place / "unhub.kpack")
    library = Library(place / "data")
    info = install(place / "unhub.kpack", library, ANYBODY)
    return Edition.open(info.path, library.paths.media)


def guessed(edition: Edition, language: str = "en") -> list[Question]:
    return [question for question in edition.quiz(language) if question.kind != "share-check"]


def test_every_goal_has_a_question_of_its_own_and_there_are_mixed_ones(edition: Edition) -> None:
    own = [question for question in guessed(edition) if question.id.startswith("goal-")]
    others = [question for question in guessed(edition) if question not in own]

    assert sorted(question.goals[0] for question in own) == list(range(1, 18))
    assert len(others) >= 5
    assert {question.kind for question in edition.quiz("en")} == set(QUIZ_KINDS)


def test_claims_to_pause_at_are_true_and_false(edition: Edition) -> None:
    claims = [question for question in edition.quiz("en") if question.kind == "share-check"]

    assert len(claims) >= 6
    assert min(Counter(question.answer for question in claims).values()) >= 2, "not always the same answer"


def test_the_right_option_is_not_always_at_the_same_place(edition: Edition) -> None:
    places = Counter(question.answer for question in edition.quiz("en") if question.kind == "choice")

    assert set(places) == {1, 2, 3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_question_says_why_and_who_in_two_levels(edition: Edition, language: str) -> None:
    for question in edition.quiz(language):
        texts = (question.question.standard, question.question.easy, question.explanation.standard)
        assert all((*texts, question.explanation.easy, question.source)), question.id
        assert question.least <= question.answer <= question.most
        assert question.snapped(question.answer) == question.answer, f"{question.id} can be guessed"
        if question.kind in {"share", "amount"}:
            assert question.as_of


def test_no_picture_begins_at_the_answer(edition: Edition) -> None:
    drawn = [question for question in guessed(edition) if question.kind != "choice"]

    assert [question.id for question in drawn if start_of(question) == question.answer] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_questions_for_leaving_need_no_words_but_have_some(edition: Edition, language: str) -> None:
    asked = edition.survey(language)

    assert [question.id for question in asked] == ["something-new", "easy-to-use"]
    for question in asked:
        assert question.kind == "agree"
        assert all((question.question.standard, question.question.easy, question.empty, question.full))
