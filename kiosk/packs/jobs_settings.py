"""Which settings a job may change, and to what: everything but what could shut staff out or open the kiosk."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import PackError
from kiosk.settings import load_config, settings
from kiosk.store.staff_settings import change_settings

AT_THE_KIOSK = ("display.", "packs.", "log.kiosk")
"""Settled where the kiosk stands: a picture that fails would hide the staff panel, whose packs are taken is trust, and
a kiosk of another name would never find its jobs again."""


def check_settings(values: Mapping[str, str]) -> None:
    """Raise PackError for the first setting that is unknown, has a wrong value, or is not a job's to change."""
    known = {f"{section}.{setting.name}": setting for section, setting in settings()}
    for name, value in values.items():
        if name not in known:
            raise PackError(f"There is no setting called “{name}”; see “kiosk config show”.")
        if name.startswith(AT_THE_KIOSK):
            raise PackError(f"The setting {name} is settled at the kiosk itself; no job may change it.")
        try:
            known[name].metadata["read"](value)
        except ValueError as error:
            raise PackError(f"{name} = “{value}” {error}; change it.") from None


def apply_settings(data: Path, values: Mapping[str, str]) -> tuple[str, ...]:
    """Keep all of them, or none; the names of those that yield to an environment variable."""
    check_settings(values)
    change_settings(data, values)
    origins = load_config(data).origins
    return tuple(name for name in values if origins.get(name, "").startswith("the environment"))
