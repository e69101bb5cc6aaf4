"""The tables of an edition's `content.db`, as data.

A `path` is the place of a thing in its pack, in the words translators see: "goals/goal-13/figures/co2".
"""

from kiosk.store.table import Table
from kiosk.store.table import part as _part
from kiosk.store.table import texts as _texts
from kiosk.store.tables_quiz import QUIZ_TABLES
from kiosk.store.tables_take_part import TAKE_PART_TABLES

APPLICATION_ID = 0x554E4875
"""Marks a SQLite file as an edition ("UNHu"); `file` and the reader see it in the header."""

FORMAT = 1
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
            "credit": str,
            "licence": str,
        },
        key=("id",),
        optional=frozenset({"width", "height"}),
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
    "actions": _part("goal", "goals"),
    "action_texts": _texts("action", "actions", "path", "text"),
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
        },
        key=("id",),
        indexes=(("year", "date", "id"), ("category", "year", "date", "id")),
        optional=frozenset({"latitude", "longitude", "yearbook"}),
    ),
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
        "site", "sites", "id", "city", "country", "building", "office", "address", "intro", "intro_easy"
    ),
    "sights": _part("site", "sites"),
    "sight_texts": _texts("sight", "sights", "path", "title", "text"),
    "tours": _part(
        "site", "sites", ("minutes", "age_from", "age_to"), kind=str, mode=str, minutes=int, age_from=int, age_to=int
    ),
    "tour_texts": _texts("tour", "tours", "path", "title", "text", "languages_note", "access"),
    "tour_languages": Table(
        {"tour": str, "language": str, "position": int},
        key=("tour", "language"),
        foreign=(("tour", "tours", "path"),),
    ),
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
    "search_entries": Table(
        {"id": int, "language": str, "module": str, "subject": str, "title": str},
        key=("id",),
        indexes=(("language",),),
    ),
}
"""Every table of an edition by name; `search`, the full-text index over `search_entries`, stands in `SEARCH`."""

SEARCH = """
CREATE VIRTUAL TABLE search USING fts5(
    title, text, content='', tokenize="unicode61 remove_diacritics 2"
)
"""
"""The full-text index; its `rowid` is the `id` in `search_entries`, its words went through `kiosk.store.words`."""
