"""Memory between two visits."""

import ctypes
import gc
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ui.art.painted import let_go

_REST_MS = 4000


class Rest(QObject):
    """Clears away what a visit left behind, and hands what is free back to the system.

    Left alone, Python looks through what is old only when much has come to it, and the C library keeps what is free.
    """

    def __init__(self, parent: QObject) -> None:
        """Wait to be told."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._give_back)

    def wanted(self, *, now: bool) -> None:
        """Whether nobody is there, so that a short pause hurts nobody."""
        if now:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _give_back(self) -> None:
        gc.collect()
        let_go()
        with suppress(OSError, AttributeError):  # not the GNU C library
            ctypes.CDLL(None).malloc_trim(0)
