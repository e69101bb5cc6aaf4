"""What is wrong with a question: said at its field, with the remedy."""

from typing import Any

import pytest
from exhibits import exhibit, in_all, options, question

from kiosk.packs.content import Content
from kiosk.packs.rules import breaches

YEARS = {"least": 1940, "most": 2030}
SCALE = {"least": 0, "most": 8, "step": 0.5, "unit": "billion"}


def content(**parts: Any) -> Content:
    """The small exhibit with other parts."""
    whole = exhibit()
    for goal in whole["goals"]:
        goal["emblem"] = goal["emblem"] or None
    for mentioned in whole["moments"]:
        mentioned.update(goals=[], longitude=-122.4)
    return Content.model_validate({**whole, **parts})


FAULTS = [
    ({"kind": "share"}, "answer", "needs “answer”"),
    ({"kind": "share", "answer": 101}, "answer", "101 lies outside the scale from 0 to 100"),
    ({"kind": "share", "answer": 12.5}, "answer", "no guess can hit 12.5"),
    ({"kind": "share", "answer": True}, "answer", "is a number"),
    ({"kind": "share", "answer": 12, "least": 0}, "least", "has no “least”"),
    ({"kind": "year", "answer": 1945, "least": 1940}, "most", "needs “most”"),
    ({"kind": "year", "answer": 1939, **YEARS}, "answer", "1939 lies outside the scale from 1940 to 2030"),
    ({"kind": "year", "answer": 1945, "least": 1945, "most": 1945}, "most", "ends at 1945"),
    ({"kind": "amount", "answer": 2}, "unit", "needs “unit”"),
    ({"kind": "amount", "answer": 9, **SCALE}, "answer", "9 lies outside"),
    ({"kind": "amount", "answer": 2.2, **SCALE}, "answer", "no guess can hit 2.2"),
    ({"kind": "amount", "answer": 2, **SCALE, "step": 0.3}, "step", "choose another step"),
    ({"kind": "amount", "answer": 2, **SCALE, "step": 0.001}, "step", "choose another step"),
    ({"kind": "choice", "options": options(True)}, "options", "there are 1 options"),
    ({"kind": "choice", "options": options(True, *[False] * 3)}, "options", "there are 4 options"),
    ({"kind": "choice", "options": options(False, False)}, "options", "no option is marked as right"),
    ({"kind": "choice", "options": options(True, True)}, "options", "2 options are marked"),
    ({"kind": "choice", "options": options(True, False), "answer": 1}, "answer", "has no “answer”"),
    ({"kind": "share-check", "answer": 1}, "answer", "is true or false"),
    ({"kind": "share-check", "answer": True, "options": options(True, False)}, "options", "has no options"),
    ({"kind": "share", "answer": 12, "goals": [5]}, "goals", "no goal 5"),
]


@pytest.mark.parametrize(("fields", "at", "what"), FAULTS)
def test_a_question_that_cannot_be_asked_is_refused(fields: dict[str, Any], at: str, what: str) -> None:
    found = [breach for breach in breaches(content(quiz=[question("one", **fields)])) if breach.severity == "error"]

    assert any(breach.path == f"quiz/one/{at}" and what in f"{breach.what}; {breach.remedy}" for breach in found), found


SOUND = [
    {"kind": "share", "answer": 0},
    {"kind": "share", "answer": 100},
    {"kind": "year", "answer": 2030, **YEARS},
    {"kind": "amount", "answer": 7.5, **SCALE},
    {"kind": "amount", "answer": 0.3, "least": -0.9, "most": 0.9, "step": 0.3, "unit": "degrees_celsius"},
    {"kind": "choice", "options": options(False, True)},
    {"kind": "share-check", "answer": False, "goals": [6, 13]},
]


@pytest.mark.parametrize("fields", SOUND)
def test_a_sound_question_is_none(fields: dict[str, Any]) -> None:
    found = breaches(content(quiz=[question("one", **fields)]))

    assert [breach for breach in found if breach.severity == "error"] == []


def asked(kind: str, number: int, *, empty: str = "Nothing", full: str = "Much") -> dict[str, Any]:
    """A question for leaving with some options."""
    words = [{"id": f"option-{i}", "texts": in_all(text="Word")} for i in range(number)]
    texts = in_all(question="New?", question_easy="", empty=empty, full=full)
    return {"id": "one", "kind": kind, "options": words, "texts": texts}


@pytest.mark.parametrize(
    ("entry", "at", "what"),
    [
        (asked("agree", 2), "options", "has no options"),
        (asked("agree", 0, full=""), "empty", "the ends of the scale have no words"),
        (asked("choice", 1), "options", "there are 1 options"),
        (asked("choice", 7), "options", "there are 7 options"),
    ],
)
def test_a_question_for_leaving_that_cannot_be_asked_is_refused(entry: dict[str, Any], at: str, what: str) -> None:
    assert (f"survey/one/{at}", what) in {
        (breach.path, what) for breach in breaches(content(survey=[entry])) if what in breach.what
    }


@pytest.mark.parametrize("entry", [asked("agree", 0), asked("choice", 2), asked("choice", 6)])
def test_a_sound_question_for_leaving_is_none(entry: dict[str, Any]) -> None:
    assert [breach for breach in breaches(content(survey=[entry])) if breach.severity == "error"] == []


@pytest.mark.parametrize("module", ["quiz", "survey"])
def test_a_module_that_is_listed_has_entries_and_one_that_has_entries_is_listed(module: str) -> None:
    assert any(f"“{module}” has no entry" in breach.what for breach in breaches(content(**{module: []})))
    pack = {**exhibit()["pack"], "modules": ["goals", "moments", "sites"]}
    assert any(f"“{module}” is not listed" in breach.what for breach in breaches(content(pack=pack)))
