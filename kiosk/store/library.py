"""The editions of one kiosk: adding, switching, going back.

Whatever is cut short, and at whichever step, the next start finds the old edition or the new one, whole. An edition
is built in a staging folder, renamed into place, and shown only after one small pointer file was replaced.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.errors import StoreError
from kiosk.store.edition_info import EditionInfo, read_info
from kiosk.store.faults import explained
from kiosk.store.layout import StorePaths
from kiosk.store.lock import held
from kiosk.store.media import add_media
from kiosk.store.shelf import BeforeStep, Shelf
from kiosk.store.state import State, read_state, write_state

MediaFile = tuple[str, str, Iterable[bytes]]
"""Hash, extension and bytes of one media file."""

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

    def add(self, content: Mapping[str, Any], media: Iterable[MediaFile]) -> EditionInfo:
        """Build an edition and put it on the shelf without showing it; one that is there and whole is kept as it is."""
        from kiosk.store.edition_rows import edition_id

        id = edition_id(content)
        with self.changing(), explained(self.paths.root):
            try:
                for sha256, ext, chunks in media:
                    self._before("media")
                    add_media(self.paths.media, sha256, ext, chunks)
                return self._shelf.whole(id) or self._shelf.put(id, content)
            except Exception:
                with suppress(StoreError):
                    self._shelf.collect_media()
                raise

    def activate(self, id: str, *, shipped_fingerprint: str = "") -> EditionInfo:
        """Show an edition from the next start on, keep the one shown until now, remove the others.

        `shipped_fingerprint` says that the edition was made from the pack that came with the program.
        """
        with self.changing():
            info = read_info(self.paths.editions / id, id)
            state = self.state()
            if state.active != id:
                shown = self.active()
                state = replace(state, active=id, previous=shown.id if shown else "", trial=True, starts=0)
            if shipped_fingerprint:
                state = replace(state, shipped=id, shipped_fingerprint=shipped_fingerprint)
            self._switch(state)
            self._shelf.keep_only({state.active, state.previous})
            return info

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
            self._switch(replace(state, active=info.id, previous=state.active, trial=False, starts=0))
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
