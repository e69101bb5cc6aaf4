"""What may stand in quiz.yaml. The rules that a kind of question brings with it stand in `rules_quiz`."""

from typing import Annotated

from pydantic import Field

from kiosk.packs.fields import AnyLevels, Bound, Entry, GoalNumbers, Id, Number, QuizKind, Text, Unit, When, Wording


class OptionFacts(Entry):
    """Whether an answer is the right one."""

    id: Id
    right: bool = False


class Option(OptionFacts):
    """One of the answers to choose from."""

    text: Annotated[Text, Wording(signs=60)]


class QuestionFacts(Entry):
    """Kind, answer and scale of a question."""

    id: Id
    kind: QuizKind
    goals: GoalNumbers = Field(default_factory=list)
    answer: bool | Number | None = None
    tolerance: Annotated[Number, Field(ge=0)] = 0
    bound: Bound = "exact"
    least: Number | None = None
    most: Number | None = None
    step: Annotated[Number, Field(gt=0)] | None = None
    unit: Unit | None = None
    as_of: When | None = None


class Question(QuestionFacts):
    """One entry of quiz.yaml."""

    question: Annotated[AnyLevels, Wording(words=(4, 20), easy=(3, 18))]
    options: list[Option] = Field(default_factory=list)
    explanation: Annotated[AnyLevels, Wording(words=(8, 45), easy=(6, 35))]
    source: Annotated[Text, Wording(signs=160)]
