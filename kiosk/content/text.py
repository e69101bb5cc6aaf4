"""Texts with two reading levels."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one language: the standard wording and, where given, easy words for young visitors."""

    standard: str
    easy: str = ""

    def at(self, *, easy: bool) -> str:
        """The wording for a reading level; the standard one where no easy one exists."""
        return self.easy if easy and self.easy else self.standard
