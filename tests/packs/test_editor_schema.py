"""What editors know of a source: every field in plain words, and nothing underlined that a kiosk would take."""

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import TypeAdapter, ValidationError
from schemawork import marks

from kiosk.cli import call
from kiosk.packs.build import build
from kiosk.packs.check import check
from kiosk.packs.editor_schema import modeline, schema_name, schemas
from kiosk.packs.fields import Entry
from kiosk.packs.new import STARTER
from kiosk.packs.review import Open
from kiosk.packs.schema import MODULES, Module, Pack
from kiosk.packs.yaml_lines import read_yaml

SHIPPED = Path(__file__).parents[2] / "assets" / "packs" / "unhub"
SCHEMAS = schemas()
KINDS: dict[str, Any] = {
    "pack.yaml": Pack,
    "review.yaml": list[Open],
    **{f"{module}.yaml": list[kind] for module, kind in MODULES.items()},  # type: ignore[valid-type]
}
FILES = [path for folder in (STARTER, SHIPPED) for path in sorted(folder.glob("*.yaml"))]
ODD: list[Any] = [None, True, 7, -1, 1.5, "", " ", "odd word", [], [1, 1], {}, {"odd": 1}]


def _inside(annotation: Any) -> Iterator[type[Entry]]:
    """Every kind of entry that can stand somewhere."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        yield annotation
        for info in annotation.model_fields.values():
            yield from _inside(info.annotation)
    for part in get_args(annotation):
        yield from _inside(part)


def _document(path: Path) -> Any:
    return read_yaml(path.read_text(encoding="utf-8")).value


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places inside a value; what stands beside its like in a list is passed over."""
    inner = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for key, part in inner:
        yield (*place, key)
        yield from _places(part, (*place, key))


def _with(value: Any, place: tuple[Any, ...], other: Any) -> Any:
    """The same with another value at a place."""
    changed = copy.deepcopy(value)
    holder = changed
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = other
    return changed


def _is_taken(kind: TypeAdapter[Any], value: Any) -> bool:
    try:
        kind.validate_python(value)
    except ValidationError:
        return False
    return True


# every field in words


def test_every_field_of_every_file_says_what_it_is_for_in_plain_words() -> None:
    fields = {
        f"{kind.__name__}.{name}": info.description or ""
        for file in KINDS.values()
        for kind in _inside(file)
        for name, info in kind.model_fields.items()
    }
    sentence = re.compile(r"\w[^`\n]{8,150}\.")

    assert [f"{name}: {said!r}" for name, said in fields.items() if not sentence.fullmatch(said)] == []
    assert len(fields) > 150


def test_every_file_of_a_source_has_a_schema_and_every_field_stands_in_it() -> None:
    assert set(SCHEMAS) == {
        "pack.yaml",
        "media.yaml",
        "review.yaml",
        *(f"{module}.yaml" for module in get_args(Module)),
    }
    for file, schema in SCHEMAS.items():
        objects = [found for found in (schema, *schema.get("$defs", {}).values()) if "properties" in found]
        assert {name for found in objects for name in found["properties"]} == {
            info.alias or name for kind in _inside(KINDS[file]) for name, info in kind.model_fields.items()
        }
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert all(found["additionalProperties"] is False for found in objects)


def test_an_editor_tells_the_form_of_a_field_and_whether_it_is_needed() -> None:
    said = {
        name: of_field["description"]
        for file in ("pack.yaml", "moments.yaml", "goals.yaml", "quiz.yaml", "messages.yaml")
        for found in (SCHEMAS[file], *SCHEMAS[file].get("$defs", {}).values())
        for name, of_field in found.get("properties", {}).items()
    }

    assert said["short_title"] == "The same, for the timeline. A text of at most 28 signs, translated; needed."
    assert said["transcript"].endswith("A text of 20 to 300 words (in easy words 15 to 200), translated; needed.")
    assert said["requires"].endswith("such as >=0.1; >=0.1 if left out.")
    assert said["timeline_mirrored"].endswith("True or false; true if left out.")
    assert said["languages"].endswith("A list, each one of ar, zh, en, fr, ru, es; needed.")
    assert said["latitude"].endswith("A number from -90 to 90; may be left out.")
    assert said["duration"].endswith("A number above 0 and at most 900; needed.")
    assert said["points"].endswith("A mapping of a year such as 2015 to a number; needed.")
    assert said["figures"].endswith("A list of entries; may be left out.")
    assert said["answer"].endswith("True or false, or a number; may be left out.")
    assert said["tolerance"].endswith("A number of at least 0; 0 if left out.")


# what is underlined


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_is_underlined_in_what_is_right(path: Path) -> None:
    assert marks(SCHEMAS[path.name], _document(path)) == []


@pytest.mark.parametrize("file", SCHEMAS)
def test_an_editor_never_underlines_what_the_kiosk_takes(file: str) -> None:
    kind, whole = TypeAdapter(KINDS[file]), _document(SHIPPED / file)
    value = whole[:1] if isinstance(whole, list) else whole
    both = refused = 0
    for place in _places(value):
        for odd in ODD:
            spoilt = _with(value, place, odd)
            underlined, taken = bool(marks(SCHEMAS[file], spoilt)), _is_taken(kind, spoilt)
            assert not (underlined and taken), f"{place}: {odd!r}"
            refused += not taken
            both += underlined and not taken

    assert both >= 0.97 * refused, "hardly anything that is wrong in form is missed"


@pytest.mark.parametrize(
    ("file", "right", "typed", "places"),
    [
        ("moments.yaml", "category: institutional", "category: institutionel", ["/0/category"]),
        ("moments.yaml", "short_title:", "shorttitle:", ["/0/short_title", "/0/shorttitle"]),
        ("moments.yaml", "importance: 1", "importance: 4", ["/0/importance"]),
        ("moments.yaml", '"1945-06-26"', "26 June 1945", ["/0/date"]),
        ("moments.yaml", "goals: [13]", "goals: [13, 13]", ["/1/goals"]),
        ("moments.yaml", "title: The Charter is signed", f"title: {'a' * 71}", ["/0/title"]),
        ("goals.yaml", '"#3F7E44"', "green", ["/0/colour"]),
        ("goals.yaml", "    standard: >-", "    standart: >-", ["/0/why"]),
        ("goals.yaml", "      bound: at_most", "", ["/0/figures/0/bound"]),
        ("goals.yaml", "1959: 316,", "1959: many,", ["/0/series/0/points/1959"]),
        ("goals.yaml", "{1959: 316, 1989: 353.2, 2019: 411.7}", "{1959: 316}", ["/0/series/0/points"]),
        ("pledges.yaml", "text: Walk short ways", f"text: {'a' * 37}", ["/0/text"]),
        ("sites.yaml", "{from: 6}", "{form: 6}", ["/0/tours/0/ages"]),
        ("sites.yaml", "languages: [en, fr]", "languages: [english]", ["/0/tours/0/languages/0"]),
        ("days.yaml", "- second Saturday of May", "- second saturday of May", ["/1/rules/0"]),
        ("pack.yaml", 'version: "1.0.0"', "version: 1.0", ["/version"]),
        ("pack.yaml", "modules: [goals", "modules: [gaols", ["/modules/0"]),
        ("quiz.yaml", "answer: 50", "answer: fifty", ["/0/answer"]),
    ],
)
def test_mistakes_of_typing_are_underlined_where_they_stand(
    file: str, right: str, typed: str, places: list[str]
) -> None:
    text = (STARTER / file).read_text(encoding="utf-8")
    assert right in text

    assert marks(SCHEMAS[file], read_yaml(text.replace(right, typed, 1)).value) == places


# where the schemas lie


def test_a_new_source_brings_its_schemas_which_are_no_part_of_the_pack(source: Path, tmp_path: Path) -> None:
    for path in source.glob("*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert f"{first}\n" == modeline(path.name)
        assert (source / first.partition("$schema=")[2]).is_file()
    whole = build(source, tmp_path / "whole.kpack").path.read_bytes()
    assert check(source, strict=True) == []

    for path in (source / "schema").iterdir():
        path.unlink()

    assert build(source, tmp_path / "bare.kpack").path.read_bytes() == whole


def test_the_command_brings_schemas_up_to_date_and_leaves_the_rest(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = source / "schema"
    fresh = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / schema_name("goals.yaml")).write_text("{}", encoding="utf-8")
    (folder / "mine.txt").write_text("mine", encoding="utf-8")

    assert call(["pack", "schema", "-o", str(folder)]) == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {**fresh, "mine.txt": b"mine"}
    assert call(["pack", "schema", "-o", str(source.parent / "other" / "forms")]) == 0
    assert "$schema=forms/goals.schema.json" in capsys.readouterr().out
    assert call(["pack", "schema", "-o", str(source / "goals.yaml")]) == 2
    assert "is not a folder" in capsys.readouterr().err
