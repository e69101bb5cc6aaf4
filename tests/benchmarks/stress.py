"""A data folder with a hundred thousand moments: the shipped pack's, copied over every day of eighty years."""

from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from kiosk.packs.archive import open_archive
from kiosk.packs.build import build
from kiosk.paths import shipped_pack
from kiosk.store.library import Library

STRESS = 100_000
_FIRST, _LAST = date(1945, 10, 24), date(2026, 6, 30)


def stressed(folder: Path, wanted: int = STRESS) -> Path:
    """A data folder that shows the shipped pack with so many moments, three or four on every day."""
    library = Library(folder)
    archive = folder.with_suffix(".kpack")
    build(shipped_pack(), archive)
    with open_archive(archive) as pack:
        media = [(sha256, ext, [b"".join(data)]) for sha256, ext, data in pack.media()]
        content = {**pack.content, "moments": spread(pack.content["moments"], wanted)}
    library.activate(library.add(content, media).id)
    return folder


def spread(moments: list[dict[str, Any]], wanted: int) -> list[dict[str, Any]]:
    """The given moments, then copies of them at even distances through all of the time."""
    found = list(moments)
    days = (_LAST - _FIRST).days
    copies = wanted - len(found)
    for number, moment in zip(range(copies), cycle(moments), strict=False):
        day = _FIRST + timedelta(days=number * days // copies)
        importance = 1 if number % 997 == 0 else 2 if number % 31 == 0 else 3
        found.append({**moment, "id": f"{moment['id']}-{number}", "date": str(day), "importance": importance})
    return found
