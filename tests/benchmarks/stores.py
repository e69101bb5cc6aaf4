"""Data folders to start from: the shipped pack, and the same with a thousand moments."""

from itertools import count, cycle
from pathlib import Path
from typing import Any

from kiosk.packs.archive import open_archive
from kiosk.packs.build import build
from kiosk.packs.install import ensure_shipped
from kiosk.paths import shipped_pack
from kiosk.store.library import Library

MANY = 1000


def shipped(folder: Path) -> Path:
    """A data folder that shows the shipped pack."""
    ensure_shipped(Library(folder), shipped_pack())
    return folder


def many(folder: Path) -> Path:
    """A data folder that shows the shipped pack with its moments repeated under other ids and days."""
    library = Library(folder)
    content, media = content_and_media(folder)
    content = {**content, "moments": repeated(content["moments"], MANY)}
    library.activate(library.add(content, media).id)
    return folder


def content_and_media(folder: Path) -> tuple[dict[str, Any], list[tuple[str, str, list[bytes]]]]:
    """The shipped pack as data, by way of an archive beside a folder."""
    archive = folder.with_suffix(".kpack")
    build(shipped_pack(), archive)
    with open_archive(archive) as pack:
        return dict(pack.content), [(sha256, ext, [b"".join(data)]) for sha256, ext, data in pack.media()]


def repeated(moments: list[dict[str, Any]], wanted: int) -> list[dict[str, Any]]:
    """So many moments: the given ones, then copies on other days of the same years."""
    found = list(moments)
    for number, moment in zip(count(1), cycle(moments), strict=False):
        if len(found) >= wanted:
            return found
        day = f"{moment['date'][:4]}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        found.append({**moment, "id": f"{moment['id']}-{number}", "date": day})
    return found
