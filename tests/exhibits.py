"""A small exhibit in six languages, made in code, so that tests of the store need no pack."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.store.media import media_path
from kiosk.store.media_intake import Intake

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
PICTURE = b"picture of a wind turbine"
PICTURE_HASH = hashlib.sha256(PICTURE).hexdigest()
FILM_HASH, CAPTIONS_HASH, VOICE_HASH = (hashlib.sha256(name).hexdigest() for name in (b"film", b"captions", b"voice"))

CLIMATE = {
    "ar": "العمل المناخي",
    "zh": "气候行动",
    "en": "Climate Action",
    "fr": "Mesures relatives à la lutte contre les changements climatiques",
    "ru": "Борьба с изменением климата",
    "es": "Acción por el clima",
}
WATER = {
    "ar": "المياه النظيفة",
    "zh": "清洁饮水",
    "en": "Clean Water",
    "fr": "Eau propre",
    "ru": "Чистая вода",
    "es": "Agua limpia",
}
CHARTER = {
    "ar": "توقيع ميثاق الأمم المتحدة",
    "zh": "签署《联合国宪章》",
    "en": "The Charter is signed",
    "fr": "La Charte est signée",
    "ru": "Подписан Устав",
    "es": "Se firma la Carta",
}
GENEVA = {"ar": "جنيف", "zh": "日内瓦", "en": "Geneva", "fr": "Genève", "ru": "Женева", "es": "Ginebra"}


def in_all(**fields: str) -> dict[str, dict[str, str]]:
    """Texts in the six languages: each field's wording with the language named behind it; "" stays ""."""
    return {
        language: {field: f"{text} [{language}]" if text else "" for field, text in fields.items()}
        for language in LANGUAGES
    }


def goal(number: int, titles: dict[str, str], *, emblem: str = "") -> dict[str, Any]:
    """A goal with two figures and an action."""
    texts = in_all(title="", call="Act now", why="It matters", why_easy="It is good")
    for language, title in titles.items():
        texts[language]["title"] = title
    return {
        "id": f"goal-{number:02}",
        "number": number,
        "colour": "#3F7E44",
        "text_colour": "#FFFFFF",
        "night_colour": "#58A05D",
        "night_text_colour": "#000000",
        "targets": 5,
        "emblem": emblem,
        "texts": texts,
        "figures": [
            {
                "id": "warming",
                "value": 1.5,
                "bound": "at_most",
                "unit": "degrees_celsius",
                "as_of": "2024",
                "whole": None,
                "texts": in_all(caption="of warming", source="World Meteorological Organization"),
            },
            {
                "id": "unknown",
                "value": None,
                "bound": "exact",
                "unit": "percent",
                "as_of": "2024-06",
                "whole": 100,
                "texts": in_all(caption="of nothing", source="Nobody"),
            },
        ],
        "series": [
            {
                "id": "carbon",
                "unit": "parts_per_million",
                "better": "down",
                "target_2030": None,
                "points": {"1990": 354.5, "2000": 369.7, "2020": 414},
                "licence": "Public domain",
                "texts": in_all(title="Carbon dioxide", measure="in the air", source="A station"),
            }
        ],
        "actions": [{"id": "walk", "texts": in_all(text="Walk to school")}],
    }


def moment(
    id: str, date: str, *, category: str = "institutional", goals: tuple[int, ...] = (), symbols: tuple[str, ...] = ()
) -> dict[str, Any]:
    """A moment with a place and texts."""
    texts = in_all(title="", short_title=f"Short {id}", text="It happened", text_easy="", place="San Francisco")
    for language, title in CHARTER.items():
        texts[language]["title"] = title
    return {
        "id": id,
        "date": date,
        "latitude": 37.8,
        "longitude": None,
        "category": category,
        "importance": 1,
        "goals": list(goals),
        "symbols": list(symbols),
        "yearbook": None,
        "texts": texts,
    }


def site() -> dict[str, Any]:
    """Geneva with one of everything."""
    texts = in_all(
        city="",
        country="Switzerland",
        building="Palais",
        office="UNOG",
        address="Avenue",
        intro="Come",
        intro_easy="",
        booking="Write first",
    )
    for language, city in GENEVA.items():
        texts[language]["city"] = city
    return {
        "id": "geneva",
        "latitude": 46.2,
        "longitude": 6.1,
        "timezone": "Europe/Zurich",
        "texts": texts,
        "stops": [{"id": "door", "picture": "turbine", "texts": in_all(title="Door", text="Enter", text_easy="In")}],
        "sights": [{"id": "hall", "texts": in_all(title="Hall", text="Large")}],
        "tours": [
            {
                "id": "guided",
                "kind": "guided",
                "mode": "in_person",
                "minutes": 60,
                "age_from": 5,
                "age_to": None,
                "languages": ["fr", "en"],
                "signed": ["ase"],
                "audiences": ["schools", "families"],
                "theme": "art",
                "texts": in_all(title="Guided", text="Walk", languages_note="", access="Ramps"),
            }
        ],
        "figures": [
            {
                "id": "visitors",
                "value": 2116,
                "bound": "exact",
                "unit": "count",
                "as_of": "2021-11-10",
                "whole": None,
                "texts": in_all(caption="visitors", source="Report"),
            }
        ],
        "advice": [{"id": "passport", "checked": "2026-01-02", "valid_until": None, "texts": in_all(text="Bring it")}],
    }


def question(id: str, kind: str, **fields: Any) -> dict[str, Any]:
    """A question of the quiz."""
    texts = in_all(question="How many", question_easy="", explanation="So many", explanation_easy="Many", source="UN")
    scale = dict.fromkeys(("answer", "least", "most", "step", "unit", "as_of"))
    facts = {"id": id, "kind": kind, "goals": [], "tolerance": 0, "bound": "exact", "options": [], **scale}
    return {**facts, **fields, "texts": texts}


def options(*rights: bool) -> list[dict[str, Any]]:
    """Answers to choose from."""
    return [
        {"id": f"option-{number}", "right": right, "texts": in_all(text=f"Answer {number}")}
        for number, right in enumerate(rights, start=1)
    ]


def quiz() -> list[dict[str, Any]]:
    """One question of each kind."""
    return [
        question("lights", "share", goals=[13, 6], answer=92, tolerance=3, bound="about", as_of="2023"),
        question("charter-year", "year", answer=1945, least=1940, most=2030, as_of="1945"),
        question("taps", "amount", goals=[6], answer=2.2, least=0, most=8, step=0.1, unit="billion", as_of="2022"),
        question("seat", "choice", options=options(False, True, False)),
        question("told", "share-check", answer=False),
    ]


def survey() -> list[dict[str, Any]]:
    """One question for leaving of each kind."""
    agree = {"id": "new", "kind": "agree", "options": []}
    choice = {"id": "missed", "kind": "choice"}
    words = [{"id": "games", "texts": in_all(text="Games")}, {"id": "films", "texts": in_all(text="Films")}]
    return [
        {**agree, "texts": in_all(question="New?", question_easy="", empty="Nothing", full="Much")},
        {**choice, "options": words, "texts": in_all(question="Missed?", question_easy="", empty="", full="")},
    ]


def pledge() -> dict[str, Any]:
    """One small thing to do."""
    return {"id": "walk", "goal": 13, "where": "school", "texts": in_all(text="Walk often", text_easy="")}


def day(id: str, kind: str, **fields: Any) -> dict[str, Any]:
    """An international day."""
    texts = in_all(name=f"Day {id}", short_name=id, text="People mark it", text_easy="")
    facts = {"month": None, "day": None, "rules": [], "dates": [], "length": 1, "goals": [], "symbols": []}
    return {"id": id, "kind": kind, "first_year": None, **facts, **fields, "texts": texts}


def days() -> list[dict[str, Any]]:
    """One day of each kind."""
    return [
        day("water", "fixed", month=3, day=22, goals=[6], symbols=["A/RES/47/193"]),
        day("birds", "movable", rules=["second Saturday of May"]),
        day("space", "week", dates=["2026-10-04"], length=7),
    ]


def message() -> dict[str, Any]:
    """A film of a minute, with captions."""
    words = in_all(
        title="Once a day",
        summary="A film",
        transcript="All the words",
        transcript_easy="Easy words",
        audio_description="A ring fills",
        sign_language="International Sign",
    )
    return {
        "id": "once-a-day",
        "video": "clip",
        "poster": "turbine",
        "captions": [f"captions-{language}" for language in LANGUAGES],
        "sign_video": "clip",
        "duration": 60.0,
        "texts": words,
    }


def media(id: str, kind: str, sha256: str, ext: str, *, alt: str = "", **more: Any) -> dict[str, Any]:
    """A media file as content names it."""
    about = {"id": id, "kind": kind, "sha256": sha256, "ext": ext, "credit": "", "licence": "CC-BY-4.0"}
    return {**about, "texts": in_all(alt=alt), **more}


def exhibit(version: str = "1.0.0", *, id: str = "demo") -> dict[str, Any]:
    """The exhibit as an archive's content holds it; another version is another edition."""
    return {
        "pack": {
            "id": id,
            "version": version,
            "title": {language: f"Demo [{language}]" for language in LANGUAGES},
            "source_language": "en",
            "languages": list(LANGUAGES),
            "modules": ["goals", "moments", "sites", "quiz", "survey", "pledges", "days", "messages"],
            "licence": "CC-BY-4.0",
            "credits": ["Somebody"],
            "requires": ">=0.1",
        },
        "goals": [goal(6, WATER), goal(13, CLIMATE, emblem="turbine")],
        "moments": [
            moment("1947-month", "1947-03", category="health", goals=(13,)),
            moment("1947-day-b", "1947-03-01", goals=(6, 13)),
            moment("1947-day-a", "1947-03-01"),
            moment("1947-year", "1947"),
            moment("1945-charter", "1945-06-26", goals=(16, 17), symbols=("A/RES/217(III)", "A/RES/1")),
        ],
        "sites": [site()],
        "quiz": quiz(),
        "survey": survey(),
        "pledges": [pledge()],
        "days": days(),
        "messages": [message()],
        "media": [
            media("turbine", "image", PICTURE_HASH, "png", alt="A turbine", width=1080, height=1080),
            media("clip", "video", FILM_HASH, "webm", alt="A ring", width=1280, height=720, seconds=60.008),
            *(media(f"captions-{code}", "captions", CAPTIONS_HASH, "vtt", language=code) for code in LANGUAGES),
            media("voice", "audio", VOICE_HASH, "ogg", seconds=3.0, language="fr", narrates="goals/goal-13/why"),
        ],
    }


def keep(root: Path, sha256: str, ext: str, chunks: Iterable[bytes]) -> Path:
    """Put one media file into a media folder; tell where it lies."""
    Intake(root, root / ".staging-media", lambda _step: None).add([(sha256, ext, chunks)])
    return media_path(root, sha256, ext)
