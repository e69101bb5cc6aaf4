"""Run one file of QtQuickTest in this process: python run_component.py tst_Tap.qml FONT-CACHE."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP
from qml_files import IMPORTS

from kiosk.ui.art.globe_dots import GlobeDots
from kiosk.ui.art.provider import DrawnPictures
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import load_icons

assert GlobeDots, "the globe is a type of QML as soon as it is imported"


class Setup(QObject):
    """What the program gives its engine: where the modules are, drawn pictures, fonts and icons."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        for folder in IMPORTS:
            engine.addImportPath(str(folder))
        engine.addImageProvider("drawn", DrawnPictures(["#009EDB"] * 17))
        fonts = load_fonts(Path(sys.argv[2]))
        family, glyphs = load_icons()
        theme = engine.singletonInstance("Kiosk.Theme", "Theme")
        settled = {"latinFamily": fonts.latin, "arabicFamily": fonts.arabic, "chineseFamily": fonts.chinese}
        for name, value in (settled | {"iconFamily": family, "glyphs": glyphs}).items():
            assert theme.setProperty(name, value)


if __name__ == "__main__":
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("kiosk", Setup, argv=[sys.argv[0], "-input", sys.argv[1]]))
