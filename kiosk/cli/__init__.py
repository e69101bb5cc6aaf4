"""The command line: one module a group of commands, imported only when its command is called."""

import errno
import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from kiosk import __version__
from kiosk.errors import KioskError

_COMMANDS = {
    "run": "Show the exhibit.",
    "pack": "Make, check, build and install packs.",
    "log": "Export and clean the interaction log.",
    "jobs": "Send packs and settings to kiosks by a stick, and bring logs back.",
    "fleet": "See how many kiosks are, from what sticks brought home.",
    "doctor": "Test this kiosk, with traffic lights.",
    "config": "Write and show the settings.",
    "staff": "Set the staff's PIN, and show what staff did.",
}

_SYSTEM = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EACCES: "this user may not do that there; change the permissions or choose another place",
    errno.EROFS: "the disk is read-only; make it writable or choose another place",
}

_NO_ARGUMENTS: Any = getattr(click.exceptions, "NoArgsIsHelpError", ())
"""What newer versions of click raise to show the help of a group that was called without a command."""


class _LazyGroup(click.Group):
    """Knows the names of all commands and imports a module when its command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of their use."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, None for an unknown one."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"kiosk.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_LazyGroup)
@click.version_option(__version__, prog_name="kiosk")
def kiosk() -> None:
    """UNHub Kiosk: an offline, six-language exhibit.

    Example: kiosk run --windowed
    """


def main(arguments: list[str] | None = None) -> None:
    """Run a command; a fault that a person can mend is one sentence on stderr and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    code = call(arguments)
    try:
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the way out would complain once more
        code = code or _say(f"The answer cannot be written: {_SYSTEM.get(error.errno or 0, error.strerror)}.", 1)
    sys.exit(code)


def call(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code: 0 fine, 1 problems, 2 wrong use."""
    try:
        result: Any = kiosk.main(args=arguments, prog_name="kiosk", standalone_mode=False)
    except KioskError as error:
        return _say(str(error), error.exit_code)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.Abort:
        return _say("Stopped before it was done.", 130)
    except click.UsageError as error:
        if isinstance(error, _NO_ARGUMENTS):
            return _say(error.format_message(), 2)
        where = error.ctx.command_path if error.ctx else "kiosk"
        return _say(f"{error.format_message().rstrip('.')}; see “{where} --help”.", 2)
    except click.ClickException as error:
        return _say(error.format_message(), error.exit_code)
    except OSError as error:
        if error.errno not in _SYSTEM and not error.filename:
            raise
        why = _SYSTEM.get(error.errno or 0, f"{error.strerror or error}; choose another place")
        return _say(f"{error.filename or 'The disk'} cannot be used: {why}.", 1)
    return result if isinstance(result, int) else 0


def _say(sentence: str, code: int) -> int:
    click.echo(sentence, err=True)
    return code
