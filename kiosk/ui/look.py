"""Fonts, icons and window manners, settled once at start."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LookProps:
    """Font families by script, the icon font with its characters by meaning, and the manners of the window."""

    latin: str
    arabic: str
    chinese: str
    icons: str
    glyphs: dict[str, str]
    windowed: bool
    plain: bool


@QmlElement
@QmlUncreatable("Made by the program.")
class Look(QObject):  # type: ignore[operator]
    """What Main tells the Theme."""

    def __init__(self, props: LookProps, parent: QObject) -> None:
        """Hold the settled values."""
        super().__init__(parent)
        self._props = props

    @Property(str, constant=True)
    def latinFamily(self) -> str:
        """The family for Latin and Cyrillic, and for numerals everywhere."""
        return self._props.latin

    @Property(str, constant=True)
    def arabicFamily(self) -> str:
        """The family for Arabic."""
        return self._props.arabic

    @Property(str, constant=True)
    def chineseFamily(self) -> str:
        """The family for Chinese."""
        return self._props.chinese

    @Property(str, constant=True)
    def iconFamily(self) -> str:
        """The icon font."""
        return self._props.icons

    @Property(dict, constant=True)
    def glyphs(self) -> dict[str, str]:
        """One character of the icon font for each meaning."""
        return self._props.glyphs

    @Property(bool, constant=True)
    def windowed(self) -> bool:
        """Whether this is a trial in a window that may be closed."""
        return self._props.windowed

    @Property(bool, constant=True)
    def plain(self) -> bool:
        """Whether there is no GPU for shaders and large moving pictures."""
        return self._props.plain
