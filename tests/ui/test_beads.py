"""The landmarks of the timeline and where their names stand."""

import pytest

from kiosk.content.dates import PartialDate
from kiosk.content.moments import MomentLine
from kiosk.ui import beads
from kiosk.ui.beads import landmark_rows, landmarks, spread


def line(date: str, importance: int = 3, id: str = "") -> MomentLine:
    return MomentLine(id or date, PartialDate.parse(date), f"On {date}", date, "health", importance)


def test_the_beads_of_landmarks_stand_in_their_years_in_order_of_time() -> None:
    lines = (line("1945-02-11", 3), line("1945-06-26", 1), line("1946-01-10", 1))
    assert [(row.shortTitle, row.stack) for row in landmark_rows(lines, 0.5, 2)] == [
        ("1945-02-11", 0),
        ("1945-06-26", 1),
        ("1946-01-10", 0),
    ]


def test_landmarks_prefer_importance_and_stand_apart() -> None:
    lines = (line("1945", 2), line("1947", 1), line("1950", 3), line("1951", 2), line("1956", 3))
    spots = landmarks(lines, gap=4, slack=0.5)
    assert {id: (spot.lane, spot.place) for id, spot in spots.items()} == {
        "1947": (0, 1947.5),
        "1951": (1, 1951.5),
        "1956": (2, 1956.5),
    }


def test_of_equals_those_far_from_the_others_are_named() -> None:
    lines = [line(str(year), 2) for year in range(1950, 1960)] + [line("1945", 1), line("2000", 2)]
    assert "2000" in landmarks(lines, most=3)


@pytest.mark.parametrize(
    ("places", "gap", "moved"),
    [
        ([], 4, []),
        ([1945.5], 4, [1945.5]),
        ([1940, 1950, 1960], 4, [1940, 1950, 1960]),
        ([1942, 1945, 1948], 4, [1941, 1945, 1949]),
        ([1945, 1945], 4, [1943, 1947]),
        ([1945, 1945, 1960], 4, [1943, 1947, 1960]),
        ([1940, 1941, 1948], 8, [1935, 1943, 1951]),
    ],
)
def test_names_move_as_little_as_possible(places: list[float], gap: float, moved: list[float]) -> None:
    assert spread(places, gap) == pytest.approx(moved)


def test_a_name_never_strays_far_from_its_bead() -> None:
    spots = landmarks([line("1945-01", 1), line("1945-06", 1), line("1946", 1)], gap=4, slack=1)
    assert len(spots) == 1


def test_landmarks_are_few() -> None:
    many = tuple(line(str(year), 1) for year in range(1000, 2000, 5))
    assert len(landmarks(many, gap=4.3, most=14)) == 14


def test_no_name_stands_before_the_page_begins() -> None:
    assert spread([1941.5, 1943.5, 1960.5], 6.0, 1942.0) == [1942.0, 1948.0, 1960.5]
    assert spread([1941.5, 1943.5, 1960.5], 6.0)[0] < 1942.0


def test_however_many_compete_each_place_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[PartialDate] = []

    def position(date: PartialDate) -> float:
        asked.append(date)
        return date.year

    monkeypatch.setattr(beads, "position", position)
    many = [line(f"{1945 + i // 2}-{1 + i % 2:02}", 2) for i in range(160)]

    assert len(landmarks(many, gap=4.3, most=14)) == 14
    assert len(asked) == len(many)
