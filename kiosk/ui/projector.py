"""Runs the film and, beside it, its sign language: two players that keep the same time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.content.messages import Message
from kiosk.ui.film_pictures import Frames

Player = Any
"""What `FilmPlayer` does; tests put a player of their own in its place."""
MakePlayer = Callable[[str, bool, QObject], Player]

_DRIFT = 0.3
"""Seconds that the signs may be away from the film."""


def real_player(file: str, sound: bool, parent: QObject) -> Player:
    """A player of Qt's multimedia, which is loaded here for the first time."""
    from kiosk.ui.film_player import FilmPlayer

    return FilmPlayer(file, sound=sound, parent=parent)


class Projector(QObject):
    """The players of one film, made when it is first played and gone when it is closed."""

    shown = Signal(float)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, make_player: MakePlayer, parent: QObject) -> None:
        """Open nothing."""
        super().__init__(parent)
        self._make_player = make_player
        self._film: Player | None = None
        self._signs: Player | None = None
        self._at = 0.0
        self._moving = False
        self.frames, self.sign_frames = Frames("film", self), Frames("signs", self)

    @property
    def running(self) -> bool:
        """Whether a film is open."""
        return self._film is not None

    @property
    def audible(self) -> bool:
        """Whether the film that is open can be heard."""
        return self._film is not None and bool(self._film.audible)

    def open(self, message: Message, *, sound: bool, at: float) -> None:
        """Make the players and stand at a time."""
        self._film = self._make_player(message.video, sound, self)
        self._film.shown.connect(self._shown)
        self._film.ended.connect(self.ended)
        self._film.failed.connect(self.failed)
        if message.sign_video:
            self._signs = self._make_player(message.sign_video, False, self)
            self._signs.shown.connect(self._signed)
        if at:
            self.seek(at)

    def play(self) -> None:
        """Go on."""
        self._moving = True
        self._each(lambda player: player.play())

    def pause(self) -> None:
        """Stand still."""
        self._moving = False
        self._each(lambda player: player.pause())

    def seek(self, seconds: float) -> None:
        """Go to a time."""
        self._at = seconds
        self._each(lambda player: player.seek(seconds))

    def loud(self, share: float) -> None:
        """How loud, from 0 to 1."""
        if self._film is not None:
            self._film.loud(share)

    def close(self) -> None:
        """Let go of everything, and take the pictures away."""
        self._each(lambda player: player.close())
        self._film = self._signs = None
        self._moving = False
        for frames in (self.frames, self.sign_frames):
            frames.take(QImage())

    def _each(self, act: Callable[[Player], object]) -> None:
        for player in (self._film, self._signs):
            if player is not None:
                act(player)

    @Slot(QImage, float)
    def _shown(self, image: QImage, at: float) -> None:
        self._at = at
        self.frames.take(image)
        self.shown.emit(at)

    @Slot(QImage, float)
    def _signed(self, image: QImage, at: float) -> None:
        self.sign_frames.take(image)
        if self._signs is not None and self._moving and abs(at - self._at) > _DRIFT:
            self._signs.seek(self._at)
