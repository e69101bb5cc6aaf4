"""A vote and an era as the exhibit wrote them."""

from pathlib import Path

import pytest
from exhibits_learn import learned

from kiosk.content.moments import Era, Vote
from kiosk.content.text import Text
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition


@pytest.mark.parametrize(
    ("vote", "read"),
    [
        ({"yes": 48, "no": 0, "abstain": 8}, Vote(48, 0, 8)),
        ({"yes": 0, "no": 3, "abstain": 0}, Vote(0, 3, 0)),
        (None, None),
    ],
)
def test_a_moment_tells_its_vote_or_none(tmp_path: Path, vote: dict[str, int] | None, read: Vote | None) -> None:
    content = learned()
    content["moments"][0]["vote"] = vote
    build_edition(content, tmp_path / "content.db")
    with Edition.open(tmp_path / "content.db", tmp_path) as edition:
        moment = edition.moment("en", content["moments"][0]["id"])
    assert moment
    assert moment.vote == read


def test_eras_come_in_order_of_time(tmp_path: Path) -> None:
    content = learned()
    (era,) = content["eras"]
    content["eras"] = [{**era, "id": "later", "first_year": 1950, "last_year": 1969}, era]
    build_edition(content, tmp_path / "content.db")
    with Edition.open(tmp_path / "content.db", tmp_path) as edition:
        words = ("Title [zh]", Text("Text [zh]", "Easy [zh]"))
        assert edition.eras("zh") == (Era("founding", 1941, 1949, *words), Era("later", 1950, 1969, *words))
