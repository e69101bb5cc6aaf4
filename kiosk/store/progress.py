"""Telling how far long work has come."""

from collections.abc import Callable

from kiosk.errors import StoreError

Tell = Callable[[str, int, int], None]
"""Called with the name of a step, how much of it is done, and how much there is in all.

It may be called from several threads, one at a time; what it raises ends the work, and nothing is changed.
"""


class CancelledError(StoreError):
    """Somebody asked to stop; nothing was changed."""


def silently(_step: str, _done: int, _total: int) -> None:
    """Tell nobody."""
