"""The files of a source as JSON Schema, so that an editor explains every field and marks mistakes while one writes."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticUndefined, core_schema

from kiosk.packs.field_words import holds
from kiosk.packs.fields import Entry, Wording
from kiosk.packs.review import FILE as REVIEW_FILE
from kiosk.packs.review import Open
from kiosk.packs.schema import MODULES, Pack
from kiosk.packs.source import PACK_FILE

FOLDER = "schema"
"""Where a source keeps its schemas, so that they travel with it."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_name(file: str) -> str:
    """The schema of a file of a source."""
    return f"{Path(file).stem}.schema.json"


def modeline(file: str, folder: str = FOLDER) -> str:
    """The first line of a file of a source: it tells editors where the schema lies."""
    return f"# yaml-language-server: $schema={folder}/{schema_name(file)}\n"


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each file of a source."""
    kinds: dict[str, Any] = {PACK_FILE: Pack}
    kinds |= {f"{module}.yaml": list[kind] for module, kind in MODULES.items()}  # type: ignore[valid-type]
    kinds[REVIEW_FILE] = list[Open]
    return {file: _schema(file, kind) for file, kind in kinds.items()}


def write_schemas(folder: Path) -> int:
    """Write every schema into a folder, over those that lie there; tell how many. Raise OSError if the disk refuses."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in _texts().items():
        (folder / name).write_text(text, encoding="utf-8")
    return len(_texts())


@cache
def _texts() -> dict[str, str]:
    def text(schema: dict[str, Any]) -> str:
        return f"{json.dumps(schema, ensure_ascii=False, indent=1)}\n"

    return {schema_name(file): text(schema) for file, schema in schemas().items()}


def _schema(file: str, kind: Any) -> dict[str, Any]:
    made = TypeAdapter(kind).json_schema(schema_generator=_ForEditors)
    said = f"{file} of a pack source; “kiosk pack check” sees more than an editor does."
    return {"$schema": _DIALECT, "title": file, "description": said} | made


class _ForEditors(GenerateJsonSchema):
    """Says of every field what it is for and what it may hold, and leaves out what editors only repeat."""

    def model_schema(self, schema: core_schema.ModelSchema) -> dict[str, Any]:
        found = super().model_schema(schema)
        del found["title"], found["description"]
        kind: type[Entry] = schema["cls"]
        for name, info in kind.model_fields.items():
            of_field = found["properties"][info.alias or name]
            of_field["description"] = _said(info)
            if of_field.get("default", "") is None:
                del of_field["default"]
        return found

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False


def _said(info: FieldInfo) -> str:
    held, wording = holds(info), next((rule for rule in info.metadata if isinstance(rule, Wording)), None)
    if wording:
        held += ", in its official translations" if wording.official else ", translated"
    silent = info.default in (None, "", PydanticUndefined)
    default = info.default if isinstance(info.default, str) else "" if silent else json.dumps(info.default)
    absent = f"{default} if left out" if default else "may be left out"
    return f"{info.description} {held[:1].upper()}{held[1:]}; {'needed' if info.is_required() else absent}."
