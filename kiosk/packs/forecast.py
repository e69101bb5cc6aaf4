"""What would change if packs were installed: who answers for them, what visitors would see, what space it takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.packs.diff import Difference, Side, difference
from kiosk.packs.install import Admission, together
from kiosk.packs.sides import side_of_edition
from kiosk.store.facts import facts_of
from kiosk.store.library import Library
from kiosk.store.room import Room


@dataclass(frozen=True, slots=True)
class Forecast:
    """The packs by id and version, who signed each ("": nobody), and how the exhibit would differ (None: the first)."""

    packs: tuple[str, ...]
    publishers: tuple[str, ...]
    difference: Difference | None
    room: Room


def forecast(
    archives: Sequence[Path], library: Library, admission: Admission, *, allow_downgrade: bool = False
) -> Forecast:
    """Look ahead; raise PackError or StoreError for packs that would be refused, and change nothing."""
    with together(archives, library, admission, allow_downgrade=allow_downgrade) as (taken, _parts, content):
        active = library.active()
        sizes: dict[tuple[str, str], int] = {}
        for one in taken:
            sizes |= one.archive.media_sizes()
        before = side_of_edition(active, library.paths.media) if active else None
        return Forecast(
            tuple(f"{one.archive.manifest.id} {one.archive.manifest.version}" for one in taken),
            tuple(one.origin.publisher for one in taken),
            difference(before, _side(content, sizes, before)) if before else None,
            library.room(library.missing(sizes)),
        )


def _side(content: Mapping[str, Any], sizes: Mapping[tuple[str, str], int], before: Side) -> Side:
    """The exhibit that would be shown; media of packs that stay are as large as they are now."""
    known = {**before.sizes, **{sha256: size for (sha256, _), size in sizes.items()}}
    used = {item["sha256"] for item in content.get("media", ())}
    return Side("new", facts_of(content), {sha256: size for sha256, size in known.items() if sha256 in used})
