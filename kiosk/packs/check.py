"""Everything that is wrong with a pack, at once."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from kiosk.errors import PackError
from kiosk.packs.pictures import BadPicture, picture_size, picture_type, refuse_dangerous_svg
from kiosk.packs.problems import Problem
from kiosk.packs.schema import Goal
from kiosk.packs.source import PACK_FILE, Source, SourceText, load_source
from kiosk.packs.texts import po_path, read_translations

_PLACEHOLDERS = re.compile(r"%n|%\d|\{[a-z_]*\}")
_BAD_CHARACTERS = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LENGTHS = {"call": 60, "short_title": 28, "title": 90}
_WORDS = {("goals", "why"): (40, 70), ("moments", "text"): (30, 60)}
_MOST_LONGER = 1.6
_LEAST_CONTRAST = 4.5
_MOST_FILE = 256 * 2**20


def check(path: Path) -> list[Problem]:
    """Every problem of a source folder or an archive; an empty list says that it can be installed."""
    if path.is_dir():
        return check_source(load_source(path))
    from kiosk.packs.archive import open_archive

    try:
        with open_archive(path) as archive:
            for _ in archive.media():
                pass
    except PackError as error:
        return [Problem(path.name, 0, str(error).rstrip("."), "ask for the pack again")]
    return []


def check_source(source: Source) -> list[Problem]:
    """Every problem of a source that was read."""
    problems = [
        *source.problems,
        *_ids(source),
        *_references(source),
        *_colours(source),
        *_places(source),
        *_media(source),
        *_texts(source),
        *_translations(source),
    ]
    return sorted(problems, key=lambda problem: (problem.file, problem.line, problem.language, problem.path))


def _line(source: Source, module: str, *path: str | int) -> int:
    return source.documents[f"{module}.yaml"].line(path)


def _ids(source: Source) -> Iterator[Problem]:
    for module, entries in source.modules.items():
        file = f"{module}.yaml"
        seen: Counter[str] = Counter()
        for i, entry in enumerate(entries):
            seen[entry.id] += 1
            if seen[entry.id] == 2:
                yield Problem(
                    file,
                    _line(source, module, i, "id"),
                    f"the id “{entry.id}” stands twice",
                    "give one of them another id",
                )
            for name in ("figures", "actions", "sights", "tours", "advice"):
                for id_, times in Counter(child.id for child in getattr(entry, name, ())).items():
                    if times > 1:
                        yield Problem(
                            file,
                            _line(source, module, i, name),
                            f"the id “{id_}” stands {times} times in {name} of {entry.id}",
                            "give each another id",
                        )
    for number, times in Counter(goal.number for goal in source.modules.get("goals", ())).items():
        if times > 1:
            yield Problem("goals.yaml", 1, f"goal {number} stands {times} times", "keep one")


def _references(source: Source) -> Iterator[Problem]:
    media = {entry.id for entry in source.modules.get("media", ())}
    for i, goal in enumerate(source.modules.get("goals", ())):
        if goal.emblem and goal.emblem not in media:
            yield Problem(
                "goals.yaml",
                _line(source, "goals", i, "emblem"),
                f"there is no medium “{goal.emblem}”",
                "add it to media.yaml",
                path=goal.id,
            )
    if source.pack is None or "goals" not in source.pack.modules:
        return
    numbers = {goal.number for goal in source.modules.get("goals", ())}
    for i, moment in enumerate(source.modules.get("moments", ())):
        for number in moment.goals:
            if number not in numbers:
                yield Problem(
                    "moments.yaml",
                    _line(source, "moments", i, "goals"),
                    f"goal {number} is not in this pack",
                    "remove it or add the goal",
                    path=moment.id,
                )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _colours(source: Source) -> Iterator[Problem]:
    for i, goal in enumerate(source.modules.get("goals", ())):
        if not isinstance(goal, Goal):
            continue
        for ground, text in ((goal.colour, goal.text_colour), (goal.night_colour, goal.night_text_colour)):
            ratio = contrast(ground, text)
            if ratio < _LEAST_CONTRAST:
                yield Problem(
                    "goals.yaml",
                    _line(source, "goals", i, "text_colour"),
                    f"{text} on {ground} has a contrast of {ratio:.2f}",
                    f"choose colours with at least {_LEAST_CONTRAST}",
                    path=goal.id,
                )


def _places(source: Source) -> Iterator[Problem]:
    for i, moment in enumerate(source.modules.get("moments", ())):
        if (moment.latitude is None) != (moment.longitude is None):
            yield Problem(
                "moments.yaml",
                _line(source, "moments", i),
                "only one of latitude and longitude is given",
                "give both or none",
                path=moment.id,
            )
    for i, site in enumerate(source.modules.get("sites", ())):
        if site.timezone not in available_timezones():
            yield Problem(
                "sites.yaml",
                _line(source, "sites", i, "timezone"),
                f"“{site.timezone}” is no time zone",
                "use a name such as Europe/Vienna",
                path=site.id,
            )
        else:
            ZoneInfo(site.timezone)


def _media(source: Source) -> Iterator[Problem]:
    for i, entry in enumerate(source.modules.get("media", ())):
        path = source.folder / entry.file
        line = _line(source, "media", i, "file")
        try:
            if path.stat().st_size > _MOST_FILE:
                raise BadPicture("it is larger than 256 MiB")
            data = path.read_bytes()
            if picture_type(data) == "svg":
                refuse_dangerous_svg(data)
            else:
                picture_size(data)
        except OSError as error:
            yield Problem(
                "media.yaml",
                line,
                f"{entry.file} cannot be read ({error.strerror})",
                "add the file or remove the entry",
                path=entry.id,
            )
        except BadPicture as error:
            yield Problem(
                "media.yaml",
                line,
                f"{entry.file} cannot be shown: {error}",
                "export it again as PNG, JPEG, WebP or plain SVG",
                path=entry.id,
            )


def _texts(source: Source) -> Iterator[Problem]:
    for text in source.texts():
        language = source.pack.source_language if source.pack else ""
        yield from _characters(text.text, text.file, text.line, language, text.path)
        parts = text.path.split("/")
        limit = _LENGTHS.get(parts[-1]) if len(parts) == 3 else None
        if limit and len(text.text) > limit:
            yield Problem(
                text.file,
                text.line,
                f"the text has {len(text.text)} characters",
                f"use at most {limit}",
                language,
                text.path,
                "warning",
            )
        span = _WORDS.get((parts[0], parts[-1])) if len(parts) == 3 else None
        words = len(text.text.split())
        if span and language != "zh" and not span[0] <= words <= span[1]:
            yield Problem(
                text.file,
                text.line,
                f"the text has {words} words",
                f"use {span[0]} to {span[1]}",
                language,
                text.path,
                "warning",
            )


def _characters(text: str, file: str, line: int, language: str, path: str) -> Iterator[Problem]:
    bad = _BAD_CHARACTERS.search(text)
    if bad:
        yield Problem(
            file, line, f"the text holds the invisible character U+{ord(bad[0]):04X}", "remove it", language, path
        )
    elif any(unicodedata.category(character) == "Cn" for character in text):
        yield Problem(file, line, "the text holds a character that does not exist", "type it again", language, path)
    if unicodedata.normalize("NFC", text) != text:
        yield Problem(
            file, line, "the text holds letters in parts (not NFC)", "save it in normal form C", language, path
        )


def _translations(source: Source) -> Iterator[Problem]:
    if source.pack is None:
        return
    texts = source.texts()
    for language in source.pack.languages:
        if language != source.pack.source_language:
            yield from _language(source, language, texts)


def _language(source: Source, language: str, texts: list[SourceText]) -> Iterator[Problem]:
    path = po_path(source.folder, language)
    file = path.relative_to(source.folder).as_posix()
    if not path.is_file():
        yield Problem(
            file,
            0,
            "the translations are missing",
            f"write them with “kiosk pack texts export {source.folder.name} --language {language} {file}”, or take the language out of {PACK_FILE}",
            language,
        )
        return
    try:
        translations = read_translations(path, language)
    except PackError as error:
        yield Problem(file, 0, str(error).rstrip("."), "export it anew", language)
        return
    for text in texts:
        entry = translations.get(text.path)
        if entry is None or not entry.text.strip():
            yield Problem(
                file, entry.line if entry else 0, "the translation is missing", "translate it", language, text.path
            )
        elif entry.fuzzy:
            yield Problem(
                file,
                entry.line,
                "the translation is marked as unsure (fuzzy)",
                "check it and remove the mark",
                language,
                text.path,
            )
        elif entry.source != text.text:
            yield Problem(
                file,
                entry.line,
                "the source text has changed since it was translated",
                "translate it again",
                language,
                text.path,
            )
        else:
            yield from _translation(text, entry.text, file, entry.line, language)
    for stale in translations.keys() - {text.path for text in texts}:
        yield Problem(
            file,
            translations[stale].line,
            "there is no such text in the source any more",
            "export the texts anew",
            language,
            stale,
            "warning",
        )


def _translation(text: SourceText, translated: str, file: str, line: int, language: str) -> Iterator[Problem]:
    yield from _characters(translated, file, line, language, text.path)
    if Counter(_PLACEHOLDERS.findall(text.text)) != Counter(_PLACEHOLDERS.findall(translated)):
        yield Problem(
            file, line, "the placeholders differ from the source's", "keep each of them once", language, text.path
        )
    if len(translated) > max(64, _MOST_LONGER * len(text.text)):
        yield Problem(
            file,
            line,
            f"the translation has {len(translated)} characters, the source {len(text.text)}",
            "shorten it",
            language,
            text.path,
            "warning",
        )
