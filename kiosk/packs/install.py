"""From a sealed pack to what the kiosk shows: check → stage → switch.

The pack that came with the program takes this same road at the first start; there is no second way in.
"""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import PackError
from kiosk.store.edition_info import EditionInfo
from kiosk.store.faults import explained
from kiosk.store.library import Library, MediaFile
from kiosk.store.schema import FORMAT
from kiosk.store.versions import precedence

if TYPE_CHECKING:
    from kiosk.packs.archive import Archive


def install(archive_path: Path, library: Library, *, allow_downgrade: bool = False) -> EditionInfo:
    """Show the pack in an archive from the next start on; what fails raises PackError or StoreError, changing nothing.

    The edition that is shown already is left as it is. A version lower than the installed one needs `allow_downgrade`.
    """
    return _install(archive_path, library, allow_downgrade=allow_downgrade)


def install_source(source: Path, library: Library, *, allow_downgrade: bool = False) -> EditionInfo:
    """Build the archive of a source in a temporary folder and install that."""
    return _build_and_install(source, library, allow_downgrade=allow_downgrade)


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
    return _build_and_install(source, library, allow_downgrade=True, shipped_fingerprint=fingerprint)


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


def _build_and_install(
    source: Path, library: Library, *, allow_downgrade: bool, shipped_fingerprint: str = ""
) -> EditionInfo:
    from tempfile import TemporaryDirectory

    from kiosk.packs.build import build

    with library.changing(), explained(library.paths.root), TemporaryDirectory(prefix="kiosk-") as folder:
        archive = Path(folder) / f"{source.name}.kpack"
        build(source, archive)
        return _install(archive, library, allow_downgrade=allow_downgrade, shipped_fingerprint=shipped_fingerprint)


def _install(
    archive_path: Path, library: Library, *, allow_downgrade: bool, shipped_fingerprint: str = ""
) -> EditionInfo:
    from kiosk.packs.archive import open_archive

    with open_archive(archive_path) as archive, library.changing():
        if not allow_downgrade:
            _refuse_downgrade(archive, archive_path, library)
        info = library.add(archive.content, _media(archive))
        return library.activate(info.id, shipped_fingerprint=shipped_fingerprint)


def _media(archive: "Archive") -> Iterator[MediaFile]:
    for sha256, ext, data in archive.media():
        yield sha256, ext, [data] if isinstance(data, bytes) else data


def _refuse_downgrade(archive: "Archive", archive_path: Path, library: Library) -> None:
    """Compare with what is shown, or, where that is another pack, with what is kept of this one."""
    pack = archive.manifest
    kept = [info for info in (library.active(), library.previous()) if info and info.pack_id == pack.id]
    if kept and precedence(pack.version) < precedence(kept[0].version):
        raise PackError(
            f"{archive_path} holds version {pack.version} of the pack “{pack.id}”, but version {kept[0].version} is "
            "installed; go back with “kiosk pack rollback” or add --allow-downgrade."
        )
