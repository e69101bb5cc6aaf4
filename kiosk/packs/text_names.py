"""The texts of an entry by name."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.packs.fields import Entry, Levels, Wording


@dataclass(frozen=True, slots=True)
class TextName:
    """A text field of content: its `key` there ("why_easy"), its place in a path ("why/easy"), and its rules."""

    key: str
    path: str
    wording: Wording
    required: bool


def text_names(kind: type[Entry]) -> Iterator[TextName]:
    """The text fields that a kind of source entry has in content."""
    for name, info in kind.model_fields.items():
        wording = next((mark for mark in info.metadata if isinstance(mark, Wording)), None)
        if wording:
            yield TextName(name, name, wording, info.is_required())
            if info.annotation is Levels:
                yield TextName(f"{name}_easy", f"{name}/easy", Wording(words=wording.easy), required=False)
