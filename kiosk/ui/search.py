"""Search: what a visitor types, what it finds, and the keys to type it with. Nothing typed leaves this page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.languages import script
from kiosk.ui.keyboards import key_rows, next_language
from kiosk.ui.search_hits import (
    ALONE,
    FURTHER,
    OF_A_KIND,
    SuggestionRow,
    goal_rows,
    hit_rows,
)
from kiosk.ui.search_view import SearchView
from kiosk.ui.sources import Sources
from kiosk.ui.typed import Typed

if TYPE_CHECKING:
    from kiosk.store.search import SearchResult

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

STANDING_MS = 1500
"""A query left standing so long is noted: its length and how many hits, never its words."""

_WORDS, _CANDIDATES, _NEAR = 3, 6, 3
_COMPOSED_FROM = 2


@QmlElement
@QmlUncreatable("Made by the program.")
class SearchViewModel(SearchView):  # type: ignore[operator]
    """The search of one visit: live while typing, kept while a hit is looked at, forgotten at the end."""

    def __init__(self, sources: Sources, languages: tuple[str, ...], parent: QObject) -> None:
        """Offer keyboards of `languages`, in this order after the visitor's own."""
        super().__init__(languages, parent)
        self._sources = sources
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.setInterval(STANDING_MS)
        self._standing.timeout.connect(self.note)

    def show(self, language: str) -> None:
        """Show the search in a language; what was typed stays."""
        if language != self._language:
            self._language = language
            self._keyboard = language
            self._goals.replace(goal_rows(self._sources.edition.goals(language), language))
            self._show_keys()
            self._pick()
            self._look(self._typed)

    def reset(self) -> None:
        """Forget what the visitor typed."""
        self._standing.stop()
        self._forget()
        self._language = ""
        for rows in (self._hits, self._suggestions, self._near):
            rows.replace(())
        self.changed.emit()

    def write(self, letter: str) -> None:
        """A letter from a real keyboard; the sign of backspace takes one back."""
        if letter == "\b":
            self.erase()
        else:
            self.type(letter)

    @Slot(str)
    def type(self, letter: str) -> None:
        """A letter more; a space takes the first word that a Chinese sound may mean."""
        if letter == " " and self._typed.sound and self._candidates:
            self.choose(0)
        else:
            self._look(self._typed.with_letter(letter, by_sound=self._keyboard == "zh"))

    @Slot()
    def erase(self) -> None:
        """A letter less."""
        self._look(self._typed.without_last())

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self._look(Typed())

    @Slot(int)
    def choose(self, index: int) -> None:
        """Take a suggested word."""
        if self._typed.sound and index < len(self._candidates):
            self._look(self._typed.with_candidate(*self._candidates[index]))
        elif 0 <= index < len(self._suggestions.rows):
            self._look(self._typed.with_word(self._suggestions.rows[index].word))

    @Slot("QVariantList")
    def offer(self, words: list[str]) -> None:
        """Words to begin with before anything is typed; those that find nothing in this exhibit are left out."""
        self._offered = tuple(words)
        self._pick()
        self._suggest()

    @Slot(int)
    def chooseNear(self, index: int) -> None:
        """Look for a word like the one that found nothing."""
        if 0 <= index < len(self._near.rows):
            self._look(Typed(self._near.rows[index].word))

    @Slot()
    def switchKeys(self) -> None:
        """Show the keys of the next language."""
        self._keyboard = next_language(self._keyboard, self._languages, self._language)
        self._digits = False
        self._sources.visit.act("search.keys", subject=self._keyboard, control="button")
        self._look(Typed(self._typed.text + self._typed.sound))
        self._show_keys()

    @Slot()
    def toggleDigits(self) -> None:
        """Change between letters and digits."""
        self._digits = not self._digits
        self._show_keys()

    @Slot(bool)
    def unfold(self, shown: bool) -> None:
        """Show the keys, or put them away to make room for hits."""
        if shown != self._unfolded:
            self._unfolded = shown
            self.keysChanged.emit()

    @Slot(int, float)
    def keepPlace(self, index: int, above: float) -> None:
        """Remember which hit is the first in sight, and how much of it is above."""
        self._place = (index, above)

    @Slot(int)
    def openHit(self, index: int) -> None:
        """Go to a hit."""
        if 0 <= index < len(self._found):
            hit = self._found[index]
            self.note()
            self._sources.visit.act("search.pick", control=hit.kind, value=index + 1)
            self._sources.navigation.open(hit.screen, hit.subject, hit.part)

    @Slot(int)
    def showMore(self, index: int) -> None:
        """List more hits of the kind of one of them."""
        if 0 <= index < len(self._found):
            kind = self._found[index].kind
            listed = sum(hit.kind == kind for hit in self._found)
            self._wider[kind] = listed + FURTHER
            self._sources.visit.act("search.more", control=kind, value=listed)
            self._list(self._result())
            self.changed.emit()

    @Slot(int)
    def openGoal(self, index: int) -> None:
        """Go to a Goal instead."""
        goal = self._sources.edition.goals(self._language)[index]
        self.note()
        self._sources.visit.act("goal.open", subject=goal.id, control="disc")
        self._sources.navigation.open("goal", goal.id)

    @Slot()
    def note(self) -> None:
        """Note how long the query is and how many hits it has, once."""
        self._standing.stop()
        if not self._noted:
            self._noted = True
            self._sources.visit.act("search.query", value=len(self._typed.text) + len(self._typed.sound))
            self._sources.visit.act("search.hits", value=self._total)

    def _look(self, typed: Typed) -> None:
        edition = self._sources.edition
        if typed != self._typed:
            self._place = (0, 0.0)
            self._wider = {}
            self._noted = False
            self._standing.start()
        self._typed = typed
        self._query = self._asks()
        if not self._query:
            self._standing.stop()
            self._noted = True
        self._candidates = tuple((word.word, word.letters) for word in edition.pinyin(typed.sound, _CANDIDATES))
        query = self._query
        result = self._result()
        self._list(result)
        self._suggest()
        near = edition.nearest_words(self._language, query, _NEAR) if query and not result.total else ()
        self._near.replace(SuggestionRow(word, script(self._language)) for word in near)
        self.changed.emit()

    def _pick(self) -> None:
        """Of the words on offer those that find something in the visitor's language."""
        search, language = self._sources.edition.search, self._language
        found = {word: search(language, word, 1).hits for word in self._offered if language}
        self._openers = tuple(word for word, hits in found.items() if any(hit.language == language for hit in hits))

    def _suggest(self) -> None:
        keys = script(self._keyboard or "en")
        begun = bool(self._typed.text or self._typed.sound)
        words = [word for word, _ in self._candidates] or self._sources.edition.completions(
            self._keyboard, self._query, _WORDS
        )
        rows = [SuggestionRow(word, keys) for word in words]
        openers = [SuggestionRow(word, script(self._language or "en")) for word in self._openers]
        self._suggestions.replace(rows if begun else openers)

    def _result(self) -> "SearchResult":
        """What the query finds: a few of each kind, more of one that is alone or that more was asked of."""
        find, query = self._sources.edition.search, self._query
        result = find(self._language, query, OF_A_KIND, self._wider)
        alone = len(result.counts) == 1 and result.total > len(result.hits) and not self._wider
        return find(self._language, query, ALONE) if alone else result

    def _list(self, result: "SearchResult") -> None:
        self._found, self._total = result.hits, result.total
        goals = {line.id: line for line in self._sources.edition.goals(self._language)}
        self._hits.replace(hit_rows(result, goals, self._language))

    def _asks(self) -> str:
        """The query: what is written, with the likeliest words for a sound of two letters and more."""
        typed = self._typed
        if not typed.sound:
            return typed.text.strip()
        if len(typed.sound) < _COMPOSED_FROM:
            return typed.text
        return typed.text + self._composed(typed.sound)

    def _composed(self, sound: str) -> str:
        """The likeliest words for a sound, one after another; what none fits to stays as it is."""
        words, rest = "", sound
        while rest and (found := self._sources.edition.pinyin(rest, 1)):
            words, rest = words + found[0].word, rest[found[0].letters :]
        return words if len(rest) < _COMPOSED_FROM else words + rest

    def _show_keys(self) -> None:
        self._keys.replace(key_rows(self._keyboard, digits=self._digits))
        self.keysChanged.emit()
