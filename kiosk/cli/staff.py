"""kiosk staff: the PIN that opens the staff panel, and what was done in it."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.cli.options import data_option
from kiosk.content.staff import PIN_LEAST, PIN_MOST


@click.group(epilog="Example: kiosk staff set-pin")
def staff() -> None:
    """Set the staff's PIN, and show what staff did."""


@staff.command("set-pin", epilog="Example: kiosk staff set-pin --data kiosk-data")
@data_option
def set_pin(data: Path) -> None:
    """Set the PIN that opens the staff panel; this also opens a locked one.

    It is asked for twice, or read from the standard input when that is no terminal; never from the command line, where
    others could see it. Only its hash is kept.
    """
    from kiosk.clock import SystemClock
    from kiosk.store.layout import StorePaths
    from kiosk.store.pin import Pin
    from kiosk.store.staff_log import StaffLog

    if sys.stdin.isatty():
        asked = f"New PIN ({PIN_LEAST} to {PIN_MOST} digits)"
        given = str(click.prompt(asked, hide_input=True, confirmation_prompt="The same again"))
    else:
        given = sys.stdin.readline().rstrip("\r\n")
    paths = StorePaths(data)
    Pin(paths.staff_pin).set(given)
    StaffLog(paths.staff_log, SystemClock()).add("staff.act", "pin.set")
    click.echo("The PIN is set; it holds from now on, and nothing has to be started anew.")


@staff.command(epilog="Example: kiosk staff recovery -o r.txt --key k --kiosk a --code 7f3a2b1c")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Where to write it.")
@click.option("--key", type=click.Path(path_type=Path), required=True, metavar="FILE", help="A key that it trusts.")
@click.option("--kiosk", required=True, metavar="NAME", help="The kiosk's name in its kiosk.toml ([log] kiosk).")
@click.option("--code", required=True, metavar="CODE", help="What its locked pad shows.")
def recovery(out: Path, key: Path, kiosk: str, code: str) -> None:
    """Write the file that lets staff set a new PIN at a kiosk whose PIN is lost.

    Put it on a stick under the name kiosk-recovery.txt and plug that in while the pad is locked. It opens this one
    kiosk, and only until a PIN is set there.
    """
    from kiosk.cli.pack_keys import load_key
    from kiosk.packs.recovery import FILE, write_recovery

    write_recovery(out, kiosk, code.strip().lower(), load_key(key).key)
    click.echo(f"Wrote {out}; it opens “{kiosk}” from a stick, as {FILE}.")


@staff.command(epilog="Example: kiosk staff log --format json")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or programs.")
@data_option
def log(data: Path, form: str) -> None:
    """Show what staff did at the kiosk, the oldest first."""
    from kiosk.store.layout import StorePaths
    from kiosk.store.staff_log import read_entries

    entries = list(read_entries(StorePaths(data).staff_log))
    if form == "json":
        click.echo(json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=2))
        return
    for entry in entries:
        change = f"{entry.before or '–'} → {entry.after}" if entry.after else entry.before
        click.echo("  ".join(part for part in (entry.at, entry.kind, entry.what, change) if part))
