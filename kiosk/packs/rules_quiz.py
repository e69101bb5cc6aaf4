"""What a kind of question brings with it: its scale, the truth inside it, exactly one right option."""

from collections.abc import Iterable, Iterator

from kiosk.packs.schema_quiz import OptionFacts, QuestionFacts
from kiosk.packs.schema_survey import SurveyFacts

MOST_STEPS = 1000
"""A scale that a finger can still set."""

Fault = tuple[str, str, str]
"""The field, what is wrong with it, and how to mend it."""

_NEEDS = {
    "share": ("answer",),
    "year": ("answer", "least", "most"),
    "amount": ("answer", "least", "most", "step", "unit"),
    "choice": (),
    "share-check": ("answer",),
}
_NUMBERS = ("answer", "least", "most", "step", "unit")


def question_faults(question: QuestionFacts, options: Iterable[OptionFacts]) -> Iterator[Fault]:
    """Everything that is wrong with one question of quiz.yaml."""
    kind, needed = question.kind, _NEEDS[question.kind]
    given = {name: getattr(question, name) for name in _NUMBERS}
    for name, value in given.items():
        if value is None and name in needed:
            yield name, f"a question of kind “{kind}” needs “{name}”", "add it"
        if value is not None and name not in needed:
            yield name, f"a question of kind “{kind}” has no “{name}”", "take it out"
    if all(given[name] is not None for name in needed):
        yield from _answer(question)
    yield from _options(kind, list(options))


def _answer(question: QuestionFacts) -> Iterator[Fault]:
    answer = question.answer
    if question.kind == "choice":
        return
    if (question.kind == "share-check") != isinstance(answer, bool):
        wanted = "true or false" if question.kind == "share-check" else "a number"
        yield "answer", f"the answer to a question of kind “{question.kind}” is {wanted}", f"write {wanted}"
        return
    if question.kind == "share-check" or answer is None:
        return
    least, most = (0.0, 100.0) if question.kind == "share" else (question.least or 0.0, question.most or 0.0)
    step = question.step or 1.0
    steps = round((most - least) / step, 6)
    if least >= most:
        yield "most", f"the scale ends at {most:g}, not behind its beginning at {least:g}", "correct one of the two"
        return
    if not least <= answer <= most:
        yield "answer", f"the answer {answer:g} lies outside the scale from {least:g} to {most:g}", "widen the scale"
    if steps != int(steps) or steps > MOST_STEPS:
        what = f"the scale from {least:g} to {most:g} is not {MOST_STEPS} or fewer whole steps of {step:g}"
        yield "step", what, "choose another step"
    elif not round((answer - least) / step, 6).is_integer():
        yield "answer", f"no guess can hit {answer:g}: the scale goes in steps of {step:g}", "choose a smaller step"


def _options(kind: str, options: list[OptionFacts]) -> Iterator[Fault]:
    if kind != "choice":
        if options:
            yield "options", f"a question of kind “{kind}” has no options", "take them out"
        return
    if not 2 <= len(options) <= 3:
        yield "options", f"there are {len(options)} options", "give two or three"
    right = sum(option.right for option in options)
    if right != 1:
        what = f"{right} options are marked as right" if right else "no option is marked as right"
        yield "options", what, "mark exactly one with “right: true”"


def survey_faults(question: SurveyFacts, options: int, *, worded: bool) -> Iterator[Fault]:
    """Everything that is wrong with one question of survey.yaml; `worded` says that both ends have words."""
    if question.kind == "agree":
        if options:
            yield "options", "a question of kind “agree” has no options", "take them out, or write kind: choice"
        if not worded:
            yield "empty", "the ends of the scale have no words", "write “empty” and “full”"
    elif not 2 <= options <= 6:
        yield "options", f"there are {options} options", "give two to six"
