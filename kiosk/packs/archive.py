"""The strict reader of archives: refuse, never repair.

Nothing of an archive is used before its list of members, the real length and the hash of each have been found right.
"""

import hashlib
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import PackError
from kiosk.packs.build import FORMAT
from kiosk.packs.pictures import BadPicture, picture_size, picture_type
from kiosk.store.versions import precedence

MOST_ARCHIVE = 2 * 2**30
MOST_FILE = 256 * 2**20
MOST_JSON = 8 * 2**20
MOST_ENTRIES = 20_000
MOST_RATIO = 200
MOST_RATIO_IN_ALL = 100
MOST_DEPTH = 32
MOST_DIGITS = 30

_NAME = re.compile(r"[a-z0-9][a-z0-9._/-]{0,120}")
_MEDIA = re.compile(r"media/([0-9a-f]{64})\.(png|jpg|webp)")
_MEMBERS = {"manifest.json", "content.json", "signature"}
_CHUNK = 1 << 20
_LOCAL_HEADER = 30


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself; `files` gives each member's length and SHA-256."""

    format: int
    id: str
    version: str
    languages: tuple[str, ...]
    requires: str
    files: dict[str, tuple[int, str]]


class Archive:
    """An open archive whose form, members, lengths and hashes are right; `content` is structurally valid."""

    def __init__(self, path: Path, bundle: zipfile.ZipFile) -> None:
        """Check everything; raise PackError at the first thing that is wrong."""
        self._path = path
        self._zip = bundle
        self._infos = _members(path, bundle)
        self.manifest = _manifest(path, _json(path, "manifest.json", self._read("manifest.json")))
        self._compare()
        for name in self.manifest.files:
            self._verify(name)
        from kiosk.packs.content_check import check_content

        self.content: dict[str, Any] = check_content(
            path, _json(path, "content.json", self._read("content.json")), self.manifest
        )

    def media(self) -> Iterator[tuple[str, str, list[bytes]]]:
        """Hash, extension and bytes of each media file, pictures of a sane size only."""
        for name in self.manifest.files:
            match = _MEDIA.fullmatch(name)
            if match:
                data = self._read(name)
                try:
                    picture_size(data)
                except BadPicture as error:
                    raise _refused(self._path, f"the picture {name} cannot be shown: {error}") from None
                if picture_type(data) != match[2]:
                    raise _refused(self._path, f"the file {name} is not what its name says")
                yield match[1], match[2], [data]

    def _compare(self) -> None:
        there = set(self._infos) - {"manifest.json", "signature"}
        for name in sorted(there ^ set(self.manifest.files)):
            raise _refused(self._path, f"the member {name} is {'not in the manifest' if name in there else 'missing'}")
        if "content.json" not in there:
            raise _refused(self._path, "it holds no content.json")

    def _verify(self, name: str) -> None:
        length, sha256 = self.manifest.files[name]
        data = self._read(name)
        if len(data) != length or hashlib.sha256(data).hexdigest() != sha256:
            raise _refused(self._path, f"the member {name} is not the one that was sealed")
        match = _MEDIA.fullmatch(name)
        if name != "content.json" and (match is None or match[1] != sha256):
            raise _refused(self._path, f"the member {name} has a name that is not allowed")

    def _read(self, name: str) -> bytes:
        info = self._infos.get(name)
        if info is None:
            raise _refused(self._path, f"it holds no {name}")
        most = MOST_FILE if name.startswith("media/") else MOST_JSON
        out = bytearray()
        try:
            with self._zip.open(info) as file:
                while chunk := file.read(_CHUNK):
                    out += chunk
                    if len(out) > most or len(out) > info.file_size:
                        raise _refused(self._path, f"the member {name} is larger than allowed")
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            struct.error,
            RuntimeError,
            NotImplementedError,
            OSError,
        ) as error:
            raise _refused(self._path, f"the member {name} cannot be read ({error})") from None
        if len(out) != info.file_size:
            raise _refused(self._path, f"the member {name} is shorter than it says")
        return bytes(out)


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open an archive for reading; anything wrong with it raises PackError with one sentence."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise PackError(
            f"The pack {path} cannot be read ({error.strerror}); name a .kpack file or a source folder."
        ) from None
    if not path.is_file():
        raise PackError(f"The pack {path} is not a file; name a .kpack file or a source folder.")
    if size > MOST_ARCHIVE:
        raise _refused(path, "it is larger than 2 GiB")
    try:
        bundle = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, struct.error, ValueError, NotImplementedError) as error:
        raise _refused(path, f"it is no pack archive ({error})") from None
    with bundle:
        yield Archive(path, bundle)


def _refused(path: Path, why: str) -> PackError:
    return PackError(f"The pack {path} is refused: {why}; ask for the pack again. Nothing was changed.")


def _members(path: Path, bundle: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    infos = bundle.infolist()
    if len(infos) > MOST_ENTRIES:
        raise _refused(path, f"it holds more than {MOST_ENTRIES} members")
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.orig_filename
        if (
            name != info.filename
            or not _NAME.fullmatch(name)
            or ".." in name
            or "//" in name
            or name.endswith(("/", "."))
        ):
            raise _refused(path, f"a member has a name that is not allowed ({name[:60]!a})")
        if name not in _MEMBERS and not _MEDIA.fullmatch(name):
            raise _refused(path, f"the member {name} does not belong into a pack")
        if name in found:
            raise _refused(path, f"the member {name} stands twice")
        _plain_file(path, info)
        found[name] = info
    _no_overlap(path, infos)
    unpacked, packed = sum(info.file_size for info in infos), sum(info.compress_size for info in infos)
    if unpacked > MOST_RATIO_IN_ALL * max(packed, 1024):
        raise _refused(path, "it unpacks to more than a hundred times its size")
    return found


def _plain_file(path: Path, info: zipfile.ZipInfo) -> None:
    mode = info.external_attr >> 16
    if (mode and not stat.S_ISREG(mode)) or mode & (stat.S_ISUID | stat.S_ISGID):
        raise _refused(path, f"the member {info.filename} is not a plain file")
    if info.flag_bits & 0x1:
        raise _refused(path, f"the member {info.filename} is encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _refused(path, f"the member {info.filename} is packed in a way that is not allowed")
    most = MOST_FILE if info.filename.startswith("media/") else MOST_JSON
    if info.file_size > most or info.file_size > MOST_RATIO * max(info.compress_size, 64):
        raise _refused(path, f"the member {info.filename} unpacks to more than is allowed")


def _no_overlap(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise _refused(path, f"the member {info.filename} lies over another one")
        end = info.header_offset + _LOCAL_HEADER + len(info.filename.encode()) + info.compress_size


def _json(path: Path, name: str, data: bytes) -> Any:
    depth = most = 0
    inside = False
    escaped = False
    for byte in data:
        if inside:
            inside = escaped or byte != 0x22
            escaped = not escaped and byte == 0x5C
        elif byte == 0x22:
            inside = True
        elif byte in b"[{":
            depth += 1
            most = max(most, depth)
            if most > MOST_DEPTH:
                raise _refused(path, f"{name} is nested too deeply")
        elif byte in b"]}":
            depth -= 1
    try:
        return json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_no_twins,
            parse_constant=_no_constant,
            parse_int=_short_int,
            parse_float=_short_float,
        )
    except (ValueError, RecursionError) as error:
        raise _refused(path, f"{name} is not the JSON of a pack ({error})") from None


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is not a number")


def _short_int(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ValueError("a number has too many digits")
    return int(digits)


def _short_float(digits: str) -> float:
    if len(digits) > MOST_DIGITS:
        raise ValueError("a number has too many digits")
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number is too large")
    return number


def _manifest(path: Path, data: Any) -> Manifest:
    if not isinstance(data, dict):
        raise _refused(path, "its manifest is not a mapping")
    made_for = data.get("format")
    if not isinstance(made_for, int):
        raise _refused(path, "its manifest names no format")
    if made_for > FORMAT:
        raise PackError(
            f"The pack {path} was made for a newer kiosk (format {made_for}); update this kiosk first. Nothing was changed."
        )
    try:
        manifest = Manifest(
            made_for,
            str(data["id"]),
            str(data["version"]),
            tuple(str(language) for language in data["languages"]),
            str(data["requires"]),
            {str(name): (int(entry["length"]), str(entry["sha256"])) for name, entry in data["files"].items()},
        )
        precedence(manifest.version)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _refused(path, f"its manifest is incomplete ({error})") from None
    _require_app(path, manifest.requires)
    return manifest


def _require_app(path: Path, requires: str) -> None:
    from kiosk import __version__

    match = re.fullmatch(r">=\s*(\d+)\.(\d+)(?:\.(\d+))?", requires)
    if match is None:
        raise _refused(path, f"its requirement “{requires[:40]}” cannot be read")
    wanted = tuple(int(part or 0) for part in match.groups())
    if wanted > tuple(int(part) for part in __version__.split(".")[:3]):
        raise PackError(
            f"The pack {path} needs kiosk {requires}, this is {__version__}; update this kiosk first. Nothing was changed."
        )
