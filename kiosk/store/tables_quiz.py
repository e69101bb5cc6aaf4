"""The tables of the quiz and of the questions for leaving."""

from kiosk.store.table import Table, part, texts

QUIZ_TABLES: dict[str, Table] = {
    "quiz_questions": Table(
        {
            "id": str,
            "position": int,
            "kind": str,
            "answer": float,
            "tolerance": float,
            "bound": str,
            "least": float,
            "most": float,
            "step": float,
            "unit": str,
            "as_of": str,
        },
        key=("id",),
        indexes=(("position",),),
        optional=frozenset({"answer", "least", "most", "step", "unit", "as_of"}),
    ),
    "quiz_question_texts": texts(
        "quiz_question",
        "quiz_questions",
        "id",
        "question",
        "question_easy",
        "explanation",
        "explanation_easy",
        "source",
    ),
    "quiz_goals": Table(
        {"quiz_question": str, "goal": int, "position": int},
        key=("quiz_question", "goal"),
        foreign=(("quiz_question", "quiz_questions", "id"),),
        indexes=(("goal", "quiz_question"),),
    ),
    "quiz_options": part("quiz_question", "quiz_questions", right=int),
    "quiz_option_texts": texts("quiz_option", "quiz_options", "path", "text"),
    "survey_questions": Table({"id": str, "position": int, "kind": str}, key=("id",), indexes=(("position",),)),
    "survey_question_texts": texts(
        "survey_question", "survey_questions", "id", "question", "question_easy", "empty", "full"
    ),
    "survey_options": part("survey_question", "survey_questions"),
    "survey_option_texts": texts("survey_option", "survey_options", "path", "text"),
}
