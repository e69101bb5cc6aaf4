"""A visitor searches: with the keys on the screen, with real ones, in six languages; and nothing typed is kept."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES
from kiosk.log.recorder import Recorder
from kiosk.ui.keyboards import DIGITS, LETTERS, key_rows, next_language
from kiosk.ui.search import SearchViewModel
from kiosk.ui.typed import LONGEST, Typed

MARKER = "zqmarkerqz"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def searching(visit: Visit) -> Iterator[Visit]:
    """A visit in English that has come to the search by the rail."""
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    visit.settle()
    visit.touch(named(visit, "Search"))
    assert visit.exhibit.navigation.screen == "search"
    yield visit
    visit.exhibit.finish()
    visit.settle()


def seen(visit: Visit, kind: str) -> list[QQuickItem]:
    return [item for item in visit.all(kind) if item.isVisible()]


def named(visit: Visit, name: str) -> QQuickItem:
    found: list[QQuickItem] = []

    def walk(item: QQuickItem) -> None:
        if item.property("hint") is not None and item.property("name") == name:
            found.append(item)
        for child in item.childItems():
            if child.isVisible():
                walk(child)

    walk(visit.everywhere())
    assert found, name
    return found[0]


def write(visit: Visit, text: str) -> None:
    """With the keys on the screen."""
    for letter in text:
        visit.finger(named(visit, "Space" if letter == " " else letter))


def write_real(visit: Visit, letter: str) -> None:
    """With a real key."""
    visit.exhibit.write(letter)
    visit.settle()


def model(visit: Visit) -> SearchViewModel:
    return visit.exhibit.search


def hits(visit: Visit) -> list[tuple[str, str]]:
    return [(row.kind, row.title) for row in model(visit).hits.rows]


def hit_list(visit: Visit) -> QQuickItem:
    return seen(visit, "Hit")[0].parentItem().parentItem()


def groups(visit: Visit) -> dict[str, list[str]]:
    """The names of the groups with the titles below each, as they are on show."""
    found: dict[str, list[str]] = {}
    for row in model(visit).hits.rows:
        found.setdefault(row.kind, []).append(row.title)
    return found


def test_hits_come_while_a_finger_types(searching: Visit) -> None:
    write(searching, "clim")
    assert ("goal", "Climate Action") in hits(searching)
    line = seen(searching, "HitLine")[0]
    assert line.property("name") == "Goal: Climate Action"
    before = len(hits(searching))
    write(searching, "z")
    assert hits(searching) == []
    searching.finger(named(searching, "Erase"))
    assert len(hits(searching)) == before


def test_back_returns_to_the_query_and_the_place_in_the_list(searching: Visit) -> None:
    write(searching, "peace")
    searching.settle()
    lines = hit_list(searching)
    down = float(lines.property("contentHeight")) - lines.height()
    assert down > 100, "the list is longer than its window"
    lines.setProperty("contentY", down)
    searching.settle()
    shown = next(item for item in seen(searching, "Hit") if item.property("index") == len(hits(searching)) - 2)
    place = shown.mapToScene(QPointF(0, 0)).y()
    searching.finger(next(item for item in seen(searching, "HitLine") if item.parentItem() == shown))
    assert searching.exhibit.navigation.screen != "search"
    searching.exhibit.back()
    searching.settle()
    assert model(searching).query == "peace"
    again = next(item for item in seen(searching, "Hit") if item.property("index") == len(hits(searching)) - 2)
    assert again.mapToScene(QPointF(0, 0)).y() == pytest.approx(place, abs=3)


def test_the_next_visitor_finds_nothing_typed(searching: Visit) -> None:
    write(searching, "peace")
    searching.exhibit.finish()
    searching.settle()
    searching.exhibit.wake("fr", "line")
    searching.open("search", "")
    searching.settle()
    assert (model(searching).query, hits(searching), model(searching).firstInSight) == ("", [], 0)
    assert model(searching).keys.rows == key_rows("fr", digits=False)


def test_hits_stand_in_groups_that_tell_how_many_they_are(searching: Visit) -> None:
    write(searching, "peace")
    rows = model(searching).hits.rows
    counts = {row.kind: row.ofKind for row in rows if row.ofKind}
    assert list(counts) == list(groups(searching)), "each group is named once, at its first"
    assert sum(counts.values()) == model(searching).total
    for kind, titles in groups(searching).items():
        last = [row for row in rows if row.kind == kind][-1]
        assert last.more == counts[kind] - len(titles)
        assert last.more != 1, "nobody has to ask for a single one"
    first = seen(searching, "Hit")[0]
    texts = [item.property("text") for item in first.childItems()[0].childItems()]
    assert texts == ["Goals", counts["goal"]] or texts == ["Goals", str(counts["goal"])]


def test_what_is_called_so_comes_before_what_only_speaks_of_it(searching: Visit) -> None:
    write(searching, "water")
    for _ in range(9):
        more = next((i for i, row in enumerate(model(searching).hits.rows) if row.more), None)
        if more is None:
            break
        model(searching).showMore(more)
    assert sum(map(len, groups(searching).values())) == model(searching).total
    titles = groups(searching)["goal"]
    assert ["Water" in title for title in titles] == sorted(("Water" in title for title in titles), reverse=True)
    assert len(titles) > 2


def test_more_of_a_group_come_where_it_stands(searching: Visit) -> None:
    write(searching, "peace")
    model(searching).unfold(False)
    searching.settle()
    before = groups(searching)
    kind = next(row.kind for row in model(searching).hits.rows if row.more)
    row = next(i for i, row in enumerate(model(searching).hits.rows) if row.more)
    lines = hit_list(searching)
    for _ in range(6):
        button = [item for item in seen(searching, "Pill") if str(item.property("text")).startswith("Show ")]
        if button and 0 < button[0].mapToItem(lines, QPointF(0, 0)).y() < lines.height() - button[0].height():
            break
        searching.finger(named(searching, "Further down"))
        QTest.qWait(350)
    place = button[0].mapToScene(QPointF(0, 0)).y()
    searching.notes.events.clear()
    QTest.qWait(310)
    searching.finger(button[0])
    after = groups(searching)
    assert len(after[kind]) > len(before[kind])
    assert after[kind][: len(before[kind])] == before[kind]
    assert {name: titles for name, titles in after.items() if name != kind} == {
        name: titles for name, titles in before.items() if name != kind
    }
    at = next(item for item in seen(searching, "Hit") if item.property("index") == row + 1)
    assert at.mapToScene(QPointF(0, 0)).y() == pytest.approx(place, abs=30), "they come where they were asked for"
    noted = [(e.kind, e.control, e.value) for e in searching.notes.events if e.kind == "search.more"]
    assert noted == [("search.more", kind, str(len(before[kind])))]
    assert model(searching).hits.rows[row].more == 0
    write_real(searching, "k")
    write_real(searching, "\b")
    assert groups(searching) == before, "another query begins with few again"


def test_keys_go_on_at_the_first_one_more(searching: Visit) -> None:
    write(searching, "peace")
    row = next(i for i, row in enumerate(model(searching).hits.rows) if row.more)
    lines = hit_list(searching)
    searching.press(Qt.Key.Key_Tab)
    lines.metaObject().invokeMethod(lines, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 4))
    searching.settle()
    button = next(item for item in seen(searching, "Pill") if str(item.property("text")).startswith("Show "))
    button.forceActiveFocus()
    searching.press(Qt.Key.Key_Return)
    searching.settle()
    assert searching.focus().property("title") == model(searching).hits.rows[row + 1].title


def test_a_suggestion_completes_the_word(searching: Visit) -> None:
    write(searching, "goal clim")
    word = model(searching).suggestions.rows[0].word
    searching.finger(named(searching, word))
    assert model(searching).query == f"goal {word}"


def test_words_to_begin_with_stand_above_the_keys(searching: Visit) -> None:
    assert [row.word for row in model(searching).suggestions.rows] == [
        "water",
        "peace",
        "school",
        "climate",
        "children",
    ]
    searching.exhibit.chooseLanguage("ar")
    searching.settle()
    assert (model(searching).suggestions.rows[0].word, model(searching).suggestions.rows[0].script) == ("الماء", "ar")
    searching.finger(named(searching, "الماء"))
    assert model(searching).query == "الماء"
    assert model(searching).total > 1
    model(searching).clear()
    searching.settle()
    assert len(model(searching).suggestions.rows) == 5, "they come back when nothing is typed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_to_begin_with_finds_something(searching: Visit, language: str) -> None:
    searching.exhibit.chooseLanguage(language)
    searching.settle()
    assert len(model(searching).suggestions.rows) == 5


def test_a_word_that_finds_nothing_is_not_offered(searching: Visit) -> None:
    model(searching).offer(["unicorn", "peace"])
    assert [row.word for row in model(searching).suggestions.rows] == ["peace"]


def test_what_finds_nothing_meets_the_nearest_word_and_all_goals(searching: Visit) -> None:
    write(searching, "climte")
    assert model(searching).near.rows[0].word.lower() == "climate"
    searching.finger(named(searching, "Goal 3: Good Health and Well-being"))
    assert searching.exhibit.navigation.subject == "goal-03"
    searching.exhibit.back()
    searching.settle()
    searching.finger(named(searching, model(searching).near.rows[0].word))
    assert ("goal", "Climate Action") in hits(searching)


def test_a_hit_of_another_language_says_so(searching: Visit) -> None:
    for letter in "климат":
        searching.exhibit.write(letter)
    searching.settle()
    row = model(searching).hits.rows[0]
    assert (row.kind, row.language, row.script) == ("goal", "Русский", "cy")


WORDS = {
    "goal": "climate",
    "moment": "charter",
    "day": "braille",
    "action": "soap",
    "pledge": "shower",
    "question": "smallpox",
    "site": "nairobi",
    "tour": "guided tour",
    "stop": "assembly hall",
    "message": "once a day",
    "target": "overfishing",
    "answer": "blue helmets",
    "book": "drop",
}


@pytest.mark.parametrize("kind", WORDS)
def test_a_hit_of_every_kind_opens_its_page(searching: Visit, kind: str) -> None:
    for letter in WORDS[kind]:
        searching.exhibit.write(letter)
    searching.settle()
    at = next(i for i, hit in enumerate(model(searching)._found) if hit.kind == kind)
    hit = model(searching)._found[at]
    searching.notes.events.clear()
    model(searching).openHit(at)
    searching.settle()
    here = searching.exhibit.navigation.trail.here
    assert (here.screen, here.subject, here.part) == (hit.screen, hit.subject, hit.part)
    assert [e.control for e in searching.notes.events if e.kind == "search.pick"] == [kind]
    assert searching.find(f"{hit.screen.capitalize()}Screen").isVisible()


def test_pinyin_finds_chinese(searching: Visit) -> None:
    searching.exhibit.chooseLanguage("zh")
    searching.settle()
    write(searching, "qihou")
    assert ("goal", "气候行动") in hits(searching), "already while the sound is typed"
    searching.finger(named(searching, "气候"))
    assert model(searching).query == "气候"
    write(searching, "xingdong")
    searching.finger(named(searching, "空格"))
    assert model(searching).query == "气候行动"


def test_real_keys_write_only_here(searching: Visit) -> None:
    for key in (Qt.Key.Key_P, Qt.Key.Key_E, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_X):
        searching.press(key)
    searching.press(Qt.Key.Key_Backspace)
    assert model(searching).query == "peace"
    QTest.keyClick(searching.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(searching.window, Qt.Key.Key_F11)
    assert model(searching).query == "peace"
    searching.exhibit.comfort.togglePanel()
    searching.press(Qt.Key.Key_A)
    searching.exhibit.comfort.closePanel()
    searching.open("home", "")
    searching.press(Qt.Key.Key_A)
    assert model(searching).query == "peace"


def test_arrow_keys_go_from_key_to_key_as_they_lie(searching: Visit) -> None:
    named(searching, "g").forceActiveFocus()
    names = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down):
        searching.press(key)
        names.append(searching.focus().property("name"))
    assert names[0] == "h"
    assert names[1] in {"y", "u"}
    assert names[3] in {"f", "g"}
    assert names[4] in {"c", "v", "b"}
    searching.press(Qt.Key.Key_Return)
    assert model(searching).query == names[4]


def test_dragging_the_hits_folds_the_keys(searching: Visit) -> None:
    if searching.window.width() > searching.window.height():
        pytest.skip("in landscape the keys stand beside the hits")
    write(searching, "peace")
    line = seen(searching, "HitLine")[2]
    start = line.mapToScene(QPointF(300, 60)).toPoint()
    lines = hit_list(searching)
    before = float(lines.property("contentY"))
    QTest.touchEvent(searching.window, searching.panel).press(0, start, searching.window).commit()
    for step in range(1, 12):
        at = start - QPoint(0, 20 * step)
        QTest.touchEvent(searching.window, searching.panel).move(0, at, searching.window).commit()
        searching.settle()
    QTest.touchEvent(searching.window, searching.panel).release(0, at, searching.window).commit()
    searching.settle()
    assert searching.exhibit.navigation.screen == "search", "a drag opens nothing"
    assert float(lines.property("contentY")) > before + 100
    assert not model(searching).keysShown
    assert not seen(searching, "Keyboard")
    searching.finger(named(searching, "Show the keys"))
    assert seen(searching, "Keyboard")


def test_no_menu_comes_up(searching: Visit) -> None:
    place = named(searching, "g").mapToScene(QPointF(40, 40))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place.toPoint(), place.toPoint())
    assert QCoreApplication.sendEvent(searching.window, asked), "it is swallowed before the page"
    before = len(seen(searching, "Tap")), model(searching).query
    QTest.mouseClick(searching.window, Qt.MouseButton.RightButton, pos=place.toPoint())
    searching.settle()
    assert (len(seen(searching, "Tap")), model(searching).query) == before
    assert searching.all("QQuickTextInput") + searching.all("QQuickTextEdit") == []


def test_only_lengths_counts_and_ranks_are_noted(searching: Visit) -> None:
    searching.notes.events.clear()
    write(searching, "peace")
    model(searching).note()
    searching.finger(seen(searching, "HitLine")[0])
    noted = [(e.kind, e.subject, e.control, e.value) for e in searching.notes.events if e.kind.startswith("search")]
    assert noted[0] == ("search.query", "", "", "5")
    assert noted[1][0] == "search.hits"
    assert int(noted[1][3]) > 5
    assert noted[2:] == [("search.pick", "", "goal", "1")]


def test_a_query_without_hits_is_noted_as_such(searching: Visit) -> None:
    searching.notes.events.clear()
    write(searching, "qqqq")
    searching.exhibit.back()
    noted = [(e.kind, e.screen, e.value) for e in searching.notes.events if e.kind.startswith("search")]
    assert noted == [("search.query", "search", "4"), ("search.hits", "search", "0")]


def test_nothing_typed_is_on_the_disk(shipped_store: Path, tmp_path: Path, qapp: QApplication) -> None:
    """Privacy line P5: a marker is typed, found nowhere, picked from, and left; the whole data folder is read for it."""
    data = tmp_path / "data"
    shutil.copytree(shipped_store, data)
    visit = Visit(data, (540, 960))
    recorder = Recorder.open(
        data / "interactions.db",
        kiosk="k",
        edition=visit.edition.id,
        app_version="1",
        clock=visit.clock,
        retention_days=9,
    )
    visit.exhibit._sources.visit._recorder = recorder
    visit.exhibit.wake("en", "line")
    visit.open("search", "")
    for letter in MARKER:
        visit.exhibit.write(letter)
    visit.settle()
    model(visit).note()
    for _ in MARKER:
        visit.exhibit.write("\b")
    for letter in "peace":
        visit.exhibit.write(letter)
    model(visit).openHit(0)
    visit.settle()
    written = [path for path in data.rglob("*") if path.is_file() and MARKER.encode() in path.read_bytes()]
    visit.exhibit.finish()
    recorder.close()
    visit.close()
    with sqlite3.connect(data / "interactions.db") as log:
        kinds = {kind for (kind,) in log.execute("SELECT DISTINCT kind FROM events")}
    assert {"search.query", "search.hits", "search.pick"} <= kinds, "the visit was really recorded"
    written += [path for path in data.rglob("*") if path.is_file() and MARKER.encode() in path.read_bytes()]
    assert written == []


@pytest.mark.parametrize(
    ("typed", "letter", "by_sound", "now"),
    [
        (Typed(), "a", False, Typed("a")),
        (Typed(), " ", False, Typed("")),
        (Typed("a"), " ", False, Typed("a ")),
        (Typed("a"), "\x00", False, Typed("a")),
        (Typed("a" * LONGEST), "b", False, Typed("a" * LONGEST)),
        (Typed("气"), "H", True, Typed("气", "h")),
        (Typed("气", "h"), "1", True, Typed("气h1")),
        (Typed("气", "h" * (LONGEST - 1)), "o", True, Typed("气", "h" * (LONGEST - 1))),
    ],
)
def test_a_letter_more(typed: Typed, letter: str, by_sound: bool, now: Typed) -> None:
    assert typed.with_letter(letter, by_sound=by_sound) == now


def test_a_letter_less() -> None:
    assert Typed("ab").without_last() == Typed("a")
    assert Typed("气", "ho").without_last() == Typed("气", "h")
    assert Typed().without_last() == Typed()


@pytest.mark.parametrize("language", LETTERS)
def test_every_keyboard_fits_and_has_its_alphabet(language: str) -> None:
    rows = LETTERS[language]
    assert all(0 < len(row) <= 11 for row in rows)
    letters = "".join(rows)
    assert len(letters) == len(set(letters))
    alphabets = {
        "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءؤئ",
        "es": "abcdefghijklmnñopqrstuvwxyz",
    }
    assert set(alphabets.get(language, "abcdefghijklmnopqrstuvwxyz")) <= set(letters)


def test_a_document_symbol_can_be_typed() -> None:
    assert set("217()/-.") <= set("".join(DIGITS))


def test_the_keyboards_come_round_with_the_own_language_first() -> None:
    order = ["ru"]
    while (following := next_language(order[-1], ("ar", "zh", "en", "ru"), "ru")) != "ru":
        order.append(following)
    assert order == ["ru", "ar", "zh", "en"]
