"""A shelf of small books: stories to read here, and books in other forms for readers who cannot use print."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.learn import Book, Page
from kiosk.ui.learn_view import LearnView
from kiosk.ui.rows import Rows
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BookRow:
    """A book on the shelf; ages are 0 where none are given, `colour` is that of its first Goal or ""."""

    bookId: str
    title: str
    about: str
    cover: str
    coverAlt: str
    ageFrom: int
    ageTo: int
    colour: str
    nightColour: str


@dataclass(frozen=True, slots=True)
class ShelfProps:
    """Whether there are easy words."""

    hasEasy: bool = False
    easy: bool = False


@dataclass(frozen=True, slots=True)
class BookProps:
    """The book that is read, at a page from 0; at its end, where `at` is the number of pages, what comes next."""

    bookId: str = ""
    title: str = ""
    at: int = 0
    count: int = 0
    text: str = ""
    picture: str = ""
    pictureAlt: str = ""
    hasEasy: bool = False
    easy: bool = False
    nextId: str = ""
    nextTitle: str = ""


def _address(path: str) -> str:
    return QUrl.fromLocalFile(path).toString() if path else ""


@QmlElement
@QmlUncreatable("Made by the program.")
class BooksViewModel(LearnView):  # type: ignore[operator]
    """The shelf."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(sources, parent)
        self._props: ShelfProps = ShelfProps()
        self._stories = Rows(BookRow, self)
        self._accessible = Rows(BookRow, self)

    def _fill(self) -> None:
        books = self._sources.edition.books(self._language)
        colours = {
            line.number: (line.colour, line.night_colour) for line in self._sources.edition.goals(self._language)
        }
        for kind, rows in (("story", self._stories), ("accessible", self._accessible)):
            rows.replace(self._row(book, colours) for book in books if book.kind == kind)
        self._tell(ShelfProps(any(book.about.easy for book in books), self._easy))

    def _row(self, book: Book, colours: dict[int, tuple[str, str]]) -> BookRow:
        colour, night = colours.get(book.goals[0], ("", "")) if book.goals else ("", "")
        about, cover = book.about.at(easy=self._easy), _address(book.cover)
        ages = (book.age_from or 0, book.age_to or 0)
        return BookRow(book.id, book.title, about, cover, book.cover_alt, *ages, colour, night)

    @Slot(str)
    def openBook(self, book: str) -> None:
        """Take a story from the shelf."""
        self._sources.visit.act("book.open", subject=book, control="picture")
        self._sources.navigation.open("book", book)

    @Property(QObject, constant=True)
    def stories(self) -> QObject:
        """The stories as rows of BookRow."""
        return self._stories

    @Property(QObject, constant=True)
    def accessible(self) -> QObject:
        """The books in other forms as rows of BookRow."""
        return self._accessible

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy


@QmlElement
@QmlUncreatable("Made by the program.")
class BookViewModel(LearnView):  # type: ignore[operator]
    """A story, page by page; the subject is the book."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a book is opened."""
        super().__init__(sources, parent)
        self._props: BookProps = BookProps()
        self._at = 0

    def _begin(self) -> None:
        self._at = 0

    def _fill(self) -> None:
        stories = [book for book in self._sources.edition.books(self._language) if book.kind == "story"]
        here = next((at for at, book in enumerate(stories) if book.id == self._subject), None)
        if here is None:
            return
        book, after = stories[here], stories[(here + 1) % len(stories)]
        page = book.pages[self._at] if self._at < len(book.pages) else Page("", book.about, book.cover, book.cover_alt)
        self._tell(
            BookProps(
                bookId=book.id,
                title=book.title,
                at=self._at,
                count=len(book.pages),
                text=page.text.at(easy=self._easy),
                picture=_address(page.picture or book.cover),
                pictureAlt=page.picture_alt or book.cover_alt,
                hasEasy=any(leaf.text.easy for leaf in book.pages),
                easy=self._easy,
                nextId=after.id if after is not book else "",
                nextTitle=after.title if after is not book else "",
            )
        )

    @Slot(int, str)
    def step(self, by: int, via: str) -> None:
        """Turn to the next page (1), or back (-1); after the last page comes the end."""
        if 0 <= self._at + by <= self._props.count:
            self._at += by
            self._sources.visit.act("book.page", subject=self._subject, control=via, value=self._at + 1)
            self._fill()

    @Slot()
    def openNext(self) -> None:
        """Take the next story."""
        self._sources.visit.act("book.open", subject=self._props.nextId, control="door")
        self._sources.navigation.beside("book", self._props.nextId)

    @Property(str, notify=changed)
    def bookId(self) -> str:
        """The content id of the book."""
        return self._props.bookId

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._props.title

    @Property(int, notify=changed)
    def at(self) -> int:
        """The page, from 0; the number of pages at the end."""
        return self._props.at

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many pages it has."""
        return self._props.count

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands on the page."""
        return self._props.text

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of its picture, or ""."""
        return self._props.picture

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """The picture in words."""
        return self._props.pictureAlt

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def nextId(self) -> str:
        """The next story, or ""."""
        return self._props.nextId

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        """Its title."""
        return self._props.nextTitle
