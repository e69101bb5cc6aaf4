"""The page of a message in the real program: film, captions, keys, what follows it, and what stays out of memory."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from exhibit_walk import look_at
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from still_player import StillPlayer
from visiting import Visit

from kiosk.ui.idle import AFTER_PLAY
from kiosk.ui.projector import real_player


@pytest.fixture
def player(visit: Visit) -> Iterator[list[StillPlayer]]:
    """A visitor at the film in English, with a player that shows what it is told."""
    made: list[StillPlayer] = []
    projector = visit.exhibit.message.screening._projector
    projector._make_player = lambda *how: made.append(StillPlayer(*how)) or made[-1]
    visit.exhibit.finish()
    visit.exhibit.wake("en", "line")
    visit.open("message", "once-a-day")
    visit.settle()
    yield made
    projector._make_player = real_player
    visit.exhibit.finish()
    visit.settle()


def named(visit: Visit, name: str) -> QQuickItem:
    """The visible control of a name."""
    kinds = ("Disc", "Pill")
    return next(i for k in kinds for i in visit.all(k) if i.isVisible() and i.property("name") == name)


def words(visit: Visit) -> list[str]:
    """All that can be read."""
    return [found.text for found in look_at(visit.everywhere()).words]


def test_nothing_plays_before_it_is_touched(visit: Visit, player: list[StillPlayer]) -> None:
    assert player == []
    assert "Once a day" in words(visit)
    visit.finger(named(visit, "Play the film"))

    assert player[0].did[-1] == ("play", 0)


def test_captions_stand_outside_the_picture_and_can_be_switched(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].show(13)
    visit.settle()
    picture = visit.find("FilmStage")
    box = picture.mapRectToScene(picture.boundingRect())
    caption = next(w for w in look_at(visit.everywhere()).words if w.text.startswith("Share what you no longer"))
    assert not caption.place.rect.intersects(box)
    assert caption.pixels >= 60
    visit.finger(named(visit, "Captions"))

    assert not any(text.startswith("Share what") for text in words(visit))
    assert [(e.control, e.value) for e in visit.notes.events if e.kind == "film.captions"][-1] == ("button", "0")
    assert [e for e in visit.notes.events if e.kind == "access.set" and e.control == "captions"] == [], "noted once"


def test_the_picture_is_seen(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].show(1)
    visit.settle()
    picture = visit.find("FilmStage")
    middle = picture.mapToScene(QPointF(picture.width() / 2, picture.height() / 2)).toPoint()

    assert visit.window.grabWindow().pixelColor(middle).name() == "#0192cc"


def test_sign_language_has_its_own_place_in_the_picture_and_clear_of_the_captions(
    visit: Visit, player: list[StillPlayer]
) -> None:
    message = visit.exhibit.message
    message._take(replace(message._props, hasSigns=True, signLanguage="International Sign"))
    visit.finger(named(visit, "Play the film"))
    player[0].show(13)
    signs = QImage(9, 16, QImage.Format.Format_RGB32)
    signs.fill(0xFF4C9F38)
    message.screening._projector.sign_frames.take(signs)
    visit.settle()
    picture, slot = (item.mapRectToScene(item.boundingRect()) for item in map(visit.find, ("FilmStage", "SignSlot")))

    assert slot.height() >= picture.height() / 3
    assert picture.contains(slot)
    caption = next(w for w in look_at(visit.everywhere()).words if w.text.startswith("Share what"))
    assert not caption.place.rect.intersects(slot)
    middle = slot.center().toPoint() - QPoint(0, round(slot.height() * 0.1))
    assert visit.window.grabWindow().pixelColor(middle).name() == "#4c9f38"
    assert "International Sign" in words(visit)


def test_the_keys_pause_and_go_five_seconds_in_film_time(visit: Visit, player: list[StillPlayer]) -> None:
    for language in ("en", "ar"):
        visit.exhibit.chooseLanguage(language)
        visit.settle()
        visit.press(Qt.Key.Key_Select)
        player[-1].show(20)
        visit.press(Qt.Key.Key_Right)
        player[-1].show(25)
        visit.press(Qt.Key.Key_Left)
        visit.press(Qt.Key.Key_Space)

        assert [(name, at) for name, at in player[-1].did if name != "loud"][-4:] == [
            ("play", 0),
            ("seek", 25),
            ("seek", 20),
            ("pause", 0),
        ]


def test_film_time_runs_from_left_to_right_in_arabic(visit: Visit, player: list[StillPlayer]) -> None:
    visit.exhibit.chooseLanguage("ar")
    visit.settle()
    beads = visit.find("FilmBeads")
    start = beads.mapToScene(QPointF(beads.width() * 0.76, 32)).toPoint()
    QTest.mouseClick(visit.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    visit.settle()

    assert ("seek", 45.0) in player[0].did


def test_the_beads_follow_a_finger_and_the_film_goes_there_once(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].show(1)
    visit.settle()
    beads = visit.find("FilmBeads")
    at = [beads.mapToScene(QPointF(beads.width() * share, 32)).toPoint() for share in (0.1, 0.3, 0.5, 0.62)]
    panel = visit.panel
    QTest.touchEvent(visit.window, panel).press(0, at[0], visit.window).commit()
    for place in (at[0] + QPoint(25, 0), *at[1:]):
        QTest.touchEvent(visit.window, panel).move(0, place, visit.window).commit()
        visit.settle()
    QTest.touchEvent(visit.window, panel).release(0, at[-1], visit.window).commit()
    visit.settle()

    assert [to for name, to in player[0].did if name == "seek"] == [36.0]
    assert [(e.control, e.value) for e in visit.notes.events if e.kind == "film.seek"][-1] == ("drag", "36")


def test_the_idle_notice_never_comes_while_the_film_plays(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    for second in range(0, 60, 3):
        player[0].show(second)
        visit.clock.forward(30)
        visit.exhibit.idle.tick()
        assert not visit.exhibit.idle.noticing
    player[0].ended.emit()
    visit.settle()
    quiet = visit.exhibit._patience("message").quiet
    visit.clock.forward(AFTER_PLAY + quiet - 1)
    visit.exhibit.idle.tick()
    assert not visit.exhibit.idle.noticing
    visit.clock.forward(2)
    visit.exhibit.idle.tick()
    assert visit.exhibit.idle.noticing


def test_at_its_end_the_film_offers_a_way_on(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].ended.emit()
    visit.settle()
    visit.finger(named(visit, "Take your place"))

    assert visit.exhibit.navigation.screen == "pledge"
    visit.exhibit.back()
    visit.settle()
    assert visit.exhibit.message.screening.phase == "ready", "who comes back finds the film at its beginning"


def test_a_film_that_cannot_be_shown_gives_way_to_its_words(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].failed.emit("broken")
    visit.settle()

    assert any("cannot be shown now" in text for text in words(visit))
    assert any(text.startswith("Once a day, you can change something.") for text in words(visit))
    assert visit.exhibit.message.wordsShown
    visit.finger(named(visit, "Easy words"))
    assert any(text.startswith("Every day you can do one good thing.") for text in words(visit))


def test_who_goes_elsewhere_stops_the_film(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].show(30)
    visit.exhibit.goHome()
    visit.settle()

    assert player[0].did[-1] == ("close", 0)
    stops = [(e.screen, e.control, e.value) for e in visit.notes.events if e.kind == "film.stop"]
    assert stops[-1] == ("message", "leave", "0.5")


def test_the_end_of_a_visit_stops_the_film_and_is_noted_in_it(visit: Visit, player: list[StillPlayer]) -> None:
    visit.finger(named(visit, "Play the film"))
    player[0].show(15)
    visit.exhibit.finish()
    kinds = [event.kind for event in visit.notes.events]

    assert kinds[-3:] == ["film.stop", "screen.leave", "visit.end"]
    assert player[0].did[-1] == ("close", 0)


def test_a_pack_without_messages_shows_nothing_of_them(visit: Visit) -> None:
    assert visit.exhibit.message.offered
    assert visit.exhibit.message.offeredId == "once-a-day"


def test_the_program_starts_without_multimedia() -> None:
    code = "import sys, kiosk.ui.app; print('PySide6.QtMultimedia' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
