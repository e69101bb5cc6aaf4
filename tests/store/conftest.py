"""What tests of the store share: a data folder, a built edition, a library with two editions to add."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exhibits import PICTURE, PICTURE_HASH, exhibit, keep

from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.edition_info import EditionInfo
from kiosk.store.library import Library

Show = Callable[..., EditionInfo]


@pytest.fixture
def edition(tmp_path: Path) -> Iterator[Edition]:
    """The small exhibit, built and open, with its picture in the media folder."""
    build_edition(exhibit(), tmp_path / "content.db")
    keep(tmp_path / "media", PICTURE_HASH, "png", [PICTURE])
    with Edition.open(tmp_path / "content.db", tmp_path / "media") as opened:
        yield opened


@pytest.fixture
def show() -> Show:
    """Adds a version of the small exhibit to a library and activates it."""

    def add_and_activate(library: Library, version: str = "1.0.0", *, id: str = "demo") -> EditionInfo:
        info = library.add(exhibit(version, id=id), [(PICTURE_HASH, "png", [PICTURE])])
        return library.activate(info.id)

    return add_and_activate
