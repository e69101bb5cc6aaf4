"""kiosk pack schema: what an editor needs to explain the files of a source."""

from pathlib import Path

import click

from kiosk.errors import UsageError


@click.command(epilog="Example: kiosk pack schema -o mypack/schema")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="Where to write them.")
def schema(out: Path) -> None:
    """Write a JSON Schema for each file of a source, for editors that explain fields and mark mistakes.

    “kiosk pack new” has done so already; this brings the schemas of an older source up to date, in its folder schema.
    Schemas that lie in DIR are replaced, everything else there is left alone.
    """
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is not a folder; name one, such as mypack/schema.")
    from kiosk.packs.editor_schema import modeline, write_schemas

    count = write_schemas(out)
    click.echo(f"Wrote {count} schemas to {out}; a file beside that folder names its own in the first line, such as:")
    click.echo(modeline("goals.yaml", out.name).rstrip())
