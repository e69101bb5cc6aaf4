"""What the columns of the template say, for those who fill it in."""

from collections.abc import Mapping

from kiosk.content.vocabulary import (
    ANSWER_TOPICS,
    BOUNDS,
    CATEGORIES,
    DAY_KINDS,
    LANGUAGES,
    PLEDGE_PLACES,
    QUIZ_KINDS,
    SURVEY_KINDS,
    UNITS,
)
from kiosk.packs.sheets.columns import Column, Form

_EVERYWHERE = {
    "id": "Names the entry: small letters, digits and hyphens. It stays the same when the words change.",
    "goals": "The numbers of the Goals it belongs to, such as 13, 16.",
    "source": "Who says so: shown beside it.",
    "as_of": "The date or year it holds for, where it may change: 2026, 2026-09 or 2026-09-30.",
}
_MEANINGS: Mapping[str, Mapping[str, str]] = {
    "pack": {
        "id": "Names the pack: small letters, digits and hyphens. It stays the same for every version.",
        "version": "Three numbers such as 1.0.0; raise it whenever you hand the pack over.",
        "source_language": "The language that these sheets are written in.",
        "requires": "The oldest kiosk that can show the pack.",
        "adds_to": "The id of another pack, if this one adds to it and is shown together with it.",
        "replaces": "Entries of that pack whose place is taken, such as moments/1945-charter-signed.",
        "translates": "Languages in which this pack brings the texts of that one (in base/).",
        "timeline_mirrored": "Whether time runs from right to left in Arabic.",
        "licence": "The licence of the texts.",
        "credits": "Whom to name.",
        "title": "What the exhibit is called.",
    },
    "moments": {
        "date": "When it happened: 1945, 1945-06 or 1945-06-26, as far as it is known.",
        "latitude": "Where it happened, in degrees, north of the equator; with a longitude or not at all.",
        "longitude": "Where it happened, in degrees, east of Greenwich; with a latitude or not at all.",
        "category": "What it is about.",
        "importance": "1 is seen from far on the timeline, 3 only from near.",
        "symbols": "Document symbols such as A/RES/217(III).",
        "yearbook": "The volume of the Yearbook, such as 1946-47.",
        "vote/yes": "How many voted in favour of the document.",
        "vote/no": "How many voted against it.",
        "vote/abstain": "How many abstained.",
        "title": "What happened.",
        "short_title": "The same, for the timeline.",
        "place": "Where it happened, in words.",
        "text": "The story.",
        "text/easy": "The same in easy words and short sentences, for young visitors.",
    },
    "eras": {
        "first_year": "The first year that belongs to it.",
        "last_year": "The last year that belongs to it; no year is in two.",
        "title": "What the years are called.",
        "text": "What the years have in common.",
        "text/easy": "The same in easy words and short sentences.",
    },
    "pledges": {
        "goal": "The number of the Goal it serves.",
        "where": "Where one keeps it.",
        "text": "The small thing to do; in Chinese at most 16 signs.",
        "text/easy": "The same in easy words.",
    },
    "days": {
        "kind": "fixed: on a date; movable: by a rule or a list of dates; week: several days.",
        "month": "The month it falls in or begins in, as a number.",
        "day": "The day of the month.",
        "length": "How many days a week has.",
        "rules": "For movable days: second Saturday of May.",
        "dates": "For movable days without a rule: 2026-05-09, 2027-05-08.",
        "symbols": "Document symbols such as A/RES/73/161.",
        "first_year": "The year since when it is kept.",
        "name": "The official name.",
        "short_name": "A short name for lists.",
        "text": "What the day is for.",
        "text/easy": "The same in easy words and short sentences.",
    },
    "quiz": {
        "kind": "share (of a hundred), year, amount, choice (see quiz.options), share-check (true or false?).",
        "answer": "The truth: a number; true or false for share-check; nothing for choice.",
        "tolerance": "How far a guess may be off and still count as close.",
        "bound": "How the number stands to the truth.",
        "least": "Where the scale begins; for year and amount.",
        "most": "Where the scale ends; for year and amount.",
        "step": "The steps of the scale; for amount.",
        "unit": "What the number counts; for amount.",
        "question": "The question.",
        "question/easy": "The same in easy words.",
        "explanation": "Why it is so: shown with the answer.",
        "explanation/easy": "The same in easy words.",
    },
    "quiz.options": {
        "quiz": "The id of the question in the sheet quiz.",
        "right": "true for the one that is right.",
        "text": "One of two or three answers.",
    },
    "survey": {
        "kind": "agree: five discs between two words; choice: options in the sheet survey.options.",
        "question": "The question for leaving.",
        "question/easy": "The same in easy words.",
        "empty": "What the empty disc means; for agree.",
        "full": "What the full disc means; for agree.",
    },
    "survey.options": {
        "survey": "The id of the question in the sheet survey.",
        "text": "One of two to six answers.",
    },
    "answers": {
        "topic": "What the question is about.",
        "question": "A question that visitors ask.",
        "question/easy": "The same in easy words.",
        "text": "The answer.",
        "text/easy": "The same in easy words and short sentences.",
    },
}
TEMPLATE = tuple(_MEANINGS)
"""The sheets of the template: what one writes in tables, without pictures and films."""

CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("pack", "source_language"): LANGUAGES,
    ("moments", "category"): CATEGORIES,
    ("moments", "importance"): ("1", "2", "3"),
    ("pledges", "where"): PLEDGE_PLACES,
    ("days", "kind"): DAY_KINDS,
    ("quiz", "kind"): QUIZ_KINDS,
    ("quiz", "bound"): BOUNDS,
    ("quiz", "unit"): UNITS,
    ("survey", "kind"): SURVEY_KINDS,
    ("answers", "topic"): ANSWER_TOPICS,
}
"""The words that a column takes."""

_FORMS: Mapping[Form, str] = {
    "text": "a text",
    "whole": "a whole number",
    "number": "a number",
    "truth": "true or false",
    "any": "a number, or true or false",
    "texts": "a list, parted by commas",
    "wholes": "whole numbers, parted by commas",
}


def meaning(sheet: str, column: Column) -> str:
    """What a column is for, what it holds, and whether it may stay empty."""
    what = _MEANINGS[sheet].get(column.name) or _EVERYWHERE[column.name]
    words = CHOICES.get((sheet, column.name))
    form = f"One of {', '.join(words)}" if words else _form(column)
    return f"{what}\n{form[:1].upper()}{form[1:]}; {'needed' if column.required else 'may stay empty'}."


def _form(column: Column) -> str:
    form, wording = _FORMS[column.form], column.wording
    if wording and wording.signs:
        return f"{form} of at most {wording.signs} signs"
    if wording and wording.words:
        return f"{form} of {wording.words[0]} to {wording.words[1]} words"
    return form
