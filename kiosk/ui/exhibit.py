"""The whole exhibit as QML sees it: one root with a view-model for each screen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import direction, script
from kiosk.ui.comfort import Comfort
from kiosk.ui.house import House, LanguageRow, language_rows
from kiosk.ui.idle import Idle, Patience, reading_seconds
from kiosk.ui.navigation import ATTRACT, Navigation
from kiosk.ui.night import Night
from kiosk.ui.rows import Rows
from kiosk.ui.screens import ExhibitScreens
from kiosk.ui.sources import Sources
from kiosk.ui.speech.speaker import Speaker
from kiosk.ui.speech.utterance import Sink
from kiosk.ui.speech.voice import Present, Voice
from kiosk.ui.staff.panel import StaffPanel

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class ExhibitViewModel(ExhibitScreens):  # type: ignore[operator]
    """The visit and its language: wakes, moves, changes language, and forgets the visitor at the end.

    `speak` is called with a language before `languageChanged`, so that the interface's own words follow.
    """

    languageChanged = Signal()
    inputChanged = Signal()

    def __init__(
        self,
        sources: Sources,
        house: House,
        speak: Callable[[str], None],
        staff: StaffPanel,
        parent: QObject | None = None,
        sink: Sink | None = None,
    ) -> None:
        """Build every view-model and show the attract screen in the venue's language."""
        super().__init__(sources, house, parent)
        self._speak = speak
        self._staff = staff
        self._knock: Any = staff.knock
        self._input = "touch"
        self._awake = False
        self._language = house.language
        self._navigation = sources.navigation
        self._navigation.setParent(self)
        self._idle = Idle(sources.clock, self)
        present = Present(lambda: self._input == "keypad", lambda: int(str(self._tour.at)))
        self._voice = Voice(sources, self._idle, house.phrase, present, sink or Speaker(self), self)
        self._voice.spoke.connect(self._idle.touched)
        self._languages = Rows(LanguageRow, self)
        self._languages.replace(language_rows(house))
        self._privacy.changed.connect(self._declined)
        self._tour.changed.connect(self._voice.turned)
        self._comfort = sources.comfort
        self._comfort.setParent(self)
        self._comfort.changed.connect(self._wished)
        self._navigation.arriving.connect(self._arrive)
        self._sites.changed.connect(self._mode_changed)
        self._message.playing.connect(self._film_changed)
        self._idle.noticed.connect(self._noticed)
        self._idle.stayed.connect(self._stayed)
        self._idle.over.connect(self._over)
        self._night = Night(house, sources.clock, self)
        self._night.rest(on=True)
        staff.entered.connect(self._staff_came)
        staff.gone.connect(self._staff_left)
        staff.speak(self._language)
        speak(self._language)
        self._voice.speak(self._language)
        self._home.show(self._language)
        self._calendar.tell_today(self._language)
        self._pledge.count()
        self._sites.watch(on=True)

    def touched(self, kind: str) -> None:
        """Take note that a finger, a mouse or a key (the vocabulary's inputs) did something."""
        if kind != self._input:
            self._input = kind
            self.inputChanged.emit()
            self._idle.set_patience(self._patience(self._navigation.trail.here.screen))
        self._idle.touched()
        self._staff.touched()
        if self._awake:
            self._sources.visit.input(kind)

    def pressed(self) -> None:
        """Something is being touched or pressed: what is said falls silent, and who knocks is heard."""
        self._voice.hush()
        self._knock.pressed()

    def write(self, letter: str) -> bool:
        """Write a letter into the search, if it is on show, or into the staff's pad; tell whether it was taken."""
        if self._staff.write(letter):
            return True
        writing = self._navigation.trail.here.screen == "search" and not (
            self._idle.noticing or self._comfort.panelOpen
        )
        if writing:
            self._search.write(letter)
        return writing

    def learn(self, event: QKeyEvent) -> bool:
        """A key of a keypad that staff teach; whether they do."""
        return self._staff.learn(event)

    @Slot(str, str)
    def wake(self, language: str, via: str) -> None:
        """Begin a visit: in a language whose line was touched, else at the choice of languages."""
        if self._awake or self._staff.stage:
            return
        if self._night.dark:
            self._night.touch()
            return
        self._night.rest(on=False)
        self._awake = True
        self._sources.visit.start(language or self._house.language, self._input)
        self._sources.visit.act("wake", subject=language, control=via)
        self._use(language or self._house.language)
        self._idle.wake()
        self._navigation.open("home" if language else "language", "")

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Speak another language at the same place; on the choice of languages, go on home."""
        if self._staff.stage:
            self._settle(language)
            return
        if language != self._language:
            self._sources.visit.language(language)
            self._use(language)
        if self._navigation.trail.here.screen == "language":
            if self._navigation.trail.behind[-1:] == (ATTRACT.here,):
                self._navigation.home()
            else:
                self._navigation.back()

    @Slot()
    def back(self) -> None:
        """Go back one step, by the rail; an open panel closes first."""
        if self._comfort.panelOpen:
            self._comfort.closePanel()
            return
        self._sources.visit.act("rail.back", control="rail")
        self._navigation.back()

    def staffed(self) -> bool:
        """Whether the staff panel or its pad stands."""
        return bool(self._staff.stage)

    def back_key(self) -> None:
        """Go back one step, by a key: on the timeline first to a wider view."""
        if self._staff.stage:
            self._staff.back()
            return
        here = self._navigation.trail.here
        if here.screen == "timeline" and not self._comfort.panelOpen and self._timeline.step_out():
            return
        self.back()

    @Slot()
    def goHome(self) -> None:
        """Go home, by the rail."""
        self._sources.visit.act("rail.home", control="rail")
        self._navigation.home()

    @Slot()
    def leave(self) -> None:
        """The visitor wants to go: ask first what it was like, once, if there was something to speak of."""
        if self._survey.due and self._navigation.trail.here.screen != "survey":
            self._sources.visit.act("rail.finish", control="rail")
            self._survey.open("rail")
        else:
            self.finish()

    @Slot()
    def finish(self) -> None:
        """End the visit at the visitor's wish."""
        if self._awake:
            self._sources.visit.act("rail.finish", control="rail")
            self._end("finish", 0.0)

    def stop(self) -> None:
        """End a running visit because the program stops."""
        if self._awake:
            self._end("stop", 0.0)
        self._sites.watch(on=False)

    def _use(self, language: str) -> None:
        with self.held():
            self._language = language
            self._speak(language)
            self._voice.speak(language)
            self._fill()
            self.languageChanged.emit()

    def _fill(self) -> None:
        self.fill(self._navigation.trail, self._language)
        self._idle.set_patience(self._patience(self._navigation.trail.here.screen))

    def _patience(self, screen: str) -> Patience:
        settled = self._house.patience(screen)
        quiet = settled.quiet + reading_seconds(self.words_of(screen), self._language)
        slow = self._input == "keypad" or self._comfort.wishes.aloud
        return Patience(quiet * 2 if slow else quiet, settled.notice)

    @Slot()
    def _arrive(self) -> None:
        here = self._navigation.trail.here
        if here.screen != "search":
            self._search.note()
        if self._awake:
            self._comfort.closePanel()
            self._fill()
            self._sources.visit.enter(here.screen, here.subject)
            self.arrived(here.screen)
        self._sites.watch(on=here.screen in {"sites", "attract"})

    @Slot(bool)
    def _film_changed(self, playing: bool) -> None:
        self._idle.hold(on=playing)

    @Slot()
    def _mode_changed(self) -> None:
        here = self._navigation.trail.here
        if here.screen == "site":
            self._site.show(self._language, here.subject, str(self._sites.mode))

    @Slot()
    def _wished(self) -> None:
        if self._awake:
            self._fill()

    @Slot()
    def _declined(self) -> None:
        if self._privacy.declined:
            self._survey.decline()

    @Slot()
    def _noticed(self) -> None:
        self._sources.visit.act("idle.notice")

    @Slot(str)
    def _stayed(self, how: str) -> None:
        self._sources.visit.act("idle.answer", control=how)

    @Slot(str)
    def _over(self, how: str) -> None:
        if self._awake:
            self._sources.visit.act("idle.answer", control=how)
            self._end("idle" if how == "timeout" else "restart", self._idle.rested() if how == "timeout" else 0.0)

    def _end(self, reason: str, idle_s: float) -> None:
        self.leave_all()
        self._sources.visit.end(reason, idle_s)
        self._awake = False
        self._idle.sleep()
        self.forget()
        self._comfort.reset()
        self._settle(self._house.language)

    def _settle(self, language: str) -> None:
        """Speak a language while nobody visits."""
        self._language = language
        self._speak(language)
        self._voice.speak(language)
        self._navigation.reset()
        self._home.show(language)
        self._calendar.tell_today(language)
        self._staff.speak(language)
        self._night.rest(on=True)
        self.languageChanged.emit()

    @Slot()
    def _staff_came(self) -> None:
        spoken = self._language
        if self._awake:
            self._end("staff", 0.0)
        self._settle(spoken)

    @Slot()
    def _staff_left(self) -> None:
        self._settle(self._house.language)

    @Property(bool, notify=inputChanged)
    def keysInUse(self) -> bool:
        """Whether the last input was a key, so that the focus is shown."""
        return self._input == "keypad"

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The present language."""
        return self._language

    @Property(str, notify=languageChanged)
    def script(self) -> str:
        """The type class of the present language: "la", "cy", "ar" or "zh"."""
        return script(self._language)

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether the present language runs from right to left."""
        return direction(self._language) == "rtl"

    @Property(bool, constant=True)
    def attractStill(self) -> bool:
        """Whether the attract screen stands still at the venue's wish."""
        return self._house.attract_still

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """The languages on offer, as rows of LanguageRow in their fixed order."""
        return self._languages

    @Property(Navigation, constant=True)
    def navigation(self) -> Navigation:
        """Where the visitor is."""
        return self._navigation

    @Property(Comfort, constant=True)
    def comfort(self) -> Comfort:
        """What makes the exhibit easier for this visitor."""
        return self._comfort

    @Property(Voice, constant=True)
    def voice(self) -> Voice:
        """What reads the exhibit aloud."""
        return self._voice

    @Property(Night, constant=True)
    def night(self) -> Night:
        """Whether the venue is closed and the screen dark."""
        return self._night

    @Property(StaffPanel, constant=True)
    def staff(self) -> StaffPanel:
        """The staff panel."""
        return self._staff

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        """The watch over rest."""
        return self._idle
