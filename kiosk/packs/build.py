"""From a checked source to a sealed archive; the same source always gives the same bytes."""

import hashlib
import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.check import check_source
from kiosk.packs.content import BuiltMedia, content_of
from kiosk.packs.pictures import BadPicture, picture_size, picture_type
from kiosk.packs.raster import rasterise
from kiosk.packs.schema import Media
from kiosk.packs.source import Source, load_source
from kiosk.store.faults import explained

FORMAT = 1
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class BuiltPack:
    """What was built: where it lies, what it is, how large it is (bytes)."""

    path: Path
    id: str
    version: str
    size: int


def build(source: Path, out: Path) -> BuiltPack:
    """Check a source and write its archive; a source with errors raises PackError and writes nothing.

    The archive holds manifest.json, content.json and media/…; the member `signature` is reserved for the signature
    over the manifest.
    """
    loaded = load_source(source)
    errors = [problem for problem in check_source(loaded) if problem.severity == "error"]
    if errors or loaded.pack is None:
        first = errors[0].as_text().rstrip(".") if errors else "it has no pack.yaml"
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        raise PackError(
            f"The source {source} cannot be built: {first}{more}. See all with “kiosk pack check {source}”."
        )
    media = _media(loaded)
    content = _json(content_of(loaded, media))
    files = {"content.json": content, **{f"media/{entry.sha256}.{entry.ext}": entry.data for entry in media}}
    manifest = _json(
        {
            "format": FORMAT,
            "id": loaded.pack.id,
            "version": loaded.pack.version,
            "languages": list(loaded.pack.languages),
            "requires": loaded.pack.requires,
            "files": {
                name: {"length": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                for name, data in sorted(files.items())
            },
        }
    )
    _write(out, {"manifest.json": manifest, **dict(sorted(files.items()))})
    return BuiltPack(out, loaded.pack.id, loaded.pack.version, out.stat().st_size)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=False, separators=(",", ":"), allow_nan=False).encode()


def _media(source: Source) -> list[BuiltMedia]:
    return [_medium(source.folder / entry.file, entry) for entry in source.modules.get("media", ())]


def _medium(path: Path, entry: Media) -> BuiltMedia:
    with explained(path):
        data = path.read_bytes()
    try:
        if picture_type(data) == "svg":
            data = rasterise(data)
        width, height = picture_size(data)
    except BadPicture as error:
        raise PackError(f"{path} cannot be shown: {error}; export it again.") from None
    return BuiltMedia(entry.id, entry.kind, hashlib.sha256(data).hexdigest(), picture_type(data), width, height, data)


def _write(out: Path, members: dict[str, bytes]) -> None:
    fresh = out.with_name(out.name + ".new")
    with explained(out):
        try:
            with fresh.open("wb") as file:
                with zipfile.ZipFile(file, "w") as archive:
                    for name, data in members.items():
                        info = zipfile.ZipInfo(name, _LONG_AGO)
                        info.external_attr = 0o100644 << 16
                        info.compress_type = zipfile.ZIP_STORED if name.startswith("media/") else zipfile.ZIP_DEFLATED
                        archive.writestr(info, data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(out)
        finally:
            fresh.unlink(missing_ok=True)
