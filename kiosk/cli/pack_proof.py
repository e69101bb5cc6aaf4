"""kiosk pack proof: every page of a pack as a visitor sees it, and what does not fit."""

from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.errors import UsageError

_SIZES = (100, 125, 150, 200)


@click.command(epilog="Example: kiosk pack proof mypack -o proof --languages ar,fr")
@click.argument("path", type=click.Path(path_type=Path), metavar="SOURCE|ARCHIVE")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="Where to write it.")
@click.option("--languages", metavar="L,L,…", help="Only these languages, for example ar,fr (default: all).")
@click.option("--text", default="100,200", show_default=True, metavar="N,N", help="Sizes of text in percent.")
@click.option("--all", "everything", is_flag=True, help="Every Goal, moment and site, not only those with long words.")
@click.option("--no-pdf", is_flag=True, help="Leave out the book to print, book.pdf.")
def proof(path: Path, out: Path, languages: str | None, text: str, everything: bool, no_pdf: bool) -> int:
    """Show every page in every language on both displays and say what does not fit.

    Writes a picture book into the new or empty folder DIR: index.html to look through, book.pdf to print, the pictures,
    and report.json for programs. The exit code is 0 if all fits, 1 if something does not, 2 if the command was used
    wrongly.
    """
    if not path.exists():
        raise UsageError(f"There is nothing at {path}; name a pack source (a folder) or an archive (a .kpack file).")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError(f"{out} is not an empty folder; name a new one.")
    sizes = _sizes(text)
    from kiosk.ui.proof.run import Wanted, prove

    chosen = tuple(part.strip() for part in languages.split(",")) if languages else ()
    wanted = Wanted(chosen, sizes, everything, book=not no_pdf)
    made = prove(path, out, wanted, SystemClock(), lambda line: click.echo(line, err=True))
    for finding, seen in made.grouped().items():
        place = f"{finding.file}: {finding.path}: " if finding.path else ""
        more = f" and {len(seen) - 1} more" if len(seen) > 1 else ""
        click.echo(f"{place}{finding.sentence} ({seen[0].place}{more})")
    wrong = len(made.grouped())
    click.echo(f"{path}: {len(made.views)} views, {wrong} fault{'' if wrong == 1 else 's'}; see {out / 'index.html'}.")
    return int(bool(wrong))


def _sizes(text: str) -> tuple[int, ...]:
    sizes = tuple(int(part) if part.strip().isdecimal() else 0 for part in text.split(","))
    if not sizes or any(size not in _SIZES for size in sizes):
        raise UsageError(f"“{text}” is not a list of sizes; choose from {', '.join(map(str, _SIZES))}.")
    return tuple(dict.fromkeys(sizes))
