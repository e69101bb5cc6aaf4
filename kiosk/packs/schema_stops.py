"""What a site tells about itself, and the stops of its virtual tour, as a pack source holds them."""

from typing import Annotated

from kiosk.packs.fields import AnyLevels, ChapterKind, Id, Named, Text, Wording


class ChapterFacts(Named):
    """What a chapter is about."""

    kind: ChapterKind
    """What it is about; what to bring is shown beside the advice."""


class Chapter(ChapterFacts):
    """The history, the building or the art of a site, or what to bring."""

    title: Annotated[Text, Wording(signs=60)]
    """Its heading."""

    text: Annotated[AnyLevels, Wording(words=(20, 60), easy=(10, 40))]
    """What there is to know."""


class StopFacts(Named):
    """What is the same in every language: the picture of a stop, an id of media.yaml."""

    picture: Id
    """What one sees there: an id of media.yaml."""


class Stop(StopFacts):
    """One place on a site's virtual tour."""

    title: Annotated[Text, Wording(signs=60)]
    """What the place is called."""

    text: Annotated[AnyLevels, Wording(words=(30, 60), easy=(15, 40))]
    """What one sees, and what it means."""
