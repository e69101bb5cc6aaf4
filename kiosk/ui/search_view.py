"""The page of the search as QML reads it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from kiosk.i18n.languages import own_name, script
from kiosk.ui.keyboards import KeyRow, next_language
from kiosk.ui.rows import Rows
from kiosk.ui.search_hits import HitRow, SuggestionRow, script_of
from kiosk.ui.typed import Typed

if TYPE_CHECKING:
    from kiosk.store.search import SearchHit


class SearchView(QObject):
    """Every property of the page, and what a visit leaves nothing of: what was typed and found."""

    changed = Signal()
    keysChanged = Signal()

    def __init__(self, languages: tuple[str, ...], parent: QObject) -> None:
        """Show nothing typed."""
        super().__init__(parent)
        self._languages = languages
        self._language = ""
        self._hits = Rows(HitRow, self)
        self._suggestions = Rows(SuggestionRow, self)
        self._near = Rows(SuggestionRow, self)
        self._goals = Rows(HitRow, self)
        self._keys = Rows(KeyRow, self)
        self._forget()

    def _forget(self) -> None:
        self._typed = Typed()
        self._query = ""
        self._found: tuple[SearchHit, ...] = ()
        self._wider: dict[str, int] = {}
        self._offered: tuple[str, ...] = ()
        self._openers: tuple[str, ...] = ()
        self._candidates: tuple[tuple[str, int], ...] = ()
        self._total = 0
        self._place = (0, 0.0)
        self._noted = True
        self._keyboard = ""
        self._digits = False
        self._unfolded = True

    @Property(str, notify=changed)
    def query(self) -> str:
        """What has been typed."""
        return self._typed.text + self._typed.sound

    @Property(str, notify=changed)
    def queryScript(self) -> str:
        """The type class of what has been typed."""
        return script_of(self._typed.text + self._typed.sound, script(self._language or "en"))

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether enough has been typed to look for."""
        return bool(self._query)

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many hits there are."""
        return self._total

    @Property(int, notify=changed)
    def firstInSight(self) -> int:
        """Which hit was the first in sight."""
        return self._place[0]

    @Property(float, notify=changed)
    def above(self) -> float:
        """How much of that hit was above the list's window."""
        return self._place[1]

    @Property(QObject, constant=True)
    def hits(self) -> QObject:
        """The hits as rows of HitRow."""
        return self._hits

    @Property(QObject, constant=True)
    def suggestions(self) -> QObject:
        """Words the last one may become, or to begin with, as rows of SuggestionRow."""
        return self._suggestions

    @Property(QObject, constant=True)
    def near(self) -> QObject:
        """Words nearest to one that finds nothing, as rows of SuggestionRow."""
        return self._near

    @Property(QObject, constant=True)
    def goals(self) -> QObject:
        """All Goals, as rows of HitRow."""
        return self._goals

    @Property(QObject, constant=True)
    def keys(self) -> QObject:
        """The rows of the keyboard, as rows of KeyRow."""
        return self._keys

    @Property(bool, notify=keysChanged)
    def keysShown(self) -> bool:
        """Whether the keyboard is unfolded."""
        return self._unfolded

    @Property(bool, notify=keysChanged)
    def digits(self) -> bool:
        """Whether the keys show digits."""
        return self._digits

    @Property(str, notify=keysChanged)
    def keyboard(self) -> str:
        """The type class of the keys: "la", "cy", "ar" or "zh"."""
        return script(self._keyboard) if self._keyboard else "la"

    @Property(str, notify=keysChanged)
    def nextKeyboard(self) -> str:
        """The name of the next keyboard's language in itself."""
        return own_name(next_language(self._keyboard, self._languages, self._language)) if self._keyboard else ""

    @Property(str, notify=keysChanged)
    def nextScript(self) -> str:
        """The type class of that name."""
        following = next_language(self._keyboard, self._languages, self._language) if self._keyboard else "en"
        return script(following)
