"""What a source brings to the pack that it adds to: translations of that pack's texts, in base/<language>.po."""

from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.po_files import Translation, read_translations
from kiosk.packs.problems import Problem
from kiosk.packs.schema import MODULES
from kiosk.packs.signs import faults
from kiosk.packs.source import Source

FOLDER = "base"
EVERYTHING = frozenset({*MODULES, "media"})
"""What an addition may point to without having it: the other pack has it, or the two together are refused."""


def unread_modules(source: Source) -> frozenset[str]:
    """The modules whose absent entries are no fault of this source alone."""
    return EVERYTHING if source.pack and source.pack.adds_to else frozenset(source.unread)


def base_po(folder: Path, language: str) -> Path:
    """Where a source keeps the translations of the pack that it adds to."""
    return folder / FOLDER / f"{language}.po"


def base_translations(source: Source) -> tuple[list[dict[str, str]], list[Problem]]:
    """Every translation of the other pack's texts, in the form of content, and what is wrong with them."""
    found: list[dict[str, str]] = []
    problems: list[Problem] = []
    for language in source.pack.translates if source.pack else []:
        path = base_po(source.folder, language)
        file = path.relative_to(source.folder).as_posix()
        try:
            entries = read_translations(path)
        except PackError as error:
            what, _, remedy = str(error).rstrip(".").partition("; ")
            problems.append(Problem(file, 0, what, remedy, language))
            continue
        for entry in entries:
            problems += _problems(file, entry, language)
            if entry.text.strip():
                found.append({"language": language, "path": entry.path, "of": entry.source, "text": entry.text})
    return found, problems


def _problems(file: str, entry: Translation, language: str) -> list[Problem]:
    def problem(what: str, remedy: str) -> Problem:
        return Problem(file, entry.line, what, remedy, language, entry.path)

    if not entry.text.strip():
        return [problem("the text is not translated", "translate it")]
    if not entry.sure:
        return [problem("the translation is marked as unsure (fuzzy)", "check it and take the mark away")]
    return [problem(what, remedy) for what, remedy in faults(entry.text)]
