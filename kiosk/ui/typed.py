"""What has been typed into the search, letter by letter."""

from dataclasses import dataclass, replace

LONGEST = 32
"""Letters that a query can have."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What has been typed: `text`, then Latin letters that are not yet Chinese."""

    text: str = ""
    sound: str = ""

    def with_letter(self, letter: str, *, by_sound: bool) -> "Typed":
        """One letter more, as far as there is room."""
        if len(self.text) + len(self.sound) >= LONGEST or not letter.isprintable():
            return self
        if by_sound and letter.isascii() and letter.isalpha():
            return replace(self, sound=self.sound + letter.casefold())
        text = self.text + self.sound + letter
        return Typed(text.lstrip())

    def without_last(self) -> "Typed":
        """One letter less."""
        return replace(self, sound=self.sound[:-1]) if self.sound else Typed(self.text[:-1])

    def with_word(self, word: str) -> "Typed":
        """The unfinished last word given up for a whole one."""
        head, gap, _ = self.text.rpartition(" ")
        return Typed(f"{head}{gap}{word}"[:LONGEST])

    def with_candidate(self, word: str, letters: int) -> "Typed":
        """Chinese in place of the letters that it uses up."""
        return Typed((self.text + word)[:LONGEST], self.sound[letters:])
