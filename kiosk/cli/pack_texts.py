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
    """Write every text of SOURCE to the PO file FILE, with the translations there are.

    What FILE holds already is kept.
    """
    from kiosk.packs.texts import export_texts

    progress = export_texts(source, language, file)
    click.echo(f"{file}: {progress.total} texts, {progress.todo} to translate.")


@texts.command("import", epilog="Example: kiosk pack texts import mypack --language fr fr.po")
@_SOURCE
@_LANGUAGE
@_FILE
def import_command(source: Path, language: str, file: Path) -> None:
    """Take the translations in the PO file FILE into SOURCE."""
    from kiosk.packs.texts import import_texts

    progress = import_texts(source, language, file)
    click.echo(f"{source}: {language} is {progress.percent} % translated, {progress.todo} of {progress.total} to do.")
