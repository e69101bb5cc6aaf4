"""kiosk run: the exhibit itself."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import data_option
from kiosk.errors import DisplayError

if TYPE_CHECKING:
    from kiosk.config import Config

_SCREENLESS = {"offscreen", "minimal", "eglfs", "linuxfb", "vnc", "vkkhrdisplay"}


@click.command
@click.option("--windowed", is_flag=True, default=None, help="Show it in a window that can be closed.")
@click.option("--size", metavar="WxH", help="The window's size, for example 1080x1920 or 1920x1080.")
@click.option("--language", metavar="L", help="The venue's language: ar, zh, en, fr, ru or es.")
@click.option(
    "--pack",
    type=click.Path(path_type=Path),
    metavar="SOURCE|ARCHIVE",
    help="Preview this pack in a window, without installing it; what is saved in a source appears by itself.",
)
@data_option
def run(windowed: bool | None, size: str | None, language: str | None, pack: Path | None, data: Path) -> int:
    """Show the exhibit, in full screen unless told otherwise.

    Example: kiosk run --windowed --size 1080x1920 --language fr
    """
    _require_display()
    from kiosk.settings import load_config

    flags = {"display.windowed": windowed, "display.size": size, "exhibit.language": language}
    config = load_config(data, flags=flags)
    if pack and sys.stderr.isatty():
        click.echo(f"Building {pack} …", err=True)
    try:
        show = _preview(config, pack) if pack else _show(config)
    except ImportError as error:
        if ".so" not in str(error):
            raise
        missing = str(error).partition(":")[0]
        raise DisplayError(
            f"Qt needs {missing}, which this machine lacks; install the packages README.md names."
        ) from None
    return show()


def _show(config: "Config") -> Callable[[], int]:
    from kiosk.ui.app import RESTART, run

    def show() -> int:
        code = run(config)
        if code == RESTART:
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606  # ourselves, as we were started
        return code

    return show


def _preview(config: "Config", pack: Path) -> Callable[[], int]:
    from kiosk.ui.preview.run import run

    return partial(run, config, pack)


def _require_display() -> None:
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if (
        os.name == "posix"
        and platform not in _SCREENLESS
        and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    ):
        raise DisplayError(
            "There is no screen to show the exhibit on: start it from a desktop session, or set DISPLAY to "
            "a running X server (for a trial without a screen: “xvfb-run kiosk run --windowed”)."
        )
