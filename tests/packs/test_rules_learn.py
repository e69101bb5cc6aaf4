"""What is wrong with a target, a book, a symbol or a picture of the gallery: said at its place, with the remedy."""

from typing import Any

import pytest
from exhibits import in_all
from exhibits_learn import book, learned, symbol, target

from kiosk.packs.content import Content
from kiosk.packs.rules import breaches

FEW = [target("13.1", 13), *(target(f"6.{at}", 6) for at in range(1, 6))]
TWICE = [*(target(f"13.{at}", 13) for at in (1, 2, 3, 4, 4)), *(target(f"6.{at}", 6) for at in range(1, 6))]
PICTURE = {"id": "wind", "picture": "moon", "goals": [13], "texts": in_all(title="Wind", text="Wind", text_easy="")}

FAULTS = [
    ({"targets": FEW}, "goals/goal-13/targets", "targets.yaml has 1 of them", "add the missing"),
    ({"targets": TWICE}, "targets/target-13-4/number", "two targets have the number 13.4", "correct one"),
    ({"books": [book("drop", "story", "one")]}, "books/drop/pages", "at least two pages", "add pages"),
    ({"books": [book("far", "accessible", "one")]}, "books/far/pages", "only a story has pages", "take them out"),
    ({"books": [book("drop", "story", "a", "b", cover="moon")]}, "books/drop/cover", "no picture “moon”", "media.yaml"),
    ({"symbols": [symbol("A/RES/70/1", "A", "RES", "70")]}, "symbols/agenda/parts", "do not make", "in order"),
    ({"gallery": [PICTURE]}, "gallery/wind/picture", "no picture “moon”", "media.yaml"),
    ({"gallery": [{**PICTURE, "picture": "turbine", "goals": [5]}]}, "gallery/wind/goals", "no goal 5", "add the goal"),
]


@pytest.mark.parametrize(("modules", "path", "what", "remedy"), FAULTS)
def test_a_fault_is_named_with_its_place_and_remedy(modules: Any, path: str, what: str, remedy: str) -> None:
    found = [breach for breach in breaches(content(**modules)) if breach.path == path]

    assert [breach for breach in found if what in breach.what and remedy in breach.remedy], found


def test_what_is_right_has_no_fault() -> None:
    assert [breach for breach in breaches(content()) if breach.severity == "error"] == []


@pytest.mark.parametrize("number", ["13.0", "13.100", "13.e", "18.1", "13", "13.1.1"])
def test_a_target_has_a_number_of_its_goal(number: str) -> None:
    with pytest.raises(ValueError, match="number of a target"):
        content(targets=[target(number, 13)])


def test_a_target_stands_at_its_own_goal() -> None:
    with pytest.raises(ValueError, match="not one of goal 13"):
        content(targets=[target("12.1", 13)])


@pytest.mark.parametrize(("kind", "majority"), [("draft", None), ("step", "simple")])
def test_only_a_draft_needs_a_majority(kind: str, majority: str | None) -> None:
    words = in_all(title="Title", text="Text", text_easy="")
    with pytest.raises(ValueError, match="a draft has a majority"):
        content(assembly=[{"id": "day", "kind": kind, "majority": majority, "texts": words}])


def content(**modules: Any) -> Content:
    """The small exhibit with other parts."""
    whole = learned(**modules)
    for goal in whole["goals"]:
        goal["emblem"] = goal["emblem"] or None
    for mentioned in whole["moments"]:
        mentioned.update(goals=[], longitude=-122.4)
    return Content.model_validate(whole)
