"""What a visitor finds is what opens: each kind of thing at its own place, in an exhibit that has all of them."""

import hashlib
from collections.abc import Iterator

import pytest
from exhibits import in_all, options, question
from exhibits_learn import learned
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.store.library import Library
from kiosk.store.search_modules import KINDS

FOUND = {
    "goal": ("climate action", "goal", "goal-13", ""),
    "moment": ("a/res/217", "moment", "1945-charter", ""),
    "day": ("birds", "calendar", "birds", ""),
    "answer": ("who", "answers", "who", ""),
    "action": ("walk to", "goal", "goal-06", "walk"),
    "pledge": ("walk often", "pledge", "goal-13", "walk"),
    "question": ("seats", "quiz", "goal-13", "second"),
    "target": ("13.a", "targets", "goal-13", "target-13-a"),
    "site": ("geneva", "site", "geneva", ""),
    "tour": ("guided", "site", "geneva", "guided"),
    "stop": ("garden", "tour", "geneva", "garden"),
    "book": ("drop", "book", "drop", ""),
    "picture": ("kite", "gallery", "kite", ""),
    "assembly": ("island", "assembly", "island", ""),
    "symbol": ("agenda", "symbols", "agenda", ""),
    "message": ("once a day", "message", "once-a-day", ""),
}


def _picture() -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _titled(id: str, title: str, **facts: object) -> dict[str, object]:
    return {"id": id, **facts, "texts": in_all(title=title, text="Text", text_easy="")}


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Visit]:
    data = tmp_path_factory.mktemp("leads")
    content = learned(
        gallery=[
            _titled("wind", "Wind", picture="turbine", goals=[]),
            _titled("kite", "Kite", picture="turbine", goals=[]),
        ],
        assembly=[
            _titled("ask", "Voting", kind="step", majority=None),
            _titled("day", "Day", kind="draft", majority="simple"),
            _titled("island", "Island", kind="draft", majority="simple"),
        ],
    )
    right = options(False, True)
    asked = [
        {**question(id, "choice", goals=[13], options=right), "texts": {**texts}}
        for id, texts in (("first", _asked("Chairs?")), ("second", _asked("Seats?")), ("third", _asked("Tables?")))
    ]
    content["quiz"] = [
        *content["quiz"],
        *asked,
        {**question("true", "share-check", answer=True), "texts": _asked("Moon?")},
    ]
    site = content["sites"][0]
    garden = {"id": "garden", "picture": "turbine", "texts": in_all(title="Garden", text="Green", text_easy="")}
    content["sites"] = [{**site, "stops": [*site["stops"], garden]}]
    picture = _picture()
    seen = hashlib.sha256(picture).hexdigest()
    content["media"] = [{**item, "sha256": seen} if item["id"] == "turbine" else item for item in content["media"]]
    library = Library(data)
    library.activate(library.add(content, [(seen, "png", [picture])]).id)
    visit = Visit(data, (1080, 1920))
    visit.settle()
    yield visit
    visit.close()


def _asked(words: str) -> dict[str, dict[str, str]]:
    return in_all(question=words, question_easy="", explanation="Secret", explanation_easy="", source="UN")


@pytest.fixture
def searching(kiosk: Visit) -> Iterator[Visit]:
    kiosk.exhibit.finish()
    kiosk.exhibit.wake("en", "line")
    kiosk.open("search", "")
    kiosk.settle()
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def look_up(visit: Visit, words: str, kind: str, *, open_it: bool = True) -> None:
    """Type words with keys and open the first hit of a kind."""
    view = visit.exhibit.search
    view.clear()
    for letter in words:
        visit.exhibit.write(letter)
    visit.settle()
    at = next(i for i, hit in enumerate(view._found) if hit.kind == kind)
    if open_it:
        view.openHit(at)
        visit.settle()


def test_every_kind_is_looked_up_here() -> None:
    assert tuple(FOUND) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_hit_leads_to_its_place(searching: Visit, kind: str) -> None:
    words, screen, subject, part = FOUND[kind]
    look_up(searching, words, kind, open_it=False)
    named = [str(line.property("name")) for line in searching.all("HitLine")]
    assert named
    assert not [name for name in named if name.startswith(":")], "each kind has a name"
    look_up(searching, words, kind)
    here = searching.exhibit.navigation.trail.here
    assert (here.screen, here.subject, here.part) == (screen, subject, part)
    assert searching.find(f"{screen.capitalize()}Screen").isVisible()


def test_an_action_opens_what_one_can_do(searching: Visit) -> None:
    look_up(searching, "walk to", "action")
    assert [item for item in searching.all("ActionLine") if item.isVisible()]
    searching.exhibit.goal.neighbour(1, "swipe")
    searching.settle()
    assert searching.exhibit.goal.firstLeaf == "about"


def test_a_goal_opens_at_its_text(searching: Visit) -> None:
    look_up(searching, "climate action", "goal")
    assert [item for item in searching.all("ActionLine") if item.isVisible()] == []


def test_a_stop_opens_the_tour_right_there(searching: Visit) -> None:
    look_up(searching, "garden", "stop")
    tour = searching.exhibit.tour
    assert (tour.at, tour.title) == (1, "Garden [en]")
    tour.step(-1, "button")
    searching.exhibit.chooseLanguage("fr")
    searching.settle()
    assert tour.at == 0, "another language leaves the visitor where they went"


def test_the_same_stop_is_found_again_from_within_its_tour(searching: Visit) -> None:
    searching.open("tour", "geneva")
    searching.open("search", "")
    look_up(searching, "garden", "stop")
    assert searching.exhibit.tour.at == 1


def test_a_day_opens_the_calendar_at_it(searching: Visit) -> None:
    look_up(searching, "birds", "day")
    assert searching.exhibit.calendar.dayId == "birds"


def test_a_pledge_is_chosen_but_not_taken(searching: Visit) -> None:
    look_up(searching, "walk often", "pledge")
    pledge = searching.exhibit.pledge
    assert (pledge.stage, pledge.chosen, pledge.goalId) == ("choose", "walk", "goal-13")
    assert [row.pledgeId for row in pledge.rows.rows if row.chosen] == ["walk"]
    assert not [event for event in searching.notes.events if event.kind == "pledge.take"]


@pytest.mark.parametrize(("words", "id"), [("seats", "second"), ("tables", "third"), ("moon", "true")])
def test_a_question_is_the_first_of_its_round(searching: Visit, words: str, id: str) -> None:
    look_up(searching, words, "question")
    quiz = searching.exhibit.quiz
    assert quiz._round.question == id
    assert quiz._round.phase == "guess"
    assert len(set(quiz._round.questions)) == len(quiz._round.questions)


def test_another_question_of_the_same_goal_begins_anew(searching: Visit) -> None:
    look_up(searching, "seats", "question")
    searching.exhibit.back()
    searching.settle()
    look_up(searching, "tables", "question")
    assert searching.exhibit.quiz._round.question == "third"


def test_the_answer_of_a_question_does_not_give_it_away(searching: Visit) -> None:
    for letter in "secret":
        searching.exhibit.write(letter)
    assert searching.exhibit.search.total == 0


def test_a_step_of_the_assembly_opens_how_it_works(searching: Visit) -> None:
    look_up(searching, "voting", "assembly")
    assert searching.find("AssemblyScreen").property("stepsShown") is True
    searching.exhibit.back()
    look_up(searching, "island", "assembly")
    assert searching.find("AssemblyScreen").property("stepsShown") is False


def test_a_book_that_is_only_named_opens_the_shelf(searching: Visit) -> None:
    look_up(searching, "far", "book")
    assert searching.exhibit.navigation.screen == "books"
