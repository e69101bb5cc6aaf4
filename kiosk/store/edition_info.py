"""What is known of an edition without showing it, and the seal that tells whether it is still whole."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.store.edition import Edition
from kiosk.store.edition_file import open_edition_file
from kiosk.store.faults import damaged
from kiosk.store.files import write_safely
from kiosk.store.media import hash_file

ORIGIN = "origin.json"
"""Lies beside `content.db` and says who answers for the pack."""
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
class EditionInfo:
    """One edition of the store; `path` is its `content.db`, `title` is in the pack's source language."""

    id: str
    pack_id: str
    version: str
    title: str
    languages: tuple[str, ...]
    path: Path
    origin: Origin = NOBODY


def seal(folder: Path) -> None:
    """Write down the hash of a finished edition."""
    write_safely(folder / SEAL, [_seal_line(hash_file(folder / CONTENT))])


def read_info(folder: Path, id: str) -> EditionInfo:
    """Verify the edition in a folder byte by byte and describe it; raise StoreError if it is not whole or not `id`."""
    path = folder / CONTENT
    with Edition.open(path, folder) as edition:
        info = EditionInfo(edition.id, edition.pack_id, edition.version, edition.title(""), edition.languages, path)
    info = replace(info, origin=_read_origin(folder))
    if info.id != id:
        raise damaged(path, f"it calls itself {info.id}")
    try:
        whole = (folder / SEAL).read_bytes() == _seal_line(hash_file(path))
    except OSError as error:
        raise damaged(path, f"its seal cannot be read ({error.strerror or error})") from error
    if not whole:
        raise damaged(path, "its bytes are not those that were written")
    return info


def write_origin(folder: Path, origin: Origin) -> None:
    """Write down who answers for the pack of a finished edition."""
    write_safely(folder / ORIGIN, [json.dumps(asdict(origin), ensure_ascii=False, indent=2).encode() + b"\n"])


def _read_origin(folder: Path) -> Origin:
    """Who answers for it, as far as that can be read: it is told to staff, and never decides anything."""
    try:
        data = json.loads((folder / ORIGIN).read_bytes())
        return Origin(str(data["publisher"]), str(data["key"]))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return NOBODY


def media_of(info: EditionInfo) -> set[str]:
    """The hashes of the media an edition shows."""
    connection = open_edition_file(info.path)
    try:
        return {sha256 for (sha256,) in connection.execute("SELECT sha256 FROM media")}
    finally:
        connection.close()


def _seal_line(sha256: str) -> bytes:
    return f"{sha256}  {CONTENT}\n".encode()
