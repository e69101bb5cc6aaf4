"""The year of international days: today at the foot, turned by a finger, keys or discs, honest about the clock."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from math import cos, pi, sin
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.days import DayLine, Observance, Rule
from kiosk.ui.calendar_page import beside, days_in, marks, neighbourly, occurrence, until_next

UN_DAY = date(2026, 10, 24)
PEACE = DayLine("peace", "fixed", "Peace", "Peace", (16,), month=9, day=21)
FORESTS = DayLine("forests", "fixed", "Forests", "Forests", (15,), month=3, day=21)
RACISM = DayLine("racism", "fixed", "Racism", "Racism", (10,), month=3, day=21)
SPACE = DayLine("space", "week", "Space", "Space", (), month=10, day=4, length=7)
BIRDS = DayLine("birds", "movable", "Birds", "Birds", (15,), rules=(Rule.parse("second Saturday of October"),))
ALL = (PEACE, FORESTS, RACISM, SPACE, BIRDS)


@pytest.fixture(scope="module")
def running(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program in portrait."""
    visit = Visit(shipped_store, (1080, 1920))
    visit.settle()
    yield visit
    visit.close()


@pytest.fixture
def visit(running: Visit) -> Iterator[Visit]:
    """A visit in English at the calendar, on United Nations Day 2026."""
    running.exhibit.wake("en", "line")
    running.open("calendar", "")
    running.settle()
    yield running
    running.exhibit.finish()
    running.clock.__init__()  # type: ignore[misc]  # the next visitor comes on the same day
    running.settle()


def _kinds(visit: Visit) -> list[tuple[str, str, str]]:
    return [(event.kind, event.subject, event.value) for event in visit.notes.events]


def _names(visit: Visit) -> list[str]:
    return [row.shortName for row in visit.exhibit.calendar._lines.rows]


def _rest(visit: Visit) -> None:
    """Wait until the ring stands still and its words have followed."""
    ring = visit.find("YearRing")
    for _ in range(300):
        QTest.qWait(10)
        if not ring.property("moving") and round(float(ring.property("turn"))) == visit.exhibit.calendar.ordinal:
            break
    QTest.qWait(150)
    visit.settle()


def _disc(visit: Visit, name: str) -> QQuickItem:
    return next(item for item in visit.all("Disc") if item.isVisible() and item.property("name") == name)


def test_today_stands_at_the_foot_with_its_name_and_the_next_three(visit: Visit) -> None:
    calendar = visit.exhibit.calendar

    assert (calendar.ordinal, calendar.today) == (UN_DAY.toordinal(), UN_DAY.toordinal())
    assert (calendar.numeral, calendar.dateText, calendar.weekday) == ("24", "October", "Saturday")
    assert (calendar.name, calendar.goal) == ("United Nations Day", 16)
    assert _names(visit) == ["Disarmament Week", "Global Media and Information Literacy Week", "World Cities Day"]


def test_the_doors_know_today_s_name_in_the_visitor_s_language(visit: Visit) -> None:
    assert visit.exhibit.calendar.todayName == "United Nations Day"
    visit.exhibit.chooseLanguage("zh")
    assert visit.exhibit.calendar.todayName == "联合国日"
    assert visit.exhibit.calendar.nextWhen == "10月31日"


def test_a_finger_turns_the_ring_day_by_day(visit: Visit) -> None:
    ring = visit.find("YearRing")
    middle = ring.mapToScene(QPoint(0, 0)).toPoint() + QPoint(round(ring.width() / 2), round(ring.height() / 2))
    radius = round(float(ring.property("radius")))
    passed: list[int] = []
    ring.passing.connect(passed.append)  # type: ignore[attr-defined]  # a signal of the QML type

    def at(across: int) -> QPoint:
        return middle + QPoint(across, round((radius**2 - across**2) ** 0.5))

    QTest.touchEvent(visit.window, visit.panel).press(0, at(-200), visit.window).commit()
    for across in range(-190, -90, 6):
        QTest.touchEvent(visit.window, visit.panel).move(0, at(across), visit.window).commit()
        visit.settle()
    QTest.qWait(200)
    QTest.touchEvent(visit.window, visit.panel).release(0, at(-94), visit.window).commit()
    _rest(visit)

    turned = int(visit.exhibit.calendar.ordinal) - UN_DAY.toordinal()
    assert turned > 3, "what lay to the left comes to the foot: later days"
    assert passed == sorted(passed), "every day that goes by is named in its order"
    assert ("calendar.turn", "", str(turned)) in _kinds(visit)


def test_a_touched_dot_comes_to_the_foot_with_its_words(visit: Visit) -> None:
    ring = visit.find("YearRing")
    calendar = visit.exhibit.calendar
    wanted = date(2026, 12, 10)
    angle = (wanted.toordinal() - UN_DAY.toordinal()) * 360 / 365
    turn = pi / 2 + angle * pi / 180
    radius = float(ring.property("radius"))
    place = ring.mapToScene(QPoint(0, 0)).toPoint() + QPoint(
        round(ring.width() / 2 + radius * cos(turn)), round(ring.height() / 2 + radius * sin(turn))
    )
    QTest.touchEvent(visit.window, visit.panel).press(0, place, visit.window).commit()
    QTest.touchEvent(visit.window, visit.panel).release(0, place, visit.window).commit()
    _rest(visit)

    assert (calendar.name, calendar.ordinal) == ("Human Rights Day", wanted.toordinal())
    assert ("day.open", "human-rights", "47") in _kinds(visit)


def test_discs_go_day_by_day_and_today_returns(visit: Visit) -> None:
    calendar = visit.exhibit.calendar
    visit.finger(_disc(visit, "One day later"))
    _rest(visit)
    assert (calendar.numeral, calendar.weekday) == ("25", "Sunday")
    assert calendar.name == "Disarmament Week", "a week is under way"

    today = next(item for item in visit.all("Pill") if item.property("text") == "Today")
    assert today.isVisible()
    visit.finger(today)
    _rest(visit)
    assert (calendar.name, today.isVisible()) == ("United Nations Day", False)


def test_keys_turn_the_ring_too(visit: Visit) -> None:
    visit.exhibit.touched("keypad")
    _disc(visit, "One day earlier").forceActiveFocus()
    visit.press(Qt.Key.Key_Return)
    _rest(visit)

    assert visit.exhibit.calendar.numeral == "23"


def test_a_day_without_an_observance_says_how_far_the_next_one_is(visit: Visit) -> None:
    calendar = visit.exhibit.calendar
    calendar.rest(date(2026, 11, 2).toordinal())
    visit.settle()

    assert (calendar.dayId, calendar.gap) == ("", 3)
    said = [str(item.property("text")) for item in visit.all("Copy") if item.isVisible()]
    assert "No international day. The next one is in 3 days." in said


def test_the_ring_goes_on_into_another_year_and_says_so(visit: Visit) -> None:
    calendar = visit.exhibit.calendar
    calendar.rest(date(2028, 2, 29).toordinal())

    assert (calendar.days, calendar.numeral, calendar.dateText) == (366, "29", "February 2028")


def test_the_whole_month_is_listed_on_a_touch(visit: Visit) -> None:
    calendar = visit.exhibit.calendar
    calendar.showMonth(True)
    visit.settle()

    names = _names(visit)
    assert names[0] == "International Day of Older Persons"
    assert names[-1] == "World Cities Day"
    assert "World Space Week" in names
    assert ("calendar.filter", "", "10") in _kinds(visit)


def test_only_the_days_of_one_goal_are_shown(visit: Visit) -> None:
    calendar = visit.exhibit.calendar
    before = len(str(calendar.marks).split(";"))
    calendar.filter("goal-06")

    assert 0 < len(str(calendar.marks).split(";")) < before
    assert _names(visit)[0] == "World Toilet Day"
    calendar.filter("")
    assert len(str(calendar.marks).split(";")) == before


@pytest.mark.parametrize(
    ("subject", "name", "goal"), [("peace", "International Day of Peace", 0), ("goal-06", "", 6), ("nowhere", "", 0)]
)
def test_it_opens_at_a_day_or_with_the_days_of_a_goal(visit: Visit, subject: str, name: str, goal: int) -> None:
    visit.exhibit.goHome()
    visit.open("calendar", subject if subject != "nowhere" else "")
    visit.settle()
    calendar = visit.exhibit.calendar

    assert calendar.filterGoal == goal
    if name:
        assert (calendar.name, calendar.dateText) == (name, "September")


def test_a_clock_that_cannot_be_right_knows_no_today(visit: Visit) -> None:
    visit.exhibit.finish()
    visit.clock.__init__(datetime(1970, 1, 1, tzinfo=UTC))  # type: ignore[misc]
    visit.exhibit.wake("en", "line")
    visit.open("calendar", "")
    visit.settle()
    calendar = visit.exhibit.calendar

    assert (calendar.trusted, calendar.today, calendar.weekday, calendar.todayName) == (False, 0, "", "")
    assert calendar.monthShown
    assert _names(visit) == [
        "World Braille Day",
        "International Day of Education",
        "Day in Memory of the Victims of the Holocaust",
    ]
    assert not any(item.isVisible() for item in visit.all("Pill") if item.property("text") == "Today")
    calendar.showMonth(False)
    assert "birds" not in str(calendar.marks)
    assert not any(row.dayId == "migratory-birds" for row in calendar._lines.rows), "it moves with the year"


def test_the_ring_of_the_year_is_never_mirrored(visit: Visit) -> None:
    ring = visit.find("YearRing")

    def months() -> dict[int, float]:
        taps = [item for item in ring.childItems() if item.property("label")]
        return {round(float(tap.property("middle"))): tap.x() + tap.width() / 2 for tap in taps}

    before = months()
    visit.exhibit.chooseLanguage("ar")
    visit.settle()

    after = months()
    assert before.keys() == after.keys()
    assert all((before[at] < ring.width() / 2) == (after[at] < ring.width() / 2) for at in before)


def test_a_still_ring_costs_no_frames(visit: Visit) -> None:
    _rest(visit)
    QTest.qWait(300)
    frames = visit._frames
    QTest.qWait(500)

    assert visit._frames == frames


@pytest.mark.parametrize(("year", "days"), [(2023, 365), (2024, 366), (2100, 365), (2000, 366)])
def test_a_leap_day_has_its_dot_in_leap_years(year: int, days: int) -> None:
    assert days_in(year) == days


def test_what_the_ring_draws() -> None:
    lines = {line.id: line for line in ALL}
    found = [Observance(date(2026, 3, 21), 1, "forests"), Observance(date(2026, 3, 21), 1, "racism")]
    found.append(Observance(date(2026, 10, 4), 7, "space"))

    assert marks(found, lines, {15: "#0F0", 10: "#F0F"}, 2026) == "79:0:1:#0F0;79:1:1:#F0F;276:0:7:"


def test_the_lines_below_a_day_begin_with_what_shares_it() -> None:
    assert [item.id for item in beside(ALL, date(2026, 3, 21), "forests")] == ["racism", "peace", "space"]
    assert [item.id for item in beside(ALL, date(2026, 10, 10), "birds")] == ["space", "forests", "racism"]


@pytest.mark.parametrize(
    ("near", "first"),
    [
        (date(2026, 10, 24), date(2026, 9, 21)),
        (date(2026, 1, 5), date(2025, 9, 21)),
        (date(2026, 6, 1), date(2026, 9, 21)),
    ],
)
def test_the_nearest_time_of_a_day_is_meant(near: date, first: date) -> None:
    found = occurrence(PEACE, near)

    assert found is not None
    assert found.first == first


def test_a_touch_beside_a_dot_means_the_dot() -> None:
    beside_it = neighbourly(ALL, date(2026, 9, 23), 3)
    far = neighbourly(ALL, date(2026, 9, 25), 3)

    assert beside_it is not None
    assert beside_it.id == "peace"
    assert far is None


def test_nothing_comes_where_there_is_nothing() -> None:
    assert until_next((), UN_DAY) == -1
    assert until_next(ALL, date(2026, 9, 20)) == 1


def test_large_text_says_the_whole_date_below_the_ring(visit: Visit) -> None:
    visit.exhibit.comfort.chooseText(3)
    visit.settle()

    said = [str(item.property("text")) for item in visit.all("Copy") if item.isVisible()]

    assert any(text.startswith("24 October") for text in said)
