"""YAML with the line of every value, so that a problem can say where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.error import YAMLError as RuamelError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

Place = tuple[str | int, ...]

MOST_SIGNS = 4 * 1024 * 1024
MOST_DEPTH = 12


class YamlError(Exception):
    """A file that is not the YAML we take; carries the line."""

    def __init__(self, why: str, remedy: str, line: int) -> None:
        """Say why, how to mend it, and on which line (from 1)."""
        super().__init__(why)
        self.remedy = remedy
        self.line = line


@dataclass(frozen=True, slots=True)
class Document:
    """Plain values, and the line (from 1) of each by its place."""

    value: Any
    lines: Mapping[Place, int]

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read_yaml(text: str) -> Document:
    """Read one document of plain values; raise YamlError for anything else."""
    if len(text) > MOST_SIGNS:
        raise YamlError("the file is too long", "split the pack", 1)
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        why = " ".join(str(part) for part in (error.context, error.problem) if part)
        raise YamlError(f"this is not YAML ({why})", _SYNTAX, (mark.line if mark else 0) + 1) from None
    except RuamelError as error:
        raise YamlError(f"this is not YAML ({' '.join(str(error).split())})", _SYNTAX, 1) from None
    except RecursionError:
        raise YamlError("values are nested too deep", "write it flatter", 1) from None
    reader = _Reader()
    return Document(None if node is None else reader.plain(node, ()), reader.lines)


_SYNTAX = "look for a missing quote, a colon inside a text or a wrong indent on this line or the one above"


class _Reader:
    """Turns nodes into plain values and notes their lines."""

    def __init__(self) -> None:
        self.lines: dict[Place, int] = {}
        self._seen: set[int] = set()

    def plain(self, node: Node, place: Place) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        if len(place) > MOST_DEPTH:
            raise YamlError("values are nested too deep", "write it flatter", line)
        if id(node) in self._seen:
            raise YamlError("the file uses an alias (*)", "write the value out", line)
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, place)
        if isinstance(node, SequenceNode):
            return [self.plain(child, (*place, i)) for i, child in enumerate(node.value)]
        return _scalar(node, line)

    def _mapping(self, node: MappingNode, place: Place) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = str(key_node.value)
            if key in result:
                raise YamlError(f"the field “{key}” stands twice", "remove one of them", line)
            self.lines[(*place, key)] = line
            result[key] = self.plain(value_node, (*place, key))
        return result


def _scalar(node: Node, line: int) -> Any:
    text = str(node.value)
    try:
        match str(node.tag).rsplit(":", 1)[-1]:
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return int(text.replace("_", ""))
            case "float":
                return float(text.replace("_", ""))
    except ValueError:
        raise YamlError(f"“{text[:80]}” is not a number the kiosk can read", "write it in digits", line) from None
    return text
