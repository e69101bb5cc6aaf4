import QtQuick
import Kiosk.Theme

/* A round place to touch with an icon or a numeral: Disc { icon: "close"; name: qsTr("Close") } */
Tap {
    id: root

    property string icon: ""
    property string numeral: ""
    property bool filled: false
    property color ink: Theme.ink
    property color fill: filled ? ink : "transparent"
    property color fillInk: filled ? Theme.paper : ink
    property real lineWidth: filled ? 0 : Theme.controlLine
    readonly property real radius: width / 2

    implicitWidth: Theme.touchComfort
    implicitHeight: implicitWidth
    scale: pressed ? 0.96 : 1

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.fill
        border.width: root.lineWidth
        border.color: root.ink
    }
    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        size: root.width * 0.5
        color: root.fillInk
    }
    Copy {
        anchors.centerIn: parent
        visible: root.numeral !== ""
        role: "title"
        script: "la"
        factor: root.width / Theme.u * 0.56 / 76
        growth: 1
        text: root.numeral
        color: root.fillInk
    }
    FocusRing {
        round: true
    }
}
