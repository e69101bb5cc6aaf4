"""What every column of an export means, for people and for programs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.vocabulary import CATEGORIES, LANGUAGES, QUIZ_SETS, SCREENS, TIMELINE_LEVELS, TOUR_MODES
from kiosk.log.events import CONTROLS, END_REASONS, INPUTS, KINDS, SITE_PARTS

SCHEMA_VERSION = "1.0.0"
"""Changes whenever a column is added, renamed, removed or means something else."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its type as Frictionless Table Schema names it, its meaning, and the words it may hold."""

    name: str
    type: str
    meaning: str
    words: tuple[str, ...] = ()
    required: bool = False
    constraints: Mapping[str, object] = field(default_factory=dict)


_NO_LESS_THAN_0 = {"minimum": 0}

COLUMNS = (
    Column(
        "seq", "integer", "A number that grows with every event of this kiosk; gaps are deleted events.", required=True
    ),
    Column("kiosk", "string", "The kiosk's name, as set in kiosk.toml.", required=True),
    Column("visit_day", "date", "The local day on which the visit began; empty for what the kiosk did by itself."),
    Column(
        "visit",
        "integer",
        "The visit's number on that day, from 1; it starts anew every day, so nothing links two days.",
        constraints={"minimum": 1},
    ),
    Column("at", "datetime", "When it happened: UTC, to the second.", required=True),
    Column("offset_min", "integer", "Minutes to add to `at` for the local time of the kiosk.", required=True),
    Column("in_visit_ms", "integer", "Milliseconds since the visit began.", constraints=_NO_LESS_THAN_0),
    Column("kind", "string", "What happened; see the kinds below.", tuple(KINDS), required=True),
    Column("screen", "string", "The screen it happened on.", SCREENS),
    Column("subject", "string", "What it happened to: a content id such as goal-13, a screen, language or category."),
    Column(
        "control",
        "string",
        "What was touched; for visit.end, why the visit ended.",
        tuple(word for word in (*CONTROLS, *END_REASONS) if word),
    ),
    Column("language", "string", "The language of the exhibit at that moment.", LANGUAGES),
    Column(
        "dwell_ms",
        "integer",
        "For screen.leave: milliseconds on that screen, without the rest at the end of a visit that nobody finished.",
        constraints=_NO_LESS_THAN_0,
    ),
    Column("value", "string", "A number or a word that belongs to the kind; see the kinds below."),
    Column(
        "input", "string", "The kind of hand: a finger, a mouse or a keypad.", tuple(word for word in INPUTS if word)
    ),
    Column("edition", "string", "The content on show: the pack's id, its version and a fingerprint.", required=True),
    Column("app_version", "string", "The version of the program.", required=True),
)
"""The columns in the order of an export."""


def dictionary() -> str:
    """The data dictionary as Markdown."""
    lines = [
        "# Interaction log: data dictionary",
        "",
        f"Version {SCHEMA_VERSION} of the schema. One row is one event. Visits are anonymous: no name, picture, sound,",
        "typed text or device is stored, and visits of different days or people cannot be told to be the same person.",
        "",
        "## Columns",
        "",
        "| column | type | meaning |",
        "| --- | --- | --- |",
        *(f"| `{column.name}` | {column.type} | {column.meaning} |" for column in COLUMNS),
        "",
        "## Kinds of event",
        "",
        "| kind | meaning |",
        "| --- | --- |",
        *(f"| `{kind}` | {meaning} |" for kind, meaning in KINDS.items()),
        "",
        "## Words",
        "",
    ]
    words = {
        "screen": SCREENS,
        "control": tuple(word for word in CONTROLS if word),
        "control of visit.end": END_REASONS,
        "language": LANGUAGES,
        "input": tuple(word for word in INPUTS if word),
        "value of tour.mode": TOUR_MODES,
        "value of site.part": SITE_PARTS,
        "subject of timeline.filter": CATEGORIES,
        "value of timeline.zoom": TIMELINE_LEVELS,
        "subject of quiz.start where it is no Goal": QUIZ_SETS,
    }
    lines += [f"- {column}: {', '.join(known)}" for column, known in words.items()]
    return "\n".join(lines) + "\n"
