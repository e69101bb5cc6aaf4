"""A pack need not hold everything: what it lacks is not shown, and nothing breaks."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from visiting import Visit

from kiosk.packs.install import ANYBODY, install_source
from kiosk.packs.new import write_new_source
from kiosk.packs.texts import export_texts
from kiosk.store.library import Library


def _only(modules: tuple[str, ...], folder: Path) -> Path:
    """The source that “kiosk pack new” writes, with some of its modules."""
    write_new_source(folder)
    about = folder / "pack.yaml"
    text, count = re.subn(r"modules: \[[^\]]+\]", f"modules: [{', '.join(modules)}]", about.read_text(encoding="utf-8"))
    assert count == 1
    about.write_text(text, encoding="utf-8")
    for file in folder.glob("*.yaml"):
        if file.stem not in {"pack", "media", *modules}:
            file.unlink()
    if "goals" not in modules:
        (folder / "media.yaml").unlink()
        shutil.rmtree(folder / "media")
    export_texts(folder, "fr", folder / "translations" / "fr.po")
    return folder


@pytest.fixture(params=[("goals",), ("moments",), ("sites",), ("goals", "moments", "sites")], ids="-".join)
def visit(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Visit, set[str]]]:
    """The program with a pack of some modules."""
    install_source(_only(request.param, tmp_path / "source"), Library(tmp_path / "data"), ANYBODY)
    visit = Visit(tmp_path / "data", (1080, 1920))
    visit.settle()
    yield visit, set(request.param)
    visit.close()


def test_home_shows_the_doors_there_are_and_each_leads_somewhere(visit: tuple[Visit, set[str]]) -> None:
    shown, modules = visit
    shown.exhibit.wake("en", "line")
    shown.settle()

    doors = {"goals": "Goals", "moments": "Timeline", "sites": "Visit"}
    seen = [door for kind in ("DoorLine", "SmallDoor") for door in shown.all(kind) if door.isVisible()]
    assert {str(door.property("text")) for door in seen} == {
        "What is counted here",
        *(doors[module] for module in modules),
    }
    screens = {"goals": "goals", "moments": "timeline", "sites": "sites"}
    for module in modules:
        shown.open(screens[module], "")
        shown.settle()
        assert shown.exhibit.navigation.screen == screens[module]


@pytest.mark.parametrize("visit", [("goals",)], ids="-".join, indirect=True)
def test_a_single_goal_has_no_neighbours(visit: tuple[Visit, set[str]]) -> None:
    shown, _ = visit
    shown.exhibit.wake("en", "line")
    shown.open("goal", "goal-13")
    shown.settle()

    neighbours = shown.all("Neighbour")
    assert neighbours
    assert not any(item.isVisible() for item in neighbours)


def test_what_a_pack_lacks_has_no_door(visit: tuple[Visit, set[str]]) -> None:
    shown, _ = visit

    assert (shown.exhibit.pledge.offered, shown.exhibit.calendar.offered) == (False, False)
    assert shown.exhibit.calendar.todayName == ""
