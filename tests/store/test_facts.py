"""What an exhibit holds, entry by entry: the same from its tables as from its content, and nothing shown is left out."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from exhibits import LANGUAGES, exhibit

from kiosk.errors import StoreError
from kiosk.store.edition_builder import build_edition
from kiosk.store.facts import facts_of, facts_of_edition

Place = tuple[str | int, ...]

OTHERS = set(LANGUAGES) - {"ar"}


def _leaves(value: Any, place: Place = ()) -> Iterator[Place]:
    if isinstance(value, dict | list) and value:
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, (*place, key))
    elif value is not None and value != []:
        yield place


def _changed(content: dict[str, Any], place: Place) -> dict[str, Any]:
    copy: Any = deepcopy(content)
    *way, last = place
    inner = copy
    for key in way:
        inner = inner[key]
    old = inner[last]
    inner[last] = not old if isinstance(old, bool) else old + 1 if isinstance(old, int | float) else f"{old}1"
    if last == "date":
        inner[last] = "1999"
    return dict(copy)


def test_an_edition_holds_the_facts_of_its_content(tmp_path: Path) -> None:
    content = exhibit()
    content["goals"][0]["figures"][0]["value"] = 92
    build_edition(content, tmp_path / "content.db")

    facts = facts_of_edition(tmp_path / "content.db")

    assert facts == facts_of(content)
    assert facts["goals/goal-13"].fields["emblem"] == "turbine"
    assert facts["goals/goal-06/figures/warming"].fields["value"] == 92.0
    assert facts["goals/goal-06/series/carbon"].fields["points"] == ("1990: 354.5", "2000: 369.7", "2020: 414.0")
    assert facts["sites/geneva/tours/guided"].fields["signed"] == ("ase",)
    assert facts["moments/1945-charter"].fields["symbols"] == ("A/RES/217(III)", "A/RES/1")
    assert facts["pledges/walk"].fields["where"] == "school"
    assert facts["quiz/seat/options/option-2"].fields == {"right": 1}
    assert facts["goals/goal-13"].texts["ar"]["call"] == "Act now [ar]", "as it was written, not as it is shown"


def test_whatever_changes_in_an_exhibit_changes_its_facts() -> None:
    content = exhibit()
    facts = facts_of(content)
    places = [place for place in _leaves(content) if not OTHERS & set(place) and place[:2] != ("pack", "languages")]

    assert len(places) > 250
    assert [place for place in places if facts_of(_changed(content, place)) == facts] == []


def test_a_file_that_is_no_edition_is_refused(tmp_path: Path) -> None:
    (tmp_path / "content.db").write_bytes(b"SQLite format 3\x00" + bytes(200))

    with pytest.raises(StoreError, match="damaged"):
        facts_of_edition(tmp_path / "content.db")
