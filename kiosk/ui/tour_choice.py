"""What one can take at a visitor centre, chosen by whom it is for, what it is about, and its languages."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.sites import Site
from kiosk.content.tours import Wish, fitting, options
from kiosk.ui.rows import Rows
from kiosk.ui.site_rows import OptionRow, TourRow, option_row, tour_row
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class TourChoiceViewModel(QObject):  # type: ignore[operator]
    """The tours of the site on show that fulfil every wish; the wishes hold for all sites until the visit ends."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Offer nothing until a site is opened."""
        super().__init__(parent)
        self._sources = sources
        self._site: Site | None = None
        self._mode = ""
        self._language = ""
        self._wish = Wish()
        self._tours = Rows(TourRow, self)
        self._options = Rows(OptionRow, self)

    def show(self, site: Site, mode: str, language: str) -> None:
        """Offer the tours of a site in one mode."""
        self._site, self._mode, self._language = site, mode, language
        self._fill()

    def reset(self) -> None:
        """Forget what the visitor looked for."""
        self._look_for(Wish())

    def _look_for(self, wish: Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self._fill()

    def _fill(self) -> None:
        if self._site is None:
            return
        found = fitting(self._site.tours, self._mode, self._wish)
        words = options(self._site.tours, self._mode, self._wish)
        self._tours.replace(tour_row(tour, self._language) for tour in found)
        self._options.replace(option_row(option, self._language) for option in words)
        self.changed.emit()

    @Slot(str, str)
    def toggle(self, kind: str, word: str) -> None:
        """Look for tours that answer to a word, or no longer look for them."""
        self._look_for(self._wish.toggled(kind, word))
        self._sources.visit.act("tour.filter", subject=word.lower(), control=kind, value=self._tours.rowCount())

    @Slot()
    def clear(self) -> None:
        """Offer all tours again."""
        self._look_for(Wish())
        self._sources.visit.act("tour.filter", control="button", value=self._tours.rowCount())

    @Property(QObject, constant=True)
    def tours(self) -> QObject:
        """The tours that fulfil every wish, as rows of TourRow."""
        return self._tours

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        """What tours can be chosen by, as rows of OptionRow, kind by kind."""
        return self._options

    @Property(int, notify=changed)
    def hits(self) -> int:
        """How many tours fulfil every wish."""
        return self._tours.rowCount()

    @Property(int, notify=changed)
    def wishes(self) -> int:
        """How many wishes there are."""
        return self._wish.count

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is anything to choose by."""
        return self._options.rowCount() > 1
