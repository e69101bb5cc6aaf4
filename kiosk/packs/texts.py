"""The texts of a source on their way to translators and back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.errors import PackError, UsageError
from kiosk.packs.po_files import Translation, po_path, read_translations, write_translations
from kiosk.packs.source import PACK_FILE, Source, load_source


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a language is: all texts, and those without a sure translation."""

    total: int
    todo: int

    @property
    def percent(self) -> int:
        """Whole percent done; 100 only when nothing is left."""
        return 100 * (self.total - self.todo) // self.total if self.total else 100


def export_texts(folder: Path, language: str, path: Path) -> Progress:
    """Write every text of a source to a PO file, with the translations that the source and that file hold already.

    Where the wording of a text has changed since it was translated, the old translation stays as “fuzzy”. Texts that
    cannot be read at present keep their translations as they are; texts that are gone lose theirs.
    """
    source = _ready(folder, language)
    kept = _existing(po_path(folder, language)) | _existing(path)
    return _write(source, language, path, kept)


def import_texts(folder: Path, language: str, path: Path) -> Progress:
    """Take a translator's PO file into the source; empty entries in it take nothing away."""
    source = _ready(folder, language)
    target = po_path(folder, language)
    brought = {entry.path: entry for entry in read_translations(path) if entry.text}
    unknown = brought.keys() - {text.path for text in source.texts()}
    if brought and len(unknown) == len(brought):
        raise PackError(f"{path} holds no text of this pack; take a file made with “kiosk pack texts export”.")
    return _write(source, language, target, _existing(target) | brought)


def _ready(folder: Path, language: str) -> Source:
    source = load_source(folder)
    if source.pack is None:
        raise PackError(f"{folder / PACK_FILE} cannot be read yet; mend what “kiosk pack check {folder}” says.")
    if language == source.pack.source_language or language not in source.pack.languages:
        others = [code for code in source.pack.languages if code != source.pack.source_language]
        raise UsageError(f"{folder} is not translated into “{language}”; choose one of {', '.join(others)}.")
    return source


def _existing(path: Path) -> dict[str, Translation]:
    return {entry.path: entry for entry in read_translations(path) if entry.text} if path.is_file() else {}


def _write(source: Source, language: str, path: Path, kept: dict[str, Translation]) -> Progress:
    entries = list(_merged(source, kept))
    write_translations(path, language, source.pack.id if source.pack else "", entries)
    return Progress(len(entries), sum(not (entry.text and entry.sure) for entry in entries))


def _merged(source: Source, kept: dict[str, Translation]) -> Iterator[Translation]:
    texts = source.texts()
    for text in texts:
        old = kept.get(text.path)
        entry = Translation(text.path, text.text, "", file=text.file)
        if old and old.source == text.text:
            entry = replace(entry, text=old.text, sure=old.sure)
        elif old:
            entry = replace(entry, text=old.text, sure=False, former=old.source)
        yield entry
    present = {text.path for text in texts}
    for path, entry in kept.items():
        module = path.partition("/")[0]
        if path not in present and module in source.unread:
            yield replace(entry, file=f"{module}.yaml")
