"""Reading settings: kiosk.toml, what staff changed, KIOSK_… variables, flags; each checked, its origin remembered."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import Field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from kiosk.config import SECTIONS, Config
from kiosk.errors import ConfigError, UsageError

FILE = "kiosk.toml"
STAFF_FILE = "staff.toml"
"""What staff changed at the kiosk; the program writes it, so that kiosk.toml keeps its comments."""


def load_config(
    data: Path,
    *,
    flags: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] = os.environ,
    pack: Path | None = None,
) -> Config:
    """The settings of a data folder; `flags` are keyed "display.size" and so on.

    A wrong one raises ConfigError, a wrong flag UsageError.
    """
    config = Config(data=data, pack=pack)
    files = (_file_values(data / FILE), _file_values(data / STAFF_FILE))
    layers = (*files, _environment_values(environ), _flag_values(flags or {}))
    for values in layers:
        for name, value, origin in values:
            config = _set(config, name, value, origin)
    return config


def variable(section: str, key: str) -> str:
    """The environment variable of a setting: KIOSK_DISPLAY_SIZE."""
    return f"KIOSK_{section}_{key}".upper()


def settings() -> Iterator[tuple[str, Field[Any]]]:
    """Every section with each of its settings, in order."""
    for section, kind in SECTIONS.items():
        for setting in fields(kind):
            yield section, setting


def toml_value(value: object) -> str:
    """A setting as it is written in kiosk.toml."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        if value and all(isinstance(part, int) for part in value):
            return '"' + "x".join(str(part) for part in value) + '"'
        return "[" + ", ".join(f'"{part}"' for part in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _file_values(path: Path) -> Iterator[tuple[str, Any, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigError(
            f"{path} cannot be read ({why}); mend it or write a new one with “kiosk config init”."
        ) from None
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}; mend that line.") from None
    for section, table in tables.items():
        if section not in SECTIONS or not isinstance(table, dict):
            raise ConfigError(
                f"{path} has no section called “{section}”{_nearest(section, SECTIONS)}; remove or rename it."
            )
        for key, value in table.items():
            yield f"{section}.{key}", value, f"{path}, line {_line(text, section, key)}"


def _line(text: str, section: str, key: str) -> int:
    """The line on which a setting stands, as people write it; 1 if it is written in a rarer way."""
    header = ""
    for number, line in enumerate(text.splitlines(), start=1):
        name, _, _ = line.partition("#")[0].partition("=")
        name = re.sub(r"[\s\"']", "", name)
        if name.startswith("["):
            header = name.strip("[]") + "."
        elif f"{header}{name}" == f"{section}.{key}" or (name == section and not header):
            return number
    return 1


def _environment_values(environ: Mapping[str, str]) -> Iterator[tuple[str, Any, str]]:
    for section, setting in settings():
        name = variable(section, setting.name)
        if name in environ:
            yield f"{section}.{setting.name}", environ[name], f"the environment variable {name}"


def _flag_values(flags: Mapping[str, Any]) -> Iterator[tuple[str, Any, str]]:
    for name, value in flags.items():
        if value is not None:
            yield name, value, f"the flag --{name.split('.')[1]}"


def _set(config: Config, name: str, value: Any, origin: str) -> Config:
    section, key = name.split(".", 1)
    known = {setting.name: setting for setting in fields(SECTIONS[section])}
    if key not in known:
        raise ConfigError(
            f"{origin}: there is no setting called “{key}” in [{section}]{_nearest(key, known)}; remove or rename it."
        )
    try:
        read = known[key].metadata["read"](value)
    except ValueError as error:
        kind = UsageError if origin.startswith("the flag") else ConfigError
        raise kind(f"{origin}: {key} = “{value}” {error}; change it.") from None
    part = replace(getattr(config, section), **{key: read})
    return replace(config, **{section: part}, origins={**config.origins, name: origin})


def _nearest(word: str, known: Mapping[str, Any]) -> str:
    close = get_close_matches(word, known, 1)
    return f" (did you mean “{close[0]}”?)" if close else ""
