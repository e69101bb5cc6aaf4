"""Archives that lie in the inbox by themselves, brought by rsync, Syncthing or a share, and perhaps not yet whole."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.errors import KioskError, PackError
from kiosk.packs.archive import open_archive
from kiosk.packs.install import Admission, install
from kiosk.packs.jobs_run import Kit, Outcome
from kiosk.packs.zip_reader import Head
from kiosk.store.job_history import History
from kiosk.store.library import Library
from kiosk.store.progress import CancelledError
from kiosk.store.versions import precedence

SUFFIX = ".kpack"
UNCHANGED_S = 60
"""An archive that nobody has touched for so long has come to its end."""

State = Literal["arriving", "to do", "done", "older", "refused"]


@dataclass(frozen=True, slots=True)
class LoneArchive:
    """An archive of the inbox and how things stand with it; `digest` names its content, `say` tells what is wrong."""

    path: Path
    state: State
    say: str = ""
    id: str = ""
    version: str = ""
    digest: str = ""


def lone_archives(
    inbox: Path, admission: Admission, history: History, library: Library, now: datetime
) -> tuple[LoneArchive, ...]:
    """The archives of the inbox, the newest version of a pack first; none where there is no inbox.

    What was installed from here once is not installed again, so that going back to the edition before lasts.
    """
    try:
        paths = sorted(path for path in inbox.glob(f"*{SUFFIX}") if _is_plain(path))
    except OSError as error:
        raise PackError(f"{inbox} cannot be read ({error.strerror}); look at its permissions.") from None
    found = [_look(path, admission, history, library, now) for path in paths]
    by_version = sorted(found, key=lambda one: precedence(one.version or "0.0.0"), reverse=True)
    return tuple(sorted(by_version, key=lambda one: one.id))


def install_lone(archives: tuple[LoneArchive, ...], kit: Kit) -> Iterator[Outcome]:
    """Install the archives that are whole and new here; an older one than what came before it stays where it is."""
    for archive in archives:
        if archive.state != "to do" or _is_older(archive, kit.library):
            continue
        outcome, what = None, f"install {archive.path.name}"
        try:
            info = install(archive.path, kit.library, kit.admission, rehearse=kit.rehearse, tell=kit.tell)
            say = f"Installed {info.title} {info.version}; the kiosk shows it from its next start on."
            outcome = Outcome(what, "done", say)
        except CancelledError:
            raise
        except KioskError as error:
            outcome = Outcome(what, "failed", str(error))
        kit.note("", outcome, archive=archive.digest if outcome.state == "done" else "")
        yield outcome


def _is_plain(path: Path) -> bool:
    return not path.name.startswith(".") and not path.is_symlink() and path.is_file()


def _look(path: Path, admission: Admission, history: History, library: Library, now: datetime) -> LoneArchive:
    digest = ""

    def admit(head: Head) -> None:
        nonlocal digest
        digest = hashlib.sha256(head.manifest).hexdigest()
        admission.look(head)

    try:
        status = path.stat()
        if now.timestamp() - max(status.st_mtime, status.st_ctime) < UNCHANGED_S:
            return LoneArchive(path, "arriving")
        with open_archive(path, admit, verify_media=False) as archive:
            about = archive.manifest
    except OSError as error:
        return LoneArchive(path, "refused", f"The pack {path} cannot be read ({error.strerror}); send it again.")
    except PackError as error:
        return LoneArchive(path, "refused", str(error))
    found = LoneArchive(path, "to do", "", about.id, about.version, digest)
    if digest in history.archives:
        return LoneArchive(path, "done", "", about.id, about.version, digest)
    return LoneArchive(path, "older", "", about.id, about.version, digest) if _is_older(found, library) else found


def _is_older(archive: LoneArchive, library: Library) -> bool:
    last = library.state().version(archive.id)
    return bool(last) and precedence(archive.version) < precedence(last)
