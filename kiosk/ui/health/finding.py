"""What a self-test looks at, and what it says."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from kiosk.clock import Clock

Light = Literal["green", "yellow", "red"]


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check; `say` is one sentence, with the remedy where the light is not green.

    `cause` names what was found, for who says it in another language; `facts` is what it is about: a number, a name.
    """

    check: str
    light: Light
    say: str
    cause: str = ""
    facts: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where a check looks: the data folder, the time, and the two folders of the system it reads."""

    data: Path
    clock: Clock
    sound_cards: Path = Path("/proc/asound/cards")
    zone_link: Path = Path("/etc/localtime")
    free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free
    probe: Callable[[], dict[str, Any]] | None = None
