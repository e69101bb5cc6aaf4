"""The loudspeaker: recordings by QtMultimedia, other words by the system's speech, each loaded when first needed."""

import shutil
from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QUrl, Slot

from kiosk.i18n.languages import locale_of
from kiosk.ui.speech.utterance import STANDARD_STEP, Utterance, gain_of

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

PRETENDERS = {"mock", "none"}
"""Engines that only pretend to speak."""

DAEMON = "speech-dispatcher"
"""The program behind the system's speech; where it is absent Qt would look for it aloud, at a page's expense."""

Engines = Callable[[QObject], "Iterable[QTextToSpeech]"]


def system_engines(parent: QObject) -> "Iterable[QTextToSpeech]":
    """The speech engines of this machine that are there and work, tried one after another."""
    if shutil.which(DAEMON) is None:
        return
    from PySide6.QtTextToSpeech import QTextToSpeech

    for name in QTextToSpeech.availableEngines():
        if name in PRETENDERS:
            continue
        engine = QTextToSpeech(name, parent)
        if engine.state() != QTextToSpeech.State.Error:
            yield engine
        else:
            engine.deleteLater()


class Speaker(QObject):
    """Says one utterance after another. A language without a voice stays silent: `speaks` says so honestly."""

    def __init__(self, parent: QObject, engines: Engines = system_engines) -> None:
        """Load nothing yet."""
        super().__init__(parent)
        self._engines = engines
        self._engine: Any = None
        self._looked = False
        self._player: Any = None
        self._gain = gain_of(STANDARD_STEP)
        self._waiting: deque[Utterance] = deque()
        self._speaking = False
        self._voices: dict[str, QLocale | None] = {}
        self._now: Utterance | None = None
        self._done: Callable[[], None] = lambda: None

    def when_done(self, then: Callable[[], None]) -> None:
        """Call this whenever an utterance has been said to its end."""
        self._done = then

    def speaks(self, language: str) -> bool:
        """Whether the system has a voice of a language."""
        return self._voice(language) is not None

    def say(self, utterance: Utterance) -> None:
        """Say this after what is being said."""
        self._waiting.append(utterance)
        if not self._speaking:
            self._next()

    def cancel(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        self._speaking = False
        if self._engine is not None:
            self._engine.stop()
        if self._player is not None:
            self._player.stop()

    def set_gain(self, gain: float) -> None:
        """Speak louder or softer, also what is being said."""
        self._gain = gain
        if self._engine is not None:
            self._engine.setVolume(gain)
        if self._player is not None:
            self._player.audioOutput().setVolume(gain)

    def _voice(self, language: str) -> QLocale | None:
        """The locale of the engine in which a language can be said; found out once, by trying."""
        if not self._looked:
            self._looked = True
            self._engine = next(iter(self._engines(self)), None)
            if self._engine is not None:
                self._engine.stateChanged.connect(self._engine_changed)
        if self._engine is None:
            return None
        if language not in self._voices:
            self._voices[language] = self._tried(language)
        return self._voices[language]

    def _tried(self, language: str) -> QLocale | None:
        wanted = QLocale(str(locale_of(language)))
        locales: list[QLocale] = self._engine.availableLocales()
        same = [locale for locale in locales if locale.language() == wanted.language()]
        for locale in sorted(same, key=lambda locale: locale.territory() != wanted.territory()):
            self._engine.setLocale(locale)
            if self._engine.locale().language() == wanted.language() and self._engine.availableVoices():
                return locale
        return None

    def _next(self) -> None:
        while self._waiting:
            self._now = self._waiting.popleft()
            if self._now.recording:
                self._speaking = True
                self._play(self._now.recording)
                return
            if self._pronounce(self._now):
                return

    def _pronounce(self, utterance: Utterance) -> bool:
        locale = self._voice(utterance.language)
        if locale is None:
            return False
        self._speaking = True
        self._engine.setLocale(locale)
        self._engine.setVolume(self._gain)
        self._engine.say(utterance.text)
        return True

    def _play(self, recording: str) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        if self._player is None:
            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(QAudioOutput(self))
            self._player.mediaStatusChanged.connect(self._player_changed)
        self._player.audioOutput().setVolume(self._gain)
        self._player.setSource(QUrl.fromLocalFile(recording))
        self._player.play()

    @Slot()
    def _engine_changed(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._speaking and self._engine.state() in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._said()

    @Slot()
    def _player_changed(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        status = self._player.mediaStatus()
        if self._speaking and status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._said()
        elif self._speaking and status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._speaking = False
            if self._now is None or not self._pronounce(self._now):
                self._said()

    def _said(self) -> None:
        self._speaking = False
        self._done()
        if not self._speaking:
            self._next()
