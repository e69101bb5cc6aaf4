"""The rooms to look into: questions, stories, a vote, symbols, pictures, and the targets of a Goal."""

import hashlib
from collections.abc import Iterator
from typing import Any

import pytest
from exhibits import in_all
from exhibits_learn import book, learned, symbol, target
from PySide6.QtCore import QBuffer, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.store.library import Library


def _answer(id: str, topic: str, **more: Any) -> dict[str, Any]:
    words = in_all(question=f"Ask {id}", question_easy="", text=f"All of {id}", text_easy=f"Easy {id}", source="UN")
    return {"id": id, "topic": topic, "goals": [], "as_of": None, **more, "texts": words}


def _item(id: str, kind: str, majority: str | None = None) -> dict[str, Any]:
    words = in_all(title=f"Title {id}", text=f"Text of {id}", text_easy=f"Easy {id}")
    return {"id": id, "kind": kind, "majority": majority, "texts": words}


def _picture() -> bytes:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Visit]:
    """The program with a small exhibit that has all these rooms."""
    data = tmp_path_factory.mktemp("learned")
    content = learned(
        answers=[_answer("second", "how", as_of="2024"), _answer("first", "start"), _answer("third", "how")],
        books=[
            book("drop", "story", "one", "two", "three"),
            book("leaf", "story", "a", "b"),
            book("far", "accessible"),
        ],
        symbols=[symbol("A/RES/70/1", "A", "RES", "70", "1"), {**symbol("S/1", "S", "1"), "id": "other"}],
        assembly=[_item("ask", "step"), _item("day", "draft", "simple"), _item("island", "draft", "two_thirds")],
        targets=[target(f"13.{sign}", 13) for sign in "123ab"] + [target(f"6.{sign}", 6) for sign in "12345"],
    )
    picture = _picture()
    seen = hashlib.sha256(picture).hexdigest()
    content["media"] = [{**item, "sha256": seen} if item["id"] == "turbine" else item for item in content["media"]]
    library = Library(data)
    info = library.add(content, [(seen, "png", [picture])])
    library.activate(info.id)
    visit = Visit(data, (1080, 1920))
    visit.settle()
    yield visit
    visit.close()


@pytest.fixture
def visit(kiosk: Visit) -> Iterator[Visit]:
    """A visitor in English on the page of doors."""
    kiosk.exhibit.wake("en", "line")
    kiosk.exhibit.comfort.choose("still", True)
    kiosk.open("discover", "")
    kiosk.settle()
    kiosk.notes.events.clear()
    yield kiosk
    kiosk.exhibit.finish()
    kiosk.settle()


def _shown(visit: Visit, kind: str) -> list[QQuickItem]:
    return [item for item in visit.all(kind) if item.isVisible()]


def _named(visit: Visit, kind: str, name: str) -> QQuickItem:
    return next(item for item in _shown(visit, kind) if item.property("name") == name)


def _words(visit: Visit) -> list[str]:
    return [str(item.property("text")) for item in _shown(visit, "Copy")]


def _noted(visit: Visit) -> list[tuple[str, str, str, str]]:
    skipped = {"screen.enter", "screen.leave"}
    return [(e.kind, e.subject, e.control, e.value) for e in visit.notes.events if e.kind not in skipped]


@pytest.mark.parametrize(
    ("door", "screen"),
    [
        ("Ask the UN", "answers"),
        ("Hold a vote", "assembly"),
        ("Read a story", "books"),
        ("Crack a code", "symbols"),
        ("Look at pictures", "gallery"),
    ],
)
def test_each_door_leads_into_its_room_and_back(visit: Visit, door: str, screen: str) -> None:
    visit.touch(_named(visit, "DoorLine", door))

    assert visit.exhibit.navigation.screen == screen
    assert _noted(visit) == [("door.open", screen, "line", "")]
    visit.exhibit.back()
    visit.settle()
    assert visit.exhibit.navigation.screen == "discover"


def test_questions_stand_by_topic_and_one_answer_is_open(visit: Visit) -> None:
    visit.open("answers", "")
    visit.settle()
    asked = [
        str(item.property("name")) for item in _shown(visit, "Tap") if str(item.property("name")).startswith("Ask")
    ]
    assert asked == ["Ask first [en]", "Ask second [en]", "Ask third [en]"]

    visit.touch(_named(visit, "Tap", "Ask second [en]"))
    assert "All of second [en]" in _words(visit)
    assert "UN [en], 2024" in _words(visit)
    visit.touch(_named(visit, "Tap", "Ask third [en]"))
    assert "All of third [en]" in _words(visit)
    assert "All of second [en]" not in _words(visit)
    QTest.qWait(310)
    visit.touch(_named(visit, "Tap", "Ask third [en]"))
    assert "All of third [en]" not in _words(visit)
    assert _noted(visit) == [
        ("answer.open", "second", "line", "1"),
        ("answer.open", "third", "line", "1"),
        ("answer.open", "third", "line", "0"),
    ]


def test_an_answer_that_was_looked_for_is_open_in_the_words_one_wishes(visit: Visit) -> None:
    visit.open("answers", "third")
    visit.settle()
    assert "All of third [en]" in _words(visit)

    visit.touch(_named(visit, "Pill", "Easy words"))
    assert "Easy third [en]" in _words(visit)
    visit.exhibit.chooseLanguage("fr")
    visit.settle()
    assert "Easy third [fr]" in _words(visit)


def test_a_symbol_says_what_each_part_is(visit: Visit) -> None:
    visit.open("symbols", "")
    visit.settle()
    visit.touch(_named(visit, "Tap", "RES"))
    assert "RES [en]" in _words(visit)

    visit.touch(_named(visit, "Disc", "Next document"))
    assert visit.exhibit.symbols.symbol == "S/1"
    assert visit.exhibit.symbols.part == -1, "another document begins unread"
    assert _noted(visit) == [("symbol.part", "agenda", "part", "2"), ("symbol.next", "other", "button", "1")]


def test_the_parts_of_a_symbol_stand_in_their_order_in_arabic_too(visit: Visit) -> None:
    visit.exhibit.chooseLanguage("ar")
    visit.open("symbols", "")
    visit.settle()

    beads = [item for item in _shown(visit, "Tap") if item.property("name") in {"A", "RES", "70", "1"}]
    places = [(item.mapToScene(QPointF(0, 0)).x(), item.property("name")) for item in beads]
    assert [name for _, name in sorted(places)] == ["A", "RES", "70", "1"]


def test_a_story_is_read_page_by_page_to_its_end_and_the_next(visit: Visit) -> None:
    visit.open("books", "")
    visit.settle()
    visit.touch(_named(visit, "Tap", "drop [en]"))
    assert visit.exhibit.navigation.screen == "book"
    seen = []
    for _ in range(3):
        seen.append(str(visit.exhibit.book.text))
        visit.touch(_named(visit, "Disc", "Next page"))
        QTest.qWait(310)
    assert seen == ["one [en]", "two [en]", "three [en]"]
    assert "The end" in _words(visit)

    visit.touch(_named(visit, "DiscDoor", "leaf [en]"))
    assert (visit.exhibit.book.bookId, visit.exhibit.book.at) == ("leaf", 0)
    visit.exhibit.back()
    visit.settle()
    assert visit.exhibit.navigation.screen == "books"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_is_turned_by_a_swipe_in_reading_direction(visit: Visit, language: str) -> None:
    visit.exhibit.chooseLanguage(language)
    visit.open("book", "drop")
    visit.settle()
    begin, end = (300, 800) if language == "ar" else (800, 300)

    QTest.mousePress(visit.window, Qt.MouseButton.LeftButton, pos=QPointF(begin, 900).toPoint())
    for part in range(1, 6):
        place = QPointF(begin + (end - begin) * part / 5, 900).toPoint()
        QTest.mouseMove(visit.window, place)
        visit.settle()
    QTest.mouseRelease(visit.window, Qt.MouseButton.LeftButton, pos=QPointF(end, 900).toPoint())
    visit.settle()

    assert visit.exhibit.book.at == 1


def test_a_book_in_other_forms_is_named_but_not_opened(visit: Visit) -> None:
    visit.open("books", "")
    visit.settle()

    assert "far [en]" in _words(visit)
    assert "far [en]" not in [item.property("name") for item in _shown(visit, "Tap")]


def test_a_vote_is_set_by_discs_and_says_why_it_is_adopted(visit: Visit) -> None:
    visit.open("assembly", "")
    visit.settle()
    assert {"Adopted", "80", "60", "53"} <= set(_words(visit))
    more = _named(visit, "Disc", "No: one more")
    for _ in range(25):
        visit.touch(more)

    assert {"Not adopted", "80", "85", "28"} <= set(_words(visit))
    assert any(word.startswith("More than half of the 165 votes cast are needed: 83.") for word in _words(visit))
    QTest.qWait(1000)
    assert _noted(visit) == [("assembly.vote", "day", "button", "0")]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_finger_sweeps_over_the_seats(visit: Visit, language: str) -> None:
    visit.exhibit.chooseLanguage(language)
    visit.open("assembly", "")
    visit.settle()
    hall = next(item for item in _shown(visit, "Hemicycle"))
    across = {"en": (0.3, 0.99), "ar": (0.7, 0.01)}[language]
    start, end = (hall.mapToScene(QPointF(hall.width() * x, hall.height() * 0.9)).toPoint() for x in across)

    QTest.mousePress(visit.window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(visit.window, end)
    visit.settle()
    QTest.mouseRelease(visit.window, Qt.MouseButton.LeftButton, pos=end)
    visit.settle()

    assert visit.exhibit.assembly.yes > 170
    assert visit.exhibit.assembly.no < 23, "whoever says no gives way"


def test_the_next_draft_needs_two_thirds_and_begins_anew(visit: Visit) -> None:
    visit.open("assembly", "")
    visit.settle()
    visit.exhibit.assembly.setYes(193)
    visit.touch(_named(visit, "Disc", "Next draft"))

    assert (visit.exhibit.assembly.title, visit.exhibit.assembly.yes) == ("Title island [en]", 80)
    assert "Not adopted" in _words(visit)
    visit.touch(_named(visit, "Pill", "How does it work?"))
    assert "Title ask [en]" in _words(visit)


def test_a_picture_comes_nearer_and_goes_back(visit: Visit) -> None:
    visit.open("gallery", "wind")
    visit.settle()
    screen = visit.find("GalleryScreen")
    for name, near in (("Nearer", 1), ("Nearer", 2), ("Further away", 1)):
        visit.touch(_named(visit, "Disc", name))
        QTest.qWait(310)
        assert screen.property("near") == near

    assert [note[3] for note in _noted(visit)] == ["1", "2", "1"]


def test_the_targets_of_a_goal_stand_in_their_order(visit: Visit) -> None:
    visit.open("targets", "goal-13")
    visit.settle()

    words = _words(visit)
    assert [word for word in words if word.startswith("13.")] == ["13.1", "13.2", "13.3", "13.a", "13.b"]
    assert "5 targets" in words
    visit.exhibit.comfort.choose("easy", True)
    visit.settle()
    assert _words(visit).count("Easy [en]") == 5


def test_a_goal_leads_to_its_targets(visit: Visit) -> None:
    visit.open("goal", "goal-13")
    visit.settle()
    visit.touch(_named(visit, "DiscDoor", "What can I do?"))
    visit.touch(_named(visit, "DiscDoor", "5 targets"))

    assert visit.exhibit.navigation.screen == "targets"
    assert ("goal.targets", "goal-13", "disc", "") in _noted(visit)
    visit.exhibit.back()
    assert visit.exhibit.navigation.screen == "goal"


def test_home_has_a_door_to_these_rooms(visit: Visit) -> None:
    visit.exhibit.goHome()
    visit.settle()
    visit.touch(_named(visit, "SmallDoor", "Look inside"))

    assert visit.exhibit.navigation.screen == "discover"


def test_nothing_of_a_visitor_stays_in_these_rooms(visit: Visit) -> None:
    visit.open("answers", "first")
    visit.open("assembly", "island")
    visit.exhibit.assembly.setYes(12)
    visit.open("book", "drop")
    visit.exhibit.book.step(1, "button")
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    visit.settle()

    assert visit.exhibit.answers.openId == ""
    visit.open("assembly", "")
    assert (visit.exhibit.assembly.at, visit.exhibit.assembly.yes) == (0, 80)
    visit.open("book", "drop")
    assert visit.exhibit.book.at == 0
