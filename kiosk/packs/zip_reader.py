"""A zip read so strictly that only what our own builder writes gets through.

Members lie one behind the other without a gap from the first byte to the directory, the directory ends the file, and
what the directory says of a member is what stands in front of its bytes.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import BinaryIO

from kiosk.packs.manifest import RefusedError

MOST_BYTES = 2 * 2**30
MOST_MEMBER = 256 * 2**20
MOST_MEMBERS = 20_000
MOST_RATIO = 200
MOST_RATIO_IN_ALL = 100
MOST_NAME = 121
MOST_MANIFEST = 8 * 2**20
MOST_SIGNATURE = 2**10

MANIFEST, CONTENT, SIGNATURE = "manifest.json", "content.json", "signature"

_NAME = re.compile(r"[a-z0-9][a-z0-9._/-]*")
_END = struct.Struct("<4s4H2LH")
_LOCAL = struct.Struct("<4s5H3L2H")
_MEMBER = b"PK\x03\x04"
_CHUNK = 1 << 20
_ENTRY = 46 + MOST_NAME + 64
_ENCRYPTED, _DESCRIPTOR = 0x1, 0x8


class ZipReader:
    """The members of an archive by name; several threads may read at once."""

    def __init__(self, file: BinaryIO) -> None:
        """Look at everything but the members' bytes; raise RefusedError at the first odd thing."""
        self._file, self._lock = file, Lock()
        directory = _directory_offset(file)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, OSError) as error:
            raise RefusedError(f"its list of members cannot be read ({error})") from None
        infos = self._zip.infolist()
        self._infos: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            _refuse_odd_member(info)
            if info.filename in self._infos:
                raise RefusedError(f"the member “{info.filename}” stands twice")
            self._infos[info.filename] = info
        self._starts = _starts(file, infos, directory)
        unpacked = sum(info.file_size for info in infos)
        if unpacked > MOST_RATIO_IN_ALL * max(1, sum(info.compress_size for info in infos)):
            raise RefusedError(f"it unpacks to more than {MOST_RATIO_IN_ALL} times its size")

    def names(self) -> frozenset[str]:
        """The names of all members."""
        return frozenset(self._infos)

    def size(self, name: str) -> int:
        """How many bytes a member has when it is unpacked."""
        return self._infos[name].file_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a member, counted and summed up while they are read."""
        info = self._infos[name]
        try:
            if info.compress_type == zipfile.ZIP_STORED:
                yield from self._stored(info)
            else:
                yield from self._unpacked(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            raise RefusedError(f"the member “{name}” cannot be read ({error})") from None

    def part(self, name: str, size: int) -> bytes:
        """The first bytes, up to `size`, of a member that is stored as it is; the last ones where `size` is below 0."""
        info = self._infos[name]
        if info.compress_type != zipfile.ZIP_STORED:
            raise RefusedError(f"the member “{name}” is packed in a way that is not allowed")
        most = min(abs(size), info.file_size)
        return self._bytes(info, 0 if size > 0 else info.file_size - most, most)

    def read(self, name: str, most: int) -> bytes:
        """The bytes of a member that may have at most `most`."""
        if name not in self._infos:
            raise RefusedError(f"it holds no {name}")
        if self._infos[name].file_size > most:
            raise RefusedError(f"the member “{name}” is larger than {most >> 20} MiB")
        return b"".join(self.chunks(name))

    def _stored(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        crc = 0
        for at in range(0, info.file_size, _CHUNK):
            chunk = self._bytes(info, at, min(_CHUNK, info.file_size - at))
            crc = zlib.crc32(chunk, crc)
            yield chunk
        if crc != info.CRC:
            raise zipfile.BadZipFile("its checksum is wrong")

    def _unpacked(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        count = 0
        with self._zip.open(info) as member:
            while chunk := member.read(_CHUNK):
                count += len(chunk)
                if count > info.file_size:
                    break
                yield chunk
        if count != info.file_size:
            raise zipfile.BadZipFile("it is not as long as the archive says")

    def _bytes(self, info: zipfile.ZipInfo, at: int, size: int) -> bytes:
        with self._lock:
            self._file.seek(self._starts[info.filename] + at)
            found = self._file.read(size)
        if len(found) != size:
            raise EOFError("it is cut short")
        return found


@dataclass(frozen=True, slots=True)
class Head:
    """What stands first in an archive, as raw bytes: the manifest and, before it, the signature (none: unsigned)."""

    manifest: bytes
    signature: bytes | None


def read_head(file: BinaryIO) -> Head:
    """Read the signature and the manifest without believing anything else that the archive says of itself."""
    file.seek(0)
    name, first = _plain_member(file, {SIGNATURE: MOST_SIGNATURE, MANIFEST: MOST_MANIFEST})
    if name == MANIFEST:
        return Head(first, None)
    _, manifest = _plain_member(file, {MANIFEST: MOST_MANIFEST})
    return Head(manifest, first)


def _plain_member(file: BinaryIO, allowed: Mapping[str, int]) -> tuple[str, bytes]:
    """Name and bytes of the member that begins here, which is stored as it is and has one of the allowed names."""
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size or header[:4] != _MEMBER:
        raise RefusedError("it is not a pack archive, or only its beginning")
    _, _, flags, method, _, _, _, packed, size, name_length, extra = _LOCAL.unpack(header)
    name = file.read(min(name_length, MOST_NAME)).decode("ascii", "replace")
    if name not in allowed:
        raise RefusedError("it does not begin with its signature and its manifest")
    if flags or method != zipfile.ZIP_STORED or extra or packed != size or size > allowed[name]:
        raise RefusedError(f"the member “{name}” is packed in a way that is not allowed")
    data = file.read(size)
    if len(data) != size:
        raise RefusedError("it is not a pack archive, or only its beginning")
    return name, data


def _directory_offset(file: BinaryIO) -> int:
    """Where the directory begins, from the last bytes of the file; nothing may follow them."""
    size = file.seek(0, 2)
    if size > MOST_BYTES:
        raise RefusedError(f"it is larger than {MOST_BYTES >> 30} GiB")
    if size < _END.size:
        raise RefusedError("it is not a pack archive, or only its beginning")
    file.seek(size - _END.size)
    mark, disk, first_disk, here, count, length, offset, comment = _END.unpack(file.read(_END.size))
    if mark != b"PK\x05\x06" or comment:
        raise RefusedError("it is not a pack archive, or only its beginning")
    if count > MOST_MEMBERS or length > count * _ENTRY:
        raise RefusedError(f"its list of members is longer than a pack's ({count} members)")
    if disk or first_disk or here != count or offset + length + _END.size != size:
        raise RefusedError("its list of members does not lie where it should")
    return int(offset)


def _refuse_odd_member(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename
    parts = name.split("/")
    if not _NAME.fullmatch(name) or len(name) > MOST_NAME or any(not part.strip(".") for part in parts):
        raise RefusedError(f"a member has a name that is not allowed ({name[:60]!a})")
    if any(part.endswith(".") for part in parts):
        raise RefusedError(f"a member has a name that is not allowed ({name[:60]!a})")
    mode = info.external_attr >> 16
    if mode and (not stat.S_ISREG(mode) or mode & (stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX)):
        raise RefusedError(f"the member “{name}” is not a plain file")
    if info.extra or info.comment:
        raise RefusedError(f"the member “{name}” carries more than its bytes")
    if info.flag_bits & _ENCRYPTED:
        raise RefusedError(f"the member “{name}” is encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise RefusedError(f"the member “{name}” is packed in a way that is not allowed")
    if info.file_size > MOST_MEMBER or info.file_size > MOST_RATIO * max(1, info.compress_size):
        raise RefusedError(f"the member “{name}” unpacks to more than is allowed")


def _starts(file: BinaryIO, infos: list[zipfile.ZipInfo], directory: int) -> dict[str, int]:
    """Where each member's bytes begin; every byte belongs to exactly one member: none overlap, none hide between."""
    starts: dict[str, int] = {}
    at = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        file.seek(info.header_offset)
        header = file.read(_LOCAL.size)
        if info.header_offset != at or len(header) < _LOCAL.size:
            raise RefusedError(f"the member “{info.filename}” overlaps another one or lies behind a gap")
        mark, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack(header)
        said = (info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size)
        name = file.read(name_length)
        if mark != _MEMBER or flags & _DESCRIPTOR or (flags, method, crc, packed, size) != said:
            raise RefusedError(f"the member “{info.filename}” is not what the list of members says")
        if name != info.orig_filename.encode() or extra:
            raise RefusedError(f"the member “{info.filename}” is not what the list of members says")
        if method == zipfile.ZIP_STORED and packed != size:
            raise RefusedError(f"the member “{info.filename}” is not as long as the archive says")
        starts[info.filename] = at + _LOCAL.size + name_length
        at = starts[info.filename] + packed
    if at != directory:
        raise RefusedError("something lies between its members and their list")
    return starts
