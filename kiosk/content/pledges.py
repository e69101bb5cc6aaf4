"""What a visitor can promise to do."""

from dataclasses import dataclass

from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class Pledge:
    """One small action for a Goal; `where` is a word of the vocabulary: at home, at school, at work, in town."""

    id: str
    goal: int
    where: str
    text: Text
