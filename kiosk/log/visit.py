"""One anonymous stretch of use, as the screens tell it to the log."""

from collections.abc import Container
from itertools import count

from kiosk.clock import Clock
from kiosk.log.events import Event, UnknownWordError, checked
from kiosk.log.recorder import Recording


class VisitLog:
    """Fills in what every event of a visit shares: when, in which language, on which screen, by which hand.

    Words outside the closed vocabulary are refused: raised when `strict` (in tests), else counted in a “fault”.
    What is told outside a visit is left out, but for `note`.
    """

    def __init__(
        self, recorder: Recording, clock: Clock, subjects: Container[str] = frozenset(), *, strict: bool = False
    ) -> None:
        """Write to a recorder; `subjects` are the content ids of the edition on show."""
        self._recorder = recorder
        self._clock = clock
        self._subjects = subjects
        self._strict = strict
        self._numbers = count(1)
        self.refused = 0
        self._forget()

    def _forget(self) -> None:
        self._visit = 0
        self._began = self._entered = 0.0
        self._language = self._screen = self._subject = self._input = ""

    def start(self, language: str, input: str) -> None:
        """Begin a visit."""
        self._forget()
        self._visit = next(self._numbers)
        self._began = self._clock.monotonic()
        self._language, self._input = language, input
        self._tell("visit.start")

    def enter(self, screen: str, subject: str = "") -> None:
        """Come to a screen; the one before is left with its dwell."""
        if not self._visit or (screen, subject) == (self._screen, self._subject):
            return
        self._leave(0.0)
        self._screen, self._subject = screen, subject
        self._entered = self._clock.monotonic()
        self._tell("screen.enter", subject=subject)

    def act(self, kind: str, *, subject: str = "", control: str = "", value: float | str | None = None) -> None:
        """Do something on the present screen."""
        if self._visit:
            self._tell(kind, subject=subject, control=control, value=value)

    def language(self, to: str) -> None:
        """Go on in another language."""
        before, self._language = self._language, to
        self.act("language.change", control="rail", value=before)

    def input(self, kind: str) -> None:
        """Go on with another kind of input."""
        self._input = kind

    def end(self, reason: str, idle_s: float = 0.0) -> None:
        """End the visit; the last `idle_s` seconds, in which nobody was there, do not count."""
        if not self._visit:
            return
        self._leave(idle_s)
        self._screen = ""
        self._tell("visit.end", control=reason, back_s=idle_s)
        self._forget()
        if self.refused:
            self.note("fault", value=self.refused)
            self.refused = 0

    def decline(self) -> None:
        """Count this visit no more, and delete what was noted of it; that it happened is all that stays."""
        if self._visit:
            self._recorder.forget(self._visit)
            self._forget()
            self.note("visit.declined")

    @property
    def counting(self) -> bool:
        """Whether what happens now is noted."""
        return bool(self._visit)

    def note(self, kind: str, *, value: float | str | None = None) -> None:
        """Something the kiosk did, outside any visit."""
        visit, self._visit = self._visit, 0
        try:
            self._tell(kind, value=value)
        finally:
            self._visit = visit

    def _leave(self, idle_s: float) -> None:
        if self._screen:
            dwell = max(0.0, self._clock.monotonic() - self._entered - idle_s)
            self._tell("screen.leave", subject=self._subject, dwell_ms=round(dwell * 1000))

    def _tell(
        self,
        kind: str,
        *,
        subject: str = "",
        control: str = "",
        value: float | str | None = None,
        dwell_ms: int | None = None,
        back_s: float = 0.0,
    ) -> None:
        now = self._clock.now()
        local = now.astimezone().utcoffset()
        inside = bool(self._visit)
        event = Event(
            kind=kind,
            at=int(now.timestamp()),
            offset_min=int(local.total_seconds() // 60) if local else 0,
            visit=self._visit,
            in_visit_ms=max(0, round((self._clock.monotonic() - self._began - back_s) * 1000)) if inside else None,
            screen=self._screen if inside else "",
            subject=subject,
            control=control,
            language=self._language if inside else "",
            dwell_ms=dwell_ms,
            value=_word(value),
            input=self._input if inside else "",
        )
        try:
            self._recorder.record(checked(event, self._subjects))
        except UnknownWordError:
            self.refused += 1
            if self._strict:
                raise


def _word(value: float | str | None) -> str:
    """A value as it is noted: a word as it is, a number with at most three decimals."""
    if value is None or isinstance(value, str):
        return value or ""
    short = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short
