"""Draw four scripts, regular and bold, with the bundled fonts: `draw_sample.py CACHE PICTURE FAMILY`.

Says in the end whether the machine offers the family, so that a test knows what the picture was drawn beside. Asking
before would change the picture: the machine's fonts win over bundled ones of the same name only if they are read later.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.paths import qml_dir
from kiosk.ui.fonts import load_fonts

LINE = 130
WORDS = (("la", "Noto 1,5 § Égalité"), ("cy", "Права человека"), ("ar", "حقوق الإنسان 1948"), ("zh", "人权与发展"))
WEIGHTS = (400, 700)

SCENE = """
import QtQuick
import Kiosk.Theme
import Kiosk.Components

Rectangle {
    id: root
    required property var fonts
    required property var lines
    required property int line
    width: 720
    height: lines.length * line
    color: "white"
    Component.onCompleted: [Theme.latinFamily, Theme.arabicFamily, Theme.chineseFamily] = fonts
    Repeater {
        model: root.lines
        Copy {
            required property var modelData
            required property int index
            x: 8
            y: index * root.line + 20
            width: 700
            role: "title"
            script: modelData[0]
            text: modelData[1]
            weight: modelData[2]
            color: "black"
        }
    }
}
"""


def main(cache: Path, picture: Path, family: str) -> int:
    app = QGuiApplication([])
    fonts = load_fonts(cache)
    view = QQuickView()
    view.engine().addImportPath(str(qml_dir()))
    component = QQmlComponent(view.engine())
    component.setData(SCENE.encode(), QUrl.fromLocalFile(str(picture.with_suffix(".qml"))))
    properties = {
        "fonts": [fonts.latin, fonts.arabic, fonts.chinese],
        "lines": [[script, text, weight] for script, text in WORDS for weight in WEIGHTS],
        "line": LINE,
    }
    item = component.createWithInitialProperties(properties)
    if item is None:
        sys.exit(component.errorString())
    view.setContent(component.url(), component, item)
    view.show()
    app.processEvents()
    saved = view.grabWindow().save(str(picture))
    sys.stdout.write("offered" if family in QFontDatabase.families() else "absent")
    view.deleteLater()
    app.processEvents()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
