"""Years of the thread that belong together: a curator names them, a visitor looks at them; without them nothing shows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from threadwork import moments, thread_source, words
from visiting import Visit

from kiosk.errors import PackError
from kiosk.packs.install import ANYBODY, install_source
from kiosk.store.library import Library
from kiosk.ui.items import scene
from kiosk.ui.proof.check import Wishes, view_faults
from kiosk.ui.proof.pages import views


def era(id: str, first: int, last: int) -> dict[str, Any]:
    """An era in both levels of words."""
    text = {"standard": words(30, first), "easy": f"In easy words. {words(12, first)}"}
    return {"id": id, "first_year": first, "last_year": last, "title": f"{id.capitalize()} years", "text": text}


ERAS = [era("founding", 1941, 1949), era("freedom", 1950, 1969), era("goals", 2000, 2023)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with eras."""
    folder = tmp_path_factory.mktemp("eras")
    source = thread_source(folder / "source", moments(), language="ar", eras=ERAS)
    install_source(source, Library(folder / "data"), ANYBODY)
    return folder / "data"


@pytest.fixture(params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def visit(request: pytest.FixtureRequest, store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The timeline, come to in English."""
    visit = Visit(store, request.param)
    visit.exhibit.wake("en", "line")
    visit.settle()
    visit.open("timeline", "")
    visit.arrive()
    yield visit
    visit.close()


def seen(visit: Visit, kind: str, name: str) -> QQuickItem:
    """The one of a kind that is seen under a name."""
    (item,) = [item for item in visit.all(kind) if item.isVisible() and item.property("name") == name]
    return item


def test_an_era_is_found_read_and_followed_to_a_moment(visit: Visit) -> None:
    visit.touch(seen(visit, "Disc", "Eras"))
    visit.arrive()
    visit.touch(seen(visit, "Tap", "1950\u20131969. Freedom years"))
    visit.arrive()
    eras = visit.exhibit.timeline.eras
    assert (eras.chosen, eras.title) == ("freedom", "Freedom years")
    assert [(e.subject, e.control) for e in visit.notes.events if e.kind == "timeline.era"] == [("freedom", "list")]
    far = [line for line in visit.edition.moments("en", since=1950, until=1969) if line.importance == 1]
    assert far
    assert eras.moments.rowCount() == len(far)

    line = next(item for item in visit.all("YearTitle") if item.isVisible())
    QTest.qWait(310)
    visit.touch(line)
    visit.arrive()
    assert visit.exhibit.moment.momentId == far[0].id


def test_its_bar_lies_along_its_years_beside_the_thread(visit: Visit) -> None:
    bands = [scene(item) for item in visit.find("EraBands").childItems() if item.property("eraId")]
    down = visit.window.height() > visit.window.width()
    starts = [band.top() if down else band.left() for band in bands]
    lengths = [band.height() if down else band.width() for band in bands]
    assert starts == sorted(starts)
    assert lengths[1] / lengths[0] == pytest.approx(20 / 9, rel=0.01)


def test_easy_words_and_the_way_back_to_all(visit: Visit) -> None:
    visit.touch(seen(visit, "Disc", "Eras"))
    visit.arrive()
    visit.exhibit.timeline.eras.choose("goals", "list")
    visit.arrive()
    visit.exhibit.timeline.eras.toggleEasy()
    visit.settle()
    assert visit.exhibit.timeline.eras.text.startswith("In easy words.")
    visit.exhibit.timeline.eras.leave()
    visit.settle()
    assert seen(visit, "Tap", "1941\u20131949. Founding years")


def test_the_next_visitor_begins_with_none(visit: Visit) -> None:
    visit.exhibit.timeline.eras.choose("goals", "list")
    visit.exhibit.finish()
    visit.settle()
    visit.exhibit.wake("en", "line")
    visit.settle()
    visit.open("timeline", "")
    visit.arrive()
    assert visit.exhibit.timeline.eras.chosen == ""


@pytest.mark.parametrize("text", [0, 3])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_state_holds(visit: Visit, language: str, text: int) -> None:
    found, states = [], set()
    visit.exhibit.goHome()
    visit.settle()
    for shown in views(visit, language, most=1, wish=Wishes(text, "standard", False).make):
        if shown.screen == "timeline":
            states.add(shown.state)
            found += [f"{shown.name}: {fault}" for fault in view_faults(visit, shown, visit.window.grabWindow())]
    assert not found, "\n".join(found)
    assert states >= {"eras", "era"}


def test_without_eras_nothing_of_them_is_seen(shipped_less: Visit) -> None:
    shipped_less.open("timeline", "")
    shipped_less.arrive()
    assert not [item for item in shipped_less.all("Disc") if item.isVisible() and item.property("name") == "Eras"]
    assert not [item for item in shipped_less.find("EraBands").childItems() if item.property("eraId")]


@pytest.fixture
def shipped_less(tmp_path: Path, qapp: QApplication) -> Iterator[Visit]:
    """A pack without eras."""
    install_source(thread_source(tmp_path / "source", moments(20)), Library(tmp_path / "data"), ANYBODY)
    visit = Visit(tmp_path / "data", (1080, 1920))
    visit.exhibit.wake("en", "line")
    visit.settle()
    yield visit
    visit.close()


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ([era("one", 1945, 1960), era("two", 1960, 1970)], "has not ended in 1960"),
        ([era("one", 1970, 1960)], "the wrong way round"),
        ([{**era("one", 1945, 1960), "text": words(5, 1)}], ""),
    ],
)
def test_what_is_wrong_with_an_era_is_said(tmp_path: Path, told: list[dict[str, Any]], what: str) -> None:
    source = thread_source(tmp_path / "source", moments(4), eras=told)
    if not what:
        install_source(source, Library(tmp_path / "data"), ANYBODY)
        return
    with pytest.raises(PackError, match=what):
        install_source(source, Library(tmp_path / "data"), ANYBODY)
