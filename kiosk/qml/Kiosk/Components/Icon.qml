import QtQuick
import Kiosk.Theme

/* A glyph by meaning: Icon { name: "back" }. Arrows follow the reading direction. */
Text {
    id: root

    property string name: ""
    property real size: 50 * Theme.u

    text: Theme.glyphs[name] ?? ""
    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: size
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true

    transform: Scale {
        origin.x: root.width / 2
        xScale: Theme.rightToLeft && ["back", "forward", "finish"].includes(root.name) ? -1 : 1
    }
}
