"""As much of JSON Schema as our files need, so that tests see what an editor would underline."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_KINDS: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}
_SILENT = {"$schema", "title", "description", "default", "$defs", "additionalProperties"}
"""Keywords that underline nothing; the last one is looked at with the properties."""

_SIMPLE: Mapping[str, tuple[str, Callable[[Any, Any], object]]] = {
    "pattern": ("string", lambda value, rule: re.search(rule, value)),
    "maxLength": ("string", lambda value, rule: len(value) <= rule),
    "minimum": ("number", lambda value, rule: value >= rule),
    "maximum": ("number", lambda value, rule: value <= rule),
    "exclusiveMinimum": ("number", lambda value, rule: value > rule),
    "minItems": ("array", lambda value, rule: len(value) >= rule),
    "maxItems": ("array", lambda value, rule: len(value) <= rule),
    "uniqueItems": ("array", lambda value, _: all(item not in value[:i] for i, item in enumerate(value))),
    "minProperties": ("object", lambda value, rule: len(value) >= rule),
    "maxProperties": ("object", lambda value, rule: len(value) <= rule),
}
"""Keywords for values of one kind."""


def marks(schema: Mapping[str, Any], value: Any) -> list[str]:
    """The places of a value that are underlined; KeyError for a keyword that nobody looks at here."""
    return sorted(set(_marks(schema, value, schema.get("$defs", {}), "")))


def _marks(schema: Mapping[str, Any], value: Any, known: Mapping[str, Any], place: str) -> Iterator[str]:
    for keyword, rule in schema.items():
        if keyword in _SIMPLE:
            kind, fits = _SIMPLE[keyword]
            if _is(value, kind) and not fits(value, rule):
                yield place
        elif keyword not in _SILENT:
            yield from _RULES[keyword](schema, rule, value, known, place)


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, _KINDS[kind]) and not (isinstance(value, bool) and kind in ("integer", "number"))


def _ref(_schema: Any, rule: str, value: Any, known: Any, place: str) -> Iterator[str]:
    yield from _marks(known[rule.removeprefix("#/$defs/")], value, known, place)


def _any_of(_schema: Any, rule: Any, value: Any, known: Any, place: str) -> Iterator[str]:
    if all(any(_marks(choice, value, known, place)) for choice in rule):
        yield place or "/"


def _type(_schema: Any, rule: str, value: Any, _known: Any, place: str) -> Iterator[str]:
    if not _is(value, rule):
        yield place


def _enum(_schema: Any, rule: list[Any], value: Any, _known: Any, place: str) -> Iterator[str]:
    if value not in rule:
        yield place


def _required(_schema: Any, rule: list[str], value: Any, _known: Any, place: str) -> Iterator[str]:
    yield from (f"{place}/{name}" for name in rule if isinstance(value, dict) and name not in value)


def _items(_schema: Any, rule: Any, value: Any, known: Any, place: str) -> Iterator[str]:
    for i, inner in enumerate(value if isinstance(value, list) else ()):
        yield from _marks(rule, inner, known, f"{place}/{i}")


def _properties(schema: Any, rule: Any, value: Any, known: Any, place: str) -> Iterator[str]:
    """By name, or by patterns for names."""
    by_name = rule is schema.get("properties")
    for name, inner in value.items() if isinstance(value, dict) else ():
        of_name = [found for key, found in rule.items() if (key == name if by_name else re.search(key, name))]
        for found in of_name:
            yield from _marks(found, inner, known, f"{place}/{name}")
        if not of_name and schema.get("additionalProperties") is False:
            yield f"{place}/{name}"


_RULES: Mapping[str, Callable[..., Iterator[str]]] = {
    "$ref": _ref,
    "anyOf": _any_of,
    "type": _type,
    "enum": _enum,
    "required": _required,
    "items": _items,
    "properties": _properties,
    "patternProperties": _properties,
}
