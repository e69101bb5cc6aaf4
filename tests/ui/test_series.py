"""Numbers through the years: where they lie on a chart, and what a year says."""

from dataclasses import replace

import pytest

from kiosk.content.series import Series, distance, ticks
from kiosk.ui.charts import Plan, derive_chart, point_rows, read, tick_rows

SERIES = Series(
    id="light",
    unit="percent",
    better="up",
    target_2030=100.0,
    title="People with electricity",
    measure="of people",
    source="World Bank",
    points=((1998, 73.2), (1999, 74.5), (2000, 78.2), (2003, 79.1), (2004, 80.0)),
)


@pytest.mark.parametrize(
    ("low", "high", "marks"),
    [
        (0, 47.1, (0, 20, 40, 60)),
        (73.2, 100, (70, 80, 90, 100)),
        (0.72, 0.813, (0.7, 0.75, 0.8, 0.85)),
        (26824, 41000, (25000, 30000, 35000, 40000, 45000)),
        (316, 427.4, (300, 350, 400, 450)),
        (5, 5, (4, 6)),
        (0, 0, (0, 0.5)),
    ],
)
def test_a_chart_s_lines_are_round_numbers_around_its_values(low: float, high: float, marks: tuple[float, ...]) -> None:
    found = ticks(low, high)
    assert found[0] <= low
    assert found[-1] >= high
    assert len(found) <= 6
    if low != high:
        assert found == marks


def test_a_missing_year_breaks_the_line_and_is_never_zero() -> None:
    rows = point_rows(SERIES)
    assert [row.year for row in rows] == [1998, 1999, 2000, 2003, 2004]
    assert [row.joined for row in rows] == [False, True, True, False, True]
    assert [(row.fromAcross, row.fromUp) for row in rows[1:]] == [(row.across, row.up) for row in rows[:-1]]
    assert all(0 <= row.across <= 1 and 0 <= row.up <= 1 for row in rows)


def test_time_runs_on_to_the_target_and_else_ends_with_the_last_year() -> None:
    assert Plan.of(SERIES).last == 2030
    assert Plan.of(replace(SERIES, target_2030=None)).last == 2004


@pytest.mark.parametrize(
    ("year", "nearest"), [(1990, 1998), (1998.4, 1998), (2001, 2000), (2001.5, 2000), (2001.6, 2003), (2040, 2004)]
)
def test_a_finger_between_two_years_reads_the_nearer_one_that_was_counted(year: float, nearest: int) -> None:
    assert SERIES.nearest(year) == nearest


@pytest.mark.parametrize(
    ("year", "steps", "reached"), [(2000, 1, 2003), (2003, -1, 2000), (2004, 1, 2004), (1998, -1, 1998)]
)
def test_a_step_goes_over_the_gaps_and_stops_at_the_ends(year: int, steps: int, reached: int) -> None:
    assert SERIES.step(year, steps) == reached


@pytest.mark.parametrize(
    ("better", "target", "value", "left"), [("up", 100, 91.3, 8.7), ("down", 25, 37, 12), ("down", 25, 20, 0)]
)
def test_the_way_to_the_target_has_an_end(better: str, target: float, value: float, left: float) -> None:
    assert distance(replace(SERIES, better=better, target_2030=target), value) == pytest.approx(left)


def test_a_year_is_read_with_its_number_and_its_way() -> None:
    reading = read(SERIES, 2000, "fr")
    assert (reading.number, reading.toGo, reading.change, reading.trend) == ("78,2", "21,8", "5", "more")
    first = read(replace(SERIES, target_2030=None), 1998, "en")
    assert (first.toGo, first.change, first.trend) == ("", "", "")
    assert read(replace(SERIES, points=((1998, 5.0), (1999, 4.5))), 1999, "en").trend == "less"


def test_the_still_part_names_its_span_and_target() -> None:
    chart = derive_chart(SERIES, "en")
    assert (chart.first, chart.last, chart.target, chart.targetUp) == (1998, 2004, "100", 1.0)
    assert derive_chart(replace(SERIES, target_2030=None), "en").target == ""
    assert [row.label for row in tick_rows(SERIES, "en")] == ["70", "80", "90", "100"]
