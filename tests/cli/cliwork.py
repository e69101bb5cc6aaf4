"""Hands that type commands and look at what was left behind."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from kiosk.cli import kiosk
from kiosk.ui.health.checks import all_checks
from kiosk.ui.health.finding import Finding, Machine

COMMAND = [sys.executable, "-m", "kiosk"]
"""The command in a process of its own."""


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str


Type = Callable[..., Said]
"""Types a command in this process."""

CHECKS = ["display", "fonts", "settings", "store", "pack", "facts", "clock", "disk", "sound", "staff"]
"""What kiosk doctor looks at, in order."""

WALL = {"name": "DP-1", "width": 1080, "height": 1920, "hertz": 60}
SEEN: dict[str, Any] = {"screens": [WALL], "touch": ["ELO panel"], "fonts": ["Sans", "Icons"], "font_fault": ""}
"""What Qt finds on a machine that is well."""


def is_one_sentence(text: str) -> bool:
    """Whether a person who reads this is told one thing, without a traceback."""
    return re.fullmatch(r"[^\n]{20,400}\.\n", text) is not None and "Traceback" not in text and "Errno" not in text


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every file below a folder with its bytes, and every folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def commands(group: click.Group = kiosk, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command and group below a group, with the words one types for it."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


def environment(**changes: str | None) -> dict[str, str]:
    """This process's environment with changes; None takes a variable away."""
    kept = {name: value for name, value in os.environ.items() if name not in changes and not name.startswith("KIOSK_")}
    return kept | {name: value for name, value in changes.items() if value is not None}


def found_by(machine: Machine, check: str) -> Finding:
    """What one check finds, after a look at all of them."""
    findings = {finding.check: finding for finding in all_checks(machine)}
    assert list(findings) == CHECKS, "one check that fails stops no other"
    for finding in findings.values():
        assert finding.say.endswith(".")
        assert "\n" not in finding.say
    return findings[check]
