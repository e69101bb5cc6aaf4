"""While the language turns, what is shown waits for all of it, and is fitted once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES


@pytest.fixture(scope="module")
def visit(shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program on the timeline."""
    visit = Visit(shipped_store, (1080, 1920))
    visit.exhibit.wake("en", "line")
    visit.exhibit.comfort.choose("still", True)
    visit.open("timeline", "")
    visit.settle()
    yield visit
    visit.close()


def test_it_turns_as_long_as_words_are_on_their_way(visit: Visit) -> None:
    told: list[bool] = []
    visit.exhibit.turned.connect(lambda: told.append(visit.exhibit.turning))
    during: list[bool] = []
    visit.exhibit.languageChanged.connect(lambda: during.append(visit.exhibit.turning))

    visit.exhibit.chooseLanguage("ar")

    assert told == [True, False]
    assert during == [True]
    visit.exhibit.languageChanged.disconnect()
    visit.exhibit.turned.disconnect()


def test_what_goes_wrong_on_the_way_does_not_hold_the_page_for_ever(visit: Visit) -> None:
    with pytest.raises(ZeroDivisionError), visit.exhibit.held():
        raise ZeroDivisionError
    assert not visit.exhibit.turning


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_switch_changes_the_font_of_a_text_once_or_where_it_is_fitted_in_steps(visit: Visit, language: str) -> None:
    visit.exhibit.chooseLanguage("ar" if language != "ar" else "zh")
    visit.settle()
    changes: dict[int, int] = {}
    in_discs = {child for disc in visit.all("Disc") for child in disc.childItems()}  # these grow with their disc
    plain = [item for item in visit.all("Copy") if not item.property("fit") and item not in in_discs]
    words = [next(child for child in item.childItems() if child.inherits("QQuickText")) for item in plain]

    def count(text: QQuickItem) -> None:
        changes[id(text)] = changes.get(id(text), 0) + 1

    for text in words:
        text.fontChanged.connect(lambda *_, text=text: count(text))
    visit.exhibit.chooseLanguage(language)
    visit.settle()

    assert len(words) > 100
    assert changes, "another script is another font"
    assert max(changes.values()) <= 2
