"""When a visit ends, the next visitor finds the exhibit as if nobody had been there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.ui.comfort import SWITCHES

ROUND = (
    ("home", ""),
    ("goals", ""),
    ("privacy", ""),
    ("goal", "goal-06"),
    ("timeline", ""),
    ("moment", "1945-charter-signed"),
    ("sites", ""),
    ("site", "geneva"),
    ("tour", "geneva"),
    ("pledge", "goal-06"),
    ("calendar", ""),
    ("quiz", ""),
    ("survey", ""),
)


@pytest.fixture(scope="module")
def visit(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program in portrait."""
    visit = Visit(shipped_store, (1080, 1920))
    visit.settle()
    yield visit
    visit.close()


def _seen(visit: Visit) -> dict[str, QImage]:
    """Every screen of a short visit in English, as a picture."""
    visit.exhibit.wake("en", "line")
    pictures = {}
    for screen, subject in ROUND:
        visit.open(screen, subject)
        pictures[screen] = visit.picture()
    visit.exhibit.finish()
    visit.settle()
    return pictures


def _differ(one: QImage, other: QImage) -> bool:
    """Whether a visitor could tell two pictures apart; the edge of a letter may be a shade lighter."""
    difference = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    grey = difference.convertToFormat(QImage.Format.Format_Grayscale8)
    return max(bytes(grey.constBits())) > 8


def _leave_traces(visit: Visit) -> None:
    """Change everything a visitor can change."""
    exhibit = visit.exhibit
    exhibit.touched("keypad")
    exhibit.wake("ar", "line")
    visit.open("privacy", "")
    exhibit.privacy.toggleEasy()
    exhibit.comfort.chooseText(3)
    exhibit.comfort.chooseTheme("yellow")
    for switch in SWITCHES:
        exhibit.comfort.choose(switch, switch != "captions")
    exhibit.privacy.decline()
    visit.open("goal", "goal-06")
    visit.settle()
    visit.find("GoalScreen").setProperty("leaf", "years")
    visit.open("pledge", "goal-06")
    visit.settle()
    exhibit.pledge.spin("goal-10")
    exhibit.pledge.select("short-shower")
    visit.open("calendar", "goal-06")
    visit.settle()
    exhibit.calendar.openDay("water", 739697, "line")
    exhibit.calendar.showMonth(True)
    visit.find("CalendarScreen").setProperty("sheetOpen", True)
    visit.open("timeline", "")
    visit.settle()
    exhibit.timeline.filter.choose("human-rights")
    exhibit.timeline.dial.choose(1984)
    exhibit.timeline.zoomIn(1990.0, "numeral")
    visit.settle()
    visit.open("moment", "1945-charter-signed")
    visit.open("sites", "")
    exhibit.sites.choose("virtual")
    visit.open("site", "geneva")
    visit.settle()
    exhibit.site.openPart("figures")
    exhibit.site.choice.toggle("theme", "art")
    visit.find("SiteScreen").setProperty("sheet", "filter")
    visit.open("tour", "geneva")
    exhibit.tour.step(1, "button")
    visit.open("quiz", "goal-06")
    exhibit.quiz.put(3)
    exhibit.quiz.give()
    visit.open("survey", "")
    exhibit.survey.choose(2)
    exhibit.survey.next()
    exhibit.chooseLanguage("ru")
    exhibit.comfort.togglePanel()
    visit.settle()


@pytest.mark.parametrize("end", ["finish", "idle"])
def test_the_next_visitor_sees_no_trace_of_the_one_before(visit: Visit, end: str) -> None:
    before = _seen(visit)

    _leave_traces(visit)
    if end == "finish":
        visit.exhibit.finish()
    else:
        visit.clock.forward(600)
        visit.exhibit.idle.tick()
        visit.clock.forward(60)
        visit.exhibit.idle.tick()
        visit.clock.forward(-660)  # the screens show the time
    visit.exhibit.touched("touch")
    visit.settle()

    assert visit.exhibit.language == "en"
    assert visit.exhibit.navigation.screen == "attract"
    after = _seen(visit)
    assert [screen for screen, picture in before.items() if _differ(picture, after[screen])] == []
