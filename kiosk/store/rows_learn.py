"""Targets, answers, books, symbols, assembly and gallery as rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.store.rows import Rows, fields, texts

_LISTS = (
    ("targets", "target", ("goal", "number")),
    ("answers", "answer", ("topic", "as_of")),
    ("books", "book", ("kind", "age_from", "age_to", "cover")),
    ("symbols", "symbol", ("symbol",)),
    ("assembly", "item", ("kind", "majority")),
    ("gallery", "exhibit", ("picture",)),
)
"""The table of each module, what its texts call an entry, and what else stands in a row."""

_TEXTS = {"assembly": "assembly_texts", "gallery": "gallery_texts"}
_GOALS = {"answers": "answer_goals", "books": "book_goals", "gallery": "gallery_goals"}


def learn_rows(content: Mapping[str, Any]) -> Rows:
    """Every row with the table it belongs to."""
    for module, name, columns in _LISTS:
        for position, entry in enumerate(content.get(module, ())):
            yield module, {**fields(entry, "id", *columns), "position": position}
            yield from texts(_TEXTS.get(module, f"{name}_texts"), name, entry["id"], entry["texts"])
            for at, goal in enumerate(entry.get("goals", ()) if module in _GOALS else ()):
                yield _GOALS[module], {name: entry["id"], "goal": goal, "position": at}
    for book in content.get("books", ()):
        yield from _parts("pages", "page", f"books/{book['id']}/pages", "book", book["id"], book["pages"], "picture")
    for symbol in content.get("symbols", ()):
        path = f"symbols/{symbol['id']}/parts"
        yield from _parts("symbol_parts", "symbol_part", path, "symbol", symbol["id"], symbol["parts"], "sign")


def _parts(
    table: str, name: str, path: str, owner: str, owner_id: str, parts: Sequence[Mapping[str, Any]], column: str
) -> Rows:
    for position, part in enumerate(parts):
        at = f"{path}/{part['id']}"
        yield table, {"path": at, owner: owner_id, "position": position, **fields(part, "id", column)}
        yield from texts(f"{name}_texts", name, at, part["texts"])
