"""Packs that lie on a stick: found by their names, and what each says of itself before it is opened in earnest."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.packs.manifest import read_manifest
from kiosk.packs.strict_json import read_json
from kiosk.packs.zip_reader import read_head

SUFFIX = ".kpack"
MOST = 20
"""So many packs are shown at most."""


@dataclass(frozen=True, slots=True)
class FoundPack:
    """An archive on a stick; `id` is "" where it does not even say what it is."""

    path: Path
    id: str = ""
    version: str = ""
    languages: tuple[str, ...] = ()


def packs_on(stick: Path) -> tuple[FoundPack, ...]:
    """The archives in the stick's own folder and in those below it; none on a stick that is gone."""
    try:
        paths = sorted(_archives(stick))[:MOST]
    except OSError:
        return ()
    return tuple(_look(path) for path in paths)


def _archives(stick: Path) -> Iterator[Path]:
    for pattern in (f"*{SUFFIX}", f"*/*{SUFFIX}"):
        yield from (path for path in stick.glob(pattern) if not path.name.startswith(".") and path.is_file())


def _look(path: Path) -> FoundPack:
    try:
        with path.open("rb") as file:
            manifest = read_manifest(read_json(read_head(file).manifest))
    except (OSError, ValueError):
        return FoundPack(path)
    return FoundPack(path, manifest.id, manifest.version, manifest.languages)
