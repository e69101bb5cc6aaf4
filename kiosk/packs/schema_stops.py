"""What a site tells about itself, and the stops of its virtual tour, as a pack source holds them."""

from typing import Annotated

from kiosk.packs.fields import AnyLevels, ChapterKind, Entry, Id, Text, Wording


class ChapterFacts(Entry):
    """What a chapter is about."""

    id: Id
    kind: ChapterKind


class Chapter(ChapterFacts):
    """The history, the building or the art of a site, or what to bring."""

    title: Annotated[Text, Wording(signs=60)]
    text: Annotated[AnyLevels, Wording(words=(20, 60), easy=(10, 40))]


class StopFacts(Entry):
    """What is the same in every language: the picture of a stop, an id of media.yaml."""

    id: Id
    picture: Id


class Stop(StopFacts):
    """One place on a site's virtual tour."""

    title: Annotated[Text, Wording(signs=60)]
    text: Annotated[AnyLevels, Wording(words=(30, 60), easy=(15, 40))]
