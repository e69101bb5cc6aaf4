"""What may stand in survey.yaml."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import AnyLevels, Named, SurveyKind, Text, Wording


class SurveyOption(Named):
    """One of the answers to choose from."""

    text: Annotated[Text, Wording(signs=40)]
    """One of two to six answers."""


class SurveyFacts(Named):
    """How a question is answered."""

    kind: SurveyKind = "agree"
    """agree: five discs between two words; choice: one of some options."""


class SurveyQuestion(SurveyFacts):
    """One entry of survey.yaml."""

    question: Annotated[AnyLevels, Wording(words=(2, 16), easy=(2, 14))]
    """The question for leaving."""

    empty: Annotated[Text | None, Wording(signs=24)] = None
    """What the empty disc means; for agree."""

    full: Annotated[Text | None, Wording(signs=24)] = None
    """What the full disc means; for agree."""

    options: list[SurveyOption] = Field(default_factory=list)
    """What one chooses from; for choice."""
