import QtQuick
import Kiosk.Components
import Kiosk.Theme

/* One wish that is on or off: a disc that fills, what it does, and what to know about it. */
Tap {
    id: root

    property string icon: ""
    property real least: 0
    property color ground: "black"
    property color ink: "white"
    property color outline: "grey"

    height: Math.max(least, about.height)
    checkable: true

    Rectangle {
        id: knob

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touchComfort + 8 * Theme.u
        height: width
        radius: width / 2
        color: root.checked ? root.ink : "transparent"
        border.width: Theme.controlLine
        border.color: root.checked ? root.ink : root.outline

        Icon {
            anchors.centerIn: parent
            name: root.icon
            color: root.checked ? root.ground : root.ink
        }
    }
    Column {
        id: about

        anchors.left: knob.right
        anchors.leftMargin: 20 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - knob.width - 28 * Theme.u

        Copy {
            width: parent.width
            role: "label"
            growth: 1.12
            fit: true
            maximumLines: 2
            text: root.name
            color: root.ink
        }
        Copy {
            width: parent.width
            role: "small"
            growth: 1
            fit: true
            maximumLines: 3
            text: root.hint
            color: Theme.theme === "yellow" ? root.ink : "#93A8BA"
        }
    }
    FocusRing {
        anchors.margins: 0
        inner: root.ground
        outer: root.ink
    }
}
