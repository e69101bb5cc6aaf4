"""A difference as lines for a person: the summary first, then every change with what was there before."""

from collections.abc import Iterator
from itertools import groupby, takewhile

from kiosk.packs.diff import Change, Difference, FieldChange, MediaChange, TextChange, size_of
from kiosk.store.facts import Value

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_MOST = 70
"""Signs of a text that are shown unless all are asked for."""


def lines(difference: Difference, *, full: bool = False) -> Iterator[str]:
    """The lines; long texts are shown around what differs unless `full`."""
    yield f"{difference.old} → {difference.new}"
    yield difference.summary()
    if difference.pack:
        yield "\nTitle page"
        yield from _details(difference.pack, full=full)
    for module, changes in groupby(difference.changes, key=lambda change: change.module):
        yield f"\n{module.capitalize()}"
        for change in changes:
            yield f"{_SIGNS[change.kind]} {change.path}  {_shortened(change.title, full=full)}".rstrip()
            yield from _details(change, full=full)
    if difference.media:
        yield "\nMedia files"
        yield from map(_media, difference.media)


def _details(change: Change, *, full: bool) -> Iterator[str]:
    for field in change.fields:
        yield f"    {field.name}: {_field(field, full=full)}"
    for text in change.texts:
        yield f"    {text.language} {text.name}: {_text(text, full=full)}"


def _media(change: MediaChange) -> str:
    sizes = [size_of(size) for size in (change.old_size, change.new_size) if size]
    return f"{_SIGNS[change.kind]} media/{change.id}  {' → '.join(sizes)}".rstrip()


def _field(field: FieldChange, *, full: bool) -> str:
    moved = _moved(field.old, field.new)
    if moved:
        return _shortened(", ".join(moved), full=full)
    return " → ".join(_shortened(_value(value), full=full) for value in (field.old, field.new))


def _moved(old: Value, new: Value) -> list[str]:
    """Of two lists, what is gone and what has come."""
    if not isinstance(old, tuple | None) or not isinstance(new, tuple | None):
        return []
    before, after = old or (), new or ()
    return [f"- {word}" for word in before if word not in after] + [f"+ {word}" for word in after if word not in before]


def _value(value: Value) -> str:
    if value is None or value == "":
        return "nothing"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _text(text: TextChange, *, full: bool) -> str:
    old, new = (" ".join(part.split()) for part in (text.old, text.new))
    if not full:
        old, new = around(old, new)
    return " → ".join(f"“{part}”" if part else "nothing" for part in (old, new))


def around(old: str, new: str, most: int = _MOST) -> tuple[str, str]:
    """Two texts, where one of them is longer than `most` cut to where they differ and a few words before."""
    if max(len(old), len(new)) <= most:
        return old, new
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    start = max(0, same - most // 3)
    if start:
        start = old.find(" ", start, same) + 1 or start
    return _cut(old, start, most), _cut(new, start, most)


def _cut(text: str, start: int, most: int) -> str:
    end = start + most
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"


def _shortened(text: str, *, full: bool) -> str:
    text = " ".join(text.split())
    return text if full or len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"
