"""datapackage.json: a Frictionless descriptor whose every promise the data keep."""

import csv
import hashlib
import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from logwork import DAY, NOON, row, write_log

from kiosk.log.dictionary import SCHEMA_VERSION
from kiosk.log.events import KINDS
from kiosk.log.export import Format, export
from kiosk.store.interactions_reader import EXPORTED

CONSTRAINTS = {"required", "unique", "minLength", "maxLength", "minimum", "maximum", "pattern", "enum"}
READ = {
    "integer": int,
    "string": str,
    "date": date.fromisoformat,
    "datetime": lambda text: datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"),
}


@pytest.fixture(params=["csv", "jsonl"])
def form(request: pytest.FixtureRequest) -> Format:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def folder(path: Path, tmp_path: Path, form: Format) -> Path:
    """A data set with every kind of event."""
    rows = [
        row(NOON + number * DAY // 4, number or None, kind=kind, in_visit_ms=number, screen="home", language="es")
        for number, kind in enumerate(KINDS)
    ]
    return export(write_log(path, rows), tmp_path / "out", form).folder


@pytest.fixture
def descriptor(folder: Path) -> Any:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def test_the_package_is_described_as_frictionless_asks(descriptor: Any, form: Format) -> None:
    assert re.fullmatch("[a-z0-9._/-]+", descriptor["name"])
    assert (descriptor["profile"], descriptor["version"]) == ("tabular-data-package", SCHEMA_VERSION)
    (resource,) = descriptor["resources"]
    assert re.fullmatch("[a-z0-9._/-]+", resource["name"])
    assert resource["path"] == f"events.{form}", "a relative path below the descriptor"
    assert resource["format"] == form
    assert (resource["profile"], resource["encoding"]) == ("tabular-data-resource", "utf-8")
    assert re.fullmatch(r"\w+/[\w.+-]+", resource["mediatype"])


def test_length_and_hash_are_those_of_the_data(descriptor: Any, folder: Path) -> None:
    (resource,) = descriptor["resources"]
    data = (folder / resource["path"]).read_bytes()

    assert resource["bytes"] == len(data)
    assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"


def test_the_schema_is_a_table_schema(descriptor: Any) -> None:
    schema = descriptor["resources"][0]["schema"]

    assert [field["name"] for field in schema["fields"]] == list(EXPORTED)
    assert schema["primaryKey"] in EXPORTED
    assert schema["missingValues"] == [""]
    for field in schema["fields"]:
        assert field.keys() == {"name", "type", "description", "constraints"}
        assert field["type"] in READ
        assert field["constraints"].keys() <= CONSTRAINTS
        assert field["description"].endswith(".")


def test_every_row_keeps_what_the_schema_promises(descriptor: Any, folder: Path, form: Format) -> None:
    schema = descriptor["resources"][0]["schema"]
    with (folder / f"events.{form}").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file)) if form == "csv" else [json.loads(line) for line in file]

    assert len(rows) == len(KINDS)
    assert len({found[schema["primaryKey"]] for found in rows}) == len(rows)
    for found in rows:
        for field in schema["fields"]:
            _keeps(field, found[field["name"]])


def _keeps(field: dict[str, Any], value: Any) -> None:
    rules = field["constraints"]
    if value is None or value == "":
        assert not rules["required"], field["name"]
        return
    if field["type"] == "integer" and not isinstance(value, str):
        assert isinstance(value, int)
    read = READ[field["type"]](value)
    assert read >= rules.get("minimum", read)
    assert read in rules.get("enum", [read]), field["name"]
