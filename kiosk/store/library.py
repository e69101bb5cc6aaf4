"""The editions of one kiosk: adding, switching, going back.

Whatever is cut short, and at whichever step, the next start finds the old edition or the new one, whole. An edition
is built in a staging folder, renamed into place, and shown only after one small pointer file was replaced.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk.errors import StoreError
from kiosk.store.edition_info import NOBODY, EditionInfo, Origin, Part, read_info, write_parts
from kiosk.store.faults import explained
from kiosk.store.layout import StorePaths
from kiosk.store.lock import held
from kiosk.store.media import media_path
from kiosk.store.media_intake import Intake, MediaFile
from kiosk.store.progress import Tell, silently
from kiosk.store.room import Room
from kiosk.store.shelf import BeforeStep, Rehearse, Shelf
from kiosk.store.state import State, read_state, write_state

TRIAL_STARTS = 2
"""How many starts an edition on trial gets before the previous one is shown again."""


def _go_on(_step: str) -> None:
    """The step hook that lets everything happen."""


class Library:
    """All editions under one data folder and the pointer to the one that is shown."""

    def __init__(self, root: Path, *, before: BeforeStep = _go_on) -> None:
        """Look at the data folder; what an interrupted program left unfinished there is removed if nobody is at it."""
        self.paths = StorePaths(root)
        self._before = before
        self._shelf = Shelf(self.paths, before)
        self._changing = False
        if any(self._shelf.unfinished()):
            with suppress(StoreError), self.changing():
                pass

    def active(self) -> EditionInfo | None:
        """The edition to show: the active one, or the previous one if that is damaged, or None.

        Without a readable pointer it is the newest whole edition, so that a damaged pointer costs nothing.
        """
        state = self.state()
        return self._shelf.whole(state.active) or self._shelf.whole(state.previous)

    def previous(self) -> EditionInfo | None:
        """The edition that `rollback` would show, or None."""
        state = self.state()
        return self._shelf.whole(state.previous) if state.previous != state.active else None

    def list(self) -> tuple[EditionInfo, ...]:
        """Every whole edition, the newest first."""
        return self._shelf.all()

    def faults(self) -> dict[str, str]:
        """What is wrong with the editions that are not whole, by id."""
        return self._shelf.faults()

    def state(self) -> State:
        """The pointer as it stands; where it cannot be read, what the editions themselves tell."""
        state = read_state(self.paths.state)
        if state is None:
            newest, second, *_ = *(info.id for info in self._shelf.all()), "", ""
            state = State(active=newest, previous=second)
        return state

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Keep other programs from changing the editions during the block; blocks may nest."""
        if self._changing:
            yield
            return
        self.paths.create()
        with held(self.paths.lock):
            self._shelf.sweep()
            self._changing = True
            try:
                yield
            finally:
                self._changing = False

    def add(
        self,
        content: Mapping[str, Any],
        media: Iterable[MediaFile],
        *,
        parts: Sequence[tuple[Origin, Mapping[str, Any]]] = (),
        rehearse: Rehearse | None = None,
        tell: Tell = silently,
        media_size: int = 0,
    ) -> EditionInfo:
        """Build an edition and put it on the shelf without showing it; one that is there and whole is kept as it is.

        `parts` are the packs that it is made of, the base first, with who answers for each. `rehearse` shows it for
        trial before it gets its place, and raises what is wrong with it. `media_size` is the bytes of all media, of
        which it tells how many are done.
        """
        from kiosk.store.edition_rows import edition_id

        id = edition_id(content)
        with self.changing(), explained(self.paths.root):
            try:
                Intake(self.paths.media, self.paths.staged_media, self._before, _counted(tell, media_size)).add(media)
                tell("build", 0, 1)
                info = self._shelf.whole(id) or self._shelf.put(id, content, rehearse)
                told = parts or [(NOBODY, content)]
                made_of = tuple(Part(part["pack"]["id"], part["pack"]["version"], origin) for origin, part in told)
                if made_of != info.parts:
                    self._before("parts")
                    write_parts(info.path.parent, made_of, [part for _, part in told])
                tell("build", 1, 1)
                return replace(info, parts=made_of)
            except (Exception, KeyboardInterrupt):
                with suppress(StoreError):
                    self._shelf.collect_media()
                raise

    def activate(self, id: str, *, shipped_fingerprint: str = "") -> EditionInfo:
        """Show an edition from the next start on, keep the one shown until now, remove the others.

        Its version is what counts for its pack from now on. `shipped_fingerprint` says that the edition was made from
        the pack that came with the program.
        """
        with self.changing():
            info = read_info(self.paths.editions / id, id)
            state = self.state()
            if state.active != id:
                shown = self.active()
                state = replace(state, active=id, previous=shown.id if shown else "", trial=True, starts=0)
            state = _with_versions(state, info)
            if shipped_fingerprint:
                state = replace(state, shipped=id, shipped_fingerprint=shipped_fingerprint)
            self._switch(state)
            self._shelf.keep_only({state.active, state.previous})
            return info

    def missing(self, media: Mapping[tuple[str, str], int]) -> int:
        """How many bytes of media, given by hash and extension, are not here yet."""
        root = self.paths.media
        return sum(size for (sha256, ext), size in media.items() if not media_path(root, sha256, ext).is_file())

    def room(self, needed: int) -> Room:
        """Whether so many bytes find place in the data folder, and how many come free once another edition is shown."""
        return Room(needed, self._shelf.free(), self._shelf.freed_without({self.state().active}))

    def rollback(self) -> EditionInfo:
        """Show the previous edition again; the one shown until now becomes the previous one."""
        with self.changing():
            state = self.state()
            info = self.previous()
            if info is None:
                raise StoreError(
                    f"The data folder {self.paths.root} holds no previous edition to go back to; "
                    "install the wanted pack with “kiosk pack install”."
                )
            state = replace(state, active=info.id, previous=state.active, trial=False, starts=0)
            self._switch(_with_versions(state, info))
            return info

    def begin_start(self) -> EditionInfo | None:
        """Count a start and tell what to show: an edition on trial that was started in vain twice gives way.

        A disk that takes no count never stops the exhibit.
        """
        state = read_state(self.paths.state)
        if state and state.trial:
            with suppress(StoreError), self.changing():
                if state.starts >= TRIAL_STARTS and self.previous():
                    return self.rollback()
                self._switch(replace(state, starts=state.starts + 1))
        return self.active()

    def confirm_start(self) -> None:
        """Say that the active edition was shown: its trial is over."""
        state = read_state(self.paths.state)
        if state and state.trial:
            with self.changing():
                self._switch(replace(state, trial=False, starts=0))

    def _switch(self, state: State) -> None:
        if state != read_state(self.paths.state):
            self._before("switch")
            write_state(self.paths.state, state)


def _with_versions(state: State, info: EditionInfo) -> State:
    for part in info.parts or (Part(info.pack_id, info.version),):
        state = state.with_version(part.pack_id, part.version)
    return state


def _counted(tell: Tell, total: int) -> Callable[[int], None]:
    """Adds up what several threads have done."""
    lock, done = Lock(), 0

    def count(size: int) -> None:
        nonlocal done
        with lock:
            done += size
            tell("media", done, total)

    return count
