"""Looks whether the translations of a source are there, up to date and sure."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.errors import PackError
from kiosk.packs.po_files import Translation, po_path, read_translations
from kiosk.packs.problems import Problem, Severity
from kiosk.packs.source import Source, SourceText
from kiosk.store.recall import Worker, afresh


@dataclass(slots=True)
class Translated:
    """The translations of a source in one language: `file` as people name it, texts and lines by path.

    `sure` holds the paths of the texts that need no more work.
    """

    language: str
    file: str
    texts: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    sure: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def translations(source: Source, worker: Worker = afresh) -> list[Translated]:
    """What a source has in each language but its own, with what is wrong; `worker` does what takes long."""
    pack = source.pack
    languages = [code for code in pack.languages if code != pack.source_language] if pack else []
    texts = source.texts() if languages else []
    return [_translated(source, texts, language, worker) for language in languages]


def _translated(source: Source, texts: list[SourceText], language: str, worker: Worker) -> Translated:
    path = po_path(source.folder, language)
    found = Translated(language, path.relative_to(source.folder).as_posix())
    if not path.is_file():
        remedy = f"write the file with “kiosk pack texts export {source.folder} --language {language} {path}”"
        found.problems.append(Problem(found.file, 0, "there are no translations", remedy, language))
        return found
    try:
        entries = read_translations(path, worker)
    except PackError as error:
        what, _, remedy = str(error).rstrip(".").partition("; ")
        found.problems.append(Problem(found.file, 0, what, remedy, language))
        return found
    for entry in entries:
        if entry.path in found.texts:
            what = f"the text is translated twice, first in line {found.lines[entry.path]}"
            found.problems.append(Problem(found.file, entry.line, what, "remove one of them", language, entry.path))
        else:
            found.texts[entry.path] = entry.text
            found.lines[entry.path] = entry.line
    found.problems += _compared(source, texts, found, {entry.path: entry for entry in reversed(entries)})
    return found


def _compared(
    source: Source, texts: list[SourceText], found: Translated, entries: dict[str, Translation]
) -> Iterator[Problem]:
    def problem(path: str, what: str, remedy: str, severity: Severity = "error") -> Problem:
        return Problem(found.file, found.lines.get(path, 0), what, remedy, found.language, path, severity)

    known = set()
    for text in texts:
        known.add(text.path)
        entry = entries.get(text.path)
        if entry is None:
            yield problem(text.path, "the text is not in the file", _EXPORT)
        elif not entry.text.strip():
            yield problem(text.path, "the text is not translated", "translate it")
        elif entry.source != text.text:
            yield problem(text.path, "the original has changed since", f"{_EXPORT}, then translate it anew")
        elif not entry.sure:
            yield problem(text.path, "the translation is marked as unsure (fuzzy)", "check it and take the mark away")
        else:
            found.sure.add(text.path)
    for path in entries.keys() - known:
        if path.partition("/")[0] not in source.unread:
            yield problem(path, "the pack has no such text", f"{_EXPORT}, or correct its name (msgctxt)", "warning")


_EXPORT = "bring the file up to date with “kiosk pack texts export”"
