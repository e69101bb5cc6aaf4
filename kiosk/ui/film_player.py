"""Plays one film file. Qt's multimedia is loaded with the first film, not with the program."""

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImage

QLoggingCategory.setFilterRules(
    "qt.multimedia*=false"
)  # it tells of each file, and of each driver it lacks, while loading

from PySide6.QtMultimedia import (  # noqa: E402
    QAudioOutput,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)


class FilmPlayer(QObject):
    """One film, from its first picture to its last; silent without a device for sound or without leave to use it.

    `shown` comes with each picture and its time (seconds), `failed` with a word of FILM_FAULTS.
    """

    shown = Signal(QImage, float)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, file: str, *, sound: bool, parent: QObject) -> None:
        """Open a file; nothing plays yet."""
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._loud: QAudioOutput | None = None
        self._wanted: int | None = None
        if sound and QMediaDevices.audioOutputs():
            self._loud = QAudioOutput(self)
            self._player.setAudioOutput(self._loud)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(self._error)
        self._player.setSource(QUrl.fromLocalFile(file))

    @property
    def audible(self) -> bool:
        """Whether it can be heard."""
        return self._loud is not None

    def play(self) -> None:
        """Go on."""
        self._player.play()

    def pause(self) -> None:
        """Stand still on the present picture."""
        self._player.pause()

    def seek(self, seconds: float) -> None:
        """Go to a time; a film that is still being opened goes there once it is."""
        at = round(seconds * 1000)
        if self._player.mediaStatus() in {QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia}:
            self._wanted = at
        else:
            self._player.setPosition(at)

    def loud(self, share: float) -> None:
        """How loud, from 0 to 1."""
        if self._loud is not None:
            self._loud.setVolume(share)

    def close(self) -> None:
        """Let go of the file, the decoder and the device."""
        self._sink.videoFrameChanged.disconnect(self._take)
        self._player.mediaStatusChanged.disconnect(self._status)
        self._player.errorOccurred.disconnect(self._error)
        self._player.stop()
        self._player.setVideoSink(None)  # type: ignore[arg-type]  # the stub knows no way to take it off
        self._player.setSource(QUrl())
        self.deleteLater()

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if frame.isValid() and self._wanted is None:
            at = frame.startTime() / 1e6 if frame.startTime() >= 0 else self._player.position() / 1e3
            self.shown.emit(frame.toImage(), at)

    @Slot(QMediaPlayer.MediaStatus)
    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            self.failed.emit("broken")
        elif self._wanted is not None and status != QMediaPlayer.MediaStatus.LoadingMedia:
            at, self._wanted = self._wanted, None
            self._player.setPosition(at)

    @Slot(QMediaPlayer.Error, str)
    def _error(self, error: QMediaPlayer.Error, _why: str) -> None:
        self.failed.emit("missing" if error == QMediaPlayer.Error.ResourceError else "broken")
