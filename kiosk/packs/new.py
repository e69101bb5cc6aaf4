"""A first source for a curator: small, complete, with comments that teach and schemas that explain every field."""

import shutil
from pathlib import Path

from kiosk.errors import UsageError
from kiosk.packs.editor_schema import FOLDER, write_schemas
from kiosk.store.faults import explained

STARTER = Path(__file__).parent / "starter"
"""The folder that every new source begins as."""


def write_new_source(folder: Path, model: Path = STARTER) -> None:
    """Copy a source into a new or empty folder, whole or not at all, and put the schemas for editors beside it.

    Raise UsageError for any other folder.
    """
    with explained(folder, "or name another folder"):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError(f"{folder} is not an empty folder; name a new one, nothing was written.")
        there = folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        try:
            _copy(model, folder)
            write_schemas(folder / FOLDER)
        except BaseException:
            for path in list(folder.iterdir()):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            if not there:
                folder.rmdir()
            raise


def _copy(source: Path, target: Path) -> None:
    for path in sorted(source.iterdir()):
        if path.is_dir():
            (target / path.name).mkdir()
            _copy(path, target / path.name)
        else:
            shutil.copyfile(path, target / path.name)
