"""Where things lie in the kiosk's data folder."""

import os
from dataclasses import dataclass
from errno import EACCES, EROFS
from pathlib import Path

from kiosk.store.faults import explained
from kiosk.store.files import STAGING


@dataclass(frozen=True, slots=True)
class StorePaths:
    """The places under one data folder `root`; naming them touches no disk."""

    root: Path

    @property
    def editions(self) -> Path:
        """One folder an edition, named by its id, with `content.db` in it."""
        return self.root / "editions"

    @property
    def media(self) -> Path:
        """Files by hash, shared between editions."""
        return self.root / "media"

    @property
    def staged_media(self) -> Path:
        """Media on their way in; whatever lies here when no program is at it is unfinished."""
        return self.root / f"{STAGING}media"

    @property
    def interactions(self) -> Path:
        """The log of what visitors did."""
        return self.root / "interactions.db"

    @property
    def tallies(self) -> Path:
        """How many visitors answered what; nothing of whom."""
        return self.root / "tallies.json"

    @property
    def state(self) -> Path:
        """The pointer to the active edition."""
        return self.root / "state.json"

    @property
    def trust(self) -> Path:
        """Public keys of those whose packs are taken."""
        return self.root / "trust"

    @property
    def jobs(self) -> Path:
        """Which jobs from sticks and from the inbox were done."""
        return self.root / "jobs.json"

    @property
    def inbox(self) -> Path:
        """Where packs wait that a technician put there."""
        return self.root / "inbox"

    @property
    def exports(self) -> Path:
        """Where exported data sets go by default."""
        return self.root / "exports"

    @property
    def config(self) -> Path:
        """The settings of this kiosk."""
        return self.root / "kiosk.toml"

    @property
    def staff_settings(self) -> Path:
        """The settings that staff changed at the kiosk."""
        return self.root / "staff.toml"

    @property
    def staff_pin(self) -> Path:
        """The hash of the staff's PIN, and how many wrong ones came."""
        return self.root / "staff-pin.json"

    @property
    def staff_log(self) -> Path:
        """What staff did."""
        return self.root / "staff-log.jsonl"

    @property
    def lock(self) -> Path:
        """Held by the one program that is changing the editions."""
        return self.root / "store.lock"

    def create(self) -> None:
        """Make the folders that are missing; raise StoreError if one cannot be made or not be written to."""
        for folder in (self.root, self.editions, self.media, self.inbox, self.exports):
            with explained(folder):
                folder.mkdir(parents=True, exist_ok=True)
                if not os.access(folder, os.W_OK | os.X_OK):
                    reason = EROFS if _is_read_only(folder) else EACCES
                    raise OSError(reason, os.strerror(reason), str(folder))


def _is_read_only(folder: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
