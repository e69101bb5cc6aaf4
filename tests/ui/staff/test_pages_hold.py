"""Every page of the staff panel upright in every language with long words, and lying: nothing cut, small, nameless or hard to read."""

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile, copytree

import pytest
from office import Office
from PySide6.QtWidgets import QApplication

from kiosk.packs.build import build
from kiosk.packs.new import write_new_source
from kiosk.ui.proof.check import view_faults
from kiosk.ui.proof.pages import Shown

DISPLAYS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
LANGUAGES = {"portrait": ("ar", "zh", "fr", "ru", "es"), "landscape": ("ar", "ru")}
ALIKE = {f"day-{day}" for day in range(1, 7)}
"""Pages that look as another one does."""


@pytest.fixture(scope="module", params=list(DISPLAYS))
def office(
    request: pytest.FixtureRequest,
    well: None,
    shipped_store: Path,
    tmp_path_factory: pytest.TempPathFactory,
    qapp: QApplication,
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


def test_every_page_holds_in_every_language(office: Office, tmp_path: Path) -> None:
    found = []
    languages = LANGUAGES["portrait" if office.size[0] < office.size[1] else "landscape"]
    record = office.data / "staff-pin.json"
    fresh = record.read_text()
    for state, wrong in (("locked", 5), ("waiting", 4), ("pin", 0)):
        record.write_text(json.dumps(json.loads(fresh) | {"wrong": wrong}))
        office.knock()
        for language in languages:
            office.exhibit.chooseLanguage(language)
            found += [f"{language} {fault}" for fault in _faults(office, state)]
        if wrong:
            office.staff.leave()
    office.enter()
    write_new_source(tmp_path / "new")
    (tmp_path / "STICK").mkdir()
    (tmp_path / "STICK" / "a-pack-that-cannot-be-read.kpack").write_bytes(b"PK")
    copyfile(build(tmp_path / "new", tmp_path / "new.kpack").path, tmp_path / "STICK" / "new.kpack")
    office.plug(tmp_path / "STICK", tmp_path / "GONE")
    office.staff.go("export")
    office.staff.pick("to 0", 1)
    office.rest()
    office.staff.go("ruler")
    office.staff.pick("fits", 1)
    for page in [page for page in office.staff.pages() if page not in ALIKE]:
        office.staff.go(page)
        office.rest()
        for language in languages:
            office.exhibit.chooseLanguage(language)
            found += [f"{language} {fault}" for fault in _faults(office, page)]
    assert not found, "\n".join(found)
