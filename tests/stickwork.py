"""Sticks that fail."""

import os
from errno import EIO
from pathlib import Path

import pytest


def pull_out(monkeypatch: pytest.MonkeyPatch, stick: Path, after: int, code: int = EIO) -> None:
    """From the nth change on, nothing on the stick can be changed any more: it is gone (EIO), full or read-only."""
    left = after

    def count(path: object) -> None:
        nonlocal left
        if Path(str(path)).is_relative_to(stick):
            left -= 1
            if left < 0:
                raise OSError(code, os.strerror(code), str(path))

    real_open, real_replace, real_unlink = Path.open, Path.replace, Path.unlink

    def open_(self: Path, mode: str = "r", *rest: object, **more: object) -> object:
        if "w" in mode:
            count(self)
        return real_open(self, mode, *rest, **more)  # type: ignore[arg-type,call-overload]

    def replace_(self: Path, target: Path) -> Path:
        count(self)
        return real_replace(self, target)

    def unlink_(self: Path, missing_ok: bool = False) -> None:
        count(self)
        real_unlink(self, missing_ok)

    monkeypatch.setattr(Path, "open", open_)
    monkeypatch.setattr(Path, "replace", replace_)
    monkeypatch.setattr(Path, "unlink", unlink_)
