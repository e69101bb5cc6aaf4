"""The stops of a virtual tour, as a pack source holds them."""

from typing import Annotated

from kiosk.packs.fields import AnyLevels, Entry, Id, Text, Wording


class StopFacts(Entry):
    """What is the same in every language: the picture of a stop, an id of media.yaml."""

    id: Id
    picture: Id


class Stop(StopFacts):
    """One place on a site's virtual tour."""

    title: Annotated[Text, Wording(signs=60)]
    text: Annotated[AnyLevels, Wording(words=(30, 60), easy=(15, 40))]
