"""Items that Python paints and QML makes, and what is left of them when their page is gone."""

import ctypes
import sys
from weakref import ref

from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from shiboken6 import Shiboken

_made: list[ref[QQuickPaintedItem]] = []
_FORGOTTEN = 3
"""The references of an item that nobody holds: ours while we look, the count's own, and the one that is too many."""


class Painted(QQuickPaintedItem):
    """An item that QML makes anew with each page.

    Qt for Python (6.11) counts one reference too many of what QML makes, so that such an item outlives its page with
    all it holds; `let_go` takes that one back.
    """

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Be remembered until the page is gone."""
        super().__init__(parent)
        _made.append(ref(self))


def let_go() -> int:
    """Let go of every item whose page is gone; return how many there were."""
    gone = 0
    alive = []
    for made in _made:
        item = made()
        if item is None:
            continue
        if Shiboken.isValid(item):
            alive.append(made)
        elif sys.getrefcount(item) == _FORGOTTEN:
            ctypes.pythonapi.Py_DecRef(ctypes.py_object(item))
            gone += 1
        else:
            alive.append(made)
        del item
    _made[:] = alive
    return gone
