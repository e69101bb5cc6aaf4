"""The quiz and the questions for leaving as rows."""

from collections.abc import Mapping
from typing import Any

from kiosk.store.rows import Rows, fields, texts

_SCALE = ("tolerance", "bound", "least", "most", "step", "unit", "as_of")


def quiz_rows(content: Mapping[str, Any]) -> Rows:
    """Every row of quiz and survey with the table it belongs to."""
    for position, question in enumerate(content.get("quiz", ())):
        answer = None if question.get("answer") is None else float(question["answer"])
        yield "quiz_questions", {**fields(question, "id", "kind", *_SCALE), "position": position, "answer": answer}
        yield from texts("quiz_question_texts", "quiz_question", question["id"], question["texts"])
        for index, goal in enumerate(question.get("goals", ())):
            yield "quiz_goals", {"quiz_question": question["id"], "goal": goal, "position": index}
        yield from _options("quiz", question, right=True)
    for position, asked in enumerate(content.get("survey", ())):
        yield "survey_questions", {**fields(asked, "id", "kind"), "position": position}
        yield from texts("survey_question_texts", "survey_question", asked["id"], asked["texts"])
        yield from _options("survey", asked)


def _options(module: str, question: Mapping[str, Any], *, right: bool = False) -> Rows:
    for position, option in enumerate(question.get("options", ())):
        path = f"{module}/{question['id']}/options/{option['id']}"
        row = {"path": path, f"{module}_question": question["id"], "id": option["id"], "position": position}
        yield f"{module}_options", {**row, "right": int(option.get("right", False))} if right else row
        yield from texts(f"{module}_option_texts", f"{module}_option", path, option["texts"])
