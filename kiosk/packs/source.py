"""Reading a pack source: a folder with YAML files, PO files and media."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from kiosk.errors import PackError
from kiosk.packs.problems import Problem
from kiosk.packs.schema import MODULES, Entry, Levels, Pack
from kiosk.packs.yaml_lines import Document, YamlProblem, read_yaml

PACK_FILE = "pack.yaml"


@dataclass(frozen=True, slots=True)
class SourceText:
    """One text to translate: `path` is its msgctxt, `text` its wording in the source language."""

    path: str
    text: str
    file: str
    line: int


@dataclass(slots=True)
class Source:
    """What could be read of a source, and what was wrong with it."""

    folder: Path
    pack: Pack | None = None
    modules: dict[str, list[Any]] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def texts(self) -> list[SourceText]:
        """Every text of the source in order of its files."""
        found: list[SourceText] = []
        if self.pack is not None:
            line = self.documents[PACK_FILE].line(("title",))
            found.append(SourceText("pack/title", self.pack.title, PACK_FILE, line))
        for module, entries in self.modules.items():
            file = f"{module}.yaml"
            for i, entry in enumerate(entries):
                for path, keys, text in entry_texts(entry, f"{module}/{entry.id}", (i,)):
                    found.append(SourceText(path, text, file, self.documents[file].line(keys)))
        return found


UNTRANSLATED = {"credit", "licence"}
"""Texts that stay as they are in every language."""

_TEXT_FIELDS = {
    "title", "call", "why", "caption", "source", "text", "place", "short_title", "city", "country", "building", "office",
    "address", "intro", "languages_note", "access", "alt",
}  # fmt: skip


def entry_texts(
    entry: Entry, path: str, keys: tuple[str | int, ...]
) -> Iterator[tuple[str, tuple[str | int, ...], str]]:
    """The texts of one entry and of what it holds: path, place in the file, wording."""
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        if isinstance(value, Levels):
            yield f"{path}/{name}", (*keys, name), value.standard
            if value.easy:
                yield f"{path}/{name}/easy", (*keys, name, "easy"), value.easy
        elif name in _TEXT_FIELDS and isinstance(value, str):
            yield f"{path}/{name}", (*keys, name), value
        elif isinstance(value, list):
            for i, child in enumerate(value):
                if isinstance(child, BaseModel) and isinstance(child, Entry):
                    yield from entry_texts(child, f"{path}/{name}/{child.id}", (*keys, name, i))  # type: ignore[attr-defined]


def load_source(folder: Path) -> Source:
    """Read a source as far as it can be read; problems of form stand in `problems`. No folder raises PackError."""
    if not folder.is_dir():
        raise PackError(f"There is no pack source at {folder}; name a folder with a {PACK_FILE} in it.")
    source = Source(folder)
    document = _document(source, PACK_FILE, required=True)
    if document is not None:
        read = _validated(source, PACK_FILE, document, Pack, (), document.value)
        source.pack = read if isinstance(read, Pack) else None
    wanted = [*(source.pack.modules if source.pack else ()), "media"]
    for module in MODULES:
        if module in wanted:
            _load_module(source, module, required=module != "media")
    return source


def _load_module(source: Source, module: str, *, required: bool) -> None:
    file = f"{module}.yaml"
    document = _document(source, file, required=required)
    if document is None:
        return
    if not isinstance(document.value, list):
        source.problems.append(Problem(file, 1, "the file is not a list of entries", "begin each entry with “- id:”"))
        return
    entries: list[Any] = []
    for i, value in enumerate(document.value):
        entry = _validated(source, file, document, MODULES[module], (i,), value)
        if entry is not None:
            entries.append(entry)
    source.modules[module] = entries


def _document(source: Source, file: str, *, required: bool) -> Document | None:
    path = source.folder / file
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if required:
            source.problems.append(
                Problem(file, 0, "the file is missing", f"add {file}, or take its module out of {PACK_FILE}")
            )
        return None
    except UnicodeDecodeError as error:
        source.problems.append(Problem(file, 0, f"the file is not UTF-8 ({error.reason})", "save it as UTF-8"))
        return None
    except OSError as error:
        source.problems.append(Problem(file, 0, f"the file cannot be read ({error.strerror})", "check its permissions"))
        return None
    try:
        document = read_yaml(text)
    except YamlProblem as error:
        source.problems.append(
            Problem(file, error.line, f"this is not YAML: {error}", "mend the line or the one above it")
        )
        return None
    source.documents[file] = document
    return document


def _validated(
    source: Source, file: str, document: Document, kind: type[Entry], at: tuple[str | int, ...], value: Any
) -> Entry | None:
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        for detail in error.errors():
            place = (*at, *(part for part in detail["loc"] if not str(part).startswith("function-")))
            source.problems.append(_problem(file, document, kind, place, detail))
        return None


def _problem(file: str, document: Document, kind: type[Entry], place: tuple[Any, ...], detail: Any) -> Problem:
    line = document.line(place)
    path = (
        ".".join(str(part) for part in place[1:] if not isinstance(part, int))
        if file != PACK_FILE
        else ".".join(map(str, place))
    )
    field_name = str(place[-1]) if place else ""
    match detail["type"]:
        case "extra_forbidden":
            close = get_close_matches(field_name, _field_names(kind), 1)
            remedy = f"did you mean “{close[0]}”?" if close else "remove it"
            return Problem(file, line, f"there is no field called “{field_name}”", remedy.rstrip("."), path=path)
        case "missing":
            return Problem(file, line, f"the field “{field_name}” is missing", "add it", path=path)
    what = str(detail["msg"]).removeprefix("Value error, ")
    return Problem(file, line, what[:1].lower() + what[1:], f"change “{field_name}”", path=path)


def _field_names(kind: type[Entry]) -> set[str]:
    names: set[str] = set()
    for name, info in kind.model_fields.items():
        names.add(info.alias or name)
    for other in Entry.__subclasses__():
        names.update(info.alias or name for name, info in other.model_fields.items())
    return names
