"""From a sealed pack to what the kiosk shows: check → stage → rehearse → switch.

The pack that came with the program takes this same road at the first start; there is no second way in.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import PackError
from kiosk.store.edition_info import NOBODY, EditionInfo, Origin
from kiosk.store.faults import explained
from kiosk.store.library import Library
from kiosk.store.progress import Tell, silently
from kiosk.store.schema import FORMAT
from kiosk.store.shelf import Rehearse
from kiosk.store.versions import precedence

if TYPE_CHECKING:
    from kiosk.packs.archive import Archive
    from kiosk.packs.trust import Signed, Trust
    from kiosk.packs.zip_reader import Head

_ROWS = 6
"""An edition's file is smaller than so many times its content in the archive."""


@dataclass(frozen=True, slots=True)
class Admission:
    """Whose packs are taken: those of who is trusted, and `unsigned` ones if that is allowed; without `trust` all."""

    trust: "Trust | None" = None
    unsigned: bool = True

    def look(self, head: "Head") -> "Signed | None":
        """Who signed an archive; raise RefusedError for one that is not taken."""
        if self.trust is None:
            return None
        signed = self.trust.signer(head)
        if signed is None and not self.unsigned:
            from kiosk.packs.manifest import RefusedError

            raise RefusedError("nobody has signed it", UNSIGNED)
        return signed

    def admit(self, head: "Head") -> None:
        """Raise RefusedError for an archive that is not taken."""
        self.look(head)

    def refuse_source(self, source: Path) -> None:
        """Raise PackError if a source, which nobody can have signed, is not taken."""
        if self.trust is not None and not self.unsigned:
            raise PackError(f"The pack source {source} is refused: nobody has signed it; {UNSIGNED}.")


UNSIGNED = (
    "build it with “kiosk pack build --key”, or let this kiosk take unsigned packs (unsigned = true under [packs] in "
    "kiosk.toml)"
)
ANYBODY = Admission()
"""For packs that are looked at and not kept, and for the one that came with the program."""


def install(
    archive_path: Path,
    library: Library,
    admission: Admission,
    *,
    allow_downgrade: bool = False,
    rehearse: Rehearse | None = None,
    tell: Tell = silently,
    shipped_fingerprint: str = "",
) -> EditionInfo:
    """Show the pack in an archive from the next start on; what fails raises PackError or StoreError, changing nothing.

    The edition that is shown already is left as it is. A version lower than the installed one needs `allow_downgrade`.
    `shipped_fingerprint` names the files of the pack that came with the program, if this is it.
    """
    from kiosk.packs.archive import open_archive

    signed: Signed | None = None

    def admit(head: "Head") -> None:
        nonlocal signed
        signed = admission.look(head)

    tell("read", 0, 1)
    with open_archive(archive_path, admit, verify_media=False) as archive, library.changing():
        if not allow_downgrade:
            _refuse_downgrade(archive, archive_path, library)
        sizes = archive.media_sizes()

        def try_out(info: EditionInfo, media: Path) -> None:
            if signed is None and admission.trust is not None:
                tell("decode", 0, 1)
                archive.refuse_undecodable(media)
            if rehearse:
                rehearse(info, media)

        library.room(library.missing(sizes) + _ROWS * archive.content_size).refuse_too_little(library.paths.root)
        info = library.add(
            archive.content,
            archive.media(),
            origin=Origin(signed.publisher.name, signed.key.id) if signed else NOBODY,
            rehearse=try_out,
            tell=tell,
            media_size=sum(sizes.values()),
        )
        info = library.activate(info.id, shipped_fingerprint=shipped_fingerprint)
        if signed and admission.trust:
            admission.trust.used(signed, archive.next_key)
        return info


def install_source(
    source: Path,
    library: Library,
    admission: Admission,
    *,
    allow_downgrade: bool = False,
    rehearse: Rehearse | None = None,
    tell: Tell = silently,
) -> EditionInfo:
    """Build the archive of a source in a temporary folder and install that."""
    from kiosk.packs.source import PACK_FILE

    if (source / PACK_FILE).is_file():
        admission.refuse_source(source)
    with _built(source, library, tell) as archive:
        return install(archive, library, admission, allow_downgrade=allow_downgrade, rehearse=rehearse, tell=tell)


def ensure_shipped(library: Library, source: Path) -> EditionInfo:
    """What to show, with the pack that came with the program installed where it is new.

    Later starts only look at the names, sizes and times of its files. A pack that a technician installed stays.
    """
    state = library.state()
    active = library.active()
    chosen_by_technician = state.active != state.shipped
    if active and chosen_by_technician:
        return active
    fingerprint = source_fingerprint(source)
    if active and active.id == state.shipped and fingerprint == state.shipped_fingerprint:
        return active
    with _built(source, library, silently) as archive:
        return install(archive, library, ANYBODY, allow_downgrade=True, shipped_fingerprint=fingerprint)


def source_fingerprint(source: Path) -> str:
    """A short name for the files of a source (paths, sizes, times) and the form of the editions built from them."""
    digest = hashlib.sha256(f"format {FORMAT}\n".encode())
    with explained(source):
        for path, status in sorted(_files(source, "")):
            digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _files(folder: Path, prefix: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _files(Path(entry.path), f"{prefix}{entry.name}/")
            else:
                yield f"{prefix}{entry.name}", entry.stat()


@contextmanager
def _built(source: Path, library: Library, tell: Tell) -> Iterator[Path]:
    from tempfile import TemporaryDirectory

    from kiosk.packs.build import build

    with library.changing(), explained(library.paths.root), TemporaryDirectory(prefix="kiosk-") as folder:
        archive = Path(folder) / f"{source.name}.kpack"
        tell("seal", 0, 1)
        build(source, archive)
        yield archive


def _refuse_downgrade(archive: "Archive", archive_path: Path, library: Library) -> None:
    """Compare with what was last shown of this pack, also where another pack is shown now."""
    pack = archive.manifest
    kept = [info.version for info in (library.active(), library.previous()) if info and info.pack_id == pack.id]
    last = library.state().version(pack.id) or (kept[0] if kept else "")
    if last and precedence(pack.version) < precedence(last):
        raise PackError(
            f"{archive_path} holds version {pack.version} of the pack “{pack.id}”, but version {last} is "
            "installed; go back with “kiosk pack rollback” or add --allow-downgrade."
        )
