"""Showing on a terminal how far long work has come."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from kiosk.store.progress import CancelledError, Tell

_STEPS = {
    "copy": "Copying the pack",
    "compare": "Comparing the pack with its job",
    "seal": "Sealing the source",
    "read": "Reading the pack",
    "media": "Copying and comparing media",
    "build": "Building the edition",
    "decode": "Decoding media for trial",
    "rehearse": "Showing it for trial",
}
_CLEAR = "\r\x1b[K"


def say(sentence: str, *, err: bool = False) -> None:
    """A sentence between two steps, on a line of its own."""
    if sys.stderr.isatty():
        click.echo(_CLEAR, err=True, nl=False)
    click.echo(sentence, err=err)


@contextmanager
def told() -> Iterator[Tell]:
    """A line on the terminal that tells each step; none where stderr is no terminal. Ctrl+C raises CancelledError."""
    last = ""

    def tell(step: str, done: int, total: int) -> None:
        nonlocal last
        share = f" {100 * done // total} %" if total > 1 else ""
        line = f"{_STEPS.get(step, step)} …{share}"
        if line != last and sys.stderr.isatty():
            click.echo(f"{_CLEAR}{line}", err=True, nl=False)
        last = line

    try:
        yield tell
    except KeyboardInterrupt:
        raise CancelledError("Stopped; nothing was changed.") from None
    finally:
        if last and sys.stderr.isatty():
            click.echo(_CLEAR, err=True, nl=False)
