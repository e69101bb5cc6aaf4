"""Messages in a pack: short films, with captions, sign language and the same in words."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.packs.fields import AnyLevels, Entry, Id, Text, Wording, refusal


class MessageFacts(Entry):
    """The files of a message, by their ids in media.yaml, and how many seconds the film has."""

    id: Id
    video: Id
    poster: Id
    captions: Annotated[list[Id], Field(min_length=1)]
    sign_video: Id | None = None
    duration: Annotated[float, Field(gt=0, le=900, allow_inf_nan=False)]


class Message(MessageFacts):
    """One entry of messages.yaml."""

    title: Annotated[Text, Wording(signs=40)]
    summary: Annotated[Text, Wording(words=(5, 30))]
    transcript: Annotated[AnyLevels, Wording(words=(20, 300), easy=(15, 200))]
    audio_description: Annotated[Text, Wording(words=(10, 200))]
    sign_language: Annotated[Text | None, Wording(signs=60)] = None

    @model_validator(mode="after")
    def _signs_in_a_language(self) -> Self:
        if (self.sign_video is None) != (self.sign_language is None):
            what = "only one of sign_video and sign_language is given"
            raise refusal(what, "name the film and which sign language it is in, such as “International Sign”")
        return self
