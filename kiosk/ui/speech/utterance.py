"""What is said, and who says it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

NARRATION, SYSTEM, NONE = "narration", "system", "none"
"""A recorded voice, the computer's voice, or nobody."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words in one language; `recording` is a file in which a person reads them, or ""."""

    text: str
    language: str
    recording: str = ""


class Sink(Protocol):
    """Where utterances go: loudspeakers, or a list in tests."""

    def say(self, utterance: Utterance) -> None:
        """Say this after what is being said."""

    def cancel(self) -> None:
        """Fall silent at once and forget what was still to be said."""

    def speaks(self, language: str) -> bool:
        """Whether words without a recording can be said in a language."""

    def set_gain(self, gain: float) -> None:
        """Speak louder or softer; 1 is as loud as it goes."""

    def when_done(self, then: Callable[[], None]) -> None:
        """Call this whenever an utterance has been said to its end."""


class Mute:
    """Nobody speaks."""

    def say(self, utterance: Utterance) -> None:
        """Say nothing."""

    def cancel(self) -> None:
        """Nothing is being said."""

    def speaks(self, language: str) -> bool:
        """In no language."""
        del language
        return False

    def set_gain(self, gain: float) -> None:
        """Nothing gets louder."""

    def when_done(self, then: Callable[[], None]) -> None:
        """Nothing is ever done."""


GAINS_DB = (-24, -18, -12, -6, 0)
"""Steps of loudness: 6 dB each, 24 dB in all (EN 301 549, 8.2.1)."""
STANDARD_STEP = 2


def gain_of(step: int) -> float:
    """The amplitude of a step of loudness."""
    return float(10 ** (GAINS_DB[step] / 20))
