"""A child takes part with quick hands: a disc is pulled into the open place, and hammering answers a question once."""

import json

from conftest import Kiosk
from journal import kinds, wait_for

# places on the portrait screen in base px
ANYWHERE = (540, 500)
ENGLISH = (540, 980)
PLEDGE_DOOR = (552, 1736)
THIRD_DISC = (110, 1140)
OPEN_PLACE = (540, 430)
HOME = (130, 1847)
QUIZ_DOOR = (392, 1736)
PAUSE = (145, 880)
TRUE = (290, 1350)


def test_a_disc_is_pulled_into_the_place_and_a_hammering_hand_answers_once(kiosk: Kiosk) -> None:
    for place in (ANYWHERE, ENGLISH, PLEDGE_DOOR):
        kiosk.touch(*place)
    kiosk.pull(THIRD_DISC, (150, 1080), (260, 900), (420, 650), (520, 460), OPEN_PLACE)
    wait_for(kiosk.data, "pledge.take")
    assert sum(json.loads((kiosk.data / "tallies.json").read_text())["tallies"]["pledges"].values()) == 1

    for place in (HOME, QUIZ_DOOR, PAUSE):
        kiosk.touch(*place)
    kiosk.hammer(*TRUE)
    wait_for(kiosk.data, "quiz.answer")

    assert kiosk.stop() == 0
    told = kinds(kiosk.data)
    assert [kind for kind in told if kind.startswith("pledge.")] == ["pledge.view", "pledge.select", "pledge.take"]
    assert [kind for kind in told if kind.startswith("quiz.")] == [
        "quiz.start",
        "quiz.answer",
        "quiz.truth",
        "quiz.end",
    ]
