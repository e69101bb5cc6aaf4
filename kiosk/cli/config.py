"""kiosk config: the settings of a kiosk."""

from pathlib import Path

import click

from kiosk.cli.options import data_option
from kiosk.config import Config
from kiosk.errors import ConfigError
from kiosk.paths import default_keypad
from kiosk.settings import FILE, load_config, settings, toml_value, variable
from kiosk.store.faults import explained
from kiosk.store.files import write_safely


@click.group
def config() -> None:
    """Write and show the settings.

    Example: kiosk config init
    """


@config.command
@data_option
def init(data: Path) -> None:
    """Write a kiosk.toml with every setting, its default and its meaning.

    Example: kiosk config init --data /srv/kiosk
    """
    path = data / FILE
    with explained(path):
        data.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise ConfigError(f"{path} is there already; edit it, or move it away to get a new one.")
        write_safely(path, [commented_file().encode()])
    click.echo(f"Wrote {path}.")


@config.command
@data_option
def keypad(data: Path) -> None:
    """Write a keypad.toml that says which key of a keypad means what, to be fitted to the model at hand.

    Example: kiosk config keypad --data /srv/kiosk
    """
    path = data / default_keypad().name
    with explained(path):
        data.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise ConfigError(f"{path} is there already; edit it, or move it away to get a new one.")
        write_safely(path, [default_keypad().read_bytes()])
    click.echo(f"Wrote {path}; the kiosk reads it from its next start on.")


@config.command
@data_option
def show(data: Path) -> None:
    """Show every setting in force and where it comes from.

    Example: kiosk config show
    """
    effective = load_config(data)
    for section, setting in settings():
        name = f"{section}.{setting.name}"
        value = getattr(getattr(effective, section), setting.name)
        click.echo(f"{name} = {toml_value(value)}  ({effective.origins.get(name, 'built in')})")


def commented_file() -> str:
    """A kiosk.toml that changes nothing: every setting commented out with its default."""
    lines = [
        "# Settings of this kiosk. Take away the # before a line to change it. Environment variables and flags win,",
        "# and so does what staff changed at the kiosk (staff.toml).",
    ]
    section = ""
    built_in = Config(data=Path())
    for name, setting in settings():
        if name != section:
            section = name
            lines += ["", f"[{section}]"]
        value = getattr(getattr(built_in, section), setting.name)
        lines += [
            f"# {setting.metadata['doc']} ({variable(section, setting.name)})",
            f"# {setting.name} = {toml_value(value)}",
        ]
    return "\n".join(lines) + "\n"
