"""The loudspeaker says what it can, in the voice of the language, and owns up to what it cannot say."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.content.vocabulary import LANGUAGES
from kiosk.ui.speech.speaker import PRETENDERS, Speaker
from kiosk.ui.speech.utterance import Utterance


class Engine(QObject):
    """A speech engine with some voices, that says nothing and is done when told so."""

    stateChanged = Signal()  # noqa: N815  # Qt's name

    def __init__(self, parent: QObject, locales: dict[str, int]) -> None:
        super().__init__(parent)
        self.locales = {QLocale(name): voices for name, voices in locales.items()}
        self.now = QLocale("C")
        self.said: list[tuple[str, str]] = []
        self.volume = 0.0
        self.stopped = 0
        self.speaking = False

    def availableLocales(self) -> list[QLocale]:
        return list(self.locales)

    def setLocale(self, locale: QLocale) -> None:
        self.now = locale

    def locale(self) -> QLocale:
        return self.now

    def availableVoices(self) -> list[int]:
        return [0] * self.locales[self.now]

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def say(self, text: str) -> None:
        self.said.append((self.now.name(), text))
        self.speaking = True

    def stop(self) -> None:
        self.stopped += 1
        self.speaking = False
        self.stateChanged.emit()

    def state(self) -> QTextToSpeech.State:
        return QTextToSpeech.State.Speaking if self.speaking else QTextToSpeech.State.Ready

    def finish(self) -> None:
        self.speaking = False
        self.stateChanged.emit()


@pytest.fixture
def room(qapp: QApplication) -> QObject:
    return QObject()


def speaker(room: QObject, **locales: int) -> tuple[Speaker, Engine]:
    engine = Engine(room, locales)
    return Speaker(room, lambda _parent: [engine]), engine


def test_a_language_is_spoken_only_if_it_has_a_voice(room: QObject) -> None:
    speaks, _ = speaker(room, en_US=2, en_GB=1, fr_FR=0, ru_RU=1)
    assert [language for language in LANGUAGES if speaks.speaks(language)] == ["en", "ru"]


def test_without_an_engine_nothing_is_spoken_and_nothing_breaks(room: QObject) -> None:
    speaks = Speaker(room, lambda _parent: [])
    speaks.say(Utterance("Hello", "en"))
    speaks.cancel()
    speaks.set_gain(0.5)
    assert not any(speaks.speaks(language) for language in LANGUAGES)


def test_utterances_follow_each_other_each_in_its_language(room: QObject) -> None:
    speaks, engine = speaker(room, en_US=1, en_GB=1, ru_RU=1)
    done = []
    speaks.when_done(lambda: done.append(1))
    for utterance in (Utterance("One", "en"), Utterance("Deux", "fr"), Utterance("Три", "ru")):
        speaks.say(utterance)
    assert engine.said == [("en_GB", "One")], "the English of the United Nations"
    engine.finish()
    assert engine.said[1:] == [("ru_RU", "Три")], "what has no voice is left out"
    engine.finish()
    assert len(done) == 2


def test_cancelling_forgets_what_was_to_come(room: QObject) -> None:
    speaks, engine = speaker(room, en_GB=1)
    speaks.say(Utterance("One", "en"))
    speaks.say(Utterance("Two", "en"))
    speaks.cancel()
    assert engine.stopped == 1
    assert engine.said == [("en_GB", "One")]
    speaks.say(Utterance("Three", "en"))
    assert engine.said[1:] == [("en_GB", "Three")]


def test_the_loudness_holds_for_all_that_follows(room: QObject) -> None:
    speaks, engine = speaker(room, en_GB=1)
    speaks.set_gain(0.25)
    speaks.say(Utterance("One", "en"))
    assert engine.volume == 0.25


@pytest.mark.qt_log_ignore("PulseAudioService", "Could not open media", extend=True)
def test_a_recording_that_cannot_be_played_is_spoken_instead(room: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.ogg"
    broken.write_bytes(b"no sound")
    speaks, engine = speaker(room, en_GB=1)
    speaks.say(Utterance("What it says", "en", str(broken)))
    qtbot.waitUntil(lambda: bool(engine.said), timeout=5000)
    assert engine.said == [("en_GB", "What it says")]


def test_the_engine_that_only_pretends_is_never_used() -> None:
    code = (
        "from PySide6.QtGui import QGuiApplication; from PySide6.QtCore import QObject; app = QGuiApplication([]);"
        "from kiosk.ui.speech.speaker import system_engines; room = QObject();"
        "print([engine.engine() for engine in system_engines(room)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not PRETENDERS & set(done.stdout)
    assert "mock" not in done.stdout


def test_speech_and_sound_are_loaded_only_when_somebody_asks() -> None:
    code = (
        "import sys; import kiosk.ui.app, kiosk.ui.speech.voice, kiosk.ui.speech.speaker;"
        "print([name for name in sys.modules if 'TextToSpeech' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
