"""From a curator's folder to what the kiosk shows: make, check, build and look into packs."""

import json
from pathlib import Path

import click

from kiosk.cli.pack_diff import diff
from kiosk.cli.pack_install import install, list_editions, remove, rollback
from kiosk.cli.pack_keys import keygen, load_key, trust
from kiosk.cli.pack_new import new
from kiosk.cli.pack_proof import proof
from kiosk.cli.pack_schema import schema
from kiosk.cli.pack_texts import texts
from kiosk.errors import PackError, UsageError

_PATH = click.Path(path_type=Path)


@click.group(epilog="Example: kiosk pack check mypack")
def pack() -> None:
    """Make, check, build and install packs."""


@pack.command(epilog="Example: kiosk pack check mypack --strict")
@click.argument("path", type=_PATH, metavar="SOURCE|ARCHIVE")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or programs.")
@click.option("--strict", is_flag=True, help="Count warnings as problems, and list what review.yaml names.")
@click.option("--with", "others", type=_PATH, multiple=True, metavar="BASE", help="Also as one exhibit with BASE.")
def check(path: Path, form: str, strict: bool, others: tuple[Path, ...]) -> int:
    """Name everything that is wrong with a source or an archive, at once.

    --with, which can be given several times in the order of the exhibit, also names what keeps it from being shown
    together with these. The exit code is 0 if all is fine, 1 if there are problems, 2 if the command was used wrongly.
    """
    from kiosk.packs.check import check as find_problems
    from kiosk.packs.problems import errors

    problems = find_problems(_existing(path), strict=strict)
    if others and not errors(problems):
        from kiosk.packs.together import check_together

        problems = check_together([*(_existing(other) for other in others), path])
    if form == "json":
        click.echo(json.dumps([problem.as_json() for problem in problems], ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            click.echo(problem)
        wrong = len(errors(problems))
        click.echo(f"{path}: {_count(wrong, 'error')}, {_count(len(problems) - wrong, 'warning')}.")
    return int(bool(problems if strict else errors(problems)))


@pack.command(epilog="Example: kiosk pack build mypack -o mypack.kpack")
@click.argument("source", type=_PATH)
@click.option("-o", "--out", type=_PATH, required=True, metavar="FILE.kpack", help="Where to write the archive.")
@click.option("--key", type=_PATH, metavar="FILE", help="Sign it with this private key (see “kiosk pack keygen”).")
def build(source: Path, out: Path, key: Path | None) -> None:
    """Check SOURCE and seal it into an archive that a kiosk takes.

    A kiosk takes packs that were signed by somebody it trusts, others only where kiosk.toml allows it. A locked key
    asks for its passphrase, or takes it from KIOSK_KEY_PASSPHRASE.
    """
    from kiosk.packs.build import build as build_archive

    built = build_archive(_existing(source), out, load_key(key) if key else None)
    signed = f"signed with the key {built.key}" if built.key else "not signed"
    click.echo(f"Built {built.id} {built.version}: {built.path}, {_size(built.size)}, {signed}.")


@pack.command(epilog="Example: kiosk pack show mypack.kpack")
@click.argument("path", type=_PATH, metavar="SOURCE|ARCHIVE")
def show(path: Path) -> None:
    """Show what is inside a source or an archive."""
    from kiosk.packs.summary import of_archive, of_source

    found = of_source(path) if _existing(path).is_dir() else of_archive(path)
    click.echo(f"{found.title} ({found.id} {found.version})")
    click.echo(f"licence    {found.licence}")
    if path.is_file():
        click.echo(f"signed     {f'with the key {found.key}' if found.key else 'by nobody'}")
    for module, count in found.counts.items():
        click.echo(f"{module:<10} {count}")
    click.echo(f"files      {_size(found.media_size)} of media")
    for language, progress in found.languages.items():
        click.echo(f"{language:<10} {progress.percent} % of {_count(progress.total, 'text')}")


def _existing(path: Path) -> Path:
    if not path.exists():
        raise UsageError(f"There is nothing at {path}; name a pack source (a folder) or an archive (a .kpack file).")
    if not path.is_dir() and not path.is_file():
        raise PackError(f"{path} is neither a folder nor a file; name a pack source or an archive.")
    return path


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


for command in (new, schema, texts, diff, keygen, trust, install, remove, list_editions, rollback, proof):
    pack.add_command(command)
