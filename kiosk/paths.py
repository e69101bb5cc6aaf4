"""Where the program's own files lie, in a checkout and in an installed wheel, and where a kiosk keeps its data."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _shared(name: str) -> Path:
    """A folder that lies beside the package in a checkout and inside it in a wheel."""
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _PACKAGE.parent / name


def assets_dir() -> Path:
    """Packs, drawings' data and sounds that come with the program."""
    return _shared("assets")


def shipped_pack() -> Path:
    """The source of the pack that comes with the program."""
    return assets_dir() / "packs" / "unhub"


def default_keypad() -> Path:
    """What the keys of common keypads mean; a keypad.toml in the data folder is read instead."""
    return assets_dir() / "keypad.toml"


def land_dots() -> Path:
    """The dots of land for the globe (JSON; Natural Earth, public domain)."""
    return assets_dir() / "land-dots.json"


def translations_dir() -> Path:
    """The catalogues of the interface."""
    return _shared("translations")


def qml_dir() -> Path:
    """The import path of the QML modules."""
    return _PACKAGE / "qml"


def default_data_dir() -> Path:
    """The platform's user data folder for this program."""
    from platformdirs import user_data_path

    return user_data_path("unhub-kiosk", appauthor=False)


def cache_dir(data: Path) -> Path:
    """What can be made again at any time: compiled QML, compiled catalogues, prepared fonts."""
    return data / "cache"
