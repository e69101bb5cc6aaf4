"""Hands that spoil sources and archives, and pictures made from nothing."""

import hashlib
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import PackError
from kiosk.packs.archive import open_archive

Members = dict[str, bytes]


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Replace a wording that stands in a file exactly once or more; the first one counts."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(folder: Path, file: str, wording: str) -> int:
    """The line (from 1) on which a wording stands first; 0 for no wording."""
    if not wording:
        return 0
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if wording in line)


def members(sealed: bytes) -> Members:
    """The members of an archive."""
    with zipfile.ZipFile(BytesIO(sealed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(found: Members, change: Callable[[zipfile.ZipInfo], object] = lambda _info: None) -> bytes:
    """A zip like ours of some members, signature and manifest first; `change` may touch each entry before it is written."""
    out = BytesIO()
    first = [name for name in ("signature", "manifest.json") if name in found]
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in [(name, found[name]) for name in dict.fromkeys([*first, *found])]:
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o100644 << 16
            change(info)
            archive.writestr(info, data)
    return out.getvalue()


def resealed(found: Members) -> Members:
    """The members with a manifest that fits them again."""
    manifest = json.loads(found["manifest.json"])
    manifest["files"] = {
        name: {"length": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in found.items()
        if name not in {"manifest.json", "signature"}
    }
    return {**found, "manifest.json": json.dumps(manifest).encode()}


def with_content(sealed: bytes, change: Callable[[Any], object]) -> bytes:
    """An archive whose content was changed by somebody who can count hashes."""
    found = members(sealed)
    content = json.loads(found["content.json"])
    change(content)
    return packed(resealed({**found, "content.json": json.dumps(content).encode()}))


def with_manifest(sealed: bytes, change: Callable[[Any], object]) -> bytes:
    """An archive with another manifest."""
    found = members(sealed)
    manifest = json.loads(found["manifest.json"])
    change(manifest)
    return packed({**found, "manifest.json": json.dumps(manifest).encode()})


def png(width: int, height: int, *extra: tuple[bytes, bytes]) -> bytes:
    """A grey PNG; `extra` are chunks to put in. Sizes above a thousand get no pixels."""
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height)) if width <= 1000 and height <= 1000 else b""
    header = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    chunks = (header, *extra, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def jpeg(width: int, height: int, *segments: tuple[int, bytes], parts: int = 3) -> bytes:
    """The frame of a JPEG with segments before it; nothing a decoder could show."""
    frame = (0xC0, struct.pack(">BHHB", 8, height, width, parts) + bytes(3 * parts))
    return (
        b"\xff\xd8"
        + b"".join(
            b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data for marker, data in (*segments, frame)
        )
        + b"\xff\xda\x00\x02pixels\xff\xd9"
    )


def exif(orientation: int, *, order: str = "<") -> bytes:
    """An EXIF segment that says which side is up."""
    mark = b"II" if order == "<" else b"MM"
    entry = struct.pack(f"{order}HHLHH", 0x0112, 3, 1, orientation, 0)
    tiff = mark + struct.pack(f"{order}HL", 42, 8) + struct.pack(f"{order}H", 1) + entry + bytes(4)
    return b"Exif\0\0" + tiff


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP of some chunks."""
    body = b"WEBP" + b"".join(
        name + struct.pack("<L", len(data)) + data + b"\0" * (len(data) % 2) for name, data in chunks
    )
    return b"RIFF" + struct.pack("<L", len(body)) + body


def webp_header(width: int, height: int, *, flags: int = 0) -> tuple[bytes, bytes]:
    """The chunk that gives an extended WebP its size."""
    sides = ((side - 1).to_bytes(3, "little") for side in (width, height))
    return b"VP8X", bytes([flags, 0, 0, 0]) + b"".join(sides)


def refusal_of(path: Path, data: bytes) -> str:
    """What the reader says of an archive that it must refuse."""
    path.write_bytes(data)
    with pytest.raises(PackError) as refused, open_archive(path):
        pass
    return str(refused.value)
