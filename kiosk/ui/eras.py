"""The eras of the timeline: where each lies on the thread, and what one has to tell."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.moments import Era
from kiosk.i18n.dates import format_date
from kiosk.ui.on_this_day import DayRow
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EraRow:
    """One era: its years in words, and the places where it begins and ends."""

    eraId: str
    title: str
    years: str
    since: float
    until: float


def era_row(era: Era) -> EraRow:
    """The row of an era."""
    years = f"{era.first_year}\u2013{era.last_year}" if era.first_year < era.last_year else str(era.first_year)
    return EraRow(era.id, era.title, years, float(era.first_year), float(era.last_year + 1))


@QmlElement
@QmlUncreatable("Made by the program.")
class Eras(QObject):  # type: ignore[operator]
    """All eras, and the one that a visitor looks at with its moments that are seen from far."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Know no era yet."""
        super().__init__(parent)
        self._sources = sources
        self._language = ""
        self._eras: tuple[Era, ...] = ()
        self._chosen = ""
        self._rows = Rows(EraRow, self)
        self._moments = Rows(DayRow, self)

    def use(self, language: str) -> None:
        """Tell the eras in a language."""
        self._language = language
        self._eras = self._sources.edition.eras(language)
        self._rows.replace(era_row(era) for era in self._eras)
        self._tell()

    def reset(self) -> None:
        """Look at none."""
        if self._chosen:
            self.leave()

    def _tell(self) -> None:
        era = self._era
        lines = self._sources.edition.moments(self._language, since=era.first_year, until=era.last_year) if era else ()
        self._moments.replace(
            DayRow(line.id, format_date(line.date, self._language), line.date.year, line.title)
            for line in lines
            if line.importance == 1
        )
        self.changed.emit()

    @property
    def _easy(self) -> bool:
        return self._sources.comfort.wishes.easy

    @property
    def _era(self) -> Era | None:
        return next((era for era in self._eras if era.id == self._chosen), None)

    @Slot(str, str)
    def choose(self, era: str, via: str) -> None:
        """Look at an era."""
        self._chosen = era
        self._sources.visit.act("timeline.era", subject=era, control=via)
        self._tell()

    @Slot()
    def leave(self) -> None:
        """Look at all of them again."""
        self._chosen = ""
        self._tell()

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._easy)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """All of them, as rows of EraRow."""
        return self._rows

    @Property(QObject, constant=True)
    def moments(self) -> QObject:
        """What is seen from far of the one looked at, as rows of DayRow."""
        return self._moments

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._eras)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The id of the one looked at, or ""."""
        return self._chosen if self._era else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._era.title if self._era else ""

    @Property(str, notify=changed)
    def years(self) -> str:
        """Its years."""
        return era_row(self._era).years if self._era else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it was, at the reading level chosen."""
        return self._era.text.at(easy=self._easy) if self._era else ""

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether that has easy words."""
        return bool(self._era and self._era.text.easy)

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are wished for."""
        return self._easy
