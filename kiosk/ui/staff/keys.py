"""A new keypad: staff press each of its keys, and the kiosk learns what it means."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.errors import ConfigError, StoreError
from kiosk.paths import default_keypad
from kiosk.store.faults import explained
from kiosk.store.files import write_safely
from kiosk.ui.keymap import FILE, MEANINGS, key_name, load_keymap, read_names, write_names
from kiosk.ui.staff.desk import Desk, StaffLine
from kiosk.ui.staff.key_words import meaning_names

Names = dict[str, list[str]]


class StaffKeys(QObject):
    """Teach one key, or all of them one after another; a key that meant something else means the new thing only."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Know no keys yet."""
        super().__init__(parent)
        self._desk = desk
        self._names: Names = {meaning: [] for meaning in MEANINGS}
        self._learning = ""
        self._all = False
        self._fault = ""
        self.needs_restart = False

    def open(self) -> None:
        """Read the keys that are known."""
        self._learning, self._fault = "", ""
        self._desk.jobs.run(self._load, self._loaded, self._failed)

    def lines(self, language: str) -> Iterator[StaffLine]:
        """What can be meant, the keys for it, and a way to teach them."""
        desk = self._desk
        if self._fault:
            yield StaffLine("fault", desk.phrase(language, "That did not work"), self._fault, "red")
        deed = desk.phrase(language, "Stop") if self._all else desk.phrase(language, "Begin")
        yield StaffLine("all", desk.phrase(language, "All keys, one after another"), kind="touch", deed=deed)
        for meaning, name in meaning_names(desk, language).items():
            if meaning == self._learning:
                words = desk.phrase(language, "Press the key now")
                skip = desk.phrase(language, "Skip") if self._all else desk.phrase(language, "Stop")
                yield StaffLine(meaning, name, words, "yellow", kind="touch", deed=skip)
            else:
                known = ", ".join(self._names[meaning]) or "–"
                yield StaffLine(meaning, name, known, kind="touch", deed=desk.phrase(language, "Teach"))

    def pick(self, key: str, by: int) -> None:
        """Teach a key, all of them, or stop."""
        del by
        if key == "all":
            self._all = not self._all
            self._learning = MEANINGS[0] if self._all else ""
        elif key == self._learning:
            self._go_on()
        else:
            self._all, self._learning = False, key
        self.changed.emit()

    def take(self, event: QKeyEvent) -> bool:
        """A key was pressed; whether it was taught. A keyboard's own keys mean what they always mean."""
        name = key_name(event)
        if not self._learning or not name or event.isAutoRepeat():
            return False
        names = {meaning: [other for other in named if other != name] for meaning, named in self._names.items()}
        names[self._learning].append(name)
        meaning, self._names = self._learning, names
        self._go_on()
        self._desk.jobs.run(lambda: self._save(names, meaning), self._saved, self._failed)
        self.changed.emit()
        return True

    def _go_on(self) -> None:
        at = MEANINGS.index(self._learning) + 1
        self._learning = MEANINGS[at] if self._all and at < len(MEANINGS) else ""
        self._all = bool(self._learning)

    def _load(self) -> Names:
        path = self._desk.paths.root / FILE
        try:
            load_keymap(self._desk.paths.root, default_keypad())
        except ConfigError as error:
            raise StoreError(str(error)) from error
        file = path if path.is_file() else default_keypad()
        return read_names(file.read_text(encoding="utf-8-sig"))

    def _save(self, names: Names, meaning: str) -> None:
        path = self._desk.paths.root / FILE
        with explained(path):
            write_safely(path, [write_names(names).encode()])
        self._desk.log.add("staff.act", "keypad.learn", "", meaning)

    def _loaded(self, names: Names) -> None:
        self._names = names
        self.changed.emit()

    def _saved(self, _nothing: None) -> None:
        self.needs_restart = True
        self.changed.emit()

    def _failed(self, error: StoreError) -> None:
        self._fault = str(error)
        self.changed.emit()
