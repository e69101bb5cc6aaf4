"""What the fields of packs may hold, in words for those who fill them in; what each is for stands in the schema."""

from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from kiosk.packs.fields import Check, Entry, Levels, Wording

_SINGLE = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}
_WIDEST_CHOICE = 5
"""A scale with no more steps is a choice."""


def holds(info: FieldInfo) -> str:
    """What a field may hold: “a text of at most 70 signs”, “one of home, school, work, town”."""
    return _held(info.annotation, info.metadata)


def hint(info: FieldInfo) -> str:
    """What is to be written into a field, as a remark beside the empty one."""
    meaning, held = (info.description or "").rstrip("."), holds(info)
    return f"{meaning[:1].lower()}{meaning[1:]}{'' if held == wording(None) else f': {held}'}"


def words(info: FieldInfo) -> tuple[str, ...]:
    """The few words that a field takes; none where one writes something of one's own, or a list."""
    kind, rules = _bare(info.annotation, info.metadata)
    if get_origin(kind) is list:
        return ()
    least, most = _limit("ge", rules), _limit("le", rules)
    if kind is int and least is not None and most is not None and most - least < _WIDEST_CHOICE:
        return tuple(str(number) for number in range(least, most + 1))
    return _listed(kind, rules)


def wording(text: Wording | None) -> str:
    """How long a text should be."""
    if text and text.signs:
        return f"a text of at most {text.signs} signs"
    if text and text.words:
        return f"a text of {text.words[0]} to {text.words[1]} words"
    return "a text"


def _held(annotation: Any, rules: list[Any]) -> str:
    kind, rules = _bare(annotation, rules)
    if listed := _listed(kind, rules):
        return f"one of {', '.join(listed)}"
    if kind is Levels:
        easy = getattr(_of(Wording, rules), "easy", None)
        return wording(_of(Wording, rules)) + (f" (in easy words {easy[0]} to {easy[1]})" if easy else "")
    if get_origin(kind) is list:
        (item,) = get_args(kind)
        return "a list of entries" if _is_entry(item) else f"a list, each {_held(item, [])}"
    if get_origin(kind) is dict:
        key, value = get_args(kind)
        return f"a mapping of {_held(key, [])} to {_held(value, [])}"
    if _is_entry(kind):
        return "a mapping"
    if get_origin(kind) in (Union, UnionType):
        return ", or ".join(_held(part, rules) for part in get_args(kind) if part is not NoneType)
    said = [rule.what for rule in rules if isinstance(rule, Check) and rule.what]
    return said[0] if said else wording(_of(Wording, rules)) if kind is str else _SINGLE[kind] + _range(rules)


def _range(rules: list[Any]) -> str:
    least, above, most = (_limit(name, rules) for name in ("ge", "gt", "le"))
    if least is not None and most is not None:
        return f" from {least} to {most}"
    said = [f" of at least {least}"] if least is not None else [f" above {above}"] if above is not None else []
    return " and".join([*said, *([f" at most {most}"] if most is not None else [])])


def _is_entry(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Entry)


def _limit(name: str, rules: list[Any]) -> Any:
    return next((getattr(rule, name) for rule in rules if hasattr(rule, name)), None)


def _listed(kind: Any, rules: list[Any]) -> tuple[str, ...]:
    if get_origin(kind) is Literal:
        return get_args(kind)
    return next(
        (tuple(rule.keywords["enum"]) for rule in rules if isinstance(rule, Check) and "enum" in rule.keywords), ()
    )


def _bare(annotation: Any, rules: list[Any]) -> tuple[Any, list[Any]]:
    """A kind without its rules and without None, and the rules."""
    rules = [part for rule in rules for part in (rule.metadata if isinstance(rule, FieldInfo) else [rule])]
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _bare(inner, [*rules, *more])
    kinds = [part for part in get_args(annotation) if part is not NoneType]
    if get_origin(annotation) in (Union, UnionType) and len(kinds) == 1:
        return _bare(kinds[0], rules)
    return annotation, rules


def _of(kind: type, rules: list[Any]) -> Any:
    return next((rule for rule in rules if isinstance(rule, kind)), None)
