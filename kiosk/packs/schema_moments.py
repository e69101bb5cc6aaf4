"""What else a moment can tell, as a pack source holds it."""

from collections.abc import Sequence
from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import AnyLevels, Entry, Named, Text, Wording, refusal

Votes = Annotated[int, Field(ge=0, le=400)]


class Vote(Entry):
    """How a document was adopted: the votes in favour, against, and those who abstained."""

    yes: Votes
    """How many voted in favour of the document."""

    no: Votes
    """How many voted against it."""

    abstain: Votes
    """How many abstained."""

    @model_validator(mode="after")
    def _somebody_voted(self) -> Self:
        if self.yes + self.no + self.abstain == 0:
            raise refusal("nobody took part in the vote", "correct the numbers, or leave out “vote”")
        return self


def needs_its_document(vote: Vote | None, symbols: Sequence[str]) -> None:
    """A vote is traced by the document that was voted on."""
    if vote is not None and not symbols:
        raise refusal("the vote is on no document", "name its symbol under “symbols”, or leave out “vote”")


Year = Annotated[int, Field(ge=1900, le=2100)]


class EraFacts(Named):
    """From which year to which an era runs, both included."""

    first_year: Year
    """The first year that belongs to it."""

    last_year: Year
    """The last year that belongs to it; no year is in two."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.first_year > self.last_year:
            raise refusal(f"the years {self.first_year} and {self.last_year} are the wrong way round", "swap them")
        return self


class Era(EraFacts):
    """One entry of eras.yaml: some years of the timeline that belong together."""

    title: Annotated[Text, Wording(signs=40)]
    """What the years are called."""

    text: Annotated[AnyLevels, Wording(words=(20, 60), easy=(10, 40))]
    """What the years have in common."""
