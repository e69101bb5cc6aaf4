"""Chinese by its sound: which words of an exhibit a row of Latin letters may mean.

Only what occurs in the exhibit is offered, so everything that can be typed can be found.
"""

import json
import sqlite3
from dataclasses import dataclass

LONGEST = 24
"""Letters of four long syllables; more are never one word."""

_CANDIDATES = """
SELECT word, pinyin FROM pinyin_words
WHERE pinyin IN (SELECT value FROM json_each(?1)) OR (pinyin > ?2 AND pinyin < ?2 || '{') OR initials = ?2
ORDER BY pinyin = ?2 DESC, CASE WHEN length(pinyin) < length(?2) THEN length(pinyin) ELSE 99 END DESC, weight DESC, word
LIMIT ?3
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that typed letters may mean, and how many of them it uses up."""

    word: str
    letters: int


def candidates(connection: sqlite3.Connection, letters: str, limit: int) -> tuple[Candidate, ...]:
    """What letters may mean, the best first: just this sound, the beginning of one, then only its first syllables."""
    typed = "".join(letter for letter in letters.casefold() if "a" <= letter <= "z")[:LONGEST]
    if not typed:
        return ()
    heads = json.dumps([typed[:end] for end in range(1, len(typed) + 1)])
    found = connection.execute(_CANDIDATES, (heads, typed, limit)).fetchall()
    return tuple(Candidate(word, len(sound) if typed.startswith(sound) else len(typed)) for word, sound in found)
