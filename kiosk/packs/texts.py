"""The texts of a source on their way to translators and back, as PO files or as sheets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.errors import PackError, UsageError
from kiosk.packs.po_files import Translation, po_path, read_translations, write_translations
from kiosk.packs.problems import Problem
from kiosk.packs.source import PACK_FILE, Source, load_source

_SHEETS = ".xlsx"
_OTHER_SHEETS = (".xls", ".xlsm", ".xlsb", ".ods", ".csv")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a language is: all texts, and those without a sure translation."""

    total: int
    todo: int

    @property
    def percent(self) -> int:
        """Whole percent done; 100 only when nothing is left."""
        return 100 * (self.total - self.todo) // self.total if self.total else 100


@dataclass(frozen=True, slots=True)
class Imported:
    """How far a language is after an import, and what of the file was left out."""

    progress: Progress
    left_out: tuple[Problem, ...] = ()


def export_texts(folder: Path, language: str, path: Path) -> Progress:
    """Write every text of a source to a PO or XLSX file, with the translations that the source and that file hold.

    Where the wording of a text has changed since it was translated, the old translation stays as “fuzzy”. Texts that
    cannot be read at present keep their translations as they are; texts that are gone lose theirs.
    """
    source = _ready(folder, language)
    kept = _existing(po_path(folder, language))
    if not _is_sheets(path):
        entries = list(_merged(source, kept | _existing(path)))
        write_translations(path, language, _id(source), entries)
        return _progress(entries)
    from kiosk.packs.sheets.texts_in import read_texts
    from kiosk.packs.sheets.texts_out import write_texts

    if path.is_file():
        present = _present(source, kept)
        brought = read_texts(path, language, present)
        older = {name: entry for name, entry in brought.stale.items() if not _is_done(present[name])}
        kept |= brought.entries | older
    entries = list(_merged(source, kept))
    first = source.pack.source_language if source.pack else ""
    write_texts(path, (first, language), entries, {text.path: text for text in source.texts()})
    return _progress(entries)


def import_texts(folder: Path, language: str, path: Path) -> Imported:
    """Take a translator's file into the source, all or nothing; empty entries in it take nothing away.

    From sheets come the rows that somebody changed; those whose original has changed since are left out and named.
    """
    source = _ready(folder, language)
    target = po_path(folder, language)
    kept = _existing(target)
    left_out: tuple[Problem, ...] = ()
    if _is_sheets(path):
        from kiosk.packs.sheets.texts_in import read_texts

        found = read_texts(path, language, _present(source, kept))
        known, brought, left_out = found.known > 0, found.entries, tuple(found.left_out)
    else:
        brought = {entry.path: entry for entry in read_translations(path) if entry.text}
        known = not brought or not brought.keys().isdisjoint(text.path for text in source.texts())
    if not known:
        raise PackError(f"{path} holds no text of this pack; take a file made with “kiosk pack texts export”.")
    entries = list(_merged(source, kept | brought))
    write_translations(target, language, _id(source), entries)
    return Imported(_progress(entries), left_out)


def _is_sheets(path: Path) -> bool:
    if path.suffix.lower() in _OTHER_SHEETS:
        raise UsageError(f"{path} is neither a PO nor an XLSX file; save it as XLSX, and name that.")
    return path.suffix.lower() == _SHEETS


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


def _id(source: Source) -> str:
    return source.pack.id if source.pack else ""


def _is_done(entry: Translation) -> bool:
    return bool(entry.text) and entry.sure


def _progress(entries: list[Translation]) -> Progress:
    return Progress(len(entries), sum(not _is_done(entry) for entry in entries))


def _present(source: Source, kept: Mapping[str, Translation]) -> dict[str, Translation]:
    return {entry.path: entry for entry in _merged(source, kept)}


def _merged(source: Source, kept: Mapping[str, Translation]) -> Iterator[Translation]:
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
