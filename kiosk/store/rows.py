"""What all rows of an edition are made with.

Texts are stored as they are shown: in Arabic, runs of Latin letters are isolated.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.i18n.isolate import isolate

Row = dict[str, str | int | float | None]
Rows = Iterator[tuple[str, Row]]


def texts(table: str, owner: str, key: str, wordings: Mapping[str, Mapping[str, str]]) -> Rows:
    """The texts of something, one row a language."""
    for language, wording in wordings.items():
        shown = {name: isolate(text, language) for name, text in wording.items()}
        yield table, {owner: key, "language": language, **shown}


def fields(item: Mapping[str, Any], *names: str) -> Row:
    """Some fields as they stand; what is absent is empty."""
    return {name: item.get(name) for name in names}
