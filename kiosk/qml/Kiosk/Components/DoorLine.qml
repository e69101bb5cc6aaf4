import QtQuick
import Kiosk.Theme

/* A door as a line of large type; its whole width is the target. */
Tap {
    id: root

    property string text: ""
    property string detail: ""
    property color ink: Theme.ink
    property color ink2: Theme.ink2
    property color lineColour: Theme.hair

    name: text
    hint: detail

    Rule {
        anchors.left: parent.left
        anchors.right: parent.right
        color: root.lineColour
    }
    Copy {
        id: word

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width)
        role: "title"
        factor: 0.86
        text: root.text
        color: root.ink
        scale: root.pressed ? 0.96 : 1
        transformOrigin: Theme.rightToLeft ? Item.Right : Item.Left
    }
    Copy {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(implicitWidth, root.width - word.width - Theme.gutter))
        visible: width > 0
        alignment: Text.AlignRight
        role: "label"
        weight: Theme.weight("small", Theme.script)
        text: root.detail
        color: root.ink2
    }
    FocusRing {
        anchors.margins: 0
    }
}
