"""Full or plain graphics: without a GPU the plain scene graph is faster and a third of the memory."""

import os
from pathlib import Path

_RENDER_NODES = Path("/dev/dri")


def choose_graphics(wanted: str) -> str:
    """Settle "auto" to "full" or "plain" and tell Qt; call before the first window."""
    chosen = wanted
    if wanted == "auto":
        chosen = "full" if any(_RENDER_NODES.glob("renderD*")) else "plain"
    if chosen == "plain":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    return chosen
