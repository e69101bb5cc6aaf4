"""The rooms to look into, as screens of the exhibit."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.answers import AnswersViewModel
from kiosk.ui.assembly import AssemblyViewModel
from kiosk.ui.books import BooksViewModel, BookViewModel
from kiosk.ui.discover import DiscoverViewModel
from kiosk.ui.gallery import GalleryViewModel
from kiosk.ui.learn_view import LearnView
from kiosk.ui.sources import Sources
from kiosk.ui.symbols import SymbolsViewModel
from kiosk.ui.targets import TargetsViewModel

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The exhibit has them.")
class LearnScreens(QObject):  # type: ignore[operator]
    """A view-model for each of these rooms; one that is not on a visitor's trail stands at its beginning."""

    def __init__(self, sources: Sources, parent: QObject | None = None) -> None:
        """Build every view-model."""
        super().__init__(parent)
        self._discover = DiscoverViewModel(sources, self)
        self._targets = TargetsViewModel(sources, self)
        self._answers = AnswersViewModel(sources, self)
        self._books = BooksViewModel(sources, self)
        self._book = BookViewModel(sources, self)
        self._symbols = SymbolsViewModel(sources, self)
        self._assembly = AssemblyViewModel(sources, self)
        self._gallery = GalleryViewModel(sources, self)
        self._rooms: dict[str, LearnView] = {
            "discover": self._discover,
            "targets": self._targets,
            "answers": self._answers,
            "books": self._books,
            "book": self._book,
            "symbols": self._symbols,
            "assembly": self._assembly,
            "gallery": self._gallery,
        }

    def fill_rooms(self, screens: Mapping[str, str], language: str) -> None:
        """Show each room on the trail: `screens` are its screens with their subjects."""
        for screen, room in self._rooms.items():
            if screen in screens:
                room.show(language, screens[screen])
            else:
                room.reset()

    @Property(DiscoverViewModel, constant=True)
    def discover(self) -> DiscoverViewModel:
        """The doors to these rooms."""
        return self._discover

    @Property(TargetsViewModel, constant=True)
    def targets(self) -> TargetsViewModel:
        """The targets of a Goal."""
        return self._targets

    @Property(AnswersViewModel, constant=True)
    def answers(self) -> AnswersViewModel:
        """What visitors ask."""
        return self._answers

    @Property(BooksViewModel, constant=True)
    def books(self) -> BooksViewModel:
        """The shelf."""
        return self._books

    @Property(BookViewModel, constant=True)
    def book(self) -> BookViewModel:
        """A story."""
        return self._book

    @Property(SymbolsViewModel, constant=True)
    def symbols(self) -> SymbolsViewModel:
        """Document symbols."""
        return self._symbols

    @Property(AssemblyViewModel, constant=True)
    def assembly(self) -> AssemblyViewModel:
        """A vote."""
        return self._assembly

    @Property(GalleryViewModel, constant=True)
    def gallery(self) -> GalleryViewModel:
        """The pictures."""
        return self._gallery
