"""What is wrong with a vote on a moment is said."""

from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.packs.schema import MomentFacts

MOMENT = {
    "id": "vote",
    "date": "1948-12-10",
    "category": "human-rights",
    "importance": 1,
    "symbols": ["A/RES/217(III)"],
}


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"vote": {"yes": 0, "no": 0, "abstain": 0}}, "nobody took part"),
        ({"vote": {"yes": 48, "no": 0, "abstain": 8}, "symbols": []}, "on no document"),
        ({"vote": {"yes": -1, "no": 0, "abstain": 8}}, "greater than or equal to 0"),
        ({"vote": {"yes": 48, "abstain": 8}}, "Field required"),
    ],
)
def test_a_vote_that_cannot_be_is_refused(change: dict[str, Any], what: str) -> None:
    with pytest.raises(ValidationError, match=what):
        MomentFacts(**{**MOMENT, **change})


def test_a_vote_on_a_document_is_taken() -> None:
    assert MomentFacts(**MOMENT, vote={"yes": 48, "no": 0, "abstain": 8}).vote
