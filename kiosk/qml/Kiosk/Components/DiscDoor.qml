import QtQuick
import Kiosk.Theme

/* A disc with an icon or a numeral, and a word beside it. */
Tap {
    id: root

    property string icon: ""
    property string numeral: ""
    property string text: ""
    property bool filled: false
    property bool small: false
    property color ink: Theme.ink
    property color paper: Theme.paper

    name: text
    height: Math.max(small ? 80 * Theme.u : Theme.touchPrimary, words.height + 8 * Theme.u)

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: (root.small ? 72 : 104) * Theme.u
        height: width
        radius: width / 2
        color: root.filled ? root.ink : "transparent"
        border.width: Theme.controlLine
        border.color: root.ink
        scale: root.pressed ? 0.96 : 1

        Icon {
            anchors.centerIn: parent
            visible: root.numeral === ""
            name: root.icon
            color: root.filled ? root.paper : root.ink
        }
        Copy {
            anchors.centerIn: parent
            visible: root.numeral !== ""
            role: "title"
            script: "la"
            factor: 0.8 / Theme.growth("title")
            text: root.numeral
            color: root.filled ? root.paper : root.ink
        }
    }
    Copy {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: (root.small ? 14 : 20) * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - disc.width - (root.small ? 16 : 28) * Theme.u
        role: "label"
        weight: Theme.script === "zh" ? 700 : 650
        fit: true
        maximumLines: 2
        preferredLines: Theme.script === "zh" ? 1 : 2
        text: root.text
        color: root.ink
    }
    FocusRing {
        round: true
    }
}
