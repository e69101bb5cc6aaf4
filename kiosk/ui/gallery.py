"""A gallery: one picture at a time, to come near to."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.learn_view import LearnView
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GalleryProps:
    """The picture `at` (from 0) of `count`."""

    at: int = 0
    count: int = 0
    title: str = ""
    text: str = ""
    picture: str = ""
    pictureAlt: str = ""
    hasEasy: bool = False
    easy: bool = False


@QmlElement
@QmlUncreatable("Made by the program.")
class GalleryViewModel(LearnView):  # type: ignore[operator]
    """The pictures; a subject opens that one."""

    changed = Signal()

    def __init__(self, sources: Sources, parent: QObject) -> None:
        """Show nothing until a language is known."""
        super().__init__(sources, parent)
        self._props: GalleryProps = GalleryProps()
        self._at = -1

    def _begin(self) -> None:
        self._at = -1

    def _fill(self) -> None:
        pictures = self._sources.edition.gallery(self._language)
        if not pictures:
            return
        if self._at < 0:
            self._at = next((at for at, picture in enumerate(pictures) if picture.id == self._subject), 0)
        shown = pictures[self._at]
        self._tell(
            GalleryProps(
                at=self._at,
                count=len(pictures),
                title=shown.title,
                text=shown.text.at(easy=self._easy),
                picture=QUrl.fromLocalFile(shown.picture).toString() if shown.picture else "",
                pictureAlt=shown.picture_alt,
                hasEasy=any(picture.text.easy for picture in pictures),
                easy=self._easy,
            )
        )

    @Slot(int, str)
    def step(self, by: int, via: str) -> None:
        """Go to the next picture (1), or the one before (-1)."""
        pictures = self._sources.edition.gallery(self._language)
        if 0 <= self._at + by < len(pictures):
            self._at += by
            self._sources.visit.act("gallery.next", subject=pictures[self._at].id, control=via, value=by)
            self._fill()

    @Slot(int, str)
    def noteNear(self, step: int, via: str) -> None:
        """Note how near a visitor came: 0 far, 1 and 2 nearer."""
        pictures = self._sources.edition.gallery(self._language)
        self._sources.visit.act("gallery.near", subject=pictures[self._at].id, control=via, value=step)

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which picture is shown, from 0."""
        return self._props.at

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return self._props.count

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What one sees and why it hangs here."""
        return self._props.text

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of the picture, or ""."""
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
