"""The content ids that the log may name."""

from collections.abc import Callable


class Subjects:
    """A few ids known by heart, and a way to ask for those of which there may be a hundred thousand."""

    def __init__(self, few: frozenset[str], is_one: Callable[[str], bool]) -> None:
        """Know `few`; ask `is_one` about all others."""
        self._few = few
        self._is_one = is_one

    def __contains__(self, subject: object) -> bool:
        """Whether the edition on show has a thing of this id."""
        return subject in self._few or (isinstance(subject, str) and self._is_one(subject))
