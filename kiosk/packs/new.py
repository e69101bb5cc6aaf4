"""A first source for a curator: small, complete, and with comments that teach."""

import shutil
from pathlib import Path

from kiosk.errors import UsageError
from kiosk.store.faults import explained

STARTER = Path(__file__).parent / "starter"
"""The folder that every new source begins as."""


def write_new_source(folder: Path) -> None:
    """Write a source that builds into a new or empty folder; raise UsageError for any other."""
    with explained(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError(f"{folder} is not an empty folder; name a new one, nothing was written.")
        shutil.copytree(STARTER, folder, copy_function=shutil.copyfile, dirs_exist_ok=True)
