"""The dictionary explains every column, kind and word that an export can hold."""

import re

import pytest

from kiosk.content.vocabulary import CATEGORIES, LANGUAGES, SCREENS, TOUR_MODES
from kiosk.log.dictionary import COLUMNS, SCHEMA_VERSION, dictionary
from kiosk.log.events import CONTROLS, END_REASONS, INPUTS, KINDS, SITE_PARTS
from kiosk.store.interactions_reader import EXPORTED

TYPES = {"integer", "string", "date", "datetime"}
ALL_COLUMNS = (
    "seq kiosk visit_day visit at offset_min in_visit_ms kind screen subject control language dwell_ms value input "
    "edition app_version"
)


def test_the_columns_are_those_of_the_store() -> None:
    assert tuple(column.name for column in COLUMNS) == EXPORTED


def test_another_column_is_another_version_of_the_schema() -> None:
    assert (SCHEMA_VERSION, " ".join(EXPORTED)) == ("1.0.0", ALL_COLUMNS)


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_a_column_is_explained(column: object) -> None:
    assert column.type in TYPES  # type: ignore[attr-defined]
    line = f"| `{column.name}` | {column.type} | {column.meaning} |"  # type: ignore[attr-defined]
    assert line in dictionary().splitlines()
    assert column.meaning.endswith(".")  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_explained(kind: str) -> None:
    assert f"| `{kind}` | {KINDS[kind]} |" in dictionary().splitlines()


@pytest.mark.parametrize(
    "words", [CONTROLS, END_REASONS, INPUTS, SITE_PARTS, SCREENS, LANGUAGES, TOUR_MODES, CATEGORIES], ids=str
)
def test_every_word_is_listed(words: tuple[str, ...]) -> None:
    listed = dictionary().partition("## Words")[2]

    assert [word for word in words if word and not re.search(rf"[ ,]{re.escape(word)}[,\n]", listed)] == []


def test_the_words_of_a_column_are_those_the_recorder_takes() -> None:
    words = {column.name: set(column.words) for column in COLUMNS if column.words}

    assert words == {
        "kind": set(KINDS),
        "screen": set(SCREENS),
        "control": {*CONTROLS, *END_REASONS} - {""},
        "language": set(LANGUAGES),
        "input": set(INPUTS) - {""},
    }


def test_every_kind_that_the_dictionary_s_columns_name_exists() -> None:
    named = {word for column in COLUMNS for word in re.findall(r"\b[a-z]+\.[a-z]+\b", column.meaning)}

    assert named - {"kiosk.toml"} <= set(KINDS)
    assert named
