"""Commands for translators: texts out of a pack source and back into it."""

from pathlib import Path

import click

_SOURCE = click.argument("source", type=click.Path(path_type=Path))
_LANGUAGE = click.option("--language", required=True, metavar="L", help="The language of the file, such as fr.")
_FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))


@click.group(epilog="Example: kiosk pack texts export mypack --language fr fr.po")
def texts() -> None:
    """Send the texts of a pack source to translators, and take them back."""


@texts.command("export", epilog="Example: kiosk pack texts export mypack --language fr fr.po")
@_SOURCE
@_LANGUAGE
@_FILE
def export_command(source: Path, language: str, file: Path) -> None:
    """Write every text of SOURCE to FILE, with the translations there are.

    FILE.po is for PO editors; FILE.xlsx has one sheet a kind of module. What FILE holds already is kept.
    """
    from kiosk.packs.texts import export_texts

    progress = export_texts(source, language, file)
    click.echo(f"{file}: {progress.total} texts, {progress.todo} to translate.")


@texts.command("import", epilog="Example: kiosk pack texts import mypack --language fr fr.po")
@_SOURCE
@_LANGUAGE
@_FILE
def import_command(source: Path, language: str, file: Path) -> int:
    """Take the translations in FILE (PO or XLSX) into SOURCE.

    Of a sheet, the rows count that somebody changed. If a cell is wrong, nothing is written and every one is named. A
    text whose original has changed since is left out and named, all others are taken; the exit code is then 1.
    """
    from kiosk.packs.sheets.faults import RefusedTableError
    from kiosk.packs.texts import import_texts

    try:
        imported = import_texts(source, language, file)
    except RefusedTableError as refused:
        for problem in refused.problems:
            click.echo(problem)
        raise
    for remark in imported.left_out:
        click.echo(remark)
    progress = imported.progress
    click.echo(f"{source}: {language} is {progress.percent} % translated, {progress.todo} of {progress.total} to do.")
    return int(bool(imported.left_out))
