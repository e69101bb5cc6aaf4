"""Sticks that are plugged in: what the system has mounted where removable media go. Nothing on them runs by itself."""

import os
import re
from collections.abc import Callable
from pathlib import Path

Sticks = Callable[[], tuple[Path, ...]]
"""Tells where the sticks are."""

PLACES = ("/media", "/run/media", "/mnt")
"""Where systems mount removable media."""

_MOUNTS = Path("/proc/self/mounts")
_ESCAPE = re.compile(r"\\([0-7]{3})")


def mounted_sticks(mounts: Path = _MOUNTS, places: tuple[str, ...] = PLACES) -> tuple[Path, ...]:
    """The mount points of all sticks, in the order of their names; none where the system does not say."""
    try:
        lines = os.fsdecode(mounts.read_bytes()).splitlines()
    except OSError:
        return ()
    found = {_ESCAPE.sub(lambda code: chr(int(code[1], 8)), line.split(" ")[1]) for line in lines if " " in line}
    return tuple(sorted(Path(point) for point in found if point.startswith(tuple(f"{place}/" for place in places))))
