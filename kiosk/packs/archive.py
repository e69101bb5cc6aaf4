"""The strict reader of archives (`.kpack`): refuse, never repair.

An archive is a zip of signature (if somebody answers for it), manifest.json, content.json and media/<sha256>.<ext>, in
this order. The signature is over the bytes of the manifest, and is looked at before anything else is.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import ValidationError

from kiosk.errors import PackError
from kiosk.packs import crowds
from kiosk.packs.additions import EVERYTHING
from kiosk.packs.content import Content, MediaData
from kiosk.packs.explain import explain
from kiosk.packs.films import MOST_CAPTIONS, TAIL
from kiosk.packs.keys import PublicKey, read_key
from kiosk.packs.manifest import Manifest, RefusedError, read_manifest
from kiosk.packs.media_kinds import look_at_media
from kiosk.packs.media_rules import faults_of_captions
from kiosk.packs.pictures import HEAD, PictureError
from kiosk.packs.problems import Breach
from kiosk.packs.rules import breaches, gaps
from kiosk.packs.strict_json import read_json
from kiosk.packs.zip_reader import CONTENT, MANIFEST, SIGNATURE, Head, ZipReader, read_head
from kiosk.store.media import media_path

MOST_JSON = 8 * 2**20
_FEW = 2**13
"""So many bytes are mostly enough to know a media file; a stick is slow."""

Admit = Callable[[Head], None]
"""Looks at signature and manifest as raw bytes, and raises RefusedError for an archive that is not to be opened."""


def admit_all(_head: Head) -> None:
    """Open any archive, whoever made it."""


class Archive:
    """An archive whose content is whole. Its media are compared with the manifest by `verify_media`."""

    def __init__(self, reader: ZipReader, manifest: Manifest, content: Content) -> None:
        """Hold what `open_archive` has found right."""
        self._reader = reader
        self._media = content.media
        self.manifest = manifest
        self.content: dict[str, Any] = content.model_dump()

    def media(self) -> Iterator[tuple[str, str, Iterator[bytes]]]:
        """SHA-256, extension and bytes (in pieces) of each media file, each file once."""
        for sha256, ext in dict.fromkeys((item.sha256, item.ext) for item in self._media):
            yield sha256, ext, self._reader.chunks(media_name(sha256, ext))

    def media_sizes(self) -> dict[tuple[str, str], int]:
        """Bytes of each media file, by SHA-256 and extension."""
        files = self.manifest.files
        return {(item.sha256, item.ext): files[media_name(item.sha256, item.ext)][0] for item in self._media}

    @property
    def content_size(self) -> int:
        """Bytes of the content."""
        return self.manifest.files[CONTENT][0]

    @property
    def next_key(self) -> PublicKey | None:
        """The key that will sign once the present one is given up, as the archive says; None if it names none."""
        return read_key(self.manifest.next_key) if self.manifest.next_key else None

    def verify_media(self) -> None:
        """Read every media file; raise RefusedError for one that is not what was sealed."""
        for sha256, ext in self.media_sizes():
            _compare(self._reader, self.manifest, media_name(sha256, ext))

    def refuse_undecodable(self, folder: Path | None = None) -> None:
        """Raise RefusedError for a media file that cannot be decoded; `folder` is where they lie by hash."""
        from tempfile import TemporaryDirectory

        from kiosk.packs.decoding import undecodable

        files = [item for item in self._media if item.kind != "captions"]
        with TemporaryDirectory(prefix="kiosk-") as temporary:
            paths = [media_path(folder or Path(temporary), item.sha256, item.ext) for item in files]
            if folder is None:
                for path in paths:
                    path.parent.mkdir(exist_ok=True)
                    with path.open("wb") as out:
                        out.writelines(self._reader.chunks(f"media/{path.name}"))
            found = undecodable([(item.kind, path) for item, path in zip(files, paths, strict=True)])
        for place, why in found.items():
            what, _, remedy = f"the file “{files[place].id}” cannot be shown: {why}".rpartition("; ")
            raise RefusedError(what, remedy)

    def remarks(self) -> list[Breach]:
        """What is allowed but not good."""
        return [breach for breach in breaches(Content.model_validate(self.content)) if breach.severity == "warning"]


def media_name(sha256: str, ext: str) -> str:
    """The name of a media file in an archive."""
    return f"media/{sha256}.{ext}"


@contextmanager
def open_archive(path: Path, admit: Admit = admit_all, *, verify_media: bool = True) -> Iterator[Archive]:
    """Open an archive that has been checked from the first byte to the last; raise PackError for any other.

    Without `verify_media` the bytes of media are left to whoever copies them. What the block raises as RefusedError
    is told as a PackError of this archive too.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise PackError(f"The pack {path} cannot be read ({error.strerror}); name a .kpack file.") from None
    with file:
        try:
            archive = _read_to_its_end(file, admit)
            if verify_media:
                archive.verify_media()
            yield archive
        except RefusedError as error:
            raise PackError(f"The pack {path} is refused: {error}.") from None


def _read_to_its_end(file: BinaryIO, admit: Admit) -> Archive:
    try:
        return _read(file, admit)
    except OSError as error:
        raise RefusedError(f"it cannot be read to its end ({error.strerror or error})") from None


def _read(file: BinaryIO, admit: Admit) -> Archive:
    head = read_head(file)
    admit(head)
    manifest = read_manifest(_parsed(MANIFEST, head.manifest))
    reader = ZipReader(file)
    _compare_members(reader, manifest, head)
    content = _content(_parsed(CONTENT, _sealed(reader, manifest)))
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
    for breach in (*gaps(content), *breaches(content, unread=EVERYTHING if about.adds_to else frozenset())):
        if breach.severity == "error":
            where = f"{breach.path} ({breach.language})" if breach.language else breach.path
            raise RefusedError(f"{where}: {breach.what}", breach.remedy)
    _refuse_odd_captions(reader, content)
    return Archive(reader, manifest, content)


def _parsed(name: str, data: bytes) -> Any:
    try:
        value = read_json(data)
        crowds.refuse(value)
    except ValueError as error:
        raise RefusedError(f"{name} cannot be read: {error}") from None
    return value


def _compare_members(reader: ZipReader, manifest: Manifest, head: Head) -> None:
    """The members are the ones in the manifest, each as long as it says."""
    first = {MANIFEST} if head.signature is None else {MANIFEST, SIGNATURE}
    present = reader.names() - first
    if first - reader.names():
        raise RefusedError("its list of members does not begin with its signature and its manifest")
    for name in sorted(present ^ manifest.files.keys()):
        known = name not in present
        raise RefusedError(f"it holds no “{name}”" if known else f"the member “{name}” is not in the manifest")
    for name, (length, _) in manifest.files.items():
        if reader.size(name) != length:
            raise RefusedError(f"the member “{name}” is not the one that was sealed")


def _sealed(reader: ZipReader, manifest: Manifest) -> bytes:
    """The bytes of the content, as they were sealed."""
    data = reader.read(CONTENT, MOST_JSON)
    if hashlib.sha256(data).hexdigest() != manifest.files[CONTENT][1]:
        raise RefusedError(f"the member “{CONTENT}” is not the one that was sealed")
    return data


def _compare(reader: ZipReader, manifest: Manifest, name: str) -> None:
    digest = hashlib.sha256()
    for chunk in reader.chunks(name):
        digest.update(chunk)
    if digest.hexdigest() != manifest.files[name][1]:
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
    name = media_name(item.sha256, item.ext)
    tail = reader.part(name, -TAIL) if item.kind == "audio" else b""
    try:
        try:
            seen = look_at_media(item.kind, reader.part(name, _FEW), tail, size)
        except PictureError:
            seen = look_at_media(item.kind, reader.part(name, HEAD), tail, size)
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
