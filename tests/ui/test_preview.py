"""A preview: nothing is installed, what is saved comes into the same place, and what is wrong is told and ends nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.config import Config, Display
from kiosk.packs.draft import Draft
from kiosk.packs.new import write_new_source
from kiosk.store.lock import held
from kiosk.ui.navigation import ATTRACT, Place, Trail
from kiosk.ui.preview.folder import preview_folder
from kiosk.ui.preview.run import LivePreview, at_a_desk
from kiosk.ui.preview.strip import HEIGHT
from kiosk.ui.preview.watch import QUIET_S, SourceWatch, stamp
from kiosk.ui.whereabouts import still_there

SIZE = (540, 960)
CALL = "call: Keep warming low, and be ready for what comes"


def turn(until: Callable[[], bool], *, least_ms: int = 0) -> None:
    """Let the event loop run, as the program does, until something holds; other threads get their turn meanwhile."""
    for _ in range(1000):
        loop = QEventLoop()
        QTimer.singleShot(max(10, least_ms), loop.quit)
        loop.exec()
        if until():
            return
    raise TimeoutError("it never came")


class Desk:
    """A curator's desk: an editor on one side, the preview on the other."""

    def __init__(self, folder: Path) -> None:
        self.pack, self.data = folder / "mypack", folder / "data"
        write_new_source(self.pack)
        (folder / "preview").mkdir()
        self.clock = HandClock()
        draft, seen = Draft(self.pack, folder / "preview"), stamp(self.pack)
        first = draft.build()
        assert first.edition is not None
        config = Config(data=self.data, display=Display(windowed=True, size=SIZE, graphics="plain"))
        self.live = LivePreview(config, draft, first.edition, seen, self.clock, folder / "preview")
        self.window = self.live.show.window

    @property
    def exhibit(self) -> Any:
        """The exhibit that is on show."""
        return self.live.show.exhibit

    @property
    def said(self) -> str:
        """What the strip says, without the signs that keep its parts together."""
        strip = next(item for item in self.window.contentItem().childItems() if item.z() == 1)
        return str(strip.property("item").property("said")).translate(dict.fromkeys((0x2066, 0x2067, 0x2069)))

    def save(self, file: str, old: str, new: str) -> None:
        """Replace a wording in a file of the pack, as editors save: a new file in the place of the old one."""
        path = self.pack / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} does not hold {old!r}"
        beside = path.with_name(f".{path.name}.swp")
        beside.write_text(text.replace(old, new, 1), encoding="utf-8")
        beside.replace(path)

    def see(self, what: Callable[[], bool]) -> None:
        """Wait for what a save brings; time passes meanwhile."""

        def seen() -> bool:
            self.clock.forward(QUIET_S)
            return what()

        turn(seen)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    """A preview of a fresh source in a window."""
    desk = Desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.live.close()


def test_it_says_what_it_is_and_leaves_the_data_folder_alone(desk: Desk) -> None:
    assert desk.window.title() == "Preview · UNHub"
    assert (desk.window.width(), desk.window.height()) == (SIZE[0], SIZE[1] + HEIGHT)
    assert desk.said == "Preview: what you save appears here."
    assert not desk.data.exists()


def test_a_saved_text_comes_into_the_same_place(desk: Desk) -> None:
    desk.exhibit.wake("fr", "line")
    desk.exhibit.comfort.chooseText(2)
    desk.exhibit.navigation.open("goal", "goal-13")
    before = desk.exhibit

    desk.save("translations/fr.po", "Limiter le réchauffement", "Freiner le réchauffement")
    desk.see(lambda: str(desk.exhibit.goal.call).startswith("Freiner"))

    assert desk.exhibit is not before
    assert (desk.exhibit.language, desk.exhibit.comfort.textStep) == ("fr", 2)
    assert (desk.exhibit.navigation.screen, desk.exhibit.navigation.subject) == ("goal", "goal-13")
    assert desk.said == "Aperçu\u00a0: ce que vous enregistrez apparaît ici."
    desk.exhibit.navigation.back()
    assert desk.exhibit.navigation.screen == "home"
    desk.exhibit.chooseLanguage("en")


def test_what_is_wrong_is_named_and_the_last_state_stays(desk: Desk) -> None:
    desk.exhibit.navigation.open("goal", "goal-13")
    shown = desk.exhibit
    line = (desk.pack / "goals.yaml").read_text(encoding="utf-8").splitlines().index("  number: 13") + 1

    desk.save("goals.yaml", "number: 13", "number: thirteen")
    desk.see(lambda: "goals.yaml" in desk.said)

    assert desk.said.startswith(f"goals.yaml, line {line}: ")
    assert desk.exhibit is shown
    desk.save("goals.yaml", "number: thirteen", "number: 13")
    desk.see(lambda: desk.exhibit is not shown)
    assert desk.said == "Preview: what you save appears here."
    assert desk.exhibit.navigation.subject == "goal-13"


def test_what_is_only_untranslated_is_shown_and_told(desk: Desk) -> None:
    desk.save("goals.yaml", CALL, "call: Keep cool, and be ready for what comes")
    desk.see(lambda: str(desk.exhibit.goal.call).startswith("Keep cool"))

    assert desk.said.startswith("translations/fr.po, line ")
    desk.save("goals.yaml", "call: Keep cool, and be ready for what comes", CALL)
    desk.see(lambda: desk.said == "Preview: what you save appears here.")


def test_a_save_during_a_build_is_taken_up_after_it(desk: Desk) -> None:
    desk.save("translations/fr.po", "le réchauffement", "le premier")
    desk.see(lambda: bool(desk.live.strip.working))
    desk.save("translations/fr.po", "le premier", "le second")
    desk.exhibit.chooseLanguage("fr")
    desk.see(lambda: "le second" in str(desk.exhibit.goal.call))

    desk.save("translations/fr.po", "le second", "le réchauffement")
    desk.see(lambda: "le réchauffement" in str(desk.exhibit.goal.call))
    desk.exhibit.chooseLanguage("en")


def test_what_is_gone_leads_home(desk: Desk) -> None:
    desk.exhibit.navigation.open("goal", "goal-13")
    desk.exhibit.navigation.open("moment", "1945-charter-signed")

    desk.save("moments.yaml", "- id: 1945-charter-signed", "- id: 1945-charter")
    desk.see(lambda: desk.exhibit.navigation.screen == "goal")

    assert desk.exhibit.navigation.subject == "goal-13"
    desk.save("moments.yaml", "- id: 1945-charter", "- id: 1945-charter-signed")
    desk.see(lambda: desk.said == "Preview: what you save appears here.")


def test_a_visit_never_ends_by_itself(desk: Desk) -> None:
    desk.clock.forward(10_000)
    turn(lambda: True, least_ms=300)

    assert not desk.exhibit.idle.noticing
    desk.exhibit.finish()
    assert desk.exhibit.navigation.screen == "attract"


HOME, GOAL, MOMENT = Place("home"), Place("goal", "goal-13"), Place("moment", "1945")


@pytest.mark.parametrize(
    ("trail", "gone", "expected"),
    [
        (Trail(MOMENT, (HOME, GOAL)), (), Trail(MOMENT, (HOME, GOAL))),
        (Trail(MOMENT, (HOME, GOAL)), (MOMENT,), Trail(GOAL, (HOME,))),
        (Trail(MOMENT, (HOME, GOAL)), (GOAL,), Trail(MOMENT, (HOME,))),
        (Trail(MOMENT, (HOME, GOAL)), (MOMENT, GOAL), Trail(HOME)),
        (Trail(MOMENT), (MOMENT,), Trail(HOME)),
        (Trail(GOAL, (ATTRACT.here,)), (GOAL,), Trail(HOME)),
    ],
)
def test_a_way_without_the_places_that_are_gone(trail: Trail, gone: tuple[Place, ...], expected: Trail) -> None:
    assert still_there(trail, lambda place: place not in gone) == expected


def _in_place(folder: Path) -> None:
    (folder / "goals.yaml").write_text("other")


def _by_rename(folder: Path) -> None:
    (folder / ".goals.yaml.new").write_text("another")
    (folder / ".goals.yaml.new").replace(folder / "goals.yaml")


def _new_folder(folder: Path) -> None:
    (folder / "glossary").mkdir()
    (folder / "glossary" / "fr.yaml").write_text("new")


def _removed(folder: Path) -> None:
    (folder / "media" / "sun.svg").unlink()


def _only_beside(folder: Path) -> None:
    for name in (".goals.yaml.swp", "goals.yaml~", "#goals.yaml#"):
        (folder / name).write_text("in passing")


def test_every_way_to_save_is_seen_once(tmp_path: Path, qapp: QApplication, clock: HandClock) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "sun.svg").touch()
    (tmp_path / "goals.yaml").write_text("one")
    watch, saves = SourceWatch(tmp_path, stamp(tmp_path), clock, qapp), []
    watch.saved.connect(lambda: saves.append(stamp(tmp_path)))

    for count, save in enumerate((_in_place, _by_rename, _new_folder, _removed, _by_rename, _in_place), start=1):
        save(tmp_path)
        turn(lambda count=count: clock.forward(QUIET_S) or len(saves) == count)  # type: ignore[misc]
    (tmp_path / "glossary" / "fr.yaml").write_text("in a folder that came later")
    turn(lambda: clock.forward(QUIET_S) or len(saves) == 7)  # type: ignore[func-returns-value]
    _only_beside(tmp_path)
    turn(lambda: clock.forward(QUIET_S) or True, least_ms=400)  # type: ignore[func-returns-value]

    assert len(saves) == 7
    watch.deleteLater()


def test_nothing_is_told_before_it_is_quiet(tmp_path: Path, qapp: QApplication, clock: HandClock) -> None:
    (tmp_path / "goals.yaml").write_text("one")
    watch, saves = SourceWatch(tmp_path, {}, clock, qapp), []
    watch.saved.connect(lambda: saves.append(1))

    watch.tick()
    clock.forward(QUIET_S - 0.1)
    watch.tick()
    assert saves == []
    clock.forward(0.1)
    watch.tick()
    watch.tick()
    assert saves == [1], "what was saved before the watch began is not lost"
    watch.deleteLater()


@pytest.mark.parametrize(
    ("origins", "windowed", "size"),
    [
        ((), True, (0, 0)),
        (("display.windowed",), False, (0, 0)),
        (("display.size",), True, (1080, 1920)),
        (("display.windowed", "display.size"), False, (1080, 1920)),
    ],
)
def test_it_fits_a_desk_unless_settings_ask_for_something_else(
    qapp: QApplication, origins: tuple[str, ...], windowed: bool, size: tuple[int, int]
) -> None:
    config = Config(data=Path(), origins=dict.fromkeys(origins, "kiosk.toml"))

    display = at_a_desk(config).display

    free = qapp.primaryScreen().availableGeometry()
    assert display.windowed is windowed
    if "display.size" not in origins:
        assert display.size[1] + HEIGHT < free.height()
        assert display.size[0] / display.size[1] == pytest.approx(1080 / 1920, rel=0.01)
    else:
        assert display.size == size
    assert replace(at_a_desk(config), display=config.display) == config


def test_the_folder_goes_when_the_preview_ends(tmp_path: Path) -> None:
    with preview_folder(tmp_path) as folder:
        (folder / "media").mkdir()
        assert folder.parent == tmp_path
    with pytest.raises(ZeroDivisionError), preview_folder(tmp_path):
        raise ZeroDivisionError

    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_preview_left_is_taken_away_by_the_next(tmp_path: Path) -> None:
    left, used = tmp_path / "kiosk-preview-left", tmp_path / "kiosk-preview-used"
    for folder in (left, used):
        folder.mkdir()
        (folder / "1.db").write_text("content")
        (folder / "1.db").chmod(0o444)

    with held(used / "lock"), preview_folder(tmp_path):
        assert not left.exists()
        assert (used / "1.db").exists()


WAITS = """
import sys, time
from pathlib import Path
from kiosk.ui.preview.folder import preview_folder
with preview_folder(Path(sys.argv[1])) as folder:
    print(folder, flush=True)
    time.sleep(60)
"""


def test_a_preview_that_is_ended_while_it_builds_takes_its_folder_along(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WAITS, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert folder.is_dir()
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=20)

    assert code == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []
