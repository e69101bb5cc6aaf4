"""Entries as YAML that a person likes to edit: texts in folded lines, a remark where something is to be filled in."""

import re
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString

_WIDTH = 114
_LONG = 60
_ID = re.compile(r"\d{1,4}-[a-z][a-z0-9-]*[g-wyz][a-z0-9-]*")
"""Such as 1945-charter: no other value of YAML looks like it."""


def list_text(entries: Iterable[tuple[Mapping[str, Any], Mapping[str, str]]]) -> str:
    """The entries of a module, each with its hints, a blank line between two."""
    return "\n".join(_as_item(entry_text(values, hints)) for values, hints in entries)


def entry_text(values: Mapping[str, Any], hints: Mapping[str, str]) -> str:
    """One mapping; the fields in `hints` are empty, with the hint beside them, in their place or at the end."""
    mapping = _mapping(values)
    for name, hint in hints.items():
        mapping[name] = DoubleQuotedScalarString("")
        mapping.yaml_add_eol_comment(f"to fill in: {hint}", name, column=0)
    yaml = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = _WIDTH
    yaml.allow_unicode = True
    out = StringIO()
    yaml.dump(mapping, out)
    return out.getvalue()


def _as_item(text: str) -> str:
    first, *rest = text.splitlines(keepends=True)
    return f"- {first}" + "".join(line if line == "\n" else f"  {line}" for line in rest)


def _mapping(values: Mapping[str, Any]) -> CommentedMap:
    return CommentedMap({key: _node(value) for key, value in values.items()})


def _node(value: Any) -> Any:
    if isinstance(value, Mapping):
        return _mapping(value)
    if isinstance(value, list):
        nodes = CommentedSeq([_node(item) for item in value])
        if not any(isinstance(item, Mapping) for item in value):
            nodes.fa.set_flow_style()
        return nodes
    if not isinstance(value, str):
        return value
    if len(value) > _LONG and value.isprintable() and value.split(" ") == value.split():
        return FoldedScalarString(value)
    return value if _is_plain(value) else DoubleQuotedScalarString(value)


def _is_plain(text: str) -> bool:
    """Whether a text needs no quotes: plain words, or an id, that YAML reads as nothing else."""
    if _ID.fullmatch(text):
        return True
    known = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
    worded = text[:1].isalpha() and all(sign.isalnum() or sign in " -_./’,()" for sign in text)
    return worded and text.lower() not in known and text.split(" ") == text.split()
