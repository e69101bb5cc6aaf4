"""Every page of the staff panel in every language on both displays: nothing cut, small, nameless or hard to read."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from office import Office
from PySide6.QtWidgets import QApplication

from kiosk.content.vocabulary import LANGUAGES
from kiosk.ui.proof.check import view_faults
from kiosk.ui.proof.pages import Shown

DISPLAYS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}


@pytest.fixture(scope="module", params=list(DISPLAYS))
def office(
    request: pytest.FixtureRequest, shipped_store: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Office]:
    """The program on each display."""
    data = Path(copytree(shipped_store, tmp_path_factory.mktemp("staff") / "data"))
    office = Office(data, DISPLAYS[request.param])
    office.settle()
    yield office
    office.close()


def _faults(office: Office, name: str) -> list[str]:
    office.settle()
    shown = Shown("staff", name, "", office.everywhere())
    return [f"{name}: {fault}" for fault in view_faults(office, shown, office.window.grabWindow())]


def test_every_page_holds_in_every_language(office: Office) -> None:
    found = []
    office.knock()
    for language in LANGUAGES:
        office.exhibit.chooseLanguage(language)
        found += [f"{language} {fault}" for fault in _faults(office, "pin")]
    office.enter()
    for page in office.staff.pages():
        office.staff.go(page)
        office.rest()
        for language in LANGUAGES:
            office.exhibit.chooseLanguage(language)
            found += [f"{language} {fault}" for fault in _faults(office, page)]
    assert not found, "\n".join(found)
