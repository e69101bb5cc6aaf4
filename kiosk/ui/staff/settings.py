"""Settings that staff change at the kiosk: sound here, languages, waiting and hours behind their doors."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from kiosk.content.vocabulary import LANGUAGES
from kiosk.i18n.languages import language_name, list_names, own_name, script
from kiosk.ui.staff.changes import Changes
from kiosk.ui.staff.desk import Desk, StaffLine
from kiosk.ui.staff.hours import hours_words
from kiosk.ui.staff.waiting_words import waiting_names

LOUDEST = 4
WAIT_STEP, WAIT_LEAST, WAIT_MOST = 15, 15, 600
NOTICE_STEP, NOTICE_LEAST, NOTICE_MOST = 5, 20, 120
_NOTICE = "notice_before_s"


class StaffSettings(QObject):
    """The doors to the settings, and the sound."""

    changed = Signal()

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        changes.changed.connect(self.changed)

    @property
    def needs_restart(self) -> bool:
        """Whether a setting was changed."""
        return self._changes.needs_restart

    def open(self) -> None:
        """Nothing has to be looked up."""

    def lines(self, language: str) -> Iterator[StaffLine]:
        """The doors and the sound."""
        desk, changes = self._desk, self._changes
        yield from changes.lines(language)
        names = list_names([language_name(code, language) for code in changes.value("exhibit.languages")], language)
        yield StaffLine("languages", desk.phrase(language, "Languages"), names, kind="door")
        yield StaffLine("waiting", desk.phrase(language, "Waiting times"), kind="door")
        today = self._desk.clock.now().astimezone().weekday()
        hours = hours_words(desk, changes, language, today)
        yield StaffLine("hours", desk.phrase(language, "Opening hours"), hours, kind="door")
        on = bool(changes.value("sound.speaker"))
        fixed = desk.phrase(language, "Fixed") if changes.is_fixed("sound.speaker") else ""
        yield StaffLine("speaker", desk.phrase(language, "Films may be heard"), fixed, kind="switch", checked=on)
        volume = int(changes.value("sound.volume"))
        yield StaffLine(
            "volume",
            desk.phrase(language, "Volume"),
            f"{volume} / {LOUDEST}",
            kind="step",
            least=volume == 0,
            most=volume == LOUDEST,
        )

    def pick(self, key: str, by: int) -> None:
        """Switch the sound on or off, or make it louder."""
        if key == "speaker":
            self._changes.put("sound.speaker", not self._changes.value("sound.speaker"))
        elif key == "volume":
            volume = int(self._changes.value("sound.volume")) + by
            self._changes.put("sound.volume", max(0, min(LOUDEST, volume)))


class StaffLanguages(QObject):
    """Which languages visitors are offered, and in which the kiosk waits for them."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        changes.changed.connect(self.changed)

    def open(self) -> None:
        """Nothing has to be looked up."""

    def lines(self, language: str) -> Iterator[StaffLine]:
        """The languages, each on or off, and the first one."""
        offered = self._changes.value("exhibit.languages")
        yield StaffLine("offered", self._desk.phrase(language, "Languages on offer"), kind="head")
        for code in LANGUAGES:
            yield StaffLine(
                f"offer {code}", own_name(code), kind="switch", checked=code in offered, script=script(code)
            )
        yield StaffLine("first", self._desk.phrase(language, "The kiosk waits in"), kind="head")
        first = self._changes.value("exhibit.language")
        for code in offered:
            yield StaffLine(f"first {code}", own_name(code), kind="choice", checked=code == first, script=script(code))

    def pick(self, key: str, by: int) -> None:
        """Offer a language or not, or have it first; one stays always, and the first one is on offer."""
        del by
        what, _, code = key.partition(" ")
        offered = set(self._changes.value("exhibit.languages"))
        if what == "first":
            self._changes.put("exhibit.language", code)
        elif what == "offer" and offered != {code}:
            kept = tuple(other for other in LANGUAGES if other in offered ^ {code})
            self._changes.put("exhibit.languages", kept)
            if self._changes.value("exhibit.language") not in kept:
                self._changes.put("exhibit.language", kept[0])


class StaffWaiting(QObject):
    """How long each page waits for a touch before the visit ends."""

    changed = Signal()
    needs_restart = False

    def __init__(self, desk: Desk, changes: Changes, parent: QObject) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self._desk = desk
        self._changes = changes
        changes.changed.connect(self.changed)

    def open(self) -> None:
        """Nothing has to be looked up."""

    def lines(self, language: str) -> Iterator[StaffLine]:
        """A line for each page, and one for the notice."""
        title = self._desk.phrase(language, "Without a touch until the notice comes, beside the time to read")
        yield StaffLine("title", title, kind="head")
        for name, words in waiting_names(self._desk, language).items():
            seconds, (_, least, most) = int(self._changes.value(f"idle.{name}")), _limits(name)
            yield StaffLine(
                name,
                words,
                self._desk.phrase(language, "%1 s").replace("%1", str(seconds)),
                kind="step",
                least=seconds <= least,
                most=seconds >= most,
            )

    def pick(self, key: str, by: int) -> None:
        """Wait longer or shorter, in round steps."""
        step, least, most = _limits(key)
        seconds = int(self._changes.value(f"idle.{key}"))
        next_ = (seconds // step + 1) * step if by > 0 else (-(-seconds // step) - 1) * step
        self._changes.put(f"idle.{key}", max(least, min(most, next_)))


def _limits(name: str) -> tuple[int, int, int]:
    return (NOTICE_STEP, NOTICE_LEAST, NOTICE_MOST) if name == _NOTICE else (WAIT_STEP, WAIT_LEAST, WAIT_MOST)
