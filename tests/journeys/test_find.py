"""A visitor searches in Arabic on a real display, with the keys on the screen and with real ones; no letter is kept."""

import sqlite3
from contextlib import closing

from conftest import Kiosk
from journal import wait_for

# places on the portrait screen in base px
ANYWHERE = (540, 500)
ARABIC = (900, 590)
SEARCH = (194, 1847)
MEEM, NOON, ALEF, KHAH = (826, 1448), (730, 1448), (540, 1448), (826, 1323)
FIRST_HIT = (540, 340)


def test_a_word_is_typed_and_a_hit_is_opened(kiosk: Kiosk) -> None:
    for place in (ANYWHERE, ARABIC, SEARCH, MEEM, NOON, ALEF):
        kiosk.touch(*place)
    for key in ("a", "BackSpace", "F11", "ctrl+a", "BackSpace"):
        kiosk.key(key)
    kiosk.touch(*ALEF)
    kiosk.touch(*KHAH)
    kiosk.touch(*FIRST_HIT)
    wait_for(kiosk.data, "search.pick")
    assert kiosk.stop() == 0

    with closing(sqlite3.connect(kiosk.data / "interactions.db")) as log:
        told = log.execute(
            "SELECT kind, screen, subject, control, value FROM events WHERE screen = 'search'"
        ).fetchall()
        after = log.execute("SELECT screen, subject FROM events WHERE kind = 'screen.enter' ORDER BY seq").fetchall()[
            -1
        ]
    query = next(row for row in told if row[0] == "search.query" and row[4] == "4")
    assert query == ("search.query", "search", "", "", "4")
    assert ("search.pick", "search", "", "goal", "1") in told
    assert after == ("goal", "goal-13")
    kept = b"".join(path.read_bytes() for path in kiosk.data.glob("interactions.db*"))
    assert "مناخ".encode() not in kept
