"""From an exhibit as data (the content of an archive) to the rows of an edition's tables.

Texts are stored as they are shown: in Arabic, runs of Latin letters are isolated.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk import __version__
from kiosk.content.dates import PartialDate
from kiosk.i18n.isolate import isolate
from kiosk.store.rows import Rows
from kiosk.store.rows import fields as _fields
from kiosk.store.rows import texts as _texts
from kiosk.store.rows_learn import learn_rows
from kiosk.store.rows_quiz import quiz_rows
from kiosk.store.schema import FORMAT

Content = Mapping[str, Any]

_MEDIA = ("width", "height", "seconds", "language", "narrates")
_TOUR_WORDS = (
    ("tour_languages", "languages", "language"),
    ("tour_signs", "signed", "language"),
    ("tour_audiences", "audiences", "audience"),
)


def content_sha256(content: Content) -> str:
    """The fingerprint of an exhibit: the same texts, numbers and media give the same one, however they were sealed."""
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def edition_id(content: Content) -> str:
    """The name of the edition made from an exhibit: pack, version, and 12 signs for content and tables."""
    pack = content["pack"]
    made = hashlib.sha256(f"{FORMAT} {content_sha256(content)}".encode()).hexdigest()
    return f"{pack['id']}-{pack['version']}-{made[:12]}"


def rows(content: Content) -> Rows:
    """Every row of the edition with the table it belongs to; lists keep their order of show as `position`."""
    yield (
        "edition",
        {"id": edition_id(content), "content_sha256": content_sha256(content), "app_version": __version__},
    )
    yield from _pack(content["pack"])
    for item in content.get("media", ()):
        yield "media", _fields(item, "id", "kind", "sha256", "ext", *_MEDIA, "credit", "licence")
        yield from _texts("media_texts", "media", item["id"], item["texts"])
    for position, goal in enumerate(content.get("goals", ())):
        yield from _goal(goal, position)
    for moment in content.get("moments", ()):
        yield from _moment(moment)
    for month, count in sorted(Counter(moment["date"][:7] for moment in content.get("moments", ())).items()):
        yield "moment_months", {"month": month, "count": count}
    for position, site in enumerate(content.get("sites", ())):
        yield from _site(site, position)
    yield from quiz_rows(content)
    for position, pledge in enumerate(content.get("pledges", ())):
        row = {**_fields(pledge, "id", "goal"), "place": pledge["where"], "position": position}
        yield "pledges", row
        yield from _texts("pledge_texts", "pledge", pledge["id"], pledge["texts"])
    for position, day in enumerate(content.get("days", ())):
        yield from _day(day, position)
    for position, message in enumerate(content.get("messages", ())):
        yield from _message(message, position)
    yield from learn_rows(content)


def _pack(pack: Mapping[str, Any]) -> Rows:
    row = _fields(pack, "id", "version", "source_language", "licence", "requires")
    lists = {name: json.dumps(pack[name], ensure_ascii=False) for name in ("modules", "credits")}
    yield "packs", {**row, **lists, "timeline_mirrored": int(pack.get("timeline_mirrored", True))}
    for position, language in enumerate(pack["languages"]):
        title = isolate(pack["title"][language], language)
        yield "pack_texts", {"pack": pack["id"], "language": language, "position": position, "title": title}


def _goal(goal: Mapping[str, Any], position: int) -> Rows:
    colours = ("colour", "text_colour", "night_colour", "night_text_colour")
    row = _fields(goal, "id", "number", *colours, "targets")
    yield "goals", {**row, "position": position, "emblem": goal.get("emblem") or None}
    yield from _texts("goal_texts", "goal", goal["id"], goal["texts"])
    yield from _figures(goal.get("figures", ()), "goal", goal["id"])
    for series in goal.get("series", ()):
        path = _path("goal", goal["id"], "series", series["id"])
        for year, value in series["points"].items():
            yield "series_points", {"series": path, "year": int(year), "value": value}
    series_fields = ("unit", "better", "target_2030", "licence")
    yield from _parts("series", "series", goal.get("series", ()), "goal", goal["id"], *series_fields)
    actions = [{**action, "place": action.get("where")} for action in goal.get("actions", ())]
    yield from _parts("actions", "action", actions, "goal", goal["id"], "place")


def _moment(moment: Mapping[str, Any]) -> Rows:
    row = _fields(moment, "id", "date", "category", "importance", "latitude", "longitude", "yearbook")
    when = PartialDate.parse(moment["date"])
    yield "moments", {**row, "year": when.year, "month_day": moment["date"][5:] if when.day else None}
    yield from _texts("moment_texts", "moment", moment["id"], moment["texts"])
    for position, goal in enumerate(moment.get("goals", ())):
        yield "moment_goals", {"moment": moment["id"], "goal": goal, "position": position}
    for position, symbol in enumerate(moment.get("symbols", ())):
        yield "moment_symbols", {"moment": moment["id"], "symbol": symbol, "position": position}


def _site(site: Mapping[str, Any], position: int) -> Rows:
    yield "sites", {**_fields(site, "id", "latitude", "longitude", "timezone"), "position": position}
    yield from _texts("site_texts", "site", site["id"], site["texts"])
    yield from _parts("sights", "sight", site.get("sights", ()), "site", site["id"])
    yield from _parts("chapters", "chapter", site.get("chapters", ()), "site", site["id"], "kind")
    yield from _parts("stops", "stop", site.get("stops", ()), "site", site["id"], "picture")
    for tour in site.get("tours", ()):
        path = _path("site", site["id"], "tours", tour["id"])
        for table, name, word in _TOUR_WORDS:
            for index, value in enumerate(tour.get(name, ())):
                yield table, {"tour": path, word: value, "position": index}
    tour_fields = ("kind", "mode", "minutes", "age_from", "age_to", "theme")
    yield from _parts("tours", "tour", site.get("tours", ()), "site", site["id"], *tour_fields)
    yield from _figures(site.get("figures", ()), "site", site["id"])
    yield from _parts("advice", "advice", site.get("advice", ()), "site", site["id"], "checked", "valid_until")


def _day(day: Mapping[str, Any], position: int) -> Rows:
    yield "days", {**_fields(day, "id", "kind", "month", "day", "length", "first_year"), "position": position}
    yield from _texts("day_texts", "day", day["id"], day["texts"])
    for name in ("rule", "date", "goal", "symbol"):
        for at, value in enumerate(day.get(f"{name}s", ())):
            yield f"day_{name}s", {"day": day["id"], name: value, "position": at}


def _message(message: Mapping[str, Any], position: int) -> Rows:
    files = _fields(message, "id", "video", "poster", "sign_video", "duration")
    yield "messages", {**files, "position": position}
    yield from _texts("message_texts", "message", message["id"], message["texts"])
    for media in message["captions"]:
        yield "message_captions", {"message": message["id"], "media": media}


def _figures(figures: Sequence[Mapping[str, Any]], owner: str, owner_id: str) -> Rows:
    fields = ("value", "bound", "unit", "as_of", "whole")
    yield from _parts("figures", "figure", figures, owner, owner_id, *fields)


def _parts(table: str, name: str, parts: Sequence[Mapping[str, Any]], owner: str, owner_id: str, *fields: str) -> Rows:
    """The parts of one goal or site in their order of show, each followed by its texts."""
    for position, part in enumerate(parts):
        path = _path(owner, owner_id, table, part["id"])
        yield table, {"path": path, owner: owner_id, "position": position, **_fields(part, "id", *fields)}
        yield from _texts(f"{name}_texts", name, path, part["texts"])


def _path(owner: str, owner_id: str, table: str, part_id: str) -> str:
    return f"{owner}s/{owner_id}/{table}/{part_id}"
