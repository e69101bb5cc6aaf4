"""The bundled type: the same picture on a machine with other fonts, or none.

A font installed on the machine wins over a bundled one of the same family name, and a static one there would make
the width axis do nothing. So the bundled files are registered under names of our own, from prepared copies in the
cache folder; the licence of Noto (SIL OFL 1.1) reserves no name.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase


@dataclass(frozen=True, slots=True)
class Face:
    """One bundled file and the family names to change in it: each has the length of the one it replaces."""

    package: str
    file: str
    names: tuple[tuple[str, str], ...]
    family: str


LATIN = Face("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf", (("Noto Sans", "UNHubSans"),), "UNHubSans")
ARABIC = Face(
    "fontpkg_noto_sans_arabic",
    "files/NotoSansArabic[wdth,wght].ttf",
    (("Noto Sans Arabic", "UNHubSans Arabic"),),
    "UNHubSans Arabic",
)
CHINESE = Face("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", (("Noto Sans CJK", "UNHubSans CJK"),), "UNHubSans CJK SC")


@dataclass(frozen=True, slots=True)
class Fonts:
    """The family for each script; each falls back to the others."""

    latin: str
    arabic: str
    chinese: str


def load_fonts(cache: Path | None = None) -> Fonts:
    """Register the bundled fonts with Qt and tie them together; prepared copies are kept in `cache`."""
    for face in (LATIN, ARABIC, CHINESE):
        _register(face, cache)
    fonts = Fonts(LATIN.family, ARABIC.family, CHINESE.family)
    families = [fonts.latin, fonts.arabic, fonts.chinese]
    for family in families:
        QFont.insertSubstitutions(family, [other for other in families if other != family])
    return fonts


def bundled(face: Face) -> Path:
    """Where the installed file of a face lies."""
    spec = find_spec(face.package)
    if spec is None or spec.origin is None:
        raise RuntimeError(f"the font package {face.package} is not installed")
    return Path(spec.origin).parent / face.file


def renamed(data: bytes, names: tuple[tuple[str, str], ...]) -> bytes:
    """A font file's bytes with family names replaced by others of the same length, in both encodings of names."""
    for old, new in names:
        if len(old) != len(new):
            raise ValueError(f"“{new}” is not as long as “{old}”")
        data = data.replace(old.encode("utf-16-be"), new.encode("utf-16-be")).replace(old.encode(), new.encode())
    return data


def _register(face: Face, cache: Path | None) -> None:
    source = bundled(face)
    status = source.stat()
    copy = cache / f"{face.package}-{status.st_size}-{int(status.st_mtime)}{source.suffix}" if cache else None
    if copy and not copy.is_file():
        copy = _prepare(copy, renamed(source.read_bytes(), face.names))
    number = (
        QFontDatabase.addApplicationFont(str(copy))
        if copy
        else QFontDatabase.addApplicationFontFromData(renamed(source.read_bytes(), face.names))
    )
    if number < 0 or face.family not in QFontDatabase.applicationFontFamilies(number):
        raise RuntimeError(f"the font {source.name} does not carry the family {face.family}")


def _prepare(copy: Path, data: bytes) -> Path | None:
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        fresh = copy.with_suffix(".new")
        fresh.write_bytes(data)
        fresh.replace(copy)
    except OSError:
        return None
    return copy
