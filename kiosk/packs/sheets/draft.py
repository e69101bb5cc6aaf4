"""A source in the making: rows of a table that become entries of YAML, and the way back from a line to its row."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.packs.editor_schema import modeline
from kiosk.packs.sheets.yaml_out import entry_text, list_text
from kiosk.packs.source import PACK_FILE
from kiosk.packs.yaml_lines import Place, read_yaml


@dataclass(slots=True)
class Draft:
    """An entry in the making.

    `place` is where its row stands, `cells` the columns by the keys of their values; `to_fill` names the fields that
    the table does not have and a person must fill in, with a hint; `derived` are those that follow from the others;
    `parts` are the entries that it holds, by field.
    """

    place: str
    values: dict[str, Any]
    cells: dict[tuple[str, ...], str] = field(default_factory=dict)
    to_fill: dict[str, str] = field(default_factory=dict)
    derived: set[str] = field(default_factory=set)
    parts: dict[str, list["Draft"]] = field(default_factory=dict)

    def put(self, keys: tuple[str, ...], value: Any, column: str) -> None:
        """Set a value deep inside."""
        values = self.values
        for key in keys[:-1]:
            values = values.setdefault(key, {})
        values[keys[-1]] = value
        self.cells[keys] = column

    def whole(self) -> dict[str, Any]:
        """Everything, as YAML has it: a text without easy words is a plain one."""
        found: dict[str, Any] = {}
        for key, value in self.values.items():
            plain = isinstance(value, dict) and value.keys() == {"standard"}
            found[key] = value["standard"] if plain else value
        return found | {key: [part.whole() for part in parts] for key, parts in self.parts.items()}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line of YAML comes from: a row and its column.

    A fault is `expected` in a field that is left to be filled in, and one in a derived field is told of its source.
    """

    row: str
    column: str = ""
    expected: bool = False


class Origins:
    """The way back from the lines of a written source to the rows that they come from."""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._spots: dict[str, tuple[list[int], list[Spot]]] = {}

    def note(self, file: str, text: str, drafts: Sequence[tuple[Place, Draft]]) -> None:
        """Remember where the entries of a file come from."""
        lines = read_yaml(text).lines
        found = sorted(
            ((line, spot) for place, draft in drafts for line, spot in _spots(lines, place, draft)),
            key=lambda pair: pair[0],
        )
        self._spots[file] = [line for line, _ in found], [spot for _, spot in found]

    def spot(self, file: str, line: int) -> Spot | None:
        """Where a line comes from: the nearest row or cell at or above it; None where no row is."""
        lines, spots = self._spots.get(file, ([], []))
        at = bisect_right(lines, line)
        return spots[at - 1] if at else None


def write_drafts(folder: Path, pack: Draft, modules: Mapping[str, Sequence[Draft]]) -> Origins:
    """Write the files of a source; raise OSError if the disk refuses."""
    origins = Origins()
    text = modeline(PACK_FILE) + entry_text(pack.whole(), pack.to_fill)
    (folder / PACK_FILE).write_text(text, encoding="utf-8")
    origins.note(PACK_FILE, text, [((), pack)])
    for module, drafts in modules.items():
        file = f"{module}.yaml"
        text = modeline(file) + list_text([(draft.whole(), draft.to_fill) for draft in drafts])
        (folder / file).write_text(text, encoding="utf-8")
        origins.note(file, text, [((i,), draft) for i, draft in enumerate(drafts)])
    return origins


def _spots(lines: Mapping[Place, int], place: Place, draft: Draft) -> Iterator[tuple[int, Spot]]:
    if place in lines:
        yield lines[place], Spot(draft.place)
    for keys, column in draft.cells.items():
        at: Place = (*place, *keys)
        while at not in lines and len(at) > len(place):
            at = at[:-1]
        yield lines[at], Spot(draft.place, column)
    for name in (*draft.to_fill, *draft.derived):
        yield lines[(*place, name)], Spot(draft.place, name, expected=True)
    for name, parts in draft.parts.items():
        for i, part in enumerate(parts):
            yield from _spots(lines, (*place, name, i), part)
