"""From a source to a sealed archive; the same source always gives the same bytes."""

import hashlib
import json
import os
import zipfile
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import PackError
from kiosk.packs.archive import media_name
from kiosk.packs.check import examine
from kiosk.packs.check_media import decoding_problems
from kiosk.packs.drawings import is_drawing, refuse_odd_drawing
from kiosk.packs.films import TAIL
from kiosk.packs.manifest import FORMAT, Manifest
from kiosk.packs.media_kinds import look_at_media
from kiosk.packs.metadata import without_metadata
from kiosk.packs.pictures import HEAD, PictureError
from kiosk.packs.problems import errors
from kiosk.packs.raster import rasterise
from kiosk.packs.zip_reader import CONTENT, MANIFEST, SIGNATURE
from kiosk.store.files import write_safely

if TYPE_CHECKING:
    from kiosk.packs.keys import Seal

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class BuiltPack:
    """What was built: where it lies, what it is, how many bytes it has, which key signed it ("": none)."""

    path: Path
    id: str
    version: str
    size: int
    key: str = ""


def build(source: Path, out: Path, seal: "Seal | None" = None) -> BuiltPack:
    """Check a source and write its archive in one go; a source with errors raises PackError and writes nothing.

    With a `seal` somebody answers for it, so that every media file is decoded for trial here; without one, only a kiosk
    that allows unsigned packs takes it, and does this itself.
    """
    examined = examine(source)
    found = errors(examined.problems) or (list(decoding_problems(examined.source)) if seal else [])
    pack = examined.source.pack
    if found or pack is None:
        first = str(found[0]).rstrip(".") if found else "it has no title page"
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        raise PackError(f"{source} cannot be built: {first}{more}; see “kiosk pack check {source}”.")
    files: dict[str, bytes] = {}
    pictures: dict[str, dict[str, Any]] = {}
    for item in examined.source.media:
        data, seen = read_media(source / item.file, item.kind)
        files[media_name(seen["sha256"], seen["ext"])] = data
        pictures[item.id] = seen
    files[CONTENT] = _json(examined.content(pictures))
    sealed = {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in sorted(files.items())}
    manifest = Manifest(
        FORMAT, pack.id, pack.version, tuple(pack.languages), pack.requires, sealed, seal.next_key if seal else ""
    )
    said = _json(manifest.as_json())
    signature = {SIGNATURE: seal.key.sign(said)} if seal else {}
    _write(out, {**signature, MANIFEST: said, **dict(sorted(files.items()))})
    return BuiltPack(out, pack.id, pack.version, out.stat().st_size, seal.key.public.id if seal else "")


def read_media(path: Path, kind: str) -> tuple[bytes, dict[str, Any]]:
    """The bytes of a media file of a source as the kiosk gets them, and what content says of it."""
    try:
        data = path.read_bytes()
        if kind == "image" and is_drawing(data):
            refuse_odd_drawing(data)
            data = rasterise(data)
        seen = look_at_media(kind, data[:HEAD], data[-TAIL:], len(data))
    except PictureError as error:
        raise PackError(f"{path} cannot be shown: {error}.") from None
    except OSError as error:
        raise PackError(f"{path} cannot be read ({error.strerror}); look at its permissions.") from None
    if kind == "image":
        data = without_metadata(data, seen.ext)
    return data, {"sha256": hashlib.sha256(data).hexdigest(), **asdict(seen)}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _write(out: Path, members: dict[str, bytes]) -> None:
    sealed = BytesIO()
    with zipfile.ZipFile(sealed, "w") as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.create_system = 3
            info.external_attr = _PLAIN_FILE
            info.compress_type = zipfile.ZIP_DEFLATED if name == CONTENT else zipfile.ZIP_STORED
            archive.writestr(info, data)
    try:
        write_safely(out, [sealed.getvalue()])
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else error
        raise PackError(f"{out} cannot be written ({reason}); choose another place with -o.") from None
