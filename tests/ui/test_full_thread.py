"""A thread with twice as many moments as the shipped one, in both levels of words, a vote among them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from threadwork import moment, moments, thread_source
from visiting import Visit

from kiosk.packs.install import ANYBODY, install_source
from kiosk.store.library import Library
from kiosk.ui.items import scene
from kiosk.ui.proof.check import Wishes, view_faults
from kiosk.ui.proof.pages import views

VOTED = moment(
    900,
    "1948-12-10",
    importance=1,
    symbols=["A/RES/217(III)"],
    vote={"yes": 48, "no": 0, "abstain": 8},
    title="Universal Declaration",
)
TOLD = [*moments(), VOTED]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the full thread."""
    folder = tmp_path_factory.mktemp("full")
    install_source(thread_source(folder / "source", TOLD), Library(folder / "data"), ANYBODY)
    return folder / "data"


@pytest.fixture(params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def visit(request: pytest.FixtureRequest, store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program, come to in English."""
    visit = Visit(store, request.param)
    visit.exhibit.wake("en", "line")
    visit.settle()
    yield visit
    visit.close()


def named(visit: Visit, kind: str, name: str) -> QQuickItem:
    """The one of a kind that is seen under a name."""
    (item,) = [item for item in visit.all(kind) if item.isVisible() and item.property("name") == name]
    return item


def noted(visit: Visit, kind: str) -> list[tuple[str, str]]:
    return [(event.subject, event.value) for event in visit.notes.events if event.kind == kind]


def test_every_page_of_it_holds(visit: Visit) -> None:
    found = []
    for shown in views(visit, "en", most=2, wish=Wishes(0, "standard", False).make):
        if shown.screen in {"timeline", "moment"}:
            found += [f"{shown.name}: {fault}" for fault in view_faults(visit, shown, visit.window.grabWindow())]
    assert not found, "\n".join(found)


def test_the_day_sheet_tells_four_of_one_day(visit: Visit) -> None:
    visit.open("timeline", "")
    visit.arrive()
    visit.exhibit.timeline.day.open()
    visit.find("TimelineScreen").setProperty("sheet", "day")
    visit.arrive()
    assert visit.exhibit.timeline.day.moments.rowCount() == 4


def test_a_moment_can_be_read_in_easy_words(visit: Visit) -> None:
    visit.open("moment", "moment-012")
    visit.arrive()
    assert not visit.exhibit.moment.text.startswith("In easy words.")
    visit.touch(named(visit, "Pill", "Easy words"))
    assert visit.exhibit.moment.text.startswith("In easy words.")
    QTest.qWait(310)
    visit.touch(named(visit, "Pill", "All words"))
    assert not visit.exhibit.moment.text.startswith("In easy words.")


def test_a_vote_is_drawn_where_there_was_one(visit: Visit) -> None:
    visit.open("moment", VOTED["id"])
    visit.arrive()
    (drawn,) = [item for item in visit.all("VoteDots") if item.isVisible()]
    assert [drawn.property(side) for side in ("yes", "no", "abstain")] == [48, 0, 8]
    visit.exhibit.moment.travel("moment-012", "neighbour")
    visit.arrive()
    assert not [item for item in visit.all("VoteDots") if item.isVisible()]


def test_a_touch_on_listen_reads_this_moment_once_and_another_stops_it(visit: Visit) -> None:
    visit.open("moment", VOTED["id"])
    visit.arrive()
    visit.heard.take()
    listen = named(visit, "Disc", "Listen")
    visit.touch(listen)
    (said,) = visit.heard.take()
    assert said.index("Universal Declaration") < said.index(visit.exhibit.moment.text)
    assert "10 December 1948" in said
    assert noted(visit, "moment.listen") == [(VOTED["id"], "1")]

    QTest.qWait(310)
    before = visit.heard.cancelled
    assert listen.property("name") == "Stop reading"
    visit.touch(listen)
    assert visit.heard.cancelled == before + 1
    assert noted(visit, "moment.listen")[-1] == (VOTED["id"], "0")
    assert listen.property("name") == "Listen"


def test_the_button_offers_itself_again_once_all_is_said(visit: Visit) -> None:
    visit.open("moment", VOTED["id"])
    visit.arrive()
    listen = named(visit, "Disc", "Listen")
    visit.touch(listen)
    assert listen.property("name") == "Stop reading"
    visit.heard.done()
    visit.settle()
    assert listen.property("name") == "Listen"


@pytest.mark.parametrize("away", ["travel", "language", "back", "finish"])
def test_who_goes_on_is_not_read_to_any_more(visit: Visit, away: str) -> None:
    visit.open("moment", VOTED["id"])
    visit.arrive()
    visit.touch(named(visit, "Disc", "Listen"))
    before = visit.heard.cancelled
    exhibit = visit.exhibit
    {
        "travel": lambda: exhibit.moment.travel("moment-012", "neighbour"),
        "language": lambda: exhibit.chooseLanguage("fr"),
        "back": lambda: visit.press(Qt.Key.Key_Back),
        "finish": exhibit.finish,
    }[away]()
    visit.settle()
    assert visit.heard.cancelled > before
    assert not exhibit.voice.listening.on


def test_where_nobody_speaks_the_language_there_is_no_button(visit: Visit) -> None:
    visit.heard.languages = {"fr"}
    visit.open("moment", VOTED["id"])
    visit.arrive()
    assert not [item for item in visit.all("Disc") if item.isVisible() and item.property("name") == "Listen"]


def test_who_is_read_to_anyway_needs_no_button(visit: Visit) -> None:
    visit.exhibit.comfort.choose("aloud", True)
    visit.open("moment", VOTED["id"])
    visit.arrive()
    assert not [item for item in visit.all("Disc") if item.isVisible() and item.property("name") == "Listen"]
    visit.exhibit.comfort.choose("aloud", False)
    visit.settle()
    assert named(visit, "Disc", "Listen")


def test_large_words_of_the_date_stay_clear_of_the_controls(visit: Visit) -> None:
    visit.exhibit.comfort.chooseText(3)
    visit.open("moment", VOTED["id"])
    visit.arrive()
    controls = scene(visit.find("MomentControls"))
    (date,) = [copy for copy in visit.all("Copy") if copy.isVisible() and copy.property("text") == "December 1948"]
    assert controls.bottom() <= scene(date).top()


def test_a_text_steps_down_no_further_than_it_must(visit: Visit) -> None:
    visit.open("moment", "moment-013")
    visit.arrive()
    step = visit.find("MomentScreen").property("_step")
    visit.exhibit.moment.travel("moment-014", "neighbour")
    visit.arrive()
    visit.exhibit.moment.travel("moment-013", "neighbour")
    visit.arrive()
    assert visit.find("MomentScreen").property("_step") == step
