"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from kiosk.paths import default_data_dir

Command = TypeVar("Command", bound=Callable[..., Any])


def data_option(command: Command) -> Command:
    """Give a command `--data DIR`, handed over as the path `data`: the option, else KIOSK_DATA, else the default."""
    return click.option(
        "--data",
        type=click.Path(path_type=Path),
        envvar="KIOSK_DATA",
        default=default_data_dir,
        metavar="DIR",
        help="The kiosk's data folder (default: $KIOSK_DATA, else the user's data folder).",
    )(command)
