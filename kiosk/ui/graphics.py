"""Full or plain graphics: without a GPU the plain scene graph is faster and a third of the memory."""

import os
from pathlib import Path

_RENDER_NODES = Path("/dev/dri")
_BACKEND = "QT_QUICK_BACKEND"


def choose_graphics(wanted: str) -> str:
    """Settle "auto" to "full" or "plain" and tell Qt; call before the first window."""
    chosen = wanted
    if wanted == "auto":
        chosen = "full" if any(_RENDER_NODES.glob("renderD*")) else "plain"
    if chosen == "plain":
        os.environ.setdefault(_BACKEND, "software")
    return chosen


def is_plain(wanted: str) -> bool:
    """Whether what was settled has no shaders; an environment that asks for software drawing wins."""
    return choose_graphics(wanted) == "plain" or os.environ.get(_BACKEND) == "software"
