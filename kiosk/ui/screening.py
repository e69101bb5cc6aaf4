"""A film being shown: what the visitor does with it, how far it is, and what happens when it cannot be shown."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.config import Sound
from kiosk.content.captions import CaptionsError, Cue, cue_at, read_captions
from kiosk.content.messages import Message
from kiosk.ui import film
from kiosk.ui.film_pictures import Frames
from kiosk.ui.projector import MakePlayer, Projector, real_player
from kiosk.ui.sources import Sources

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 500


@QmlElement
@QmlUncreatable("Made by the program.")
class Screening(QObject):  # type: ignore[operator]
    """One film at a time. Nothing is opened before the visitor wants to see it, and all of it goes when they leave.

    `phase` is "ready", "playing", "paused", "ended" or "failed".
    """

    phaseChanged = Signal()
    moved = Signal()
    volumeChanged = Signal()
    filmChanged = Signal()

    def __init__(
        self,
        sources: Sources,
        sound: Sound,
        parent: QObject,
        make_player: MakePlayer = real_player,
    ) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._sources = sources
        self._sound = sound
        self._message: Message | None = None
        self._cues: tuple[Cue, ...] = ()
        self._projector = Projector(make_player, self)
        self._projector.shown.connect(self._shown)
        self._projector.ended.connect(self._ended)
        self._projector.failed.connect(self._fail)
        self._phase = "ready"
        self._at = self._furthest = 0.0
        self._moving = film.Moving()
        self._volume = sound.volume
        self._last_sign = 0.0
        self._watch = QTimer(self)
        self._watch.setInterval(_TICK_MS)
        self._watch.timeout.connect(self.tick)
        sources.comfort.changed.connect(self._tell)

    @property
    def all_frames(self) -> tuple[Frames, Frames]:
        """The pictures of the film and of its sign language, for the image provider."""
        return self._projector.frames, self._projector.sign_frames

    def take(self, message: Message) -> None:
        """Have a film ready; the same one in another language goes on where it is."""
        same = self._message is not None and self._message.line.id == message.line.id
        if not same:
            self.close()
        self._message = message
        self._cues = _cues(message.captions)
        self.filmChanged.emit()
        self._tell()

    def close(self) -> None:
        """Stop, and let go of everything; what comes is ready to begin anew."""
        if self._phase in {"playing", "paused"}:
            self._note("film.stop", control="leave", value=self._share())
        self._projector.close()
        self._message, self._cues = None, ()
        self._at = self._furthest = 0.0
        self._enter("ready")
        self._tell()

    def reset(self) -> None:
        """Forget the visitor."""
        self.close()
        if self._volume != self._sound.volume:
            self._volume = self._sound.volume
            self.volumeChanged.emit()

    @Slot(str)
    def toggle(self, via: str) -> None:
        """Play or pause; from the end, begin again."""
        if self._phase == "playing":
            self._projector.pause()
            self._note("film.pause", control=via, value=self._seconds())
            self._enter("paused")
        elif self._phase == "ended":
            self._go(0.0)
            self._play(via)
        elif self._phase in {"ready", "paused"}:
            self._play(via)

    @Slot(float, str)
    def seek(self, seconds: float, via: str) -> None:
        """Go to a time; what has not begun begins there."""
        if self._message is None or self._phase == "failed":
            return
        to = max(0.0, min(self._message.line.duration - 0.5, seconds))
        begun = self._phase not in {"ready", "ended"}
        self._go(to)
        self._note("film.seek", control=via, value=self._seconds())
        if not begun:
            self._play(via)

    @Slot(int, str)
    def step(self, way: int, via: str) -> None:
        """Go 5 s back (-1) or forward (1)."""
        if self._phase in {"playing", "paused"}:
            self.seek(self._at + way * film.STEP_SECONDS, via)

    @Slot(int)
    def louder(self, by: int) -> None:
        """A step louder (1) or quieter (-1)."""
        step = max(0, min(film.VOLUME_STEPS, self._volume + by))
        if step != self._volume:
            self._volume = step
            self._note("film.volume", control="button", value=step)
            self._projector.loud(film.loudness(step))
            self.volumeChanged.emit()

    @Slot()
    def tick(self) -> None:
        """Look whether pictures still come."""
        if self._phase == "playing" and self._sources.clock.monotonic() - self._last_sign > film.HANG_SECONDS:
            self._fail("hang")

    def _play(self, via: str) -> None:
        if not self._projector.running and not self._open():
            return
        self._last_sign = self._sources.clock.monotonic()
        self._projector.play()
        self._note("film.play", control=via, value=self._seconds())
        self._enter("playing")

    def _open(self) -> bool:
        message = self._message
        if message is None:
            return False
        if not Path(message.video).is_file():
            self._fail("missing")
            return False
        self._projector.open(message, sound=self._sound.speaker, at=self._at)
        self._projector.loud(film.loudness(self._volume))
        self.volumeChanged.emit()
        return True

    def _go(self, seconds: float) -> None:
        self._at = seconds
        self._last_sign = self._sources.clock.monotonic()
        self._projector.seek(seconds)
        self._tell()

    @Slot(float)
    def _shown(self, at: float) -> None:
        self._last_sign = self._sources.clock.monotonic()
        self._at = at
        self._furthest = max(self._furthest, at)
        self._tell()

    @Slot()
    def _ended(self) -> None:
        if self._phase in {"playing", "paused"}:
            self._note("film.stop", control="end", value=1)
            self._projector.close()
            self._at = self._message.line.duration if self._message else 0.0
            self._enter("ended")
            self._tell()

    @Slot(str)
    def _fail(self, why: str) -> None:
        if self._phase == "failed":
            return
        self._note("film.fault", value=why)
        self._projector.close()
        self._enter("failed")
        self._tell()

    def _enter(self, phase: str) -> None:
        if phase == self._phase:
            return
        self._phase = phase
        if phase == "playing":
            self._watch.start()
        else:
            self._watch.stop()
        self.phaseChanged.emit()

    @Slot()
    def _tell(self) -> None:
        """Tell what is seen to have changed; pictures come 25 times a second, words do not."""
        duration = self._message.line.duration if self._message else 1.0
        words = self._phase in {"playing", "paused"} and self._sources.comfort.wishes.captions
        moving = film.Moving(
            film.bead_at(self._at, duration),
            film.clock_text(self._at),
            cue_at(self._cues, self._at) if words else "",
        )
        if moving != self._moving:
            self._moving = moving
            self.moved.emit()

    def _share(self) -> float:
        return round(min(1.0, self._furthest / self._message.line.duration), 2) if self._message else 0.0

    def _seconds(self) -> float:
        return round(self._at, 1)

    def _note(self, kind: str, *, control: str = "", value: float | str = "") -> None:
        subject = self._message.line.id if self._message else ""
        self._sources.visit.act(kind, subject=subject, control=control, value=value)

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """Where the film is."""
        return self._phase

    @Property(bool, notify=phaseChanged)
    def playing(self) -> bool:
        """Whether it moves."""
        return self._phase == "playing"

    @Property(int, notify=moved)
    def bead(self) -> int:
        """The present bead."""
        return self._moving.bead

    @Property(str, notify=moved)
    def at(self) -> str:
        """The present time, as 1:40."""
        return self._moving.at

    @Property(str, notify=moved)
    def caption(self) -> str:
        """The words that stand now."""
        return self._moving.caption

    @Property(int, notify=filmChanged)
    def beads(self) -> int:
        """How many beads the film has."""
        return film.bead_count(self._message.line.duration) if self._message else 1

    @Property(float, notify=filmChanged)
    def beadSeconds(self) -> float:
        """How long it goes on for one bead."""
        return film.bead_seconds(self._message.line.duration) if self._message else 1.0

    @Property(str, notify=filmChanged)
    def length(self) -> str:
        """How long the film is, as 1:40."""
        return film.clock_text(self._message.line.duration) if self._message else ""

    @Property(bool, notify=volumeChanged)
    def audible(self) -> bool:
        """Whether it can be heard; before it begins, whether the venue lets it."""
        return self._sound.speaker and (self._projector.audible or not self._projector.running)

    @Property(int, notify=volumeChanged)
    def volume(self) -> int:
        """How loud, 0 to `volumeSteps`."""
        return self._volume

    @Property(int, constant=True)
    def volumeSteps(self) -> int:
        """The loudest."""
        return film.VOLUME_STEPS

    @Property(Frames, constant=True)
    def frames(self) -> Frames:
        """The pictures of the film."""
        return self._projector.frames

    @Property(Frames, constant=True)
    def signFrames(self) -> Frames:
        """The pictures of its sign language."""
        return self._projector.sign_frames


def _cues(file: str) -> tuple[Cue, ...]:
    """The captions of a file that was checked when it came; one that has gone since leaves a film without words."""
    with suppress(OSError, UnicodeDecodeError, CaptionsError):
        return read_captions(Path(file).read_text(encoding="utf-8")) if file else ()
    return ()
