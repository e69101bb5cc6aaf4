"""A source whose thread is as full as a curator may make it."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po, write_po
from ruamel.yaml import YAML

from kiosk.packs.new import write_new_source
from kiosk.packs.texts import export_texts

_WORDS = [
    "peace",
    "treaty",
    "office",
    "agreement",
    "women",
    "children",
    "water",
    "health",
    "law",
    "court",
    "island",
    "vote",
    "charter",
    "council",
]
_CATEGORIES = ("institutional", "development", "peace-security", "human-rights", "environment", "decolonization")


def words(count: int, seed: int) -> str:
    """So many words, the same for the same seed."""
    return " ".join(_WORDS[(seed * 7 + at * 3 + at // 5) % len(_WORDS)] for at in range(count)).capitalize() + "."


def moment(number: int, date: str, **more: Any) -> dict[str, Any]:
    """A moment with both levels of words; every twelfth is seen from far."""
    return {
        "id": f"moment-{number:03}",
        "date": date,
        "place": "New York, United States",
        "category": _CATEGORIES[number % len(_CATEGORIES)],
        "importance": 1 if number % 12 == 0 else 2 + number % 2,
        "goals": [13],
        "title": f"{words(4, number)[:-1]} {number}",
        "short_title": f"Moment {number}",
        "text": {"standard": words(45, number), "easy": f"In easy words. {words(20, number)}"},
        **more,
    }


def moments(count: int = 164) -> list[dict[str, Any]]:
    """Moments from 1941 on, some years crowded, some days with three of them."""
    made = []
    for number in range(count):
        year, month, day = 1941 + number // 2 % 83, 1 + number * 5 % 12, 1 + number * 11 % 28
        made.append(moment(number, "1945-10-24" if number % 50 == 0 else f"{year}-{month:02}-{day:02}"))
    return made


def thread_source(
    folder: Path, told: Sequence[dict[str, Any]], *, language: str = "fr", mirrored: bool = True, **modules: Any
) -> Path:
    """The source that “kiosk pack new” writes, with other moments and another second language."""
    write_new_source(folder)
    kept = ["goals", "moments", *modules]
    about = folder / "pack.yaml"
    text = about.read_text(encoding="utf-8")
    text = re.sub(r"languages: \[[^\]]+\]", f"languages: [en, {language}]", text)
    text = re.sub(r"modules: \[[^\]]+\]", f"modules: [{', '.join(kept)}]", text)
    about.write_text(f"{text}timeline_mirrored: {str(mirrored).lower()}\n", encoding="utf-8")
    for file in [*folder.glob("*.yaml"), *folder.glob("translations/*.po")]:
        if file.stem not in {"pack", "media", *kept}:
            file.unlink()
    for name, entries in {"moments": list(told), **modules}.items():
        with (folder / f"{name}.yaml").open("w", encoding="utf-8") as file:
            YAML().dump(entries, file)
    _speak(folder, language)
    return folder


def _speak(folder: Path, language: str) -> None:
    """Say in the second language what the first one says, where it has no words of its own."""
    file = folder / "translations" / f"{language}.po"
    export_texts(folder, language, file)
    with file.open("rb") as found:
        catalogue = read_po(found)
    for message in catalogue:
        message.string = message.string or message.id
    with file.open("wb") as found:
        write_po(found, catalogue)
