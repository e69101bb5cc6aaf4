"""Reading a pack source: the YAML files of a folder, as far as they can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from kiosk.errors import PackError
from kiosk.packs.explain import explain
from kiosk.packs.fields import Entry, Levels, Wording
from kiosk.packs.problems import Problem
from kiosk.packs.schema import MODULES, Media, Moment, Pack
from kiosk.packs.schema_goals import Goal
from kiosk.packs.schema_learn import Answer, AssemblyItem, Book, Exhibit, ReadSymbol, Target
from kiosk.packs.schema_messages import Message
from kiosk.packs.schema_moments import Era
from kiosk.packs.schema_quiz import Question
from kiosk.packs.schema_sites import Site
from kiosk.packs.schema_survey import SurveyQuestion
from kiosk.packs.schema_take_part import InternationalDay, Pledge
from kiosk.packs.yaml_lines import Document, Place, YamlError, read_yaml
from kiosk.store.recall import Worker, afresh

PACK_FILE = "pack.yaml"
_BLANK = Document(None, {})

Kind = TypeVar("Kind", bound=Entry)


@dataclass(frozen=True, slots=True)
class SourceText:
    """One text to translate: `path` is its msgctxt, `text` its wording in the source language."""

    path: str
    text: str
    file: str
    line: int
    wording: Wording


@dataclass(slots=True)
class Source:
    """What could be read of a source, and what was wrong with its form.

    `unread` names the modules of which something is missing here because it could not be read.
    """

    folder: Path
    pack: Pack | None = None
    goals: list[Goal] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    eras: list[Era] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    quiz: list[Question] = field(default_factory=list)
    survey: list[SurveyQuestion] = field(default_factory=list)
    pledges: list[Pledge] = field(default_factory=list)
    days: list[InternationalDay] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    books: list[Book] = field(default_factory=list)
    symbols: list[ReadSymbol] = field(default_factory=list)
    assembly: list[AssemblyItem] = field(default_factory=list)
    gallery: list[Exhibit] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    _documents: dict[str, Document] = field(default_factory=dict)
    _places: dict[str, tuple[str, Place]] = field(default_factory=dict)

    def texts(self) -> list[SourceText]:
        """Every text in the order of the files."""
        found = []
        entries: list[tuple[str, Entry]] = [("pack", self.pack)] if self.pack else []
        for module in MODULES:
            entries += [(f"{module}/{entry.id}", entry) for entry in getattr(self, module)]
        for path, entry in entries:
            for text_path, text, wording in entry_texts(entry, path):
                file, line = self.where(text_path)
                found.append(SourceText(text_path, text, file, line, wording))
        return found

    def where(self, path: str) -> tuple[str, int]:
        """File and line of a path such as "goals/goal-13/colour"; the nearest thing around it if it is absent."""
        parts = path.split("/")
        for length in range(len(parts), 0, -1):
            known = self._places.get("/".join(parts[:length]))
            if known:
                file, place = known
                return file, self._documents.get(file, _BLANK).line((*place, *parts[length:]))
        return PACK_FILE, 0


def entry_texts(entry: Entry, path: str) -> Iterator[tuple[str, str, Wording]]:
    """The texts of an entry and of what it holds: path, wording in the source language, how long it should be."""
    for name, info in type(entry).model_fields.items():
        value = getattr(entry, name)
        wording = next((mark for mark in info.metadata if isinstance(mark, Wording)), None)
        if wording and isinstance(value, Levels):
            yield f"{path}/{name}", value.standard, wording
            if value.easy:
                yield f"{path}/{name}/easy", value.easy, Wording(words=wording.easy)
        elif wording and isinstance(value, str):
            yield f"{path}/{name}", value, wording
        elif isinstance(value, list):
            for child in value:
                if isinstance(child, Entry):
                    yield from entry_texts(child, f"{path}/{name}/{getattr(child, 'id', '')}")


def load_source(folder: Path, worker: Worker = afresh) -> Source:
    """Read a source as far as it goes; what is wrong with its form stands in `problems`. No folder raises PackError.

    `worker` does what takes long, for whoever reads the same source again.
    """
    if not (folder / PACK_FILE).is_file():
        raise PackError(f"{folder} is not a pack source: it has no {PACK_FILE}; make one with “kiosk pack new DIR”.")
    source = Source(folder)
    document = _document(source, PACK_FILE, worker, required=True)
    if document is not None:
        _note_places(source, document.value, "pack", PACK_FILE, ())
        source.pack = _entry(source, PACK_FILE, Pack, document.value, (), "pack")
    modules = source.pack.modules if source.pack else []
    for name, kind in MODULES.items():
        if name not in modules and name != "media" and source.pack is not None:
            _remark_unlisted(source, name)
        else:
            document = _document(source, f"{name}.yaml", worker, required=name in modules)
            if document is not None:
                _load_list(source, name, kind, document)
            else:
                source.unread.add(name)
    return source


def _remark_unlisted(source: Source, name: str) -> None:
    if (source.folder / f"{name}.yaml").exists():
        what, remedy = f"the module “{name}” is not shown", f"add it to the modules of {PACK_FILE}, or remove this file"
        source.problems.append(Problem(f"{name}.yaml", 0, what, remedy, severity="warning"))


def _load_list(source: Source, name: str, kind: type[Entry], document: Document) -> None:
    file = f"{name}.yaml"
    if not isinstance(document.value, list):
        source.problems.append(Problem(file, 1, "this is not a list", "begin each entry with “- id: …”"))
        source.unread.add(name)
        return
    entries = getattr(source, name)
    for i, value in enumerate(document.value):
        path = f"{name}/{value['id']}" if isinstance(value, dict) and isinstance(value.get("id"), str) else ""
        _note_places(source, value, path or f"{name}/{i}", file, (i,))
        entry = _entry(source, file, kind, value, (i,), path)
        if entry is None:
            source.unread.add(name)
        else:
            entries.append(entry)


def _document(source: Source, file: str, worker: Worker, *, required: bool) -> Document | None:
    path = source.folder / file
    if not path.is_file():
        if required:
            remedy = f"add it, or take its module out of {PACK_FILE}"
            source.problems.append(Problem(file, 0, "the file is missing", remedy))
        return None
    try:
        document = worker(read_yaml, path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        source.problems.append(Problem(file, 0, "the file is not UTF-8", "save it as UTF-8"))
        return None
    except OSError as error:
        source.problems.append(Problem(file, 0, f"it cannot be read ({error.strerror})", "look at its permissions"))
        return None
    except YamlError as error:
        source.problems.append(Problem(file, error.line, str(error), error.remedy))
        return None
    source._documents[file] = document
    return document


def _note_places(source: Source, value: object, path: str, file: str, place: Place) -> None:
    """Remember where an entry and everything with an id in it stands; two things of one name are a problem."""
    if path in source._places:
        line = source._documents[file].line((*place, "id"))
        what = f"the id “{path.rpartition('/')[2]}” is taken by the entry in line {source.where(path)[1]}"
        source.problems.append(Problem(file, line, what, "choose another id", path=path))
        return
    source._places[path] = (file, place)
    if isinstance(value, dict):
        for name, children in value.items():
            for i, child in enumerate(children if isinstance(children, list) else ()):
                if isinstance(child, dict) and isinstance(child.get("id"), str):
                    _note_places(source, child, f"{path}/{name}/{child['id']}", file, (*place, name, i))


def _entry(source: Source, file: str, kind: type[Kind], value: object, place: Place, path: str) -> Kind | None:
    try:
        return kind.model_validate(value)
    except ValidationError as error:
        document = source._documents[file]
        for fault in error.errors(include_url=False, include_input=False):
            at, what, remedy = explain(fault, kind)
            line = document.line((*place, *at))
            whole_path = "/".join((*filter(None, [path]), *_names(value, at)))
            source.problems.append(Problem(file, line, what, remedy, path=whole_path))
        return None


def _names(value: Any, place: Place) -> Iterator[str]:
    """A place inside an entry in the words of translators: what has an id is named by it, not by its number."""
    for part in place:
        inner = value[part] if isinstance(value, list) and isinstance(part, int) else None
        value = value.get(part) if isinstance(value, dict) else inner
        named = isinstance(part, int) and isinstance(value, dict) and isinstance(value.get("id"), str)
        yield value["id"] if named else str(part)
