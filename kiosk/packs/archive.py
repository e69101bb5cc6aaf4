"""The strict reader of archives (`.kpack`): refuse, never repair.

An archive is a zip of manifest.json, content.json and media/<sha256>.<ext>. The member name `signature` is reserved for
a signature over the manifest: it may be there or not, and is never content.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk.errors import PackError
from kiosk.packs.content import Content, MediaData
from kiosk.packs.explain import explain
from kiosk.packs.films import MOST_CAPTIONS, TAIL
from kiosk.packs.manifest import Manifest, RefusedError, read_manifest
from kiosk.packs.media_kinds import look_at_media
from kiosk.packs.media_rules import faults_of_captions
from kiosk.packs.pictures import HEAD, PictureError
from kiosk.packs.problems import Breach
from kiosk.packs.rules import breaches, gaps
from kiosk.packs.strict_json import read_json
from kiosk.packs.zip_reader import ZipReader

MANIFEST, CONTENT, SIGNATURE = "manifest.json", "content.json", "signature"
MOST_JSON = 8 * 2**20
MOST_SIGNATURE = 2**16


class Archive:
    """An archive in which every member has been found as the manifest says, and the content whole."""

    def __init__(self, reader: ZipReader, manifest: Manifest, content: Content) -> None:
        """Hold what `open_archive` has found right."""
        self._reader = reader
        self._exhibit = content
        self.manifest = manifest
        self.content: dict[str, Any] = content.model_dump()

    def media(self) -> Iterator[tuple[str, str, Iterator[bytes]]]:
        """SHA-256, extension and bytes (in pieces) of each media file, each file once."""
        for sha256, ext in dict.fromkeys((item.sha256, item.ext) for item in self._exhibit.media):
            yield sha256, ext, self._reader.chunks(media_name(sha256, ext))

    def remarks(self) -> list[Breach]:
        """What is allowed but not good."""
        return [breach for breach in breaches(self._exhibit) if breach.severity == "warning"]


def media_name(sha256: str, ext: str) -> str:
    """The name of a media file in an archive."""
    return f"media/{sha256}.{ext}"


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open an archive that has been checked from the first byte to the last; raise PackError for any other."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise PackError(f"The pack {path} cannot be read ({error.strerror}); name a .kpack file.") from None
    with file:
        try:
            archive = _read(ZipReader(file))
        except RefusedError as error:
            raise PackError(f"The pack {path} is refused: {error}.") from None
        yield archive


def _read(reader: ZipReader) -> Archive:
    manifest = read_manifest(_json(reader, MANIFEST))
    _compare_members(reader, manifest)
    content = _content(_json(reader, CONTENT))
    about = content.pack
    if (about.id, about.version, tuple(about.languages), about.requires) != (
        manifest.id,
        manifest.version,
        manifest.languages,
        manifest.requires,
    ):
        raise RefusedError("its manifest and its content are not of the same pack")
    _compare_media(content, manifest)
    for item in content.media:
        _refuse_odd_media(reader, item, manifest.files[media_name(item.sha256, item.ext)][0])
    for breach in (*gaps(content), *breaches(content)):
        if breach.severity == "error":
            where = f"{breach.path} ({breach.language})" if breach.language else breach.path
            raise RefusedError(f"{where}: {breach.what}", breach.remedy)
    _refuse_odd_captions(reader, content)
    return Archive(reader, manifest, content)


def _json(reader: ZipReader, name: str) -> Any:
    try:
        return read_json(reader.read(name, MOST_JSON))
    except RefusedError:
        raise
    except ValueError as error:
        raise RefusedError(f"{name} cannot be read: {error}") from None


def _compare_members(reader: ZipReader, manifest: Manifest) -> None:
    """The members are the ones in the manifest, each with its length and hash."""
    present = reader.names() - {MANIFEST, SIGNATURE}
    if SIGNATURE in reader.names():
        reader.read(SIGNATURE, MOST_SIGNATURE)
    for name in sorted(present ^ manifest.files.keys()):
        known = name not in present
        raise RefusedError(f"it holds no “{name}”" if known else f"the member “{name}” is not in the manifest")
    for name, (length, sha256) in manifest.files.items():
        digest = hashlib.sha256()
        count = 0
        for chunk in reader.chunks(name):
            digest.update(chunk)
            count += len(chunk)
        if (count, digest.hexdigest()) != (length, sha256):
            raise RefusedError(f"the member “{name}” is not the one that was sealed")


def _content(value: Any) -> Content:
    try:
        return Content.model_validate(value)
    except ValidationError as error:
        place, what, remedy = explain(error.errors(include_url=False, include_input=False)[0], Content)
        where = "/".join(str(part) for part in place)
        raise RefusedError(f"its content is wrong at “{where}”: {what}", remedy) from None


def _compare_media(content: Content, manifest: Manifest) -> None:
    wanted = {media_name(item.sha256, item.ext) for item in content.media}
    for name in sorted(wanted ^ (manifest.files.keys() - {CONTENT})):
        raise RefusedError(f"it holds no “{name}”" if name in wanted else f"its content does not use “{name}”")
    for item in content.media:
        if manifest.files[media_name(item.sha256, item.ext)][1] != item.sha256:
            raise RefusedError(f"the file “{item.id}” has another name than its hash")


def _refuse_odd_media(reader: ZipReader, item: MediaData, size: int) -> None:
    head = tail = b""
    for chunk in reader.chunks(media_name(item.sha256, item.ext)):
        head += chunk[: HEAD - len(head)]
        tail = (tail + chunk)[-TAIL:]
    try:
        seen = look_at_media(item.kind, head, tail, size)
    except PictureError as error:
        raise RefusedError(f"the file “{item.id}” cannot be shown: {error}") from None
    if asdict(seen) != {name: getattr(item, name) for name in asdict(seen)}:
        raise RefusedError(f"the file “{item.id}” is not of the kind and size that its entry says")


def _refuse_odd_captions(reader: ZipReader, content: Content) -> None:
    files = {item.id: item for item in content.media if item.kind == "captions"}
    for message in content.messages:
        for item in (files[id] for id in message.captions if id in files):
            data = reader.read(media_name(item.sha256, item.ext), MOST_CAPTIONS)
            for fault in faults_of_captions(data, item.language or "", message.duration):
                raise RefusedError(f"the captions “{item.id}”, line {fault.line}: {fault.what}", fault.remedy)
