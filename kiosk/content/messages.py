"""Messages: short films with everything that says the same without sound or picture."""

from dataclasses import dataclass

from kiosk.content.text import Text


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A message as doors to it need it; `duration` is in seconds."""

    id: str
    title: str
    summary: str
    duration: float


@dataclass(frozen=True, slots=True)
class Message:
    """One message in one language. Files are paths, "" where one is missing; `sign_language` says which one it is.

    `captions_language` is another than the one asked for when the captions of that one are missing.
    """

    line: MessageLine
    transcript: Text
    audio_description: str
    video: str
    poster: str
    poster_alt: str
    captions: str
    captions_language: str
    sign_video: str
    sign_language: str
