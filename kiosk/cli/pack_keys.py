"""Who answers for a pack: keys for those who sign, trust for those who install."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import data_option
from kiosk.errors import UsageError

if TYPE_CHECKING:
    from kiosk.packs.keys import Seal
    from kiosk.packs.trust import Trust

_PATH = click.Path(path_type=Path)
UNLOCKS = "KIOSK_KEY_PASSPHRASE"
"""The variable that opens a locked key where nobody can type."""


@click.command(epilog="Example: kiosk pack keygen -o museum.key --publisher 'Museum of Peace'")
@click.option("-o", "--out", type=_PATH, required=True, metavar="FILE", help="The private key that signs.")
@click.option("--publisher", metavar="NAME", help="Who signs, as staff will read it (default: the name of FILE).")
@click.option("--passphrase", is_flag=True, help="Ask for a passphrase that locks the private keys.")
@click.option("--turn", is_flag=True, help="Let the next key take the place of the current one.")
def keygen(out: Path, publisher: str | None, passphrase: bool, turn: bool) -> None:
    """Make the keys of somebody who signs packs.

    Writes FILE (signs; never leaves your house), FILE.next (takes over if FILE is lost or stolen; keep it in another
    place) and FILE.pub (for the kiosks: “kiosk pack trust add FILE.pub”). With --turn, FILE.next becomes FILE and a new
    FILE.next is made: kiosks follow with the first pack that the new FILE signs, and no longer take the old one's.
    """
    from kiosk.packs.keys import KeyFiles, make_keys, turn_keys

    if turn and publisher:
        raise UsageError("--turn keeps the publisher's name; leave --publisher out.")
    words = _ask(confirm=not turn) if passphrase else ""
    made = turn_keys(out, words) if turn else make_keys(out, publisher or out.stem, words)
    files = KeyFiles(out)
    click.echo(f"{made.name}: signs with {files.current} (key {made.current.id}); keep it secret.")
    click.echo(f"Put {files.next} in another safe place; give {files.public} to the kiosks.")


@click.group(epilog="Example: kiosk pack trust add museum.key.pub")
def trust() -> None:
    """Say whose packs and jobs this kiosk takes."""


@trust.command("add", epilog="Example: kiosk pack trust add museum.key.pub")
@click.argument("file", type=_PATH)
@data_option
def add(file: Path, data: Path) -> None:
    """Take the packs, and the jobs on sticks, of the publisher whose public keys are in FILE."""
    from kiosk.packs.keys import read_publisher

    publisher = read_publisher(file)
    _trust(data).add(publisher)
    click.echo(f"Packs of “{publisher.name}” (key {publisher.current.id}) are taken from now on.")


@trust.command("list", epilog="Example: kiosk pack trust list")
@data_option
def list_trusted(data: Path) -> int:
    """List whose packs are taken, with the names of their keys."""
    found = _trust(data)
    for publisher in found.publishers():
        following = f", next {publisher.next.id}" if publisher.next else ""
        click.echo(f"{publisher.name}: key {publisher.current.id}{following}")
    for fault in found.faults():
        click.echo(fault, err=True)
    if not found.publishers():
        click.echo("Nobody is trusted yet; take a publisher's keys with “kiosk pack trust add FILE”.")
    return int(bool(found.faults()))


@trust.command("remove", epilog="Example: kiosk pack trust remove 'Museum of Peace'")
@click.argument("name", metavar="NAME|KEY")
@data_option
def remove(name: str, data: Path) -> None:
    """Take the packs of a publisher no longer; editions that are installed stay."""
    click.echo(f"Packs of “{_trust(data).remove(name).name}” are no longer taken.")


def load_key(path: Path) -> "Seal":
    """The seal of a private key; a locked one asks for its passphrase, once."""
    from kiosk.packs.keys import LockedKeyError, load_seal

    try:
        return load_seal(path, os.environ.get(UNLOCKS, ""))
    except LockedKeyError:
        return load_seal(path, _ask(confirm=False))


def _ask(*, confirm: bool) -> str:
    words: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
    return words


def _trust(data: Path) -> "Trust":
    from kiosk.packs.trust import Trust
    from kiosk.store.layout import StorePaths

    return Trust(StorePaths(data).trust)
