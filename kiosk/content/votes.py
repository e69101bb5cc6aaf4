"""How a General Assembly decides: what a vote needs, and whether it has it.

Abstaining is not voting (rule 86 of the rules of procedure of the General Assembly); important questions need two
thirds of those present and voting, others more than half (Article 18 of the Charter).
"""

from dataclasses import dataclass, replace
from typing import Self

MEMBERS = 193
"""Member States, each with one vote (Articles 2 and 18 of the Charter; as of 2011)."""


@dataclass(frozen=True, slots=True)
class Vote:
    """How many Member States say yes and no; all others abstain."""

    yes: int
    no: int
    majority: str

    @property
    def abstain(self) -> int:
        """How many abstain."""
        return MEMBERS - self.yes - self.no

    @property
    def cast(self) -> int:
        """How many votes are cast."""
        return self.yes + self.no

    @property
    def needed(self) -> int:
        """How many times yes it takes of the votes that are cast; at least one."""
        needed = -(-self.cast * 2 // 3) if self.majority == "two_thirds" else self.cast // 2 + 1
        return max(1, needed)

    @property
    def adopted(self) -> bool:
        """Whether the draft is adopted."""
        return self.yes >= self.needed

    def with_yes(self, yes: int) -> Self:
        """With another number of yes; who says no gives way where there are no more seats."""
        yes = max(0, min(MEMBERS, yes))
        return replace(self, yes=yes, no=min(self.no, MEMBERS - yes))

    def with_no(self, no: int) -> Self:
        """With another number of no; who says yes gives way where there are no more seats."""
        no = max(0, min(MEMBERS, no))
        return replace(self, no=no, yes=min(self.yes, MEMBERS - no))
