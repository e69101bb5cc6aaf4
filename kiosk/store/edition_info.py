"""What is known of an edition without showing it, and the seal that tells whether it is still whole."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.errors import StoreError
from kiosk.store.edition import Edition
from kiosk.store.edition_file import open_edition_file
from kiosk.store.faults import damaged
from kiosk.store.files import write_safely
from kiosk.store.media import hash_file

ORIGIN = "origin.json"
"""Lies beside `content.db` and says of which packs the edition is made, and who answers for each."""
PARTS = "parts"
"""The folder beside it with the content of each of these packs, so that one of them can be exchanged."""
CONTENT = "content.db"
SEAL = "SHA256SUMS"
"""Lies beside `content.db`, in the form that `sha256sum --check` reads."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who answers for an edition's pack: a publisher, and the name of the key that signed it; empty for nobody."""

    publisher: str = ""
    key: str = ""


NOBODY = Origin()


@dataclass(frozen=True, slots=True)
class Part:
    """One of the packs that an edition is made of; the first is the base, the others add to it."""

    pack_id: str
    version: str
    origin: Origin = NOBODY


@dataclass(frozen=True, slots=True)
class EditionInfo:
    """One edition of the store; `path` is its `content.db`, `title` is in the pack's source language.

    `pack_id` and `version` are those of the base; `parts` are all packs in it, none where nobody knows any more.
    """

    id: str
    pack_id: str
    version: str
    title: str
    languages: tuple[str, ...]
    path: Path
    parts: tuple[Part, ...] = ()

    @property
    def origin(self) -> Origin:
        """Who answers for the base."""
        return self.parts[0].origin if self.parts else NOBODY


def seal(folder: Path) -> None:
    """Write down the hash of a finished edition."""
    write_safely(folder / SEAL, [_seal_line(hash_file(folder / CONTENT))])


def read_info(folder: Path, id: str) -> EditionInfo:
    """Verify the edition in a folder byte by byte and describe it; raise StoreError if it is not whole or not `id`."""
    path = folder / CONTENT
    with Edition.open(path, folder) as edition:
        info = EditionInfo(edition.id, edition.pack_id, edition.version, edition.title(""), edition.languages, path)
    info = replace(info, parts=_read_parts(folder))
    if info.id != id:
        raise damaged(path, f"it calls itself {info.id}")
    try:
        whole = (folder / SEAL).read_bytes() == _seal_line(hash_file(path))
    except OSError as error:
        raise damaged(path, f"its seal cannot be read ({error.strerror or error})") from error
    if not whole:
        raise damaged(path, "its bytes are not those that were written")
    return info


def write_parts(folder: Path, parts: Sequence[Part], contents: Sequence[Mapping[str, Any]]) -> None:
    """Write down of which packs a finished edition is made, and the content of each."""
    (folder / PARTS).mkdir(exist_ok=True)
    for number, content in enumerate(contents):
        write_safely(_part(folder, number), [json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()])
    about = {"parts": [asdict(part) for part in parts]}
    write_safely(folder / ORIGIN, [json.dumps(about, ensure_ascii=False, indent=2).encode() + b"\n"])


def read_contents(info: EditionInfo) -> tuple[dict[str, Any], ...]:
    """The content of each pack in an edition; raise StoreError where it is not there any more."""
    folder = info.path.parent
    try:
        found = tuple(json.loads(_part(folder, number).read_bytes()) for number in range(len(info.parts)))
    except (OSError, ValueError, RecursionError):
        found = ()
    if not found or [content["pack"]["id"] for content in found] != [part.pack_id for part in info.parts]:
        raise StoreError(
            f"The edition {folder} no longer tells of which packs it is made; install its base pack again, then those "
            "that add to it."
        )
    return found


def _part(folder: Path, number: int) -> Path:
    return folder / PARTS / f"{number:02}.json"


def _read_parts(folder: Path) -> tuple[Part, ...]:
    """Of which packs it is made, as far as that can be read: it is told to staff, and the edition is shown without."""
    try:
        found = json.loads((folder / ORIGIN).read_bytes())["parts"]
        return tuple(Part(part["pack_id"], part["version"], Origin(**part["origin"])) for part in found)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ()


def media_of(info: EditionInfo) -> set[str]:
    """The hashes of the media an edition shows."""
    connection = open_edition_file(info.path)
    try:
        return {sha256 for (sha256,) in connection.execute("SELECT sha256 FROM media")}
    finally:
        connection.close()


def _seal_line(sha256: str) -> bytes:
    return f"{sha256}  {CONTENT}\n".encode()
