import QtQuick
import Kiosk.Theme

/* One short fact with the icon that says what kind; an empty one takes no place. */
Item {
    id: root

    property string icon: ""
    property string text: ""
    property color ink: Theme.ink

    visible: text !== ""
    implicitHeight: visible ? Math.max(44 * Theme.u, words.height) : 0

    Icon {
        id: glyph

        anchors.left: parent.left
        y: (Math.min(parent.height, 44 * Theme.u) - height) / 2
        name: root.icon
        size: 36 * Theme.u
        color: root.ink
    }
    Copy {
        id: words

        anchors.left: glyph.right
        anchors.leftMargin: 16 * Theme.u
        width: root.width - glyph.width - 16 * Theme.u
        y: Math.max(0, (44 * Theme.u - lineStep) / 2)
        role: "label"
        weight: Theme.weight("small", Theme.script)
        wrap: true
        text: root.text
        color: root.ink
    }
}
