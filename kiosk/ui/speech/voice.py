"""When something is said: on every step of the keys, on every page, before a visit ends. Only for who asked for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.comfort import Comfort
from kiosk.ui.idle import Idle
from kiosk.ui.sources import Sources
from kiosk.ui.speech.listening import Listening
from kiosk.ui.speech.reader import name_of, page_text, sheet_of, stop_of
from kiosk.ui.speech.sentences import PageText, Sentences
from kiosk.ui.speech.utterance import GAINS_DB, NARRATION, NONE, STANDARD_STEP, SYSTEM, Sink, Utterance, gain_of

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

COUNTED = (30, 10)
"""The seconds at which the idle notice says how many are left, after its first word."""

_NARRATED = {
    "goal": "goals/{}/why",
    "moment": "moments/{}/text",
    "site": "sites/{}/intro",
    "tour": "sites/{}/stops/{}/text",
    "message": "messages/{}/transcript",
}
"""The text that a page is about, where a pack may have a recording of it."""


@dataclass(frozen=True, slots=True)
class Present:
    """What the voice asks of the exhibit: whether the visitor moves by keys, and at which stop of a tour they are."""

    by_keys: Callable[[], bool]
    stop: Callable[[], int]


@QmlElement
@QmlUncreatable("Made by the program.")
class Voice(QObject):  # type: ignore[operator]
    """Reads the exhibit aloud while the visitor wishes it; otherwise not one word is said."""

    availableChanged = Signal()
    spoke = Signal()

    def __init__(
        self,
        sources: Sources,
        idle: Idle,
        phrase: Callable[[str, str], str],
        present: Present,
        sink: Sink,
        parent: QObject,
    ) -> None:
        """Be silent until asked."""
        super().__init__(parent)
        self._sources = sources
        self._comfort: Comfort = sources.comfort
        self._idle: Any = idle
        self._phrase = phrase
        self._present = present
        self._sink = sink
        self._language = ""
        self._window: QQuickWindow | None = None
        self._sheet = ""
        self._reading = False
        self._last: tuple[Utterance, ...] = ()
        self._asked = 0
        self._counted: set[int] = set()
        self._step = STANDARD_STEP
        self._turn: list[Callable[[], list[Utterance]]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say_turn)
        self._listening = Listening(self._whole_page, sink, self)
        self.spoke.connect(self._listening.said)
        sink.when_done(self.spoke.emit)
        sources.navigation.changed.connect(self._arrived)
        self._comfort.changed.connect(self._wished)
        idle.changed.connect(self._rested)
        idle.over.connect(self._closed)

    def watch(self, window: QQuickWindow) -> None:
        """Read from this window."""
        self._window = window
        window.activeFocusItemChanged.connect(self._moved)

    def speak(self, language: str) -> None:
        """Another language is spoken from now on."""
        if language != self._language:
            self._listening.end()
            self._language = language
            self.availableChanged.emit()
            self._later(self._page)

    @property
    def reading(self) -> bool:
        """Whether the visitor wishes to be read to."""
        return self._reading

    @property
    def _says(self) -> Sentences:
        return Sentences(self._language, self._phrase)

    @Property(str, notify=availableChanged)
    def available(self) -> str:
        """Who can read in the present language: "narration" (a recorded voice), "system", or "none"."""
        if self._recordings():
            return NARRATION
        return SYSTEM if self._sink.speaks(self._language) else NONE

    @Property(bool, notify=availableChanged)
    def offered(self) -> bool:
        """Whether a page offers to be heard: the language can be spoken, and the visitor is not read to anyway."""
        return not self._reading and self._sink.speaks(self._language)

    @Property(Listening, constant=True)
    def listening(self) -> Listening:
        """The page, read to who touches “Listen”."""
        return self._listening

    def hush(self) -> None:
        """Fall silent at once; a page read to who touched “Listen” goes on while they touch it."""
        self._turn.clear()
        self._soon.stop()
        if self._reading:
            self._sink.cancel()

    @Slot()
    def sayAgain(self) -> None:
        """Repeat what was said last; asked a second time, read the page."""
        if not self._reading:
            return
        self._sources.visit.act("voice.again", control="keys")
        self._asked += 1
        if self._asked > 1 or not self._last:
            self._asked = 0
            self._say(self._whole_page())
        else:
            self._say([*self._last], remember=False)

    @Slot()
    def tellMap(self) -> None:
        """Tell what is on the page and how to move."""
        if self._reading:
            self._sources.visit.act("voice.map", control="keys")
            self._say(self._spoken(self._says.map(self._read())), remember=False)

    @Slot()
    def louder(self) -> None:
        """Speak a step louder."""
        self._loudness(self._step + 1)

    @Slot()
    def softer(self) -> None:
        """Speak a step softer."""
        self._loudness(self._step - 1)

    def _loudness(self, step: int) -> None:
        self._step = max(0, min(len(GAINS_DB) - 1, step))
        self._sink.set_gain(gain_of(self._step))
        self._sources.visit.act("voice.loudness", control="keys", value=self._step + 1)
        if self._reading:
            self._say(self._spoken(self._says.loudness(self._step + 1, len(GAINS_DB))), remember=False)

    @Slot()
    def _wished(self) -> None:
        aloud = bool(self._comfort.aloud)
        if aloud == self._reading:
            return
        self.hush()
        self._listening.end()
        self._reading = aloud
        self._last = ()
        self.availableChanged.emit()
        if aloud:
            QAccessible.setActive(True)
            self._later(lambda: self._spoken(self._says.begun()))
            self._later(self._page)
            self._later(self._stop)

    @Slot()
    def _arrived(self) -> None:
        self._listening.end()
        if self._sources.navigation.trail.here.screen == "attract":
            self.hush()
            self._reading, self._last, self._step = False, (), STANDARD_STEP
            self.availableChanged.emit()
            self._sink.set_gain(gain_of(self._step))
        else:
            self._later(self._page)

    @Slot()
    def turned(self) -> None:
        """The page says something else without being another one."""
        self._later(self._page)

    @Slot()
    def _moved(self) -> None:
        self._later(self._sheet_opened)
        self._later(self._stop)

    @Slot()
    def _rested(self) -> None:
        if not self._idle.noticing:
            self._counted.clear()
            return
        left = int(self._idle.left)
        due = {seconds for seconds in COUNTED if left <= seconds < int(self._idle.notice)}
        first = not self._counted
        if first or due - self._counted:
            self._counted |= due | {int(self._idle.notice)}
            question = self._phrase(self._language, "Still there?")
            self._later(lambda: self._spoken(self._says.notice(question, left)), first=True)

    @Slot(str)
    def _closed(self, how: str) -> None:
        if self._reading and how == "timeout":
            self.hush()
            self._reading = False
            self._sink.say(Utterance(self._says.closing(), self._language))

    def _later(self, words: Callable[[], list[Utterance]], *, first: bool = False) -> None:
        """Say this once the page has settled, with whatever else this turn brings; each thing once."""
        if self._reading and words not in self._turn:
            self._turn.insert(0 if first else len(self._turn), words)
            self._soon.start()

    @Slot()
    def _say_turn(self) -> None:
        turn, self._turn = self._turn, []
        utterances = [utterance for words in turn for utterance in words()]
        if utterances and self._reading:
            self._asked = 0
            self._say(utterances)

    def _say(self, utterances: list[Utterance], *, remember: bool = True) -> None:
        self._listening.end()
        self._sink.cancel()
        if remember:
            self._last = tuple(utterances[-1:])
        for utterance in utterances:
            self._sink.say(utterance)

    def _spoken(self, text: str, recording: str = "") -> list[Utterance]:
        return [Utterance(text, self._language, recording)] if text or recording else []

    def _read(self) -> PageText:
        if self._window is None:
            return PageText()
        return page_text(self._window, sheet_of(self._window.activeFocusItem()))

    def _page(self) -> list[Utterance]:
        """Where one has come; who has no key to ask with hears all of it."""
        if not self._present.by_keys():
            return self._whole_page()
        return self._spoken(self._says.arrival(self._read()))

    def _whole_page(self) -> list[Utterance]:
        recording, page = self._recording(), self._read()
        if not recording:
            return self._spoken(self._says.reading(page))
        words = self._says.reading(replace(page, heading=""))
        return [*self._spoken(self._says.arrival(page)), *self._spoken(words, recording)]

    def _sheet_opened(self) -> list[Utterance]:
        if self._window is None or self._idle.noticing:
            return []
        sheet, before = name_of(sheet_of(self._window.activeFocusItem())), self._sheet
        self._sheet = sheet
        return self._page() if sheet and sheet != before else []

    def _stop(self) -> list[Utterance]:
        item = self._window.activeFocusItem() if self._window else None
        stop = stop_of(item) if item is not None else None
        return self._spoken(self._says.stop(stop)) if stop else []

    def _recording(self) -> str:
        here = self._sources.navigation.trail.here
        if here.screen not in _NARRATED:
            return ""
        path = _NARRATED[here.screen].format(here.subject, self._stop_id(here.subject))
        easy = self._narration(f"{path}/easy") if self._comfort.easy else ""
        return easy or self._narration(path)

    def _stop_id(self, site: str) -> str:
        stops = self._sources.edition.stops(self._language, site)
        at = self._present.stop()
        return stops[at].id if at < len(stops) else ""

    def _narration(self, path: str) -> str:
        """The file in which a text is read aloud, "" where the edition has none."""
        return self._sources.edition.narration(path, self._language)

    def _recordings(self) -> bool:
        """Whether the pack has any recording in the present language; the first Goal stands for all."""
        goals = self._sources.edition.goals(self._language)
        return any(self._narration(f"goals/{goal.id}/why") for goal in goals)
