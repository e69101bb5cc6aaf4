"""The settings that staff changed at the kiosk: `staff.toml`, written whole by the program."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.settings import STAFF_FILE, settings, toml_value
from kiosk.store.faults import explained
from kiosk.store.files import write_safely

_HEAD = "# Settings that staff changed at the kiosk; the program writes this file. They win over kiosk.toml."


def change_settings(data: Path, changes: Mapping[str, object]) -> None:
    """Keep new values of settings, named "exhibit.language" and so on; a wrong one raises ValueError.

    What the file held besides them stays; one that cannot be read is written anew.
    """
    path = data / STAFF_FILE
    known = {f"{section}.{setting.name}": setting for section, setting in settings()}
    values = {**_present(path), **{name: known[name].metadata["read"](value) for name, value in changes.items()}}
    lines, section = [_HEAD], ""
    for name in known:
        if name not in values:
            continue
        if name.partition(".")[0] != section:
            section = name.partition(".")[0]
            lines += ["", f"[{section}]"]
        lines.append(f"{name.partition('.')[2]} = {toml_value(values[name])}")
    with explained(path):
        data.mkdir(parents=True, exist_ok=True)
        write_safely(path, ["\n".join([*lines, ""]).encode()])


def _present(path: Path) -> dict[str, Any]:
    with explained(path):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return {}
    found = {f"{section}.{key}": value for section, table in tables.items() for key, value in table.items()}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}
