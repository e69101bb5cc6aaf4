"""What a visitor can do with a film, what is noted of it, and what happens when it cannot be shown."""

from dataclasses import replace
from pathlib import Path

import pytest
from exhibits import exhibit
from hand_clock import HandClock
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from still_player import StillPlayer
from visiting import Notes

from kiosk.config import Sound
from kiosk.content.messages import Message
from kiosk.log.visit import VisitLog
from kiosk.store.edition import Edition
from kiosk.store.edition_builder import build_edition
from kiosk.store.tallies import Tallies
from kiosk.ui import film
from kiosk.ui.comfort import Comfort
from kiosk.ui.jobs import Jobs
from kiosk.ui.navigation import Navigation
from kiosk.ui.screening import Screening
from kiosk.ui.sources import Sources

CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nOne.\n\n00:05.000 --> 00:09.000\nTwo.\n"


@pytest.mark.parametrize(
    ("duration", "seconds", "count"), [(60, 3, 20), (100, 3, 34), (2, 3, 1), (180, 3, 60), (181, 6, 31), (900, 15, 60)]
)
def test_a_bead_is_three_seconds_unless_there_would_be_too_many(duration: float, seconds: float, count: int) -> None:
    assert (film.bead_seconds(duration), film.bead_count(duration)) == (seconds, count)
    assert film.bead_at(duration, duration) == count - 1
    assert film.bead_at(0, duration) == 0


def test_times_and_loudness() -> None:
    assert [film.clock_text(at) for at in (0, 59.9, 60, 100.4)] == ["0:00", "0:59", "1:00", "1:40"]
    assert [film.loudness(step) for step in (-1, 0, 2, 4, 9)] == [0, 0, 0.25, 1, 1]


class Cinema:
    """A screening with its visitor, its clock and the players it made."""

    def __init__(self, folder: Path, *, sound: Sound) -> None:
        build_edition(exhibit(), folder / "content.db")
        self.edition = Edition.open(folder / "content.db", folder)
        self.root = QObject()
        self.clock = HandClock()
        self.notes = Notes()
        visit = VisitLog(self.notes, self.clock, frozenset({"once-a-day", "other"}), strict=True)
        visit.start("en", "touch")
        self.comfort = Comfort(visit, self.root)
        tallies, jobs = Tallies(folder / "tallies.json"), Jobs(self.root)
        sources = Sources(self.edition, self.clock, Navigation(self.root), visit, self.comfort, tallies, jobs)
        self.made: list[StillPlayer] = []
        self.screening = Screening(sources, sound, self.root, self._make)
        (folder / "film.webm").touch()
        (folder / "en.vtt").write_text(CAPTIONS, encoding="utf-8")
        message = self.edition.message("en", "once-a-day")
        assert message is not None
        self.message: Message = replace(
            message, video=str(folder / "film.webm"), captions=str(folder / "en.vtt"), sign_video=""
        )
        self.screening.take(self.message)

    def _make(self, file: str, sound: bool, parent: QObject) -> StillPlayer:
        self.made.append(StillPlayer(file, sound, parent))
        return self.made[-1]

    @property
    def told(self) -> list[tuple[str, str, str]]:
        """What was noted of the film."""
        return [(e.kind, e.control, e.value) for e in self.notes.events if e.kind.startswith("film.")]


@pytest.fixture
def cinema(tmp_path: Path, qtbot: QtBot) -> Cinema:
    return Cinema(tmp_path, sound=Sound())


@pytest.fixture
def loud(tmp_path: Path, qtbot: QtBot) -> Cinema:
    return Cinema(tmp_path, sound=Sound(speaker=True, volume=1))


def test_nothing_is_opened_before_it_is_wanted(cinema: Cinema) -> None:
    assert cinema.screening.phase == "ready"
    assert cinema.made == []


def test_play_and_pause_are_noted_with_their_second(cinema: Cinema) -> None:
    cinema.screening.toggle("button")
    cinema.made[0].show(2.04)
    cinema.screening.toggle("picture")
    cinema.screening.toggle("keys")

    assert [name for name, _ in cinema.made[0].did if name != "loud"] == ["play", "pause", "play"]
    assert cinema.told == [("film.play", "button", "0"), ("film.pause", "picture", "2"), ("film.play", "keys", "2")]


def test_captions_stand_in_their_time_and_only_if_wished(cinema: Cinema) -> None:
    seen = []
    cinema.screening.toggle("button")
    for at in (0.5, 1.0, 3.96, 4.0, 5.0):
        cinema.made[0].show(at)
        seen.append(cinema.screening.caption)
    cinema.comfort.choose("captions", False)

    assert seen == ["", "One.", "One.", "", "Two."]
    assert cinema.screening.caption == ""
    cinema.comfort.choose("captions", True)
    assert cinema.screening.caption == "Two."


def test_words_change_seldom_while_pictures_come_often(cinema: Cinema, qtbot: QtBot) -> None:
    changes = []
    cinema.screening.moved.connect(lambda: changes.append(cinema.screening.at))
    cinema.screening.toggle("button")
    for number in range(25):
        cinema.made[0].show(10 + number / 25)

    assert changes == ["0:10"]


def test_five_seconds_back_and_forward_stay_inside_the_film(cinema: Cinema) -> None:
    cinema.screening.step(1, "keys")
    assert cinema.told == [], "nothing plays yet"
    cinema.screening.toggle("button")
    cinema.made[0].show(3)
    cinema.screening.step(-1, "button")
    cinema.screening.step(1, "keys")
    cinema.screening.seek(1000, "bead")

    assert [to for name, to in cinema.made[0].did if name == "seek"] == [0, 5, 59.5]
    assert [told for told in cinema.told if told[0] == "film.seek"] == [
        ("film.seek", "button", "0"),
        ("film.seek", "keys", "5"),
        ("film.seek", "bead", "59.5"),
    ]
    assert (cinema.screening.at, cinema.screening.bead) == ("0:59", 19)


def test_a_bead_touched_before_it_plays_begins_there(cinema: Cinema) -> None:
    cinema.screening.seek(30, "bead")

    assert cinema.screening.playing
    assert ("seek", 30.0) in cinema.made[0].did
    assert [kind for kind, _, _ in cinema.told] == ["film.seek", "film.play"]


def test_the_end_is_noted_and_it_can_be_seen_again(cinema: Cinema) -> None:
    cinema.screening.toggle("button")
    cinema.made[0].show(59.9)
    cinema.made[0].ended.emit()

    assert (cinema.screening.phase, cinema.screening.at, cinema.screening.caption) == ("ended", "1:00", "")
    assert cinema.told[-1] == ("film.stop", "end", "1")
    assert cinema.made[0].did[-1] == ("close", 0)
    cinema.screening.toggle("button")
    assert (cinema.screening.phase, cinema.screening.at, len(cinema.made)) == ("playing", "0:00", 2)


def test_who_leaves_is_noted_with_the_share_that_was_seen(cinema: Cinema) -> None:
    cinema.screening.toggle("button")
    cinema.made[0].show(45)
    cinema.screening.seek(6, "bead")
    cinema.screening.close()

    assert cinema.told[-1] == ("film.stop", "leave", "0.75")
    assert cinema.made[0].did[-1] == ("close", 0)
    assert (cinema.screening.phase, cinema.screening.at) == ("ready", "0:00")


def test_another_language_goes_on_where_the_film_is(cinema: Cinema, tmp_path: Path) -> None:
    (tmp_path / "fr.vtt").write_text(CAPTIONS.replace("One.", "Une."), encoding="utf-8")
    cinema.screening.toggle("button")
    cinema.made[0].show(2)

    cinema.screening.take(replace(cinema.message, captions=str(tmp_path / "fr.vtt")))

    assert (cinema.screening.playing, cinema.screening.caption, len(cinema.made)) == (True, "Une.", 1)


def test_captions_that_have_gone_leave_the_film_without_words(cinema: Cinema, tmp_path: Path) -> None:
    (tmp_path / "en.vtt").write_bytes(b"\xff\xfe")
    cinema.screening.take(cinema.message)
    cinema.screening.toggle("button")
    cinema.made[0].show(2)

    assert (cinema.screening.playing, cinema.screening.caption) == (True, "")


@pytest.mark.parametrize("why", ["missing", "broken", "hang"])
def test_a_film_that_cannot_be_shown_says_so_once(cinema: Cinema, tmp_path: Path, why: str) -> None:
    if why == "missing":
        (tmp_path / "film.webm").unlink()
        cinema.screening.toggle("button")
    else:
        cinema.screening.toggle("button")
        cinema.made[0].show(1)
    if why == "broken":
        cinema.made[0].failed.emit("broken")
    if why == "hang":
        cinema.clock.forward(film.HANG_SECONDS)
        cinema.screening.tick()
        assert cinema.screening.playing
        cinema.clock.forward(0.1)
        cinema.screening.tick()
    cinema.screening.toggle("button")
    cinema.screening.seek(3, "bead")

    assert cinema.screening.phase == "failed"
    assert cinema.told[-1] == ("film.fault", "", why)
    assert all(player.did[-1] == ("close", 0) for player in cinema.made)


def test_a_pause_is_no_hang(cinema: Cinema) -> None:
    cinema.screening.toggle("button")
    cinema.screening.toggle("button")
    cinema.clock.forward(3600)
    cinema.screening.tick()

    assert cinema.screening.phase == "paused"


def test_without_leave_of_the_venue_no_sound_is_opened(cinema: Cinema) -> None:
    cinema.screening.toggle("button")

    assert not cinema.made[0].audible
    assert not cinema.screening.audible


def test_loudness_begins_modestly_stays_in_its_steps_and_is_forgotten(loud: Cinema) -> None:
    assert (loud.screening.audible, loud.screening.volume) == (True, 1)
    loud.screening.toggle("button")
    for by in (1, 1, 1, 1, -1):
        loud.screening.louder(by)

    assert loud.made[0].audible
    assert [share for name, share in loud.made[0].did if name == "loud"] == [1 / 16, 1 / 4, 9 / 16, 1, 9 / 16]
    assert [value for kind, _, value in loud.told if kind == "film.volume"] == ["2", "3", "4", "3"]
    loud.screening.reset()
    assert loud.screening.volume == 1


def test_a_device_without_sound_hides_the_volume(loud: Cinema) -> None:
    loud.screening.toggle("button")
    loud.made[0].audible = False

    assert not loud.screening.audible
    assert loud.screening.playing


def test_signs_keep_the_time_of_the_film_and_make_no_sound(loud: Cinema, tmp_path: Path) -> None:
    (tmp_path / "signs.webm").touch()
    loud.screening.take(replace(loud.message, sign_video=str(tmp_path / "signs.webm")))
    loud.screening.toggle("button")
    shown, signs = loud.made
    shown.show(10)
    signs.show(10.2)
    assert ("seek", 10.0) not in signs.did
    signs.show(11)
    assert signs.did[-1] == ("seek", 10.0)
    loud.screening.toggle("button")

    assert (shown.audible, signs.audible) == (True, False)
    assert signs.did[-1] == ("pause", 0)
    loud.screening.close()
    assert signs.did[-1] == ("close", 0)
