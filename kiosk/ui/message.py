"""A message: its film, and the same in words for whoever cannot see or hear it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.config import Sound
from kiosk.content.messages import Message
from kiosk.i18n.languages import own_name
from kiosk.ui.film_pictures import Frames
from kiosk.ui.screening import Screening
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MessageProps:
    """What the page of a message shows. `captionsIn` names the language of captions that are not in the visitor's."""

    messageId: str = ""
    title: str = ""
    summary: str = ""
    poster: str = ""
    posterAlt: str = ""
    transcript: str = ""
    hasEasy: bool = False
    easy: bool = False
    description: str = ""
    captionsIn: str = ""
    hasSigns: bool = False
    signLanguage: str = ""


def derive_message(message: Message, language: str, *, easy: bool) -> MessageProps:
    """What is shown of a message in a language."""
    elsewhere = message.captions_language not in {"", language}
    return MessageProps(
        messageId=message.line.id,
        title=message.line.title,
        summary=message.line.summary,
        poster=QUrl.fromLocalFile(message.poster).toString() if message.poster else "",
        posterAlt=message.poster_alt,
        transcript=message.transcript.at(easy=easy),
        hasEasy=bool(message.transcript.easy),
        easy=easy and bool(message.transcript.easy),
        description=message.audio_description,
        captionsIn=own_name(message.captions_language) if elsewhere else "",
        hasSigns=bool(message.sign_video),
        signLanguage=message.sign_language if message.sign_video else "",
    )


@QmlElement
@QmlUncreatable("Made by the program.")
class MessageViewModel(QObject):  # type: ignore[operator]
    """The page of a message."""

    changed = Signal()
    wordsChanged = Signal()
    playing = Signal(bool)

    def __init__(self, sources: Sources, sound: Sound, parent: QObject, **players: Any) -> None:
        """Show nothing until a message is opened; `players` may hold a `make_player` for the film."""
        super().__init__(parent)
        self._sources = sources
        self._props = MessageProps()
        self._words_shown = False
        self._screening = Screening(sources, sound, self, **players)
        self._screening.phaseChanged.connect(self._phase)

    @property
    def all_frames(self) -> tuple[Frames, Frames]:
        """Where the film's pictures come from, for the image provider."""
        return self._screening.all_frames

    def show(self, language: str, message_id: str) -> None:
        """Show a message in a language; an unknown one leaves the page as it is."""
        message = self._sources.edition.message(language, message_id)
        if message is None:
            return
        if message_id != self._props.messageId:
            self._show_words(shown=False)
        self._screening.take(message)
        self._take(derive_message(message, language, easy=self._sources.comfort.wishes.easy))

    def leave(self) -> None:
        """Stop the film, for the visitor is elsewhere."""
        self._screening.close()
        self._take(MessageProps())

    def reset(self) -> None:
        """Forget the visitor."""
        self._screening.reset()
        self._show_words(shown=False)
        self._take(MessageProps())

    def _take(self, props: MessageProps) -> None:
        if props != self._props:
            self._props = props
            self.changed.emit()

    def _show_words(self, *, shown: bool) -> None:
        if shown != self._words_shown:
            self._words_shown = shown
            self.wordsChanged.emit()

    @Slot()
    def _phase(self) -> None:
        phase = str(self._screening.phase)
        if phase == "failed":
            self._show_words(shown=True)
        self.playing.emit(phase == "playing")

    @Slot()
    def toggleWords(self) -> None:
        """Show or hide the text of the film."""
        self._show_words(shown=not self._words_shown)
        self._act("film.words", int(self._words_shown))

    @Slot()
    def toggleEasy(self) -> None:
        """Change between the standard text and easy words."""
        self._sources.comfort.choose("easy", not self._props.easy)

    @Slot()
    def toggleCaptions(self) -> None:
        """Show or hide the captions."""
        on = not self._sources.comfort.wishes.captions
        self._sources.comfort.prefer("captions", on=on)
        self._act("film.captions", int(on))

    @Slot()
    def goOn(self) -> None:
        """Go where the film points to: to the pledges, or home where the edition has none."""
        screen = str(self.beyond)
        self._sources.visit.act("door.open", subject=screen, control="button")
        self._sources.navigation.open(screen, "")

    def _act(self, kind: str, value: int) -> None:
        self._sources.visit.act(kind, subject=self._props.messageId, control="button", value=value)

    @Property(Screening, constant=True)
    def screening(self) -> Screening:
        """The film."""
        return self._screening

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether the edition has a message, so that doors may lead here."""
        return bool(self._sources.edition.messages(self._sources.edition.languages[0]))

    @Property(str, constant=True)
    def offeredId(self) -> str:
        """The message that doors lead to, or ""."""
        lines = self._sources.edition.messages(self._sources.edition.languages[0])
        return lines[0].id if lines else ""

    @Property(str, constant=True)
    def beyond(self) -> str:
        """The screen that the film leads to."""
        edition = self._sources.edition
        return "pledge" if edition.pledges(edition.languages[0]) else "home"

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its name."""
        return self._props.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it is, in a sentence."""
        return self._props.summary

    @Property(str, notify=changed)
    def poster(self) -> str:
        """The address of a still picture, or ""."""
        return self._props.poster

    @Property(str, notify=changed)
    def posterAlt(self) -> str:
        """What the still picture shows."""
        return self._props.posterAlt

    @Property(str, notify=changed)
    def transcript(self) -> str:
        """All that is said, at the chosen reading level."""
        return self._props.transcript

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        """Whether there are easy words."""
        return self._props.hasEasy

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether easy words are shown."""
        return self._props.easy

    @Property(str, notify=changed)
    def description(self) -> str:
        """What is seen and heard."""
        return self._props.description

    @Property(str, notify=changed)
    def captionsIn(self) -> str:
        """The language of captions that are not in the visitor's, in its own name; else ""."""
        return self._props.captionsIn

    @Property(bool, notify=changed)
    def hasSigns(self) -> bool:
        """Whether the film comes with sign language."""
        return self._props.hasSigns

    @Property(str, notify=changed)
    def signLanguage(self) -> str:
        """Which sign language."""
        return self._props.signLanguage

    @Property(bool, notify=wordsChanged)
    def wordsShown(self) -> bool:
        """Whether the text of the film is shown."""
        return self._words_shown
