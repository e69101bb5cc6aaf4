"""What the page of pledges shows: its rows, and everything beside them."""

from dataclasses import dataclass
from datetime import date

from kiosk.content.pledges import Pledge

BLUE, WHITE = "#00659B", "#FFFFFF"
"""What stands for the colours of a Goal that the pack does not have."""

ROWS = 6
"""How many pledges are offered at once."""


@dataclass(frozen=True, slots=True)
class PledgeRow:
    """One pledge to choose."""

    pledgeId: str
    goal: int
    goalTitle: str
    where: str
    text: str
    colour: str
    textColour: str
    nightColour: str
    nightTextColour: str
    countText: str
    dots: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class PledgeProps:
    """What the page shows beside its rows; `stage` is "choose", "keeping" or "done"."""

    stage: str = "choose"
    failed: bool = False
    changing: bool = False
    goalId: str = ""
    goalNumber: int = 0
    goalTitle: str = ""
    chosen: str = ""
    text: str = ""
    colour: str = BLUE
    textColour: str = WHITE
    nightColour: str = BLUE
    nightTextColour: str = WHITE
    unit: int = 1
    total: int = 0
    totalText: str = ""
    beforeText: str = ""
    span: str = ""
    people: int = 0


def order(pledges: tuple[Pledge, ...], goal: int, taken: str, day: date) -> tuple[Pledge, ...]:
    """The pledges on offer: the one already taken, those of the Goal, then others that change from day to day.

    Goals take turns, so that a page shows as many of them as it has rows.
    """
    seen: dict[int, int] = {}
    turns = []
    for pledge in pledges:
        seen[pledge.goal] = seen.get(pledge.goal, 0) + 1
        turns.append((seen[pledge.goal], pledge))
    daily = [pledge for _, pledge in sorted(turns, key=lambda turn: turn[0])]
    start = day.toordinal() * ROWS % len(daily) if daily else 0
    daily = daily[start:] + daily[:start]
    mine = [pledge for pledge in daily if pledge.id == taken]
    first = [pledge for pledge in pledges if pledge.goal == goal and pledge.id != taken]
    rest = [pledge for pledge in daily if pledge.id != taken and pledge not in first]
    return tuple([*mine, *first, *rest][:ROWS])
