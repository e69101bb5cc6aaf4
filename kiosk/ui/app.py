"""The composition root: settings → store → log → view-models → QML, and the way back down in order."""

import gc
import math
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtGui import QGuiApplication, QImageReader, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import Clock, SystemClock
from kiosk.config import Config
from kiosk.errors import StoreError
from kiosk.i18n.catalogues import load_catalogue
from kiosk.log.recorder import Recording
from kiosk.log.visit import VisitLog
from kiosk.paths import cache_dir, qml_dir, translations_dir
from kiosk.store.edition import Edition
from kiosk.store.library import Library
from kiosk.store.tallies import Tallies
from kiosk.ui.art.provider import DrawnPictures
from kiosk.ui.comfort import Comfort
from kiosk.ui.exhibit import ExhibitViewModel
from kiosk.ui.film_pictures import PROVIDER, FilmPictures
from kiosk.ui.fonts import load_fonts
from kiosk.ui.graphics import choose_graphics, is_plain
from kiosk.ui.hands import watch_hands
from kiosk.ui.house import House
from kiosk.ui.icons import load_icons
from kiosk.ui.idle import Patience
from kiosk.ui.jobs import Jobs
from kiosk.ui.look import Look, LookProps
from kiosk.ui.memory import Rest
from kiosk.ui.navigation import ATTRACT, Navigation
from kiosk.ui.network import DenyAllNetwork
from kiosk.ui.opening import offered, open_edition, open_recorder, prepare, subjects
from kiosk.ui.preview.strip import HEIGHT, Preview
from kiosk.ui.qt_faults import explain_fatal_messages
from kiosk.ui.signals import SignalWatch
from kiosk.ui.sources import Sources
from kiosk.ui.speech.utterance import Sink
from kiosk.ui.staff.desk import set_desk
from kiosk.ui.staff.panel import StaffPanel
from kiosk.ui.trace import seconds_since_exec
from kiosk.ui.translator import GettextTranslator
from kiosk.ui.whereabouts import return_to, whereabouts

_IMAGE_LIMIT_MIB = 128

RESTART = 75
"""The exit code of a program that wants to be started anew."""


def run(config: Config, clock: Clock | None = None) -> int:
    """Show the exhibit until it is closed or told to stop; return the exit code."""
    library = Library(config.data)
    prepare(library)
    cache = cache_dir(config.data)
    application = begin(config, cache)
    clock = clock or SystemClock()
    edition = open_edition(config, library)
    recorder = open_recorder(config, library, edition, clock)
    try:
        show = Show(config, edition, VisitLog(recorder, clock, subjects(edition)), clock, cache, library)
        code = application.exec()
        show.close()
        return code
    finally:
        recorder.close()
        edition.close()


def begin(config: Config, cache: Path) -> QGuiApplication:
    """Start Qt, before anything is shown."""
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(cache / "qml"))
    choose_graphics(config.display.graphics)
    QCoreApplication.setApplicationName("UNHub Kiosk")
    explain_fatal_messages()
    application = QGuiApplication(sys.argv[:1])
    QImageReader.setAllocationLimit(_IMAGE_LIMIT_MIB)
    return application


def rehearse(
    config: Config,
    edition: Edition,
    recorder: Recording,
    clock: Clock,
    library: Library,
    *,
    sink: Sink | None = None,
    strict: bool = False,
) -> "Show":
    """The exhibit in a window of the caller's event loop; `strict` raises what the log refuses."""
    visit = VisitLog(recorder, clock, subjects(edition), strict=strict)
    return Show(config, edition, visit, clock, cache_dir(config.data), library, sink)


class Show:
    """One run of the exhibit in one window; the engine goes before the view-models do."""

    def __init__(
        self,
        config: Config,
        edition: Edition,
        visit: VisitLog,
        clock: Clock,
        cache: Path,
        library: Library,
        sink: Sink | None = None,
        preview: Preview | None = None,
    ) -> None:
        """Build everything and show the window; `sink` says what is read aloud, by default the loudspeaker.

        A `preview` stands in a strip of its own above the exhibit, and a visit in it does not end by itself.
        """
        self._config = config
        self._clock = clock
        self._cache = cache
        self._library = library
        self._sink = sink
        self._preview = preview
        self._root = QObject()
        self._translator = GettextTranslator(self._root)
        QCoreApplication.installTranslator(self._translator)
        fonts = load_fonts(cache / "fonts")
        family, glyphs = load_icons()
        self._look = Look(
            LookProps(
                latin=fonts.latin,
                arabic=fonts.arabic,
                chinese=fonts.chinese,
                icons=family,
                glyphs=glyphs,
                windowed=config.display.windowed,
                plain=is_plain(config.display.graphics),
            ),
            self._root,
        )
        self._engine: QQmlApplicationEngine | None = None
        self._confirming: Thread | None = None
        self._jobs = Jobs(self._root)
        self._rest = Rest(self._root)
        self._sources = self._take_up(edition, visit)
        self._network = DenyAllNetwork()
        self._engine = self._load()
        self._window = self._engine.rootObjects()[0]
        self.hands = watch_hands(self.window, self._exhibit, self._sources, config.data, self._exhibit)
        self._signals = SignalWatch(_stop, self._root)
        visit.note("kiosk.start")
        self._frames = 0
        self._show_window(self._window)

    def _take_up(self, edition: Edition, visit: VisitLog) -> Sources:
        """Build what shows an edition, at its beginning."""
        config = self._config
        venue, languages = offered(config.exhibit, edition.languages)
        self._catalogues = {
            code: load_catalogue(code, translations_dir(), self._cache / "catalogues") for code in languages
        }
        house = House(
            venue,
            languages,
            self._patience,
            config.log.retention_days,
            config.exhibit.facts_days,
            config.log.enabled,
            self._phrase,
            config.sound,
            attract_still=config.exhibit.attract == "still",
            hours=config.hours.as_hours(),
        )
        self._visit = visit
        self._navigation = Navigation(self._root)
        comfort, tallies = Comfort(visit, self._root), Tallies(self._library.paths.tallies)
        sources = Sources(edition, self._clock, self._navigation, visit, comfort, tallies, self._jobs)
        goals = tuple(line.id for line in edition.goals(venue))
        office = QObject(self._root)
        desk = set_desk(
            config,
            edition.id,
            self._clock,
            self._jobs,
            self._library,
            lambda: self.window.size(),
            self._phrase,
            office,
        )
        staff = StaffPanel(desk, lambda: goals, self._leave, office)
        self._exhibit = ExhibitViewModel(sources, house, self._speak, staff, self._root, self._sink)
        office.setParent(self._exhibit)
        self._navigation.changed.connect(self._moved)
        return sources

    def change(self, edition: Edition, visit: VisitLog) -> None:
        """Show another edition in the same window and at the same place; the one before is no longer asked anything."""
        former, hands = self._exhibit, self.hands
        place = whereabouts(former, self._sources)
        self.window.setProperty("ready", False)  # no page of the old content stays
        former.stop()
        self.window.removeEventFilter(hands)
        self._sources = self._take_up(edition, visit)
        return_to(place, self._exhibit, self._sources, subjects(edition))
        self._provide_pictures(self.engine)
        self.window.setProperty("exhibit", self._exhibit)
        self.window.releaseResources()  # drawn pictures are kept by addresses that do not tell of the content
        self.window.setProperty("ready", True)
        self.hands = watch_hands(self.window, self._exhibit, self._sources, self._config.data, self._exhibit)
        former.deleteLater()

    @property
    def exhibit(self) -> ExhibitViewModel:
        """The exhibit as QML sees it."""
        return self._exhibit

    @property
    def window(self) -> QQuickWindow:
        """The one window."""
        if not isinstance(self._window, QQuickWindow):
            raise RuntimeError("Main.qml is not a window")
        return self._window

    @property
    def engine(self) -> QQmlApplicationEngine:
        """What runs the QML."""
        if self._engine is None:
            raise RuntimeError("the exhibit is closed")
        return self._engine

    def close(self) -> None:
        """End a running visit, then take everything down from the top."""
        self._exhibit.stop()
        self._visit.note("kiosk.stop")
        self._signals.close()
        self._jobs.close()
        self._window.removeEventFilter(self.hands)
        engine, self._engine = self._engine, None
        del engine
        QCoreApplication.removeTranslator(self._translator)
        if self._confirming:
            self._confirming.join()

    @staticmethod
    def _leave(how: str) -> None:
        QCoreApplication.exit(RESTART if how == "restart" else 0)

    def _moved(self) -> None:
        self._rest.wanted(now=self._navigation.trail == ATTRACT)

    def _load(self) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImportPath(str(qml_dir()))
        self._provide_pictures(engine)
        size = self._size()
        start = {"exhibit": self._exhibit, "look": self._look, "width": size.width(), "height": size.height()}
        if self._preview:
            start["preview"] = self._preview
            start["height"] = size.height() + HEIGHT
        engine.setInitialProperties(start)
        engine.loadFromModule("Kiosk", "Main")
        if not engine.rootObjects():
            raise RuntimeError("Main.qml did not load")
        return engine

    def _provide_pictures(self, engine: QQmlApplicationEngine) -> None:
        engine.addImageProvider("drawn", DrawnPictures(self._exhibit.goal_colours()))
        engine.addImageProvider(PROVIDER, FilmPictures(*self._exhibit.film_frames()))

    def _size(self) -> QSize:
        return QSize(*self._config.display.size) if self._config.display.windowed else self._screen().size()

    @staticmethod
    def _screen() -> QScreen:
        return QGuiApplication.primaryScreen()

    def _fill_screen(self) -> None:
        """Cover the whole screen, also where no window manager does it, and again when the screen is turned."""
        if isinstance(self._window, QQuickWindow):
            self._window.setGeometry(self._screen().geometry())

    def _show_window(self, window: QObject) -> None:
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("Main.qml is not a window")
        window.frameSwapped.connect(self._first_frame)
        if self._config.display.windowed:
            window.show()
        else:
            self._fill_screen()
            self._screen().geometryChanged.connect(self._fill_screen)
            window.showFullScreen()

    def _first_frame(self) -> None:
        window = self._window
        if not isinstance(window, QQuickWindow) or self._frames:
            return
        self._frames = 1
        gc.freeze()  # what stands now stays: looking through all of it again costs 20 ms in the middle of a movement
        window.frameSwapped.disconnect(self._first_frame)
        if os.environ.get("KIOSK_TRACE_START") == "1":
            print(f"first frame {seconds_since_exec():.3f}", flush=True)  # noqa: T201  # a contract of the command line
        self._confirming = Thread(target=self._confirm, name="confirm start")
        self._confirming.start()
        if os.environ.get("KIOSK_EXIT_AFTER_FIRST_FRAME") == "1":
            _stop()

    def _confirm(self) -> None:
        with suppress(StoreError):
            self._library.confirm_start()

    def _speak(self, language: str) -> None:
        self._translator.speak(self._catalogues[language])
        if self._engine is not None:
            self._engine.retranslate()

    def _phrase(self, language: str, text: str) -> str:
        return self._catalogues[language].gettext(text)

    def _patience(self, screen: str) -> Patience:
        if self._preview:
            return Patience(math.inf, self._config.idle.notice_before_s)
        return Patience(self._config.idle.timeout(screen), self._config.idle.notice_before_s)


def _stop() -> None:
    """Leave the event loop; `quit` would ask the window first, which in full screen never agrees to close."""
    QCoreApplication.exit(0)
