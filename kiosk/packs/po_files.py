"""Translations on the disk: one PO file a language, in the order of the source, without noise."""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from kiosk.errors import PackError
from kiosk.store.files import write_safely
from kiosk.store.recall import Worker, afresh

_LINE = re.compile(rb'\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s*)?"([^"\\]|\\.)*"\s*)?')
_HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: {project}\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


@dataclass(frozen=True, slots=True)
class Translation:
    """One entry: `path` is the text it translates (msgctxt), `source` the wording it was made from (msgid).

    `sure` is False for what a translator should look at again ("fuzzy"), `line` its place in the file.
    """

    path: str
    source: str
    text: str
    sure: bool = True
    line: int = 0
    file: str = ""
    former: str = ""


def po_path(folder: Path, language: str) -> Path:
    """Where the translations of a language lie in a source."""
    return folder / "translations" / f"{language}.po"


def read_translations(path: Path, worker: Worker = afresh) -> list[Translation]:
    """The entries of a PO file in order; raise PackError where it is none."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise PackError(f"There is no file {path}; export it with “kiosk pack texts export”.") from None
    except OSError as error:
        raise PackError(f"{path} cannot be read ({error.strerror}); look at its permissions.") from None
    return worker(_entries, data, path)


def _entries(data: bytes, path: Path) -> list[Translation]:
    try:
        for number, written in enumerate(data.splitlines(), start=1):
            if not _LINE.fullmatch(written):
                raise PackError(f"{path} is not a PO file, line {number}; look for a missing quote there.")
        catalog = read_po(io.BytesIO(data), charset="utf-8", abort_invalid=True)
    except PoFileError as error:
        line = f", line {error.lineno + 1}" if error.lineno >= 0 else ""
        raise PackError(f"{path} is not a PO file{line} ({error}); look for a missing quote there.") from None
    except (ValueError, IndexError) as error:
        raise PackError(f"{path} is not a PO file in UTF-8 ({error}); export it again and copy the texts in.") from None
    found = []
    for message in catalog:
        if message.id:
            source = message.id if isinstance(message.id, str) else message.id[0]
            text = message.string if isinstance(message.string, str) else ""
            found.append(Translation(message.context or "", source, text, not message.fuzzy, message.lineno or 0))
    return found


def write_translations(path: Path, language: str, project: str, entries: Iterable[Translation]) -> None:
    """Write a PO file; the same entries give the same bytes."""
    catalog = Catalog(locale=language, charset="utf-8", fuzzy=False)
    for entry in entries:
        catalog.add(
            entry.source,
            entry.text,
            locations=[(entry.file, 0)],
            flags=() if entry.sure else ("fuzzy",),
            previous_id=entry.former or (),
            context=entry.path,
        )
    out = io.BytesIO()
    write_po(out, catalog, width=0, omit_header=True, include_lineno=False, include_previous=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_safely(path, [_HEADER.format(project=project, language=language).encode(), out.getvalue()])
    except OSError as error:
        raise PackError(f"{path} cannot be written ({error.strerror}); choose another place for it.") from None
