"""The rooms to look into, behind one door of home: questions, stories, a vote, document symbols, pictures."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.learn_view import LearnView
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DiscoverProps:
    """How much there is in each room; 0 where the pack has nothing for it."""

    answers: int = 0
    stories: int = 0
    drafts: int = 0
    pictures: int = 0
    symbol: str = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class DiscoverViewModel(LearnView):  # type: ignore[operator]
    """The page of doors to these rooms; it is `offered` where a pack has one of them."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Look which rooms there are."""
        super().__init__(sources, parent)
        self._props: DiscoverProps = DiscoverProps()
        self._offered = bool(sources.edition.rooms())

    def _fill(self) -> None:
        edition, language = self._sources.edition, self._language
        symbols = edition.symbols(language)
        self._tell(
            DiscoverProps(
                answers=len(edition.answers(language)),
                stories=sum(book.kind == "story" for book in edition.books(language)),
                drafts=sum(item.kind == "draft" for item in edition.assembly(language)),
                pictures=len(edition.gallery(language)),
                symbol=symbols[0].symbol if symbols else "",
            )
        )

    @Slot(str)
    def openRoom(self, screen: str) -> None:
        """Go into a room."""
        self._sources.visit.act("door.open", subject=screen, control="line")
        self._sources.navigation.open(screen, "")

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether there is any room."""
        return self._offered

    @Property(int, notify=changed)
    def answers(self) -> int:
        """How many questions are answered."""
        return self._props.answers

    @Property(int, notify=changed)
    def stories(self) -> int:
        """How many stories can be read."""
        return self._props.stories

    @Property(int, notify=changed)
    def drafts(self) -> int:
        """How many drafts one can vote on."""
        return self._props.drafts

    @Property(int, notify=changed)
    def pictures(self) -> int:
        """How many pictures hang in the gallery."""
        return self._props.pictures

    @Property(str, notify=changed)
    def symbol(self) -> str:
        """The first document symbol to take apart, or ""."""
        return self._props.symbol
