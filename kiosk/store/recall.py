"""Work remembered by whoever builds nearly the same thing again: only what has changed is worked out anew."""

from collections.abc import Callable, Hashable
from typing import Any, Protocol, TypeVar, TypeVarTuple

Result = TypeVar("Result")
Arguments = TypeVarTuple("Arguments")


class Worker(Protocol):
    """Does a piece of work: a function that gives the same for the same arguments."""

    def __call__(self, work: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
        """What the work gives for its arguments."""


def afresh(work: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
    """Do the work, and remember nothing: for what is built once."""
    return work(*arguments)


class Recall:
    """Does the same work once, for as long as every round asks for it."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[Hashable, Any] = {}
        self._asked: set[Hashable] = set()

    def __call__(self, work: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
        """What the work gives, now or when it was done before."""
        key = (work, arguments)
        if key not in self._known:
            self._known[key] = work(*arguments)
        self._asked.add(key)
        result: Result = self._known[key]
        return result

    def end_round(self) -> None:
        """A round is done: forget what it did not ask for."""
        self._known = {key: self._known[key] for key in self._asked}
        self._asked.clear()
