"""Work that waits for a disk, done beside the screen; its results come back to the screen's thread as values."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import StoreError

Result = TypeVar("Result")

_Task = Callable[[], Callable[[], None]]


class Jobs(QObject):
    """One thread that does one thing after another, in the order they were asked for; it starts with the first."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do."""
        super().__init__(parent)
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[StoreError], None]
    ) -> None:
        """Do `work` on the thread; then call `done` with what it returned, or `failed` with the StoreError it raised.

        `work` must touch no QObject; the calls come on the thread that this object lives on, where a bug is raised too.
        """

        def task() -> Callable[[], None]:
            try:
                result = work()
            except StoreError as error:
                return partial(failed, error)
            except Exception as error:
                return partial(_fail, error)
            return partial(done, result)

        if self._thread is None:
            self._thread = Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def close(self) -> None:
        """Finish what was asked for, and end the thread; nobody is told any more."""
        self._done.disconnect(self._tell)
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            answer = task()
            with suppress(RuntimeError):  # the screen is gone
                self._done.emit(answer)

    @Slot(object)
    def _tell(self, answer: Any) -> None:
        answer()


def _fail(error: Exception) -> None:
    raise error
