"""Who opens a visitor centre sees a whole tour at once, not only what leads to tours."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.content.vocabulary import LANGUAGES
from kiosk.ui.items import scene


@pytest.fixture(scope="module", params=[(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def visit(request: pytest.FixtureRequest, shipped_store: Path, qapp: QApplication) -> Iterator[Visit]:
    """The program on one display."""
    visit = Visit(shipped_store, request.param)
    yield visit
    visit.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_tour_of_every_centre_is_in_sight(visit: Visit, language: str) -> None:
    visit.exhibit.wake(language, "line")
    for site in visit.edition.sites(language):
        visit.open("site", site.id)
        visit.settle()
        window = scene(visit.find("Ground"))
        first = min((scene(card) for card in visit.all("TourCard") if card.isVisible()), key=lambda card: card.top())
        assert first.top() > window.top()
        assert first.top() + 200 < window.bottom(), (site.id, first, window)
    visit.exhibit.finish()
    visit.settle()
