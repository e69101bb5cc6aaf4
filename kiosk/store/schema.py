"""The tables of an edition's `content.db`, as data.

A `path` is the place of a thing in its pack, in the words translators see: "goals/goal-13/figures/co2".
"""

from kiosk.store.table import Table
from kiosk.store.table import part as _part
from kiosk.store.table import texts as _texts
from kiosk.store.table import words as _words
from kiosk.store.tables_eras import ERA_TABLES
from kiosk.store.tables_learn import LEARN_TABLES
from kiosk.store.tables_messages import MESSAGE_TABLES
from kiosk.store.tables_quiz import QUIZ_TABLES
from kiosk.store.tables_take_part import TAKE_PART_TABLES

APPLICATION_ID = 0x554E4875
"""Marks a SQLite file as an edition ("UNHu"); `file` and the reader see it in the header."""

FORMAT = 4
"""The version of these tables, kept as `user_version`."""

TABLES: dict[str, Table] = {
    "edition": Table({"id": str, "content_sha256": str, "app_version": str}, key=("id",)),
    "packs": Table(
        {
            "id": str,
            "version": str,
            "source_language": str,
            "modules": str,
            "licence": str,
            "credits": str,
            "requires": str,
            "timeline_mirrored": int,
        },
        key=("id",),
    ),
    "pack_texts": Table(
        {"pack": str, "language": str, "position": int, "title": str},
        key=("pack", "language"),
        foreign=(("pack", "packs", "id"),),
    ),
    "media": Table(
        {
            "id": str,
            "kind": str,
            "sha256": str,
            "ext": str,
            "width": int,
            "height": int,
            "seconds": float,
            "language": str,
            "narrates": str,
            "credit": str,
            "licence": str,
        },
        key=("id",),
        indexes=(("narrates", "language"),),
        optional=frozenset({"width", "height", "seconds", "language", "narrates"}),
    ),
    "media_texts": _texts("media", "media", "id", "alt"),
    "goals": Table(
        {
            "id": str,
            "position": int,
            "number": int,
            "colour": str,
            "text_colour": str,
            "night_colour": str,
            "night_text_colour": str,
            "targets": int,
            "emblem": str,
        },
        key=("id",),
        foreign=(("emblem", "media", "id"),),
        indexes=(("position",), ("number",)),
        optional=frozenset({"emblem"}),
    ),
    "goal_texts": _texts("goal", "goals", "id", "title", "call", "why", "why_easy"),
    "actions": _part("goal", "goals", ("place",), place=str),
    "action_texts": _texts("action", "actions", "path", "text"),
    "series": _part("goal", "goals", ("better", "target_2030"), unit=str, better=str, target_2030=float, licence=str),
    "series_texts": _texts("series", "series", "path", "title", "measure", "source"),
    "series_points": Table(
        {"series": str, "year": int, "value": float},
        key=("series", "year"),
        foreign=(("series", "series", "path"),),
    ),
    "moments": Table(
        {
            "id": str,
            "date": str,
            "year": int,
            "category": str,
            "importance": int,
            "latitude": float,
            "longitude": float,
            "yearbook": str,
            "month_day": str,
            "votes_yes": int,
            "votes_no": int,
            "votes_abstain": int,
        },
        key=("id",),
        indexes=(
            ("year", "date", "id"),
            ("category", "year", "date", "id"),
            ("date", "id"),
            ("date", "importance", "category", "id"),
            ("month_day",),
        ),
        optional=frozenset(
            {"latitude", "longitude", "yearbook", "month_day", "votes_yes", "votes_no", "votes_abstain"}
        ),
    ),
    "moment_months": Table({"month": str, "count": int}, key=("month",)),
    "moment_texts": _texts("moment", "moments", "id", "title", "short_title", "text", "text_easy", "place"),
    "moment_goals": Table(
        {"moment": str, "goal": int, "position": int},
        key=("moment", "goal"),
        foreign=(("moment", "moments", "id"),),
        indexes=(("goal", "moment"),),
    ),
    "moment_symbols": Table(
        {"moment": str, "symbol": str, "position": int},
        key=("moment", "symbol"),
        foreign=(("moment", "moments", "id"),),
        indexes=(("symbol",),),
    ),
    "sites": Table(
        {"id": str, "position": int, "latitude": float, "longitude": float, "timezone": str},
        key=("id",),
        indexes=(("position",),),
    ),
    "site_texts": _texts(
        "site", "sites", "id", "city", "country", "building", "office", "address", "intro", "intro_easy", "booking"
    ),
    "sights": _part("site", "sites"),
    "sight_texts": _texts("sight", "sights", "path", "title", "text"),
    "chapters": _part("site", "sites", kind=str),
    "chapter_texts": _texts("chapter", "chapters", "path", "title", "text", "text_easy"),
    "stops": _part("site", "sites", points=(("picture", "media", "id"),), picture=str),
    "stop_texts": _texts("stop", "stops", "path", "title", "text", "text_easy"),
    "tours": _part(
        "site",
        "sites",
        ("minutes", "age_from", "age_to", "theme"),
        kind=str,
        mode=str,
        minutes=int,
        age_from=int,
        age_to=int,
        theme=str,
    ),
    "tour_texts": _texts("tour", "tours", "path", "title", "text", "languages_note", "access"),
    "tour_languages": _words("tour", "tours", "language"),
    "tour_signs": _words("tour", "tours", "language"),
    "tour_audiences": _words("tour", "tours", "audience"),
    "advice": _part("site", "sites", ("valid_until",), checked=str, valid_until=str),
    "advice_texts": _texts("advice", "advice", "path", "text"),
    "figures": Table(
        {
            "path": str,
            "goal": str,
            "site": str,
            "id": str,
            "position": int,
            "value": float,
            "bound": str,
            "unit": str,
            "as_of": str,
            "whole": float,
        },
        key=("path",),
        foreign=(("goal", "goals", "id"), ("site", "sites", "id")),
        indexes=(("goal", "position"), ("site", "position")),
        optional=frozenset({"goal", "site", "value", "whole"}),
    ),
    "figure_texts": _texts("figure", "figures", "path", "caption", "source"),
    **QUIZ_TABLES,
    **TAKE_PART_TABLES,
    **MESSAGE_TABLES,
    **ERA_TABLES,
    **LEARN_TABLES,
    "search_entries": Table(
        {
            "id": int,
            "language": str,
            "kind": str,
            "screen": str,
            "subject": str,
            "part": str,
            "title": str,
            "line": str,
            "text": str,
        },
        key=("id",),
        indexes=(("kind",),),
    ),
    "search_words": Table(
        {"language": str, "word": str, "shown": str, "count": int, "titled": int}, key=("language", "word")
    ),
    "pinyin_words": Table(
        {"pinyin": str, "word": str, "initials": str, "weight": int},
        key=("pinyin", "word"),
        indexes=(("initials",),),
    ),
}
"""Every table of an edition by name; `search`, the full-text index over `search_entries`, stands in `SEARCH`."""

SEARCH = """
CREATE VIRTUAL TABLE search USING fts5(
    title, text, title_stems, text_stems, marks,
    content='', columnsize=0, detail=column, tokenize="unicode61 remove_diacritics 0"
);
"""
"""The full-text index; its `rowid` is the `id` in `search_entries`, its words went through `kiosk.store.words`.

It keeps which columns have a word, not where in them, and no index of beginnings: a quarter of the room. So there are
no phrases, and no ranks by SQLite; `kiosk.store.search` asks for neither.
"""
