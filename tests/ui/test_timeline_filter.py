"""What a visitor marked on the timeline stays marked until the visitor changes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from visiting import Visit


@pytest.fixture
def visit(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The timeline, reached from Goal 13."""
    visit = Visit(shipped_store, (540, 960))
    visit.exhibit.wake("en", "line")
    visit.open("goal", "goal-13")
    visit.exhibit.goal.openMoments()
    visit.settle()
    yield visit
    visit.close()


def test_coming_from_a_goal_marks_its_moments(visit: Visit) -> None:
    timeline = visit.exhibit.timeline

    assert (timeline.filter.goal, timeline.filter.category) == (13, "")
    assert 0 < timeline.beads.hits < timeline.beads.total


def test_a_language_switch_keeps_the_visitor_s_own_filter(visit: Visit) -> None:
    timeline = visit.exhibit.timeline
    timeline.filter.showAll()
    timeline.filter.choose("human-rights")

    visit.exhibit.chooseLanguage("fr")
    visit.settle()

    assert (timeline.filter.goal, timeline.filter.category) == (0, "human-rights")


def test_show_all_holds_after_a_moment_was_read(visit: Visit) -> None:
    timeline = visit.exhibit.timeline
    timeline.filter.showAll()

    visit.open("moment", "1945-charter-signed")
    visit.exhibit.back()
    visit.settle()

    assert (timeline.filter.goal, timeline.beads.hits) == (0, timeline.beads.total)


@pytest.mark.parametrize("number", [16, 13], ids=["another Goal", "the same Goal"])
def test_another_way_there_marks_anew(visit: Visit, number: int) -> None:
    visit.exhibit.timeline.filter.showAll()
    visit.exhibit.goHome()

    visit.open("goal", f"goal-{number}")
    visit.exhibit.goal.openMoments()
    visit.settle()

    assert visit.exhibit.timeline.filter.goal == number


def test_the_timeline_s_own_door_marks_nothing(visit: Visit) -> None:
    visit.exhibit.goHome()
    visit.open("timeline", "")
    visit.settle()

    assert (visit.exhibit.timeline.filter.goal, visit.exhibit.timeline.filter.category) == (0, "")
