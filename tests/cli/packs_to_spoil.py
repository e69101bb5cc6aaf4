"""Ways to spoil a pack archive."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any


def _manifest(change: Callable[[Any], object]) -> Callable[[Path], None]:
    """Write an archive again with another manifest."""

    def spoil(path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            members = {info: archive.read(info) for info in archive.infolist()}
        with zipfile.ZipFile(path, "w") as archive:
            for info, held in members.items():
                manifest = json.loads(held) if info.filename == "manifest.json" else None
                if manifest is not None:
                    change(manifest)
                archive.writestr(info, held if manifest is None else json.dumps(manifest))

    return spoil


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def _flip(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    path.write_bytes(whole)


SPOILT_ARCHIVES: dict[str, Callable[[Path], None]] = {
    "empty": lambda path: path.write_bytes(b"") and None,
    "no zip": lambda path: path.write_text("this is not a pack") and None,
    "cut short": _cut,
    "a flipped bit": _flip,
    "a newer format": _manifest(lambda manifest: manifest.update({_format(manifest): 99})),
    "for a newer program": _manifest(lambda manifest: manifest.update({"requires": ">=99"})),
}


def _format(manifest: dict[str, Any]) -> str:
    return next(key for key in manifest if "format" in key)
