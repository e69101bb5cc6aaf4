"""The interface's own words in each language, from gettext catalogues.

The catalogues are kept as PO. A compiled copy lies in the cache folder under a name made from the PO's bytes, so that
a start reads nothing else; without a cache folder the compiling happens in memory.
"""

import gettext
import hashlib
import io
from pathlib import Path

DOMAIN = "kiosk"
CONTEXT_SEPARATOR = "\u0004"


def catalogue_path(translations: Path, language: str) -> Path:
    """Where a language's catalogue lies."""
    return translations / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def load_catalogue(language: str, translations: Path, cache: Path | None = None) -> gettext.NullTranslations:
    """The catalogue of a language; a language without one speaks English."""
    path = catalogue_path(translations, language)
    if not path.is_file():
        return gettext.NullTranslations()
    source = path.read_bytes()
    compiled = cache / f"{language}-{hashlib.sha256(source).hexdigest()[:16]}.mo" if cache else None
    if compiled and compiled.is_file():
        with compiled.open("rb") as file:
            return gettext.GNUTranslations(file)
    data = _compile(source, language)
    if compiled:
        _keep(compiled, data)
    return gettext.GNUTranslations(io.BytesIO(data))


def _compile(source: bytes, language: str) -> bytes:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    out = io.BytesIO()
    write_mo(out, read_po(io.BytesIO(source), locale=language))
    return out.getvalue()


def _keep(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError:
        return
