"""kiosk pack: from a curator's folder to what the kiosk shows."""

import json
from collections import Counter
from pathlib import Path

import click

from kiosk.cli.pack_install import install, list_editions, rollback
from kiosk.errors import PackError, UsageError

_FOLDER = click.Path(path_type=Path)


@click.group
def pack() -> None:
    """Make, check, build and install packs.

    Example: kiosk pack check my-exhibit
    """


@pack.command
@click.argument("folder", type=_FOLDER, metavar="DIR")
def new(folder: Path) -> None:
    """Write a small source that builds, with comments, into a new folder.

    Example: kiosk pack new my-exhibit
    """
    from kiosk.packs.new import write_new_source

    write_new_source(folder)
    click.echo(f"Wrote a pack source to {folder}. Next: kiosk pack check {folder}")


@pack.command
@click.argument("path", type=_FOLDER)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="For people or for programs."
)
@click.option("--strict", is_flag=True, help="Count warnings as problems.")
def check(path: Path, form: str, strict: bool) -> int:
    """Report everything that is wrong with a source or an archive, at once.

    Exit code 0: fine, 1: problems, 2: wrong use. Example: kiosk pack check my-exhibit --strict
    """
    if not path.exists():
        raise UsageError(f"There is no pack at {path}; name a source folder or a .kpack file.")
    from kiosk.packs.check import check as find_problems

    problems = find_problems(path)
    if form == "json":
        click.echo(json.dumps([problem.as_json() for problem in problems], ensure_ascii=False, indent=1))
    else:
        for problem in problems:
            click.echo(problem.as_text())
        counts = Counter(problem.severity for problem in problems)
        click.echo(f"{path}: {counts['error']} errors, {counts['warning']} warnings")
    return int(any(strict or problem.severity == "error" for problem in problems))


@pack.command
@click.argument("source", type=_FOLDER)
@click.option("-o", "out", type=_FOLDER, required=True, metavar="FILE.kpack", help="Where to write the archive.")
def build(source: Path, out: Path) -> None:
    """Check a source and seal it into an archive.

    Example: kiosk pack build my-exhibit -o my-exhibit.kpack
    """
    from kiosk.packs.build import build as seal

    built = seal(source, out)
    click.echo(f"Built {built.id} {built.version}: {built.path} ({built.size / 1e6:.1f} MB)")


@pack.command
@click.argument("path", type=_FOLDER)
def show(path: Path) -> None:
    """Show what is inside a source or an archive.

    Example: kiosk pack show my-exhibit.kpack
    """
    for line in _source_lines(path) if path.is_dir() else _archive_lines(path):
        click.echo(line)


def _source_lines(path: Path) -> list[str]:
    from kiosk.packs.source import load_source
    from kiosk.packs.texts import po_path, read_translations

    source = load_source(path)
    if source.pack is None:
        raise PackError(f"{path} has no readable pack.yaml; see “kiosk pack check {path}”.")
    texts = source.texts()
    lines = [f"{source.pack.id} {source.pack.version}: {source.pack.title}", f"licence: {source.pack.licence}"]
    lines += [f"{module}: {len(entries)}" for module, entries in source.modules.items()]
    for language in source.pack.languages:
        done = len(texts)
        if language != source.pack.source_language:
            file = po_path(path, language)
            found = read_translations(file, language) if file.is_file() else {}
            done = sum(
                bool(found.get(text.path) and found[text.path].text and found[text.path].source == text.text)
                for text in texts
            )
        lines.append(f"{language}: {done} of {len(texts)} texts ({100 * done // max(1, len(texts))} %)")
    return lines


def _archive_lines(path: Path) -> list[str]:
    from kiosk.packs.archive import open_archive

    with open_archive(path) as archive:
        manifest, content = archive.manifest, archive.content
        media = [length for name, (length, _) in manifest.files.items() if name.startswith("media/")]
        lines = [f"{manifest.id} {manifest.version}: {content['pack']['title'][content['pack']['source_language']]}"]
        lines += [f"licence: {content['pack']['licence']}", f"languages: {', '.join(manifest.languages)} (complete)"]
        lines += [f"{module}: {len(content[module])}" for module in ("goals", "moments", "sites")]
        return [*lines, f"media: {len(media)} files, {sum(media) / 1e6:.1f} MB"]


@pack.group
def texts() -> None:
    """Hand texts to translators and take them back.

    Example: kiosk pack texts export my-exhibit --language ru ru.po
    """


@texts.command
@click.argument("source", type=_FOLDER)
@click.option("--language", required=True, metavar="L", help="The language to translate into.")
@click.argument("file", type=_FOLDER, metavar="FILE.po")
def export(source: Path, language: str, file: Path) -> None:
    """Write every text of a source with the translation it has.

    Example: kiosk pack texts export my-exhibit --language ru ru.po
    """
    from kiosk.packs.source import load_source
    from kiosk.packs.texts import export_texts

    todo = export_texts(load_source(source), _language(language), file)
    click.echo(f"Wrote {file}: {todo} texts to translate")


@texts.command("import")
@click.argument("source", type=_FOLDER)
@click.option("--language", required=True, metavar="L", help="The language that was translated into.")
@click.argument("file", type=_FOLDER, metavar="FILE.po")
def import_(source: Path, language: str, file: Path) -> None:
    """Take the translations of a file into a source.

    Example: kiosk pack texts import my-exhibit --language ru ru.po
    """
    from kiosk.packs.source import load_source
    from kiosk.packs.texts import import_texts

    taken, todo = import_texts(load_source(source), _language(language), file)
    click.echo(f"Took {taken} texts; {todo} still to translate")


def _language(code: str) -> str:
    from kiosk.content.vocabulary import LANGUAGES

    if code not in LANGUAGES:
        raise UsageError(f"“{code}” is not a language of packs; use one of {', '.join(LANGUAGES)}.")
    return code


for command in (install, list_editions, rollback):
    pack.add_command(command)
