"""What may stand in survey.yaml."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import AnyLevels, Entry, Id, SurveyKind, Text, Wording


class SurveyOption(Entry):
    """One of the answers to choose from."""

    id: Id
    text: Annotated[Text, Wording(signs=40)]


class SurveyFacts(Entry):
    """How a question is answered."""

    id: Id
    kind: SurveyKind = "agree"


class SurveyQuestion(SurveyFacts):
    """One entry of survey.yaml."""

    question: Annotated[AnyLevels, Wording(words=(2, 16), easy=(2, 14))]
    empty: Annotated[Text | None, Wording(signs=24)] = None
    full: Annotated[Text | None, Wording(signs=24)] = None
    options: list[SurveyOption] = Field(default_factory=list)
