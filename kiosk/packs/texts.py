"""The texts of a source and their translations, one PO file a language."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from kiosk.errors import PackError
from kiosk.packs.source import Source, SourceText

_WRAP_NEVER = 0
_NEVER = datetime(2026, 1, 1, tzinfo=UTC)
"""One date for every file, so that only changed texts change a file."""


@dataclass(frozen=True, slots=True)
class Translation:
    """One entry of a PO file. `source` is the wording it was made from, `line` its place in the file."""

    text: str
    source: str
    line: int
    fuzzy: bool


def po_path(folder: Path, language: str) -> Path:
    """Where a language's translations lie in a source."""
    return folder / "translations" / f"{language}.po"


def read_translations(path: Path, language: str) -> dict[str, Translation]:
    """The translations of one language by the path of their text; raise PackError if the file is no PO file."""
    try:
        catalog = read_po(io.BytesIO(path.read_bytes()), locale=language, abort_invalid=True)
    except (PoFileError, ValueError, UnicodeDecodeError) as error:
        raise PackError(f"{path} is not a PO file ({error}); export it anew with “kiosk pack texts export”.") from None
    found = {}
    for message in catalog:
        if message.id and message.context:
            text = message.string if isinstance(message.string, str) else ""
            source = message.id if isinstance(message.id, str) else message.id[0]
            found[str(message.context)] = Translation(text, source, message.lineno or 0, message.fuzzy)
    return found


def export_texts(source: Source, language: str, path: Path) -> int:
    """Write every text of a source with the translation it has; return how many are still to do.

    A text whose source wording has changed loses its translation: what is not sure to be right is asked for again.
    """
    kept: dict[str, Translation] = {}
    present = po_path(source.folder, language)
    if present.is_file():
        kept = read_translations(present, language)
    return write_texts(source.texts(), language, path, kept)


def write_texts(texts: list[SourceText], language: str, path: Path, kept: dict[str, Translation]) -> int:
    """Write a PO file in the order of the texts; return how many have no translation."""
    catalog = Catalog(
        locale=language, project="UNHub Kiosk pack", charset="utf-8", fuzzy=False, header_comment="", creation_date=_NEVER,
        revision_date=_NEVER,
    )  # fmt: skip
    todo = 0
    for text in texts:
        old = kept.get(text.path)
        translation = old.text if old and old.source == text.text and not old.fuzzy else ""
        todo += not translation
        catalog.add(text.text, translation, context=text.path, locations=[(text.file, 0)])
    out = io.BytesIO()
    write_po(out, catalog, width=_WRAP_NEVER, sort_output=False, include_lineno=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue())
    return todo


def import_texts(source: Source, language: str, path: Path) -> tuple[int, int]:
    """Take the translations of a PO file into the source; return how many were taken and how many are still to do."""
    if not path.is_file():
        raise PackError(f"There is no file {path}; name the PO file that came back from the translator.")
    brought = read_translations(path, language)
    present = po_path(source.folder, language)
    kept = read_translations(present, language) if present.is_file() else {}
    merged = kept | {key: entry for key, entry in brought.items() if entry.text}
    todo = write_texts(source.texts(), language, present, merged)
    return sum(bool(entry.text) for entry in brought.values()), todo
