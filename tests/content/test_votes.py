"""How a vote comes out, by Article 18 of the Charter and rule 86 of the Assembly's rules of procedure."""

import pytest

from kiosk.content.votes import MEMBERS, Vote


@pytest.mark.parametrize(
    ("yes", "no", "majority", "needed", "adopted"),
    [
        (97, 96, "simple", 97, True),
        (96, 97, "simple", 97, False),
        (50, 50, "simple", 51, False),
        (1, 0, "simple", 1, True),
        (0, 0, "simple", 1, False),
        (0, 0, "two_thirds", 1, False),
        (129, 64, "two_thirds", 129, True),
        (128, 65, "two_thirds", 129, False),
        (66, 33, "two_thirds", 66, True),
        (65, 34, "two_thirds", 66, False),
        (2, 1, "two_thirds", 2, True),
        (193, 0, "two_thirds", 129, True),
    ],
)
def test_a_draft_is_adopted_by_the_votes_that_are_cast(
    yes: int, no: int, majority: str, needed: int, adopted: bool
) -> None:
    vote = Vote(yes, no, majority)

    assert (vote.needed, vote.adopted) == (needed, adopted)
    assert vote.yes + vote.no + vote.abstain == MEMBERS


@pytest.mark.parametrize("wish", [-5, 0, 60, 133, 134, 193, 500])
def test_whoever_gives_way_there_are_never_more_votes_than_members(wish: int) -> None:
    for vote in (Vote(80, 60, "simple").with_yes(wish), Vote(80, 60, "simple").with_no(wish)):
        assert 0 <= vote.yes <= MEMBERS
        assert 0 <= vote.no <= MEMBERS
        assert vote.abstain >= 0
    assert Vote(80, 60, "simple").with_yes(wish).yes == max(0, min(MEMBERS, wish))
