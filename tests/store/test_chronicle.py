"""Windows of the timeline, against all moments read at once."""

from collections import Counter
from collections.abc import Iterator

import pytest
from exhibits import exhibit, moment

from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.read_timeline import Filter

DATES = [
    "1945-06-26",
    "1947",
    "1947-03",
    "1947-03-01",
    "1947-03-01",
    "1948-12-10",
    "1972-06-05",
    "1972-06-05",
    "2015-09-25",
]
FILTERS = [Filter(), Filter("health"), Filter(goal=13), Filter("health", 13), Filter("women")]


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edition]:
    """Nine moments; every second one is about health, every third one belongs to Goal 13."""
    content = exhibit()
    content["moments"] = [
        {
            **moment(f"m{i}", date, category="health" if i % 2 else "environment", goals=(13,) if i % 3 == 0 else (6,)),
            "importance": 3 - i % 3,
        }
        for i, date in enumerate(DATES)
    ]
    folder = tmp_path_factory.mktemp("chronicle")
    build_edition(content, folder / "content.db")
    with Edition.open(folder / "content.db", folder) as edition:
        yield edition


def matching(edition: Edition, wanted: Filter) -> list[str]:
    return [line.id for line in edition.moments("en", category=wanted.category, goal=wanted.goal)]


@pytest.mark.parametrize("wanted", FILTERS, ids=str)
def test_counts_by_month_are_those_of_the_moments(edition: Edition, wanted: Filter) -> None:
    ids = set(matching(edition, wanted))
    counted = Counter(str(line.date)[:7] for line in edition.moments("en") if line.id in ids)
    assert edition.chronicle.counts(wanted) == dict(sorted(counted.items()))


@pytest.mark.parametrize("wanted", FILTERS, ids=str)
def test_a_span_holds_its_moments_and_says_which_match(edition: Edition, wanted: Filter) -> None:
    lines = edition.chronicle.span("en", ("1947", "1948"), wanted)
    assert [line.id for line, _ in lines] == ["m1", "m2", "m3", "m4"]
    assert [line.id for line, match in lines if match] == [id for id in matching(edition, wanted) if id in "m1m2m3m4"]
    assert edition.chronicle.count(("1947", "1948"), wanted) == sum(match for _, match in lines)


def test_a_span_never_holds_more_than_asked_for(edition: Edition) -> None:
    assert [line.id for line, _ in edition.chronicle.span("en", ("0001", "9999"), limit=2)] == ["m0", "m1"]


def test_the_top_of_a_span_is_its_most_important_match_the_first_of_equals(edition: Edition) -> None:
    top = edition.chronicle.top
    assert top("en", ("1945", "1948")).id == "m2"
    assert top("en", ("1945", "1948"), Filter("health")).id == "m1"
    assert top("en", ("1950", "1960")) is None


@pytest.mark.parametrize("wanted", FILTERS, ids=str)
def test_one_can_walk_through_all_matches_in_either_direction(edition: Edition, wanted: Filter) -> None:
    for step, edge in ((1, "0"), (-1, "9999")):
        walked = []
        date, id = edge, ""
        while (line := edition.chronicle.beside("en", date, id, step, wanted)) is not None:
            walked.append(line.id)
            date, id = str(line.date), line.id
        assert walked[::step] == matching(edition, wanted)


def test_moments_of_one_date_know_their_place(edition: Edition) -> None:
    places = [edition.chronicle.place_in_day(line) for line in edition.moments("en")]
    assert places == [(1, 1), (1, 1), (1, 1), (1, 2), (2, 2), (1, 1), (1, 2), (2, 2), (1, 1)]


def test_a_day_of_the_year_has_its_moments_the_most_important_first(edition: Edition) -> None:
    assert [line.id for line in edition.chronicle.on_day("en", "06-05")] == ["m7", "m6"]
    assert [line.id for line in edition.chronicle.on_day("en", "06-05", limit=1)] == ["m7"]


@pytest.mark.parametrize(
    ("day", "beside"), [("06-05", ("03-01", "06-26")), ("01-02", ("12-10", "03-01")), ("12-31", ("12-10", "03-01"))]
)
def test_the_days_beside_are_found_across_new_year(edition: Edition, day: str, beside: tuple[str, str]) -> None:
    assert edition.chronicle.days_beside(day) == beside


def test_the_facets_count_under_the_other_choice(edition: Edition) -> None:
    assert edition.chronicle.facets() == ({"environment": 5, "health": 4}, {6: 6, 13: 3})
    assert edition.chronicle.facets(Filter("health", 13)) == ({"environment": 2, "health": 1}, {6: 3, 13: 1})


def test_only_ids_of_moments_are_known(edition: Edition) -> None:
    assert edition.chronicle.knows("m3")
    assert not edition.chronicle.knows("goal-13")


def test_no_window_reads_the_whole_table(edition: Edition) -> None:
    connection = edition._connection
    queries: list[str] = []
    connection.set_trace_callback(queries.append)
    edition.chronicle.span("en", ("1947", "1948"), Filter("health", 13))
    edition.chronicle.count(("1947", "1948"))
    edition.chronicle.beside("en", "1947", "m1", 1)
    edition.chronicle.on_day("en", "06-05")
    edition.chronicle.place_in_day(edition.chronicle.line("en", "m3"))
    connection.set_trace_callback(None)
    asked = [query for query in queries if query.lstrip().startswith("SELECT")]
    assert len(asked) >= 5
    for query in asked:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
        assert "SCAN" not in plan, (query, plan)
