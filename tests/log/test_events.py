"""The closed vocabulary: whatever is not in it is refused, and what is in it the database takes."""

import re
import string
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from logwork import NOON, row, stored, write_log

from kiosk.content.vocabulary import CATEGORIES, LANGUAGES, SCREENS
from kiosk.log.events import CONTROLS, END_REASONS, INPUTS, KINDS, WORDS, Event, UnknownWordError, checked

SUBJECTS = frozenset({"goal-13", "1945-charter", "geneva"})
KNOWN = Event("goal.open", NOON, 60, 1, 2000, "home", "goal-13", "disc", "en", None, "", "touch")

NOBODY_S_WORDS = [
    "Ada Lovelace",
    "ada" + "@" + "example.org",
    "+41 22 917 12 34",
    "goal-13 ",
    "Goal-13",
    "goal_13",
    "\ngoal-13",
    "'; DROP TABLE events; --",
    "x" * 10_000,
    "\0",
    "العربية",
    "１３",
    "٣",
    "nan",
    "1e6",
    "--5",
    "1234567890",
    "1.2345",
    ".",
    "null",
]


@pytest.mark.parametrize("word", [*NOBODY_S_WORDS, "unknown"])
@pytest.mark.parametrize("field", ["kind", "screen", "subject", "control", "language", "value", "input"])
def test_words_from_outside_are_refused_everywhere(field: str, word: str) -> None:
    with pytest.raises(UnknownWordError) as refusal:
        checked(replace(KNOWN, **{field: word}), SUBJECTS)

    assert len(str(refusal.value)) < 120, "a refusal does not carry the text along"


@pytest.mark.parametrize(
    ("kind", "field", "word"),
    [
        ("", "kind", ""),
        ("goal.open", "screen", "sitemap"),
        ("goal.open", "control", "idle"),
        ("visit.end", "control", "disc"),
        ("visit.end", "control", ""),
        ("goal.open", "subject", "goal-14"),
        ("goal.open", "subject", "in_person"),
        ("goal.open", "language", "de"),
        ("goal.open", "language", "EN"),
        ("goal.open", "value", "home"),
        ("goal.open", "input", "voice"),
    ],
)
def test_words_in_the_wrong_place_are_refused(kind: str, field: str, word: str) -> None:
    with pytest.raises(UnknownWordError):
        checked(replace(KNOWN, kind=kind, **({field: word} if field != "kind" else {})), SUBJECTS)


@pytest.mark.parametrize("field", ["screen", "subject", "control", "language", "value", "input"])
def test_a_field_may_be_empty(field: str) -> None:
    event = replace(KNOWN, **{field: ""})

    assert checked(event, SUBJECTS) is event


@pytest.mark.parametrize("subject", ["home", "zh", "peace-security"])
def test_screens_languages_and_categories_are_subjects_of_every_edition(subject: str) -> None:
    assert checked(replace(KNOWN, subject=subject), frozenset()).subject == subject


@pytest.mark.parametrize("value", ["0", "-1", "13", "1945", "0.5", "-0.125", "999999999", "in_person", "tours", "fr"])
def test_numbers_and_the_words_of_kinds_are_values(value: str) -> None:
    assert checked(replace(KNOWN, value=value), SUBJECTS).value == value


@given(st.text(min_size=1, max_size=40))
def test_no_free_text_gets_in(text: str) -> None:
    number = re.fullmatch("-?[0-9]+([.][0-9]+)?", text)
    for field, known in (
        ("subject", (*SUBJECTS, *SCREENS, *LANGUAGES, *CATEGORIES)),
        ("value", WORDS),
        ("control", CONTROLS),
    ):
        if text in known or (field == "value" and number):
            continue
        with pytest.raises(UnknownWordError):
            checked(replace(KNOWN, **{field: text}), SUBJECTS)


def test_a_pack_that_names_things_oddly_gets_no_text_in_either() -> None:
    with pytest.raises(UnknownWordError, match="small letters"):
        checked(replace(KNOWN, subject="Ada Lovelace"), SUBJECTS | {"Ada Lovelace"})


def test_the_database_takes_every_word_of_the_vocabulary(tmp_path: Path) -> None:
    words = [
        *(("kind", word) for word in KINDS),
        *(("control", word) for word in (*CONTROLS, *END_REASONS)),
        *(("value", word) for word in (*WORDS, "-123456789.125")),
        *(("subject", word) for word in (*SUBJECTS, *SCREENS, *CATEGORIES, "x" * 80)),
        *(("language", word) for word in LANGUAGES),
        *(("input", word) for word in INPUTS),
        *(("screen", word) for word in SCREENS),
    ]

    path = write_log(tmp_path / "log.db", [row(**{field: word}) for field, word in words])

    assert len(stored(path, "seq")) == len(words)


def test_the_kinds_tell_what_they_mean_in_words() -> None:
    assert all(meaning.endswith(".") and meaning[0] in string.ascii_uppercase for meaning in KINDS.values())
    assert all(re.fullmatch(r"[a-z]+(\.[a-z]+)?", kind) for kind in KINDS)
