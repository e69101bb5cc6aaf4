"""kiosk jobs: what a stick, or the inbox, carries to kiosks and back."""

from pathlib import Path
from typing import Literal, get_args

import click

from kiosk.cli.jobs_here import run, show
from kiosk.cli.pack_keys import load_key
from kiosk.cli.progress import told
from kiosk.errors import UsageError

_PATH = click.Path(path_type=Path)


@click.group(epilog="Example: kiosk jobs show /media/stick")
def jobs() -> None:
    """Send packs and settings to kiosks by a stick or a shared folder, and bring their logs back."""


@jobs.command(epilog="Example: kiosk jobs make stick --key my.key --kiosk hall-1 --bring logs")
@click.argument("stick", type=_PATH)
@click.option("--key", type=_PATH, required=True, metavar="FILE", help="Sign with this private key.")
@click.option("--kiosk", "kiosks", multiple=True, required=True, metavar="NAME", help="For this kiosk; * for all.")
@click.option("--pack", "packs", type=_PATH, multiple=True, metavar="FILE.kpack", help="Install this archive.")
@click.option("--set", "pairs", multiple=True, metavar="SECTION.KEY=VALUE", help="Change this setting.")
@click.option("--bring", metavar="WHAT", help="Bring back: logs, health, or both with a comma between.")
@click.option("--add", is_flag=True, help="Keep the jobs on the stick, and put these behind them.")
def make(
    stick: Path,
    key: Path,
    kiosks: tuple[str, ...],
    packs: tuple[Path, ...],
    pairs: tuple[str, ...],
    bring: str | None,
    add: bool,
) -> None:
    """Write jobs for named kiosks to the folder “unhub” on STICK, signed, with the packs beside.

    A kiosk's name is what [log] kiosk in its kiosk.toml says. Archives need a signature of their own. What kiosks have
    brought back (unhub/back) stays on the stick.
    """
    from kiosk.clock import SystemClock
    from kiosk.packs.jobs_make import Wanted, make_jobs

    wanted = Wanted(kiosks, packs, dict(map(_pair, pairs)), _things(bring))
    if not (packs or pairs or bring):
        raise UsageError("There is nothing to do; give --pack, --set or --bring.")
    with told() as tell:
        made = make_jobs(stick, load_key(key), wanted, SystemClock().now(), add=add, tell=tell)
    for pack in made.unsigned:
        click.echo(f"Nobody has signed {pack}; only a kiosk that allows unsigned packs takes it.", err=True)
    click.echo(f"{stick} holds {_count(len(made.list.jobs))} (number {made.list.serial}):")
    for job in made.list.jobs:
        click.echo(f"  {', '.join(job.kiosks)}: {job.what}")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"“{text}” sets nothing; write --set section.key=value.")
    return name.strip(), value.strip()


def _things(bring: str | None) -> tuple[Literal["logs", "health"], ...]:
    from kiosk.packs.jobs import Bring

    words = [word.strip() for word in (bring or "").split(",") if word.strip()]
    known = {word: word for word in get_args(Bring)}
    unknown = [word for word in words if word not in known]
    if unknown:
        raise UsageError(f"“{unknown[0]}” cannot be brought; write logs, health, or logs,health.")
    return tuple(known[word] for word in words)


def _count(number: int) -> str:
    return f"{number} job{'' if number == 1 else 's'}"


for command in (show, run):
    jobs.add_command(command)
