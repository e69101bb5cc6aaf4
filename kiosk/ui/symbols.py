"""Document symbols taken apart: touch a part, and read what it says."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.learn_view import LearnView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SymbolPartRow:
    """One part of a symbol: what stands there, and what it says."""

    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class SymbolsProps:
    """The symbol `at` (from 0) of `count`, and which of its parts is read (-1: none yet)."""

    at: int = 0
    count: int = 0
    symbol: str = ""
    title: str = ""
    part: int = -1
    text: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class SymbolsViewModel(LearnView):  # type: ignore[operator]
    """The lesson of how to read a document symbol; a subject opens that symbol."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(sources, parent)
        self._props: SymbolsProps = SymbolsProps()
        self._rows = Rows(SymbolPartRow, self)
        self._at, self._part = -1, -1

    def _begin(self) -> None:
        self._at, self._part = -1, -1

    def _fill(self) -> None:
        symbols = self._sources.edition.symbols(self._language)
        if not symbols:
            return
        if self._at < 0:
            self._at = next((at for at, symbol in enumerate(symbols) if symbol.id == self._subject), 0)
        shown = symbols[self._at]
        self._rows.replace(SymbolPartRow(part.sign, part.text) for part in shown.parts)
        text = shown.parts[self._part].text if self._part >= 0 else ""
        self._tell(SymbolsProps(self._at, len(symbols), shown.symbol, shown.title, self._part, text))

    @Slot(int)
    def read(self, part: int) -> None:
        """Read one part of the symbol."""
        if 0 <= part < len(self._rows.rows):
            self._part = part
            self._sources.visit.act("symbol.part", subject=self._symbol_id(), control="part", value=part + 1)
            self._fill()

    @Slot(int, str)
    def step(self, by: int, via: str) -> None:
        """Take the next symbol (1), or the one before (-1)."""
        if 0 <= self._at + by < self._props.count:
            self._at, self._part = self._at + by, -1
            self._fill()
            self._sources.visit.act("symbol.next", subject=self._symbol_id(), control=via, value=by)

    def _symbol_id(self) -> str:
        return self._sources.edition.symbols(self._language)[self._at].id

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        """The parts as rows of SymbolPartRow."""
        return self._rows

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which symbol is shown, from 0."""
        return self._props.at

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many symbols there are."""
        return self._props.count

    @Property(str, notify=changed)
    def symbol(self) -> str:
        """The symbol as it is printed."""
        return self._props.symbol

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which document it is."""
        return self._props.title

    @Property(int, notify=changed)
    def part(self) -> int:
        """Which part is read, -1 for none yet."""
        return self._props.part

    @Property(str, notify=changed)
    def text(self) -> str:
        """What that part says."""
        return self._props.text
