"""What differs between two exhibits: by entry, field, text, language, order and media, and how a person reads it."""

from collections.abc import Callable
from typing import Any

import pytest
from exhibits import LANGUAGES, exhibit, in_all, media, moment

from kiosk.packs.diff import Change, Difference, FieldChange, MediaChange, Side, TextChange, difference
from kiosk.packs.diff_text import around, lines
from kiosk.store.facts import facts_of

Edit = Callable[[Any], object]


def _side(content: dict[str, Any], name: str = "a") -> Side:
    return Side(name, facts_of(content), {item["sha256"]: 240_000 for item in content["media"]})


def found(edit: Edit) -> Difference:
    """What an edit of the exhibit changes."""
    new = exhibit()
    edit(new)
    return difference(_side(exhibit(), "old"), _side(new, "new"))


def _add_moment(content: Any) -> None:
    content["moments"].append(moment("1988-new", "1988"))


def _drop_goal(content: Any) -> None:
    del content["goals"][0]


def _swap_goals(content: Any) -> None:
    content["goals"].reverse()


def _swap_figures(content: Any) -> None:
    content["goals"][0]["figures"].reverse()


def _call(content: Any) -> None:
    content["goals"][1]["texts"]["fr"]["call"] = "Agissons"
    content["goals"][1]["texts"]["ar"]["call"] = "هيا"


def _easy(content: Any) -> None:
    content["moments"][0]["texts"]["en"]["text_easy"] = "It was so"


def _year(content: Any) -> None:
    content["goals"][0]["series"][0]["points"] = {"1990": 354.5, "2000": 370, "2020": 414}


def _figure(content: Any) -> None:
    content["goals"][0]["figures"][0]["value"] = 2


def _add_action(content: Any) -> None:
    content["goals"][0]["actions"].append({"id": "cook", "texts": in_all(text="Cook"), "where": "home"})


def _version(content: Any) -> None:
    content["pack"]["version"] = "1.1.0"
    content["pack"]["title"]["en"] = "Show"


def _without_russian(content: Any) -> None:
    content["pack"]["languages"].remove("ru")

    def drop(value: Any) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in {"texts", "title"}:
                    inner.pop("ru", None) if isinstance(inner, dict) else None
                drop(inner)
        for inner in value if isinstance(value, list) else ():
            drop(inner)

    drop(content)


def _bytes(content: Any) -> None:
    content["media"][0]["sha256"] = "f" * 64


def _alt(content: Any) -> None:
    content["media"][0]["texts"]["en"]["alt"] = "Two turbines"


def _new_picture(content: Any) -> None:
    content["media"].append(media("sun", "image", "e" * 64, "png", alt="A sun", width=4, height=4))


CASES: list[tuple[Edit, str, list[tuple[str, str]]]] = [
    (lambda _content: None, "Nothing is different.", []),
    (_add_moment, "Moments: 1 added", [("moments/1988-new", "added")]),
    (_drop_goal, "Goals: 1 removed", [("goals/goal-06", "removed")]),
    (_swap_goals, "Goals: 1 changed", [("goals", "changed")]),
    (_swap_figures, "Goals: 1 changed", [("goals/goal-06", "changed")]),
    (_call, "Goals: 1 changed · texts: ar 1, fr 1", [("goals/goal-13", "changed")]),
    (_easy, "Moments: 1 changed · texts: en 1", [("moments/1947-month", "changed")]),
    (_year, "Goals: 1 changed", [("goals/goal-06/series/carbon", "changed")]),
    (_figure, "Goals: 1 changed", [("goals/goal-06/figures/warming", "changed")]),
    (_add_action, "Goals: 1 changed", [("goals/goal-06/actions/cook", "added")]),
    (_version, "Title page: version, title · texts: en 1", []),
    (_without_russian, "languages removed: ru", []),
    (_bytes, "media: 1 changed (240 kB)", []),
    (_alt, "Media: 1 changed · texts: en 1", [("media/turbine", "changed")]),
    (_new_picture, "media: 1 new (240 kB)", []),
]


@pytest.mark.parametrize(("edit", "summary", "paths"), CASES, ids=[edit.__name__ for edit, *_ in CASES])
def test_what_differs(edit: Edit, summary: str, paths: list[tuple[str, str]]) -> None:
    difference = found(edit)

    assert difference.summary() == summary
    assert [(change.path, change.kind) for change in difference.changes] == paths
    assert difference.same is (summary == "Nothing is different.")


def test_a_text_tells_what_was_there_and_what_is_now() -> None:
    assert found(_call).changes == (
        Change(
            "goals/goal-13",
            "changed",
            "Climate Action",
            texts=(
                TextChange("ar", "call", "Act now [ar]", "هيا"),
                TextChange("fr", "call", "Act now [fr]", "Agissons"),
            ),
        ),
    )
    assert found(_easy).changes[0].texts == (TextChange("en", "text/easy", "", "It was so"),)
    assert found(_year).changes[0].fields[0].new == ("1990: 354.5", "2000: 370.0", "2020: 414.0")
    assert found(_swap_goals).changes[0].fields == (
        FieldChange("order", ("goal-06", "goal-13"), ("goal-13", "goal-06")),
    )
    assert found(_swap_figures).changes[0].fields[0].name == "order of figures"


def test_media_are_told_by_their_bytes() -> None:
    assert found(_bytes).media == (MediaChange("turbine", "changed", 240_000, 240_000),)
    assert found(_new_picture).media == (MediaChange("sun", "added", 0, 240_000),)


def test_a_language_that_is_gone_is_told_once() -> None:
    difference = found(_without_russian)

    assert (difference.lost, difference.gained, difference.changes, difference.texts.total()) == (("ru",), (), (), 0)
    assert set(difference.languages) == set(LANGUAGES)


def test_one_language_alone() -> None:
    def all_at_once(content: Any) -> None:
        for edit in (_call, _easy, _add_moment, _figure, _bytes, _version):
            edit(content)

    french = found(all_at_once).in_language("fr")

    assert french.summary() == "Goals: 1 changed · Moments: 1 added · texts: fr 1"
    assert not found(_easy).in_language("en").same
    assert found(_easy).in_language("fr").same


def test_lines_for_a_person() -> None:
    def edit(content: Any) -> None:
        for one in (_call, _year, _add_moment, _bytes, _version):
            one(content)

    assert "\n".join(lines(found(edit))).splitlines() == [
        "Demo [en] 1.0.0 (old) → Show 1.1.0 (new)",
        "Title page: version, title · Goals: 2 changed · Moments: 1 added · texts: ar 1, en 1, fr 1 "
        "· media: 1 changed (240 kB)",
        "",
        "Title page",
        "    version: 1.0.0 → 1.1.0",
        "    en title: “Demo [en]” → “Show”",
        "",
        "Goals",
        "~ goals/goal-06/series/carbon  Carbon dioxide [en]",
        "    points: - 2000: 369.7, + 2000: 370.0",
        "~ goals/goal-13  Climate Action",
        "    ar call: “Act now [ar]” → “هيا”",
        "    fr call: “Act now [fr]” → “Agissons”",
        "",
        "Moments",
        "+ moments/1988-new  The Charter is signed",
        "",
        "Media files",
        "~ media/turbine  240 kB → 240 kB",
    ]


LONG = "All people, everywhere, in every country of the world, have agreed that "


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("short", "shorter", ("short", "shorter")),
        (f"{LONG}nobody waits.", f"{LONG}no one waits.", ("…have agreed that nobody waits.", "…have agreed that no one waits.")),
        (f"Few {LONG}", f"Many {LONG}", (f"Few {LONG[:66].rstrip()}…", f"Many {LONG[:65].rstrip()}…")),
    ],
)  # fmt: skip
def test_long_texts_are_cut_to_where_they_differ(old: str, new: str, shown: tuple[str, str]) -> None:
    assert around(old, new) == shown
