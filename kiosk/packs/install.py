"""From a sealed pack to what the kiosk shows: check → stage → rehearse → switch.

The pack that came with the program takes this same road at the first start; there is no second way in.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import PackError
from kiosk.store.edition_info import NOBODY, EditionInfo, Origin, read_contents
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
    more: Sequence[Path] = (),
    allow_downgrade: bool = False,
    rehearse: Rehearse | None = None,
    tell: Tell = silently,
    shipped_fingerprint: str = "",
) -> EditionInfo:
    """Show the pack in an archive from the next start on; what fails raises PackError or StoreError, changing nothing.

    A pack that adds to the one that is shown is shown together with it, and what adds to a base stays when the base is
    exchanged; `more` archives come with it, in this order. The edition that is shown already is left as it is. A
    version lower than the installed one needs `allow_downgrade`. `shipped_fingerprint` names the files of the pack
    that came with the program, if this is it.
    """
    tell("read", 0, 1)
    archives = (archive_path, *more)
    with together(archives, library, admission, allow_downgrade=allow_downgrade) as (taken, parts, content):
        sizes = {key: size for one in taken for key, size in one.archive.media_sizes().items()}
        needed = _ROWS * sum(one.archive.content_size for one in taken)
        library.room(library.missing(sizes) + needed).refuse_too_little(library.paths.root)

        def try_out(info: EditionInfo, media: Path) -> None:
            for one in taken:
                if one.signed is None and admission.trust is not None:
                    tell("decode", 0, 1)
                    one.archive.refuse_undecodable(media)
            if rehearse:
                rehearse(info, media)

        info = library.add(
            content,
            (file for one in taken for file in one.archive.media()),
            parts=parts,
            rehearse=try_out,
            tell=tell,
            media_size=sum(sizes.values()),
        )
        info = library.activate(info.id, shipped_fingerprint=shipped_fingerprint)
        for one in taken:
            if one.signed and admission.trust:
                admission.trust.used(one.signed, one.archive.next_key)
        return info


@contextmanager
def together(
    archives: Sequence[Path], library: Library, admission: Admission, *, allow_downgrade: bool = False
) -> Iterator[tuple[list["Taken"], list[tuple[Origin, Mapping[str, Any]]], dict[str, Any]]]:
    """Open archives as one exhibit with what is shown: the archives, the packs that make it, and its content.

    Nobody else changes the library meanwhile. Raise PackError for what would be refused.
    """
    with ExitStack() as stack:
        taken = [stack.enter_context(_taken(path, admission)) for path in archives]
        stack.enter_context(library.changing())
        for one in taken:
            if not allow_downgrade:
                _refuse_downgrade(one.archive, one.path, library)
        parts = _composed(library, taken)
        yield taken, parts, _merged(parts, archives[0])


def remove(pack_id: str, library: Library, *, rehearse: Rehearse | None = None, tell: Tell = silently) -> EditionInfo:
    """Show the present edition without a pack that adds to it; raise PackError for one that does not."""
    with library.changing():
        active = library.active()
        adding = [part.pack_id for part in active.parts[1:]] if active else []
        if active is None or pack_id not in adding:
            what = f"what adds to it is: {', '.join(adding)}" if adding else "nothing adds to it"
            raise PackError(f"No pack “{pack_id}” adds to what is shown; {what}.")
        from kiosk.packs.merge import without

        contents = read_contents(active)
        kept = without(contents, pack_id)
        origins = {part.pack_id: part.origin for part in active.parts}
        parts = [(origins[content["pack"]["id"]], content) for content in kept]
        return library.activate(library.add(_merged(parts), [], parts=parts, rehearse=rehearse, tell=tell).id)


@dataclass(frozen=True, slots=True)
class Taken:
    """An open archive, and who signed it."""

    path: Path
    archive: "Archive"
    signed: "Signed | None"

    @property
    def origin(self) -> Origin:
        """Who signed it, to be written down."""
        return Origin(self.signed.publisher.name, self.signed.key.id) if self.signed else NOBODY


@contextmanager
def _taken(path: Path, admission: Admission) -> Iterator[Taken]:
    from kiosk.packs.archive import open_archive

    signed: Signed | None = None

    def admit(head: "Head") -> None:
        nonlocal signed
        signed = admission.look(head)

    with open_archive(path, admit, verify_media=False) as archive:
        yield Taken(path, archive, signed)


def _composed(library: Library, taken: Sequence[Taken]) -> list[tuple[Origin, Mapping[str, Any]]]:
    """The packs that make the next edition, each with who answers for it."""
    from kiosk.packs.merge import ConflictError, arranged

    active = library.active()
    first = taken[0].archive.content["pack"]
    goes_on = active and (first["adds_to"] or (active.pack_id == first["id"] and len(active.parts) > 1))
    order: tuple[Mapping[str, Any], ...] = read_contents(active) if active and goes_on else ()
    origins = {part.pack_id: part.origin for part in active.parts} if active else {}
    for one in taken:
        try:
            order = arranged(order, one.archive.content)
        except ConflictError as error:
            raise PackError(f"The pack {one.path} cannot be installed: {error}.") from None
        origins[one.archive.manifest.id] = one.origin
    return [(origins[content["pack"]["id"]], content) for content in order]


def _merged(parts: Sequence[tuple[Origin, Mapping[str, Any]]], path: Path | None = None) -> dict[str, Any]:
    from kiosk.packs.merge import ConflictError, merged

    try:
        return merged([content for _, content in parts])
    except ConflictError as error:
        more = f" and {len(error.conflicts) - 1} more" if len(error.conflicts) > 1 else ""
        what = f"The pack {path} does not go together with what is shown" if path else "What is left does not hold"
        raise PackError(f"{what}: {error.conflicts[0]}{more}; see “kiosk pack check --with”.") from None


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
    with sealed([source], library, admission, tell) as (archive,):
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
def sealed(packs: Sequence[Path], library: Library, admission: Admission, tell: Tell) -> Iterator[list[Path]]:
    """The archives of packs: sources among them are sealed in a temporary folder for as long as the block takes."""
    with ExitStack() as stack:
        archives = []
        for pack in packs:
            if pack.is_dir():
                _refuse_source(pack, admission)
                archives.append(stack.enter_context(_built(pack, library, tell)))
            else:
                archives.append(pack)
        yield archives


def _refuse_source(source: Path, admission: Admission) -> None:
    from kiosk.packs.source import PACK_FILE

    if (source / PACK_FILE).is_file():
        admission.refuse_source(source)


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
