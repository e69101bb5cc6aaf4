"""Messages in a pack: short films, with captions, sign language and the same in words."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import AnyLevels, Id, Named, Text, Wording, refusal


class MessageFacts(Named):
    """The files of a message, by their ids in media.yaml, and how many seconds the film has."""

    video: Id
    """The film: an id of media.yaml."""

    poster: Id
    """The picture that stands for it while it does not play: an id of media.yaml."""

    captions: Annotated[list[Id], Field(min_length=1)]
    """Its captions, one file a language of the pack: ids of media.yaml."""

    sign_video: Id | None = None
    """The film in sign language: an id of media.yaml."""

    duration: Annotated[float, Field(gt=0, le=900, allow_inf_nan=False)]
    """How long it is, in seconds."""


class Message(MessageFacts):
    """One entry of messages.yaml."""

    title: Annotated[Text, Wording(signs=40)]
    """What the film is called."""

    summary: Annotated[Text, Wording(words=(5, 30))]
    """What it is about, before one plays it."""

    transcript: Annotated[AnyLevels, Wording(words=(20, 300), easy=(15, 200))]
    """Every word of it, for those who read it."""

    audio_description: Annotated[Text, Wording(words=(10, 200))]
    """What there is to see and to hear, for those who do not see it."""

    sign_language: Annotated[Text | None, Wording(signs=60)] = None
    """Which sign language sign_video is in, such as International Sign."""

    @model_validator(mode="after")
    def _signs_in_a_language(self) -> Self:
        if (self.sign_video is None) != (self.sign_language is None):
            what = "only one of sign_video and sign_language is given"
            raise refusal(what, "name the film and which sign language it is in, such as “International Sign”")
        return self
