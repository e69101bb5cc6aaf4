"""Says in the house's words what pydantic found wrong."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from kiosk.packs.fields import Entry, did_you_mean
from kiosk.packs.yaml_lines import Place

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_WRONG_KIND = {
    "string_type": ("this should be a text", "put it in quotes"),
    "int_type": ("this should be a whole number", "write it in digits, without quotes"),
    "int_from_float": ("this should be a whole number", "write it without a fraction"),
    "float_type": ("this should be a number", "write it in digits, without quotes"),
    "finite_number": ("this should be a number", "write it in digits"),
    "list_type": ("this should be a list", "begin each entry with “- ”"),
    "dict_type": ("this should be a mapping", "write it as “name: value” lines"),
    "model_type": ("this should be a mapping", "write it as “name: value” lines"),
    "too_short": ("the list is empty", "add an entry"),
    "greater_than_equal": ("the number should be at least {ge}", "correct it"),
    "greater_than": ("the number should be more than {gt}", "correct it"),
    "less_than_equal": ("the number should be at most {le}", "correct it"),
    "literal_error": ("this is not known here", "choose {expected}"),
}


def explain(fault: "ErrorDetails", kind: type[Entry]) -> tuple[Place, str, str]:
    """Where in an entry something is wrong, what, and how to mend it."""
    place = tuple(fault["loc"])
    name = str(place[-1]) if place else ""
    context: dict[str, Any] = fault.get("ctx", {})
    match fault["type"]:
        case "extra_forbidden":
            known = tuple(_names_around(kind, place))
            return place, f"there is no field “{name}”", did_you_mean(name, known)
        case "missing":
            return place, f"the field “{name}” is missing", "add it"
        case "refused":
            return place, str(context["what"]), str(context["remedy"])
    what, remedy = _WRONG_KIND.get(fault["type"], (fault["msg"][:1].lower() + fault["msg"][1:], "correct it"))
    return place, what.format(**context), remedy.format(**context)


def _names_around(kind: type[Entry], place: Place) -> Iterator[str]:
    """The fields that are known where an unknown one stands."""
    for part in place[:-1]:
        if isinstance(part, str):
            kind = next(_entries_in(_annotation(kind, part)), kind)
    for name, info in kind.model_fields.items():
        yield info.alias or name


def _annotation(kind: type[Entry], name: str) -> Any:
    return next((info.annotation for key, info in kind.model_fields.items() if name in (key, info.alias)), None)


def _entries_in(annotation: Any) -> Iterator[type[Entry]]:
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        yield annotation
    for argument in get_args(annotation):
        yield from _entries_in(argument)
