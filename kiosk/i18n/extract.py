"""Collect the interface's phrases from the sources into the catalogues: `python -m kiosk.i18n.extract [--check]`.

A phrase is found by the key that `kiosk.ui.translator` asks for: its text, with the disambiguation of qsTr() as its
context; a phrase with a number has plural forms and no context. What is written depends on the sources and the
translations alone: no times, no lines of files, sorted by text.
"""

import argparse
import ast
import io
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.jslexer import Token, tokenize, unquote_string
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

from kiosk.i18n.catalogues import DOMAIN, catalogue_path

SOURCE_LANGUAGE = "en"
COMMAND = "python -m kiosk.i18n.extract"


class ExtractError(ValueError):
    """A call whose phrase cannot be read from the source; the message names file, line and remedy."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing the interface says."""

    text: str
    context: str | None = None
    plural: bool = False


def qml_phrases(source: str, name: str) -> Iterator[Phrase]:
    """The phrases of a QML file: qsTr("…"), qsTr("…", "disambiguation") and qsTr("%n …", "", number)."""
    tokens = [token for token in tokenize(source, jsx=False) if not token.type.endswith("comment")]
    for place, token in enumerate(tokens):
        if token.type == "name" and token.value == "qsTr":
            yield _qml_phrase(_arguments(tokens[place + 1 :]), f"{name}:{token.lineno}")


def python_phrases(source: str, name: str) -> Iterator[Phrase]:
    """The phrases that Python asks for in a language of its choice: house.phrase(language, "…")."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "phrase":
            text = node.args[1] if len(node.args) > 1 else None
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                raise _unreadable(f"{name}:{node.lineno}")
            yield Phrase(text.value)


def template(package: Path) -> Catalog:
    """Every phrase of a package's QML and Python files, without translations."""
    catalog = Catalog()
    for path in sorted(package.rglob("*.qml")):
        _add(catalog, qml_phrases(path.read_text("utf-8"), path.name))
    for path in sorted(package.rglob("*.py")):
        source = path.read_text("utf-8")
        if ".phrase(" in source:
            _add(catalog, python_phrases(source, path.name))
    return catalog


def template_file(phrases: Catalog) -> bytes:
    """The bytes of the .pot file."""
    return _file(phrases, [])


def catalogue_file(phrases: Catalog, language: str, present: bytes) -> bytes:
    """The bytes of a language's .po file: its translations so far, with what is new empty and what is gone left out.

    English, the source language, keeps only what differs from the phrase itself: the plural forms.
    """
    catalog = read_po(io.BytesIO(present), locale=language)
    catalog.update(phrases, no_fuzzy_matching=True)
    if language == SOURCE_LANGUAGE:
        for message in [message for message in catalog if message.id and not message.string]:
            catalog.delete(message.id, message.context)
    count, rule = get_plural(language)[:2]
    return _file(catalog, [f"Language: {language}", f"Plural-Forms: nplurals={count}; plural={rule};"])


def current_files(package: Path, translations: Path) -> dict[Path, bytes]:
    """What the template and every catalogue should hold."""
    phrases = template(package)
    files = {translations / f"{DOMAIN}.pot": template_file(phrases)}
    for folder in sorted(path for path in translations.iterdir() if path.is_dir()):
        path = catalogue_path(translations, folder.name)
        present = path.read_bytes() if path.is_file() else b""
        files[path] = catalogue_file(phrases, folder.name, present)
    return files


def stale_files(files: dict[Path, bytes]) -> list[Path]:
    """Those files that hold something else than they should."""
    return [path for path, data in files.items() if not path.is_file() or path.read_bytes() != data]


def main(arguments: list[str] | None = None) -> int:
    """Write the catalogues, or with --check only tell whether they are up to date; the exit code."""
    from kiosk.paths import translations_dir

    parser = argparse.ArgumentParser(prog=COMMAND, description="Collect the interface's phrases into translations/.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file is out of date")
    options = parser.parse_args(arguments)
    translations = translations_dir()
    try:
        files = current_files(Path(__file__).parents[1], translations)
    except ExtractError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    stale = stale_files(files)
    if options.check and stale:
        names = ", ".join(path.relative_to(translations.parent).as_posix() for path in stale)
        print(f"Out of date with the sources: {names}; run “{COMMAND}”.", file=sys.stderr)  # noqa: T201
        return 1
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[path])
    return 0


def _arguments(tokens: list[Token]) -> list[list[Token]]:
    """The tokens between the brackets that open now, cut at the commas."""
    arguments: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        if token.type == "operator" and token.value in "([{":
            depth += 1
            if depth == 1:
                continue
        if token.type == "operator" and token.value in ")]}":
            depth -= 1
        if depth == 0:
            break
        if depth == 1 and token.value == ",":
            arguments.append([])
        else:
            arguments[-1].append(token)
    return arguments


def _qml_phrase(arguments: list[list[Token]], place: str) -> Phrase:
    words = [_literal(argument, place) for argument in arguments[:2]]
    if len(arguments) > 2:
        return Phrase(words[0], plural=True)
    return Phrase(words[0], words[1] or None if len(words) > 1 else None)


def _literal(argument: list[Token], place: str) -> str:
    if len(argument) != 1 or argument[0].type != "string":
        raise _unreadable(place)
    return unquote_string(argument[0].value)


def _unreadable(place: str) -> ExtractError:
    return ExtractError(f"{place}: the phrase is not one literal string; write it as one, with %1 or %n for values.")


def _add(catalog: Catalog, phrases: Iterable[Phrase]) -> None:
    for phrase in phrases:
        catalog.add((phrase.text, phrase.text) if phrase.plural else phrase.text, context=phrase.context)


def _file(catalog: Catalog, about: list[str]) -> bytes:
    for message in catalog:
        message.flags.discard("python-format")
    header = ["Project-Id-Version: UNHub Kiosk", *about, "MIME-Version: 1.0"]
    header += ["Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit"]
    lines = "".join(f'"{line}\\n"\n' for line in header)
    body = io.BytesIO()
    write_po(body, catalog, width=0, omit_header=True, no_location=True, sort_output=True, ignore_obsolete=True)
    return f'msgid ""\nmsgstr ""\n{lines}\n{body.getvalue().decode().strip()}\n'.encode()


if __name__ == "__main__":
    sys.exit(main())
