"""Data sets for analysts: a folder with the data, its description and checksums, whole or not at all."""

import csv
import json
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import TextIOBase
from pathlib import Path
from typing import Any, Literal

from kiosk.errors import UsageError
from kiosk.log.dictionary import COLUMNS, SCHEMA_VERSION, dictionary
from kiosk.store.faults import explained
from kiosk.store.interactions_reader import read_events
from kiosk.store.media import hash_file

Format = Literal["csv", "jsonl"]
Row = dict[str, Any]

_PARTS = ".part"
"""Ends the name of the folder in which a data set grows until it is whole."""

_ELSEWHERE = "or choose another folder with -o"

_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the folder, the events and visits in it."""

    folder: Path
    events: int
    visits: int


def export(
    database: Path,
    folder: Path,
    form: Format,
    *,
    since: date | None = None,
    until: date | None = None,
    progress: Callable[[int], None] = lambda _events: None,
) -> Exported:
    """Write the events of the local days from `since` to `until` (both included) to a new or empty folder.

    `progress` is told now and then how many events are written.

    A reader sees the log as it stands while the kiosk goes on writing. What fails leaves no half data set behind.
    """
    folder = folder.resolve()
    there = folder.exists()
    if there and (not folder.is_dir() or any(path.name != _PARTS for path in folder.iterdir())):
        raise UsageError(f"{folder} is there already and not an empty folder; name a new one for the export.")
    if since and until and until < since:
        raise UsageError(f"The days end ({until}) before they begin ({since}); swap --since and --until.")
    parts = folder / _PARTS if there else folder.with_name(f".{folder.name}{_PARTS}")
    with explained(folder, _ELSEWHERE):
        shutil.rmtree(parts, ignore_errors=True)
        parts.mkdir(parents=True)
    try:
        with explained(folder, _ELSEWHERE):
            rows = (_row(raw) for raw in read_events(database, since=since, until=until))
            events, visits = _fill(parts, form, rows, progress)
            if there:  # it may be a disk's own folder, or the one a shell stands in: it stays
                for file in list(parts.iterdir()):
                    file.replace(folder / file.name)
                parts.rmdir()
            else:
                parts.replace(folder)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(parts)
        raise
    return Exported(folder, events, visits)


def _row(raw: tuple[object, ...]) -> Row:
    row: Row = {column.name: (None if value == "" else value) for column, value in zip(COLUMNS, raw, strict=True)}
    row["at"] = datetime.fromtimestamp(row["at"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return row


def _fill(folder: Path, form: Format, rows: Iterable[Row], progress: Callable[[int], None]) -> tuple[int, int]:
    data = folder / f"events.{form}"
    visits: set[tuple[object, object]] = set()
    events = 0
    with data.open("w", encoding="utf-8", newline="") as file:
        write = _WRITERS[form](file)
        for row in rows:
            write(row)
            events += 1
            if events % _TOLD_EVERY == 0:
                progress(events)
            if row["visit"] is not None:
                visits.add((row["visit_day"], row["visit"]))
    (folder / "dictionary.md").write_text(dictionary(), encoding="utf-8")
    description = json.dumps(_description(data, form), ensure_ascii=False, indent=2) + "\n"
    (folder / "datapackage.json").write_text(description, encoding="utf-8")
    names = sorted(path.name for path in folder.iterdir())
    sums = "".join(f"{hash_file(folder / name)}  {name}\n" for name in names)
    (folder / "SHA256SUMS").write_text(sums, encoding="ascii")
    return events, len(visits)


def _csv_writer(file: TextIOBase) -> Callable[[Row], object]:
    writer = csv.DictWriter(file, [column.name for column in COLUMNS])
    writer.writeheader()
    return writer.writerow


def _jsonl_writer(file: TextIOBase) -> Callable[[Row], object]:
    return lambda row: file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")


_WRITERS: dict[str, Callable[[Any], Callable[[Row], object]]] = {"csv": _csv_writer, "jsonl": _jsonl_writer}
_MEDIA_TYPES = {"csv": "text/csv", "jsonl": "application/jsonl"}


def _description(data: Path, form: Format) -> dict[str, Any]:
    """The data set as a Frictionless Data Package."""
    return {
        "profile": "tabular-data-package",
        "name": "unhub-interactions",
        "title": "UNHub Kiosk: interaction log",
        "version": SCHEMA_VERSION,
        "description": "What visitors did at a kiosk, one row an event; dictionary.md explains every word.",
        "resources": [
            {
                "name": "events",
                "path": data.name,
                "profile": "tabular-data-resource",
                "format": form,
                "mediatype": _MEDIA_TYPES[form],
                "encoding": "utf-8",
                "bytes": data.stat().st_size,
                "hash": f"sha256:{hash_file(data)}",
                "schema": {
                    "fields": [
                        {
                            "name": column.name,
                            "type": column.type,
                            "description": column.meaning,
                            "constraints": {"required": column.required, **column.constraints}
                            | ({"enum": list(column.words)} if column.words else {}),
                        }
                        for column in COLUMNS
                    ],
                    "primaryKey": "seq",
                    "missingValues": [""],
                },
            }
        ],
    }
