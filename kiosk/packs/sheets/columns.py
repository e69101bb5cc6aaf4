"""The fields of a kind of entry as columns of a table, taken from the schema; what holds more is a table of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from kiosk.packs.field_words import holds, wording, words
from kiosk.packs.fields import Entry, Levels, Wording
from kiosk.packs.schema import MODULES

Form = Literal["text", "whole", "number", "truth", "any", "texts", "wholes"]
"""What a cell of the column holds; the last two are lists, parted by commas."""

_SINGLE: dict[object, Form] = {str: "text", int: "whole", float: "number", bool: "truth"}
_EASY = Levels.model_fields["easy"].description or ""
_LISTS: dict[Form, Form] = {"text": "texts", "whole": "wholes"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, where its value belongs in an entry, and the form of its cells.

    An empty cell leaves a field out, or says null where a field is `required` and `may_be_null`. `meaning` says what it
    is for, `holds` what it may hold; `words` are those it takes, `wording` how long a text should be.
    """

    name: str
    keys: tuple[str, ...]
    form: Form
    required: bool
    meaning: str
    holds: str = "a text"
    words: tuple[str, ...] = ()
    wording: Wording | None = None
    may_be_null: bool = False


def columns(kind: type[Entry]) -> list[Column]:
    """The columns for a kind of entry, in the order of its fields."""
    return list(_columns(kind))


def parts(kind: type[Entry]) -> dict[str, type[Entry]]:
    """The lists of entries that a kind of entry holds, by field: each is a table of its own."""
    found = {}
    for field, annotation in ((field.name, field.annotation) for field in _fields(kind)):
        (item, *_) = get_args(annotation) if get_origin(annotation) is list else (None,)
        if _is_entry(item := _bare(item)) and _is_whole(item):
            found[field] = item
    return found


def tables() -> dict[str, tuple[str, str, type[Entry]]]:
    """Every table by its name: the module, the field of its entries (or ""), and the kind of entry."""
    found: dict[str, tuple[str, str, type[Entry]]] = {}
    for module, kind in MODULES.items():
        found[module] = (module, "", kind)
        for field, part in parts(kind).items():
            found[f"{module}.{field}"] = (module, field, part)
    return found


def _columns(kind: type[Entry], before: str = "", *, needed: bool = True) -> Iterator[Column]:
    for field in _fields(kind):
        name, keys = f"{before}{field.name}", (*before.split("/")[:-1], field.name)
        required = needed and field.required
        if field.annotation is Levels:
            standard = field.wording or Wording()
            yield Column(
                name, (*keys, "standard"), "text", required, field.meaning, wording(standard), wording=standard
            )
            easy = Wording(words=standard.easy)
            yield Column(f"{name}/easy", (*keys, "easy"), "text", False, _EASY, wording(easy), wording=easy)
        elif _is_entry(field.annotation):
            yield from _columns(field.annotation, f"{name}/", needed=required)
        elif form := _form(field.annotation):
            info, null = field.info, NoneType in get_args(field.info.annotation)
            yield Column(
                name, keys, form, required, field.meaning, holds(info), words(info), field.wording, may_be_null=null
            )


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    annotation: Any
    required: bool
    wording: Wording | None
    info: FieldInfo

    @property
    def meaning(self) -> str:
        return self.info.description or ""


def _fields(kind: type[Entry]) -> Iterator[_Field]:
    for name, info in kind.model_fields.items():
        text = next((mark for mark in info.metadata if isinstance(mark, Wording)), None)
        yield _Field(info.alias or name, _bare(info.annotation), info.is_required(), text, info)


def _bare(annotation: Any) -> Any:
    """An annotation without its rules and without None."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    kinds = [_bare(each) for each in get_args(annotation) if each is not NoneType]
    return kinds[0] if len(kinds) == 1 and NoneType in get_args(annotation) else annotation


def _form(annotation: Any) -> Form | None:
    if get_origin(annotation) is list:
        return _LISTS.get(_form(_bare(get_args(annotation)[0])) or "any")
    if get_origin(annotation) is Literal:
        return "text"
    if annotation in _SINGLE:
        return _SINGLE[annotation]
    kinds = {_bare(each) for each in get_args(annotation) if each is not NoneType}
    return "any" if get_origin(annotation) in (Union, UnionType) and kinds <= _SINGLE.keys() else None


def _is_entry(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Entry)


def _is_whole(kind: type[Entry]) -> bool:
    """Whether every field that an entry needs has a column."""
    named = {column.keys[0] for column in _columns(kind)}
    return all(field.name in named for field in _fields(kind) if field.required)
