"""The shipped pack's rooms to look into: targets, answers, stories, symbols, a vote, a gallery, and what the centres tell."""

import re
from pathlib import Path

import pytest

from kiosk.content.text import Text
from kiosk.content.vocabulary import ANSWER_TOPICS, CHAPTER_KINDS, LANGUAGES
from kiosk.packs.install import ensure_shipped
from kiosk.paths import shipped_pack
from kiosk.store.edition import Edition
from kiosk.store.library import Library

TARGETS = (7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19)
"""How many targets each Goal has in A/RES/70/1."""

LETTERED = "abcd"
LONGEST_EASY_SENTENCE = 20


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The shipped pack, installed."""
    library = Library(tmp_path_factory.mktemp("data"))
    ensure_shipped(library, shipped_pack())
    info = library.active()
    assert info is not None
    return Edition.open(info.path, library.paths.media)


def _both(*texts: Text) -> bool:
    return all(text.standard and text.easy for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_169_targets_are_told_in_two_levels_with_their_numbers(edition: Edition, language: str) -> None:
    for goal, count in enumerate(TARGETS, start=1):
        targets = edition.targets(language, goal=goal)
        numbers = [target.number for target in targets]
        plain = [number for number in numbers if number[-1].isdecimal()]
        lettered = [number for number in numbers if not number[-1].isdecimal()]
        assert len(targets) == count
        assert plain == [f"{goal}.{at}" for at in range(1, len(plain) + 1)]
        assert lettered == [f"{goal}.{letter}" for letter in LETTERED[: len(lettered)]]
        assert _both(*(target.text for target in targets))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_target_keeps_its_year_in_every_language(edition: Edition, language: str) -> None:
    for target, original in zip(edition.targets(language), edition.targets("en"), strict=True):
        years = re.findall(r"20[123]\d", original.text.standard)
        assert sorted(set(re.findall(r"20[123]\d", target.text.standard))) == sorted(set(years)), target.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_thirty_questions_of_every_topic_are_answered_with_a_source(edition: Edition, language: str) -> None:
    answers = edition.answers(language)
    assert len(answers) >= 30
    assert {answer.topic for answer in answers} == set(ANSWER_TOPICS)
    for answer in answers:
        assert answer.question.standard
        assert answer.source
        assert _both(answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_stories_for_children_have_pictures_on_every_page(edition: Edition, language: str) -> None:
    stories = [book for book in edition.books(language) if book.kind == "story"]
    assert len(stories) == 6
    for book in stories:
        assert book.age_from is not None
        assert book.age_to is not None
        assert 6 <= book.age_from < book.age_to <= 12
        assert Path(book.cover).is_file()
        assert book.cover_alt
        assert len(book.pages) == 5
        assert all(Path(page.picture).is_file() and page.picture_alt and _both(page.text) for page in book.pages)
    assert len([book for book in edition.books(language) if book.kind == "accessible"]) == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_symbols_and_the_assembly_say_what_they_are(edition: Edition, language: str) -> None:
    assert [symbol.symbol for symbol in edition.symbols(language)] == [
        "A/RES/70/1",
        "S/RES/1325 (2000)",
        "A/RES/217(III)",
        "A/AC.198/2022/4",
    ]
    assert all(part.text for symbol in edition.symbols(language) for part in symbol.parts)
    items = edition.assembly(language)
    assert {item.majority for item in items if item.kind == "draft"} == {"simple", "two_thirds"}
    assert len([item for item in items if item.kind == "step"]) == 6
    assert _both(*(item.text for item in items))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_centre_tells_its_history_building_art_and_what_to_bring(edition: Edition, language: str) -> None:
    for line in edition.sites(language):
        site = edition.site(language, line.id)
        assert site is not None
        assert tuple(chapter.kind for chapter in site.chapters) == CHAPTER_KINDS
        assert _both(*(chapter.text for chapter in site.chapters))


@pytest.mark.parametrize("language", LANGUAGES)
def test_eight_pictures_of_our_own_hang_in_the_gallery(edition: Edition, language: str) -> None:
    exhibits = edition.gallery(language)
    originals = edition.gallery("en")
    assert len({exhibit.picture for exhibit in exhibits}) == 8
    assert len({exhibit.title for exhibit in exhibits}) == 8
    for exhibit, original in zip(exhibits, originals, strict=True):
        assert Path(exhibit.picture).is_file()
        assert exhibit.picture_alt
        assert exhibit.goals
        assert _both(exhibit.text)
        if language != "en":
            assert exhibit.title != original.title
            assert exhibit.picture_alt != original.picture_alt


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "zh"])
def test_easy_words_are_short_sentences(edition: Edition, language: str) -> None:
    texts = [target.text.easy for target in edition.targets(language)]
    texts += [answer.text.easy for answer in edition.answers(language)]
    texts += [exhibit.text.easy for exhibit in edition.gallery(language)]
    texts += [page.text.easy for book in edition.books(language) for page in book.pages]
    long = [
        sentence
        for text in texts
        for sentence in re.split(r"[.!?؟:;؛]+\s*", text)
        if len(sentence.split()) > LONGEST_EASY_SENTENCE
    ]
    assert long == []
